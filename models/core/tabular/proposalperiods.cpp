#include "models/core/tabular/celltext.h"
#include "models/core/tabular/footnotes.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"
#include "models/core/tabular/relativeperiod.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// A column whose header names a time, and what else the header says.
struct TimedColumn
{
    std::size_t index; ///< of the draft's columns
    PeriodCell period;
    std::vector<std::string> rest;
};

/// The time in a header part: 2023年, `1960 [YR1960]`, `2024年1-9月累计`, `1-9月 增加值` only where it stands alone.
std::optional<PeriodCell> periodOfPart(const std::string &part)
{
    auto period = readPeriodCell(part);
    if (period && !period->year && isAllDigits(squeezed(part)))
        return std::nullopt;
    return period;
}

std::vector<TimedColumn> timedColumns(Draft &draft)
{
    std::vector<TimedColumn> timed;
    for (std::size_t i = 0; i < draft.columns().size(); ++i) {
        const HeaderName &header = draft.headerOf(draft.columns()[i]);
        TimedColumn column{i, {}, {}};
        bool found = false;
        for (const std::string &part : header.parts) {
            const auto period = periodOfPart(part);
            if (!period || (found && column.period.year && period->year)) {
                column.rest.push_back(part);
                continue;
            }
            // 2024年 above 1-9月: both make the period.
            const std::optional<int> year = period->year ? period->year : column.period.year;
            const bool isPart = period->first > 0;
            if (!found || isPart)
                column.period = *period;
            column.period.year = year;
            found = true;
        }
        const ColumnLook &look = draft.lookOf(draft.columns()[i]);
        if (found && (look.isNumeric() || look.filled == 0 || look.numbers > 0 || look.texts > 0))
            timed.push_back(std::move(column));
    }
    return timed;
}

/// 2016.1 after 2016.09: the header's own spreadsheet cut the zero of October.
void mendShortMonths(std::vector<TimedColumn> &timed)
{
    std::set<std::pair<int, int>> written;
    for (const TimedColumn &column : timed) {
        if (!column.period.isSinglePoint && column.period.year)
            written.insert({*column.period.year, column.period.first});
    }
    for (TimedColumn &column : timed) {
        PeriodCell &period = column.period;
        if (period.isSinglePoint && period.first == 1 && period.year && written.contains({*period.year, 9}))
            period.first = period.last = 10;
    }
}

/// Header dates stand for their month, or for their year when there is one a year.
void settleDays(std::vector<TimedColumn> &timed)
{
    std::set<int> years;
    std::size_t days = 0;
    for (const TimedColumn &column : timed) {
        days += column.period.day > 0 ? 1 : 0;
        years.insert(column.period.year.value_or(0));
    }
    for (TimedColumn &column : timed) {
        PeriodCell &period = column.period;
        if (period.day == 0)
            continue;
        period.day = 0;
        if (days > 1 && years.size() == days) {
            period.first = period.last = 0;
            period.form = Period::Form::Year;
        }
    }
}

void bePeriodColumn(Draft &draft, const TimedColumn &timed, const std::string &tableYear)
{
    ColumnMapping &column = draft.columns()[timed.index];
    column.role = ColumnRole::Value;
    column.status = timed.period.status;
    std::vector<std::string> names;
    for (const std::string &part : timed.rest) {
        const std::string inner = splitUnit(part).unit;
        if (isUnitCell(part))
            column.unit = unitOfCell(part);
        else if (isBareGrowth(part) && part == timed.rest.back())
            column.role = ColumnRole::Growth;
        else if (isBareValue(part))
            column.unit = inner.empty() ? column.unit : inner;
        else
            names.push_back(part);
    }
    for (const std::string &name : names) {
        const NameAndUnit split = splitUnit(name);
        column.indicator += (column.indicator.empty() ? "" : " / ") + split.name;
        column.unit = split.unit.empty() ? column.unit : split.unit;
    }
    const std::string text = timed.period.text();
    if (!text.empty())
        column.period = text;
    else if (!draft.has(ColumnRole::Period) && !tableYear.empty())
        column.period = joinedPeriod(tableYear, timed.period.subperiodText());
    else
        column.subperiod = timed.period.subperiodText();
}

/// The Period column beside periods in the header can only say months of the year; under such a period its cells are
/// figures that look like years.
void settleRowPeriods(Draft &draft, const std::vector<TimedColumn> &timed, bool headersHaveYears)
{
    ColumnMapping *rows = draft.find(ColumnRole::Period);
    if (!rows || !headersHaveYears)
        return;
    if (std::ranges::any_of(timed, [&](const TimedColumn &one) { return &draft.columns()[one.index] == rows; }))
        return;
    const ColumnLook &look = draft.lookOf(*rows);
    rows->role = look.parts * 2 > look.filled ? ColumnRole::Subperiod : ColumnRole::Ignore;
    if (rows->role == ColumnRole::Ignore)
        draft.note(MappingFinding::ColumnLeftOut, {rows->header, "twin"});
}

/// Growth without a figure to its left is a figure of its own: a growth rate.
void settleGrowth(Draft &draft)
{
    bool value = false;
    for (ColumnMapping &column : draft.columns()) {
        value = value || column.role == ColumnRole::Value;
        if (column.role != ColumnRole::Growth || value)
            continue;
        column.role = ColumnRole::Value;
        column.indicator = splitUnit(draft.headerOf(column).parts.back()).name;
        column.unit = "%";
    }
}

} // namespace

bool proposePeriodColumns(Draft &draft)
{
    if (draft.table.extent.header.empty())
        return false;
    std::vector<TimedColumn> timed = timedColumns(draft);
    const bool years = std::any_of(timed.begin(), timed.end(), [](const TimedColumn &t) { return t.period.year; });
    // Without a year in the header, the rows or the title must name it; one such column beside a Period column
    // (a quarter called T1?) is no layout.
    const bool rowsNameTime = draft.has(ColumnRole::Period);
    const std::string tableYear = draft.facts.period.substr(0, 4);
    if (timed.empty() || (!years && !rowsNameTime && tableYear.empty()) || (rowsNameTime && timed.size() < 2))
        return false;
    mendShortMonths(timed);
    settleDays(timed);
    settleRowPeriods(draft, timed, years);
    for (const TimedColumn &column : timed)
        bePeriodColumn(draft, column, years ? std::string() : tableYear);
    for (ColumnMapping &column : draft.columns()) {
        const HeaderName &header = draft.headerOf(column);
        if (column.role != ColumnRole::Ignore || draft.lookOf(column).filled == 0)
            continue;
        const std::string last = header.parts.empty() ? std::string() : header.parts.back();
        const bool isNumeric = draft.lookOf(column).isNumeric();
        const auto grown = growthPeriod(last);
        if (grown)
            column.period = grown->text();
        if (isNumeric && (grown || isBareGrowth(last)))
            column.role = ColumnRole::Growth;
        else if (isNumeric && readRelativePeriod(last))
            column.role = ColumnRole::Value; // 上年同期 beside 2025年1-9月
        else if (isNumeric)
            draft.note(MappingFinding::ColumnLeftOut,
                       {column.header, isIdentifierName(last) ? "identifier" : "no-period"});
    }
    settleGrowth(draft);
    return true;
}

} // namespace core
