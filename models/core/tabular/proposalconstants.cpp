#include "models/core/tabular/celltext.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// Dates of the Period column: how many, and in how many years and months.
struct DateCounts
{
    std::set<std::string> days;
    std::set<int> years;
    std::set<std::pair<int, int>> months;
    std::size_t shortMonths = 0;
    std::set<std::pair<int, int>> longMonths; ///< written with two digits
    bool anyYears = false;
    std::size_t wholePeriods = 0;
};

DateCounts countDates(const Draft &draft, std::size_t column)
{
    DateCounts counts;
    std::string_view last;
    for (std::size_t row = draft.table.extent.firstRow; row < draft.table.extent.lastRow; ++row) {
        const std::string_view text = trimmed(draft.grid.text(row, column));
        if (text.empty() || text == last)
            continue;
        last = text;
        auto cell = readPeriodCell(text);
        if (!cell && readPeriodCell(text, true))
            counts.anyYears = true;
        if (!cell || !cell->year)
            continue;
        counts.anyYears = counts.anyYears || *cell->year < 0;
        if (cell->day > 0) {
            counts.days.emplace(text);
            counts.years.insert(*cell->year);
            counts.months.insert({*cell->year, cell->first});
        } else {
            ++counts.wholePeriods;
        }
        if (cell->isSinglePoint)
            ++counts.shortMonths;
        else if (cell->first == cell->last && cell->first > 0)
            counts.longMonths.insert({*cell->year, cell->first});
    }
    return counts;
}

/// The region of the dataset that the title names: the longest name counts.
std::string regionInTitle(const Draft &draft)
{
    std::string best;
    const std::string title = squeezed(draft.facts.title + ' ' + draft.file.name + ' ' + draft.file.sheet);
    for (const Region &region : draft.known.regions) {
        for (const std::string &name : {region.name.zh, region.name.en}) {
            if (name.size() > best.size() && contains(title, squeezed(name)))
                best = name;
        }
    }
    return best;
}

/// The longest name of a known indicator that a title ends with: 地区生产总值 in 杭州市各区、县(市)地区生产总值.
std::string knownIndicatorIn(const Draft &draft, std::string_view title)
{
    std::string best;
    const std::string whole = squeezed(title);
    for (const Indicator &indicator : draft.known.indicators) {
        for (const std::string &name : {indicator.name.zh, indicator.name.en}) {
            if (name.size() > best.size() && whole.ends_with(squeezed(name)))
                best = name;
        }
    }
    return best;
}

/// A title without its time, its region and its empty words: 主要经济指标 names no indicator.
std::string indicatorInTitle(const Draft &draft)
{
    std::string title = splitUnit(draft.facts.title).name;
    if (std::string known = knownIndicatorIn(draft, title); !known.empty())
        return known;
    for (std::string_view word : {"主要经济指标", "主要指标", "统计表", "情况表", "一览表"}) {
        if (contains(title, word))
            return {};
    }
    return title;
}

void proposeIndicator(Draft &draft)
{
    if (draft.has(ColumnRole::Indicator) || draft.has(ColumnRole::IndicatorCode))
        return;
    const bool lacking = std::any_of(draft.columns().begin(), draft.columns().end(), [](const ColumnMapping &column) {
        return column.role == ColumnRole::Value && column.indicator.empty();
    });
    if (!lacking)
        return;
    Constants &constants = draft.out.mapping.constants;
    const auto take = [&](const std::string &name, const char *from) {
        constants.indicator = name;
        draft.say(std::string_view(from) == "preamble" ? Severity::Notice : Severity::Warning,
                  MappingFinding::IndicatorFrom, {name, from});
    };
    if (!draft.facts.indicator.empty())
        take(draft.facts.indicator, "preamble");
    else if (const std::string title = indicatorInTitle(draft); !title.empty())
        take(title, "title");
    else if (!draft.file.name.empty())
        take(draft.file.name, "file-name");
    else
        draft.say(Severity::Error, MappingFinding::NoIndicator, {});
}

void proposeUnit(Draft &draft)
{
    if (draft.has(ColumnRole::Unit) || draft.facts.unit.empty())
        return;
    draft.out.mapping.constants.unit = draft.facts.unit;
    draft.note(MappingFinding::UnitFrom, {draft.facts.unit, "preamble"});
}

void proposeRegion(Draft &draft)
{
    const bool inHeader = std::any_of(draft.columns().begin(), draft.columns().end(),
                                      [](const ColumnMapping &column) { return !column.region.empty(); });
    if (inHeader || draft.has(ColumnRole::Region) || draft.has(ColumnRole::RegionId))
        return;
    const std::string region = draft.facts.region.empty() ? regionInTitle(draft) : draft.facts.region;
    if (region.empty())
        return;
    draft.out.mapping.constants.region = region;
    draft.note(MappingFinding::RegionFrom, {region, draft.facts.region.empty() ? "title" : "preamble"});
}

void proposePeriod(Draft &draft)
{
    const bool inHeader = std::any_of(draft.columns().begin(), draft.columns().end(), [](const ColumnMapping &column) {
        return column.role == ColumnRole::Value && !column.period.empty();
    });
    if (draft.has(ColumnRole::Period) || inHeader)
        return;
    std::string period = draft.facts.period;
    std::string from = "preamble";
    const bool hasDates = std::ranges::any_of(
        draft.looks, [](const ColumnLook &look) { return look.filled > 0 && look.days * 2 > look.filled; });
    if (period.empty() && !hasDates) {
        const auto found = findPeriod(draft.file.name);
        period = found ? found->text() : std::string();
        from = "file-name";
    }
    // A column of months has the year from the title.
    if (draft.has(ColumnRole::Subperiod))
        period = period.substr(0, 4);
    if (period.empty())
        return;
    draft.out.mapping.constants.period = period;
    draft.say(from == "preamble" ? Severity::Notice : Severity::Warning, MappingFinding::PeriodFrom, {period, from});
}

} // namespace

void proposePeriodReading(Draft &draft)
{
    ColumnMapping *column = draft.find(ColumnRole::Period);
    if (!column || draft.table.extent.firstRow >= draft.table.extent.lastRow)
        return;
    const DateCounts counts = countDates(draft, column->column);
    const std::size_t days = counts.days.size();
    const bool single = days == 1;
    const bool yearEnd = std::all_of(counts.months.begin(), counts.months.end(),
                                     [](const auto &month) { return month.second == 1 || month.second == 12; });
    if (days > 0 && counts.years.size() == days && (days > 2 || yearEnd) && !(single && !yearEnd)) {
        column->reading = PeriodReading::DateIsYear;
        draft.say(Severity::Warning, MappingFinding::DatesAsYears, {column->header});
    } else if (days > 0 && counts.months.size() == days) {
        column->reading = PeriodReading::DateIsMonth;
        draft.say(Severity::Warning, MappingFinding::DatesAsMonths, {column->header});
    } else if (counts.shortMonths > 0 && !counts.longMonths.empty()) {
        column->reading = PeriodReading::ShortMonths;
        draft.note(MappingFinding::ShortMonths, {column->header});
    } else if (counts.anyYears) {
        column->reading = PeriodReading::AnyYear;
        draft.note(MappingFinding::AnyYears, {column->header});
    }
}

void proposeConstants(Draft &draft)
{
    proposeRegion(draft);
    proposeIndicator(draft);
    proposeUnit(draft);
    proposePeriod(draft);
    if (!draft.facts.source.empty()) {
        draft.out.mapping.constants.sourceText = draft.facts.source;
        draft.note(MappingFinding::SourceFrom, {draft.facts.source});
    }
    // NBS names its cumulative figures in each row.
    if (ColumnMapping *indicator = draft.find(ColumnRole::Indicator))
        indicator->isCumulative = true;
    else if (isCumulativeName(draft.out.mapping.constants.indicator)) {
        for (ColumnMapping &column : draft.columns())
            column.isCumulative = column.role == ColumnRole::Value;
    }
}

} // namespace core
