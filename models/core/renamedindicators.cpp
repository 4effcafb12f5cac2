#include "models/core/renamedindicators.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace core {

namespace {

/// The figure that a claim is on, but for its indicator.
using FigureKey = std::tuple<std::string_view, std::string_view, std::string_view, int, int, int>;

FigureKey keyOf(const Observation &o)
{
    const Period &p = o.period;
    return {o.region.text(), {}, o.sector.text(), p.year(), p.firstMonth(), p.lastMonth()};
}

FigureKey keyOf(const OrganisationObservation &o)
{
    const Period &p = o.period;
    return {{}, o.organisation.text(), {}, p.year(), p.firstMonth(), p.lastMonth()};
}

/// The values that were published of each figure of an indicator.
using Values = std::map<FigureKey, std::set<std::string_view>>;

/// The indicators of one state that the other lacks, with their claims.
class OnlyHere
{
public:
    OnlyHere(const IndicatorTables &here, const IndicatorTables &there)
    {
        std::set<std::string_view> known;
        for (const Indicator &indicator : there.indicators)
            known.insert(indicator.id.text());
        for (const Indicator &indicator : here.indicators) {
            if (!known.contains(indicator.id.text())) {
                m_indicators.push_back(&indicator);
                m_values[indicator.id.text()];
            }
        }
        if (m_indicators.empty())
            return;
        add(here.observations);
        add(here.organisationObservations);
    }
    const std::vector<const Indicator *> &indicators() const { return m_indicators; }
    const Values &valuesOf(const Indicator &indicator) const { return m_values.at(indicator.id.text()); }

private:
    template <class Row> void add(const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            const auto found = m_values.find(row.indicator.text());
            if (found != m_values.end() && !row.value.empty())
                found->second[keyOf(row)].insert(row.value);
        }
    }

    std::vector<const Indicator *> m_indicators;
    std::map<std::string_view, Values> m_values;
};

bool shareAny(const std::set<std::string_view> &a, const std::set<std::string_view> &b)
{
    return std::ranges::any_of(a, [&b](std::string_view one) { return b.contains(one); });
}

RenamedIndicator compared(const Indicator &gone, const Values &old, const Indicator &added, const Values &now)
{
    RenamedIndicator pair{gone.id, added.id};
    for (const auto &[key, values] : now) {
        if (const auto found = old.find(key); found != old.end()) {
            ++pair.of;
            pair.same += shareAny(found->second, values);
        }
    }
    return pair;
}

bool isLikely(const RenamedIndicator &pair, const Indicator &gone, const Indicator &added)
{
    if (gone.measurement != added.measurement || gone.subject != added.subject)
        return false;
    return pair.of == 0 ? gone.name.zh == added.name.zh : 2 * pair.same > pair.of;
}

} // namespace

std::vector<RenamedIndicator> renamedIndicators(const IndicatorTables &before, const IndicatorTables &after)
{
    const OnlyHere gone(before, after);
    if (gone.indicators().empty())
        return {};
    const OnlyHere added(after, before);
    std::vector<RenamedIndicator> likely;
    for (const Indicator *old : gone.indicators()) {
        for (const Indicator *now : added.indicators()) {
            const auto pair = compared(*old, gone.valuesOf(*old), *now, added.valuesOf(*now));
            if (isLikely(pair, *old, *now))
                likely.push_back(pair);
        }
    }
    std::ranges::stable_sort(likely, std::ranges::greater(), &RenamedIndicator::same);
    std::vector<RenamedIndicator> pairs;
    for (const RenamedIndicator &pair : likely) {
        const auto hasOne = [&](const auto &p) { return p.before == pair.before || p.after == pair.after; };
        if (std::ranges::none_of(pairs, hasOne))
            pairs.push_back(pair);
    }
    std::ranges::sort(pairs, {}, &RenamedIndicator::after);
    return pairs;
}

} // namespace core
