#include "models/core/period.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"
#include "models/core/tabular/relativeperiod.h"

#include <algorithm>

namespace core {

namespace {

using Part = RelativePeriod::Part;

/// The last part of a header that says when without naming it.
std::optional<RelativePeriod> relativeOf(const HeaderName &header)
{
    for (auto part = header.parts.rbegin(); part != header.parts.rend(); ++part) {
        if (const auto relative = readRelativePeriod(*part))
            return relative;
    }
    return std::nullopt;
}

/// 累计增长 is the growth of the months so far, whatever stands beside it.
std::optional<RelativePeriod> relativeOfGrowth(const HeaderName &header)
{
    if (!header.parts.empty() && isCumulativeName(header.parts.back()))
        return RelativePeriod{Part::Running, false, {}};
    return relativeOf(header);
}

struct TablePeriod
{
    std::string text;
    std::string from;
};

TablePeriod periodOf(const Draft &draft)
{
    if (!draft.facts.period.empty())
        return {draft.facts.period, "preamble"};
    const auto found = findPeriod(draft.file.name);
    return {found ? found->text() : std::string(), "file-name"};
}

bool isYear(const std::string &period)
{
    const auto known = Period::parse(period);
    return known && known->form() == Period::Form::Year;
}

/// Cumulative columns over months: their months stand for January to that month.
void settleCumulative(Draft &draft)
{
    for (ColumnMapping &column : draft.columns()) {
        const bool isFigure = column.role == ColumnRole::Value || column.role == ColumnRole::Growth;
        if (!isFigure || !column.period.empty() || !isCumulativeName(column.header))
            continue;
        column.isCumulative = true;
        draft.note(MappingFinding::Cumulative, {column.header});
    }
}

void settlePeriods(Draft &draft)
{
    const TablePeriod table = periodOf(draft);
    std::string left; // of the nearest column to the left that is of the present
    for (ColumnMapping &column : draft.columns()) {
        const bool isGrowth = column.role == ColumnRole::Growth;
        if (!column.period.empty() || (column.role != ColumnRole::Value && !isGrowth)) {
            left = column.role == ColumnRole::Value ? column.period : left;
            continue;
        }
        const HeaderName &header = draft.headerOf(column);
        const auto relative = isGrowth ? relativeOfGrowth(header) : relativeOf(header);
        if (!relative)
            continue;
        const bool isBesideLeft =
            relative->isYearBefore && (relative->part == Part::Whole || relative->part == Part::Year) && !left.empty();
        column.period = isBesideLeft ? yearBefore(left) : periodMeant(*relative, table.text);
        column.status = relative->status;
        if (!column.period.empty()) {
            left = isGrowth || relative->isYearBefore ? left : column.period;
            const bool isClear = relative->part != Part::Year || isYear(table.text);
            const bool isSure = isBesideLeft || (table.from == "preamble" && isClear);
            draft.say(isSure ? Severity::Notice : Severity::Warning, MappingFinding::RelativePeriod,
                      {column.header, column.period, isBesideLeft ? "left" : table.from});
        } else if (!isGrowth && relative->isYearBefore) { // it must not become a figure of this year
            draft.leaveOut(column, MappingFinding::ColumnLeftOut, {column.header, "no-period"});
        }
    }
}

} // namespace

void proposeRelativePeriods(Draft &draft)
{
    if (!draft.has(ColumnRole::Period)) // else each row has one of its own
        settlePeriods(draft);
    settleCumulative(draft);
    const auto isTimed = [](const ColumnMapping &column) {
        return column.role != ColumnRole::Value || !column.period.empty();
    };
    if (draft.has(ColumnRole::Value) && std::ranges::all_of(draft.columns(), isTimed))
        draft.out.mapping.layout = "wide-periods";
}

} // namespace core
