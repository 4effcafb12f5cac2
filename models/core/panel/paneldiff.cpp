#include "models/core/panel/paneldiff.h"

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace core {

namespace {

constexpr std::uint32_t nowhere = 0xFFFFFFFF;

/// A row on both sides.
struct RowPair
{
    std::size_t before;
    std::size_t after;
};

/// For each number of `after` the number of the same text in `before`; `nowhere` where there is none.
template <class After, class Before>
std::vector<std::uint32_t> sameIn(std::size_t afterCount, After &&after, std::size_t beforeCount, Before &&before,
                                  const std::stop_token &stop)
{
    std::vector<std::uint32_t> numbers(afterCount, nowhere);
    std::size_t same = 0; // an update mostly appends
    while (same < std::min(afterCount, beforeCount) && after(same) == before(same)) {
        numbers[same] = static_cast<std::uint32_t>(same);
        ++same;
    }
    if (same == afterCount)
        return numbers;
    std::unordered_map<std::string_view, std::uint32_t> known;
    known.reserve(beforeCount);
    for (std::size_t i = 0; i < beforeCount && !stop.stop_requested(); ++i)
        known.emplace(before(i), static_cast<std::uint32_t>(i));
    for (std::size_t i = same; i < afterCount && !stop.stop_requested(); ++i) {
        if (const auto found = known.find(after(i)); found != known.end())
            numbers[i] = found->second;
    }
    return numbers;
}

int printedIn(const MeasureColumn &column, std::size_t row)
{
    return column.printed.empty() ? column.decimals : column.printed[row];
}

/// Marks the pairs whose published digits differ.
void compare(const MeasureColumn &before, const MeasureColumn &after, const std::vector<RowPair> &pairs,
             std::vector<std::uint8_t> &differs)
{
    if (before.decimals != after.decimals || before.numbers.index() != after.numbers.index()) {
        for (std::size_t i = 0; i < pairs.size(); ++i)
            differs[i] |= before.literal(pairs[i].before) != after.literal(pairs[i].after);
        return;
    }
    before.visit([&](const auto &earlier) {
        using Number = std::remove_cvref_t<decltype(earlier[0])>;
        const auto &later = std::get<std::vector<Number>>(after.numbers);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const Number was = earlier[pairs[i].before];
            const Number is = later[pairs[i].after];
            const bool bothMissing = isMissing(was) && isMissing(is);
            const bool isSame =
                bothMissing || (was == is && printedIn(before, pairs[i].before) == printedIn(after, pairs[i].after));
            differs[i] |= !isSame;
        }
    });
}

/// Marks the pairs whose values differ; `same` gives the code before of each code after.
void compare(const CodeColumn &before, const CodeColumn &after, const std::vector<std::uint32_t> &same,
             const std::vector<RowPair> &pairs, std::vector<std::uint8_t> &differs)
{
    before.visit([&](const auto &earlier) {
        after.visit([&](const auto &later) {
            for (std::size_t i = 0; i < pairs.size(); ++i)
                differs[i] |= same[later[pairs[i].after]] != std::uint32_t{earlier[pairs[i].before]};
        });
    });
}

/// Fields of one kind that both have, as places in the two panels.
template <class Fields> std::vector<RowPair> inBoth(const Fields &before, const Fields &after)
{
    std::vector<RowPair> places;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found =
            std::ranges::find_if(before, [&](const auto &one) { return one.field.name == after[i].field.name; });
        if (found != before.end())
            places.push_back({static_cast<std::size_t>(found - before.begin()), i});
    }
    return places;
}

template <class Fields> void addMissing(const Fields &fields, const Fields &others, std::vector<std::string> &names)
{
    for (const auto &one : fields) {
        if (std::ranges::none_of(others, [&](const auto &other) { return other.field.name == one.field.name; }))
            names.push_back(one.field.name);
    }
}

/// Compares the years of two panels that both have rows.
class Comparer
{
public:
    Comparer(const Panel &before, const Panel &after, const std::stop_token &stop)
        : m_before(before)
        , m_after(after)
        , m_entities(sameIn(
              after.head->entities, [&](std::size_t i) { return after.rows->ids[i]; }, before.head->entities,
              [&](std::size_t i) { return before.rows->ids[i]; }, stop))
        , m_dimensions(inBoth(before.head->dimensions, after.head->dimensions))
        , m_measures(inBoth(before.head->measures, after.head->measures))
        , m_places(before.head->entities, nowhere)
    {
        for (const RowPair &place : m_dimensions) {
            const auto &earlier = before.head->dimensions[place.before].values;
            const auto &later = after.head->dimensions[place.after].values;
            m_codes.push_back(sameIn(
                later.size(), [&](std::size_t i) { return std::string_view(later[i]); }, earlier.size(),
                [&](std::size_t i) { return std::string_view(earlier[i]); }, stop));
        }
    }

    DiffCounts year(const YearBlock &before, const YearBlock &after)
    {
        std::vector<RowPair> pairs;
        pairs.reserve(std::min(before.size(), after.size()));
        for (std::size_t row = before.begin; row < before.end; ++row)
            m_places[m_before.rows->entity[row]] = static_cast<std::uint32_t>(row - before.begin);
        for (std::size_t row = after.begin; row < after.end; ++row) {
            const std::uint32_t entity = m_entities[m_after.rows->entity[row]];
            if (entity != nowhere && m_places[entity] != nowhere)
                pairs.push_back({before.begin + m_places[entity], row});
        }
        for (std::size_t row = before.begin; row < before.end; ++row)
            m_places[m_before.rows->entity[row]] = nowhere;
        return {after.size() - pairs.size(), revised(pairs), before.size() - pairs.size()};
    }

private:
    std::size_t revised(const std::vector<RowPair> &pairs) const
    {
        std::vector<std::uint8_t> differs(pairs.size());
        for (std::size_t i = 0; i < m_dimensions.size(); ++i)
            compare(m_before.rows->dimensions[m_dimensions[i].before], m_after.rows->dimensions[m_dimensions[i].after],
                    m_codes[i], pairs, differs);
        for (const RowPair &place : m_measures)
            compare(m_before.rows->measures[place.before], m_after.rows->measures[place.after], pairs, differs);
        for (std::size_t i = 0; i < pairs.size(); ++i)
            differs[i] |= m_before.rows->nameOf(pairs[i].before) != m_after.rows->nameOf(pairs[i].after);
        return static_cast<std::size_t>(std::ranges::count_if(differs, [](std::uint8_t one) { return one != 0; }));
    }

    const Panel &m_before;
    const Panel &m_after;
    std::vector<std::uint32_t> m_entities; ///< of `after` → of `before`
    std::vector<RowPair> m_dimensions, m_measures;
    std::vector<std::vector<std::uint32_t>> m_codes; ///< by m_dimensions: of `after` → of `before`
    std::vector<std::uint32_t> m_places;             ///< of enterprises before, in the year being compared
};

YearBlock blockOf(const Panel &panel, int year)
{
    if (panel) {
        const auto found = std::ranges::find(panel.head->blocks, year, &YearBlock::year);
        if (found != panel.head->blocks.end())
            return *found;
    }
    return {year, 0, 0};
}

std::vector<int> yearsOf(const Panel &before, const Panel &after)
{
    std::vector<int> years;
    for (const Panel *panel : {&before, &after}) {
        for (const YearBlock &block : *panel ? panel->head->blocks : std::vector<YearBlock>())
            years.push_back(block.year);
    }
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace

PanelDiff panelDiff(const Panel &before, const Panel &after, const std::stop_token &stop,
                    const std::optional<std::vector<int>> &years)
{
    PanelDiff diff;
    if (before && after) {
        addMissing(after.head->dimensions, before.head->dimensions, diff.fieldsAdded);
        addMissing(after.head->measures, before.head->measures, diff.fieldsAdded);
        addMissing(before.head->dimensions, after.head->dimensions, diff.fieldsRemoved);
        addMissing(before.head->measures, after.head->measures, diff.fieldsRemoved);
    }
    std::optional<Comparer> comparer;
    if (before && after)
        comparer.emplace(before, after, stop);
    for (const int year : years ? *years : yearsOf(before, after)) {
        if (stop.stop_requested())
            break;
        const YearBlock earlier = blockOf(before, year);
        const YearBlock later = blockOf(after, year);
        const DiffCounts counts =
            comparer ? comparer->year(earlier, later) : DiffCounts{later.size(), 0, earlier.size()};
        if (!counts.isZero())
            diff.years.push_back({year, counts});
    }
    return diff;
}

void addTo(Diff &diff, const PanelDiff &panel, const std::string &resource)
{
    for (const PanelYearDiff &year : panel.years)
        diff.otherResources.push_back({resource + ' ' + std::to_string(year.year), year.counts});
    if (!panel.fieldsAdded.empty() || !panel.fieldsRemoved.empty())
        diff.otherResources.push_back(
            {resource + " fields", {panel.fieldsAdded.size(), 0, panel.fieldsRemoved.size()}});
}

} // namespace core
