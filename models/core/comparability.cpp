#include "models/core/comparability.h"

#include "models/core/figure.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core {

namespace {

/// Marks that a line or a ranking sets against each other: those with a number.
std::vector<const Mark *> numbersOf(const std::vector<Mark> &marks)
{
    std::vector<const Mark *> numbers;
    for (const Mark &mark : marks) {
        if (mark.value)
            numbers.push_back(&mark);
    }
    return numbers;
}

template <class Get> bool differ(const std::vector<const Mark *> &marks, Get get)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Mark *mark) { return get(*mark) != get(*marks.front()); });
}

template <class Test> bool any(const std::vector<const Mark *> &marks, Test test)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Mark *mark) { return test(*mark); });
}

/// Flows or rates over spans of different length, e.g. a quarter beside a year. A stock has no span.
bool mixesSpans(const std::vector<const Mark *> &marks)
{
    std::set<int> months;
    for (const Mark *mark : marks) {
        if (mark->measurement.stockFlow != StockFlow::Stock && mark->keys.period)
            months.insert(mark->keys.period->lastMonth() - mark->keys.period->firstMonth());
    }
    return months.size() > 1;
}

/// A stock at the end of a year is that of its December.
bool mixesPeriods(const std::vector<Mark> &marks)
{
    std::set<std::string> periods;
    for (const Mark &mark : marks) {
        if (mark.keys.period)
            periods.insert(mark.measurement.stockFlow == StockFlow::Stock ? mark.keys.period->lastDay()
                                                                          : mark.keys.period->spanText());
    }
    return periods.size() > 1;
}

/// One series on both sides of a boundary change.
bool mixesEpochs(const std::vector<const Mark *> &marks)
{
    std::map<std::tuple<IndicatorId, RegionCode, SectorId>, bool> areas;
    for (const Mark *mark : marks) {
        const auto [it, first] =
            areas.emplace(std::tuple(mark->keys.indicator, mark->keys.region, mark->keys.sector), mark->earlierArea);
        if (!first && it->second != mark->earlierArea)
            return true;
    }
    return false;
}

/// What an index or an average growth starts from; blank for all else.
std::string basePeriod(const Mark &mark)
{
    const Attribute *base = mark.attribute("base_period");
    return base && mark.computed ? base->text.zh : std::string();
}

void judgeGrowth(const std::vector<const Mark *> &marks, std::set<ComparabilityReason> &reasons)
{
    std::set<GrowthBasis> bases;
    for (const Mark *mark : marks) {
        if (!mark->growth)
            continue;
        bases.insert(mark->growth->basis);
        if (mark->growth->basis == GrowthBasis::Unstated)
            reasons.insert(ComparabilityReason::BasisUnknown);
        // A count has no scope of firms that could be matched.
        if (mark->growth->scope == GrowthScope::Unstated && mark->growth->basis != GrowthBasis::Count)
            reasons.insert(ComparabilityReason::ScopeUnknown);
    }
    if (bases.contains(GrowthBasis::Real) && bases.contains(GrowthBasis::Nominal))
        reasons.insert(ComparabilityReason::GrowthBasisMixed);
}

/// A sum, this year's or that of the year before, to which some enterprise gave no number.
bool lacksNumbers(const Mark &mark)
{
    const auto lacks = [&](const char *allName, const char *knownName) {
        const MeasureReading *all = mark.measure(allName), *known = mark.measure(knownName);
        return all && known && all->value && known->value && *known->value < *all->value;
    };
    const MeasureReading *unknown = mark.measure("unknown");
    return (unknown && unknown->value.value_or(0) > 0) || lacks("firms", "known") ||
           lacks("firms_before", "known_before");
}

/// Enterprises beside each other, of which some have a number of another year.
bool mixesYears(const std::vector<const Mark *> &marks)
{
    std::map<OrganisationId, std::set<int>> years;
    std::set<int> all;
    for (const Mark *mark : marks) {
        if (mark->keys.organisation.empty() || !mark->keys.period)
            return false;
        years[mark->keys.organisation].insert(mark->keys.period->year());
        all.insert(mark->keys.period->year());
    }
    return all.size() > 1 && std::ranges::all_of(years, [](const auto &one) { return one.second.size() == 1; });
}

} // namespace

bool isRed(ComparabilityReason reason) { return reason <= ComparabilityReason::GrowthBasisMixed; }

ComparabilityVerdict compare(const std::vector<Mark> &all, bool arePeers)
{
    const auto marks = numbersOf(all);
    ComparabilityVerdict result;
    std::set<ComparabilityReason> reasons;
    const auto note = [&](bool holds, ComparabilityReason reason) {
        if (holds)
            reasons.insert(reason);
    };
    // Peers without a number stand beside the others all the same, with what else is known of them.
    note(arePeers && mixesPeriods(all), ComparabilityReason::PeriodDiffers);
    note(differ(marks, [](const Mark &m) { return m.measurement.unit; }), ComparabilityReason::UnitDiffers);
    note(differ(marks, [](const Mark &m) { return m.measurement.kind; }), ComparabilityReason::KindDiffers);
    note(mixesSpans(marks), ComparabilityReason::SpanDiffers);
    note(differ(marks, [](const Mark &m) { return m.measurement.priceBasis; }), ComparabilityReason::PriceBasisDiffers);
    note(mixesEpochs(marks), ComparabilityReason::EpochsMixed);
    note(differ(marks, basePeriod), ComparabilityReason::BasePeriodDiffers);
    judgeGrowth(marks, reasons);
    const bool someStatus = any(marks, [](const Mark &m) { return m.status != Status::Unstated; });
    note(any(marks, [](const Mark &m) { return m.status == Status::Unstated; }), ComparabilityReason::StatusUnknown);
    note(someStatus && differ(marks, [](const Mark &m) { return m.status; }), ComparabilityReason::StatusMixed);
    note(differ(marks, [](const Mark &m) { return m.qualifier; }), ComparabilityReason::QualifierMixed);
    note(marks.size() > 1 &&
             any(marks,
                 [](const Mark &m) { return m.measurement.priceBasis != PriceBasis::Unstated && m.vintage.empty(); }),
         ComparabilityReason::VintageUnknown);
    note(std::ranges::any_of(marks, [](const Mark *mark) { return lacksNumbers(*mark); }),
         ComparabilityReason::CoverageDiffers);
    note(mixesYears(marks), ComparabilityReason::YearsMixed);
    result.reasons.assign(reasons.begin(), reasons.end());
    if (!reasons.empty())
        result.verdict = isRed(result.reasons.front()) ? Comparability::Red : Comparability::Amber;
    return result;
}

} // namespace core
