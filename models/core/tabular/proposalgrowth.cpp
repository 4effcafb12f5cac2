#include "models/core/period.h"
#include "models/core/tabular/proposaldraft.h"

#include <algorithm>

namespace core {

namespace {

/// When a column of figures is of; without a year where the rows name it.
std::optional<Period> timeOf(const ColumnMapping &column)
{
    constexpr std::string_view anyYear = "2000";
    const auto time = Period::parse(column.period.empty() ? joinedPeriod(anyYear, column.subperiod) : column.period);
    return time ? std::optional(*time) : std::nullopt;
}

bool isOfSameLength(const Period &one, const Period &other)
{
    return one.lastMonth() - one.firstMonth() == other.lastMonth() - other.firstMonth();
}

} // namespace

void proposeGrowth(Draft &draft)
{
    std::vector<const ColumnMapping *> group; // columns of figures since the last growth
    bool hasGrowth = false;                   // of these columns already
    for (ColumnMapping &column : draft.columns()) {
        if (column.role == ColumnRole::Value) {
            if (hasGrowth)
                group.clear();
            hasGrowth = false;
            group.push_back(&column);
        }
        if (column.role != ColumnRole::Growth || !column.period.empty() || !column.subperiod.empty())
            continue;
        if (hasGrowth) { // a second one: of another base, or of another of these columns
            draft.leaveOut(column, MappingFinding::GrowthUnsure, {column.header});
            continue;
        }
        hasGrowth = true;
        const auto ofLast = group.empty() ? std::nullopt : timeOf(*group.back());
        if (!ofLast || group.size() < 2)
            continue; // of the figure to its left
        const ColumnMapping *latest = group.back();
        bool isSure = true;
        for (const ColumnMapping *one : group) {
            const auto time = timeOf(*one);
            if (!time || one->indicator != group.back()->indicator || one->region != group.back()->region)
                continue;
            const bool isAlike = isOfSameLength(*time, *ofLast);
            isSure = isSure && isAlike;
            if (isAlike && *time > *timeOf(*latest))
                latest = one;
        }
        column.period = latest->period;
        column.subperiod = latest->subperiod;
        draft.say(isSure ? Severity::Notice : Severity::Warning, MappingFinding::GrowthOf,
                  {column.header, latest->period.empty() ? latest->subperiod : latest->period});
    }
}

} // namespace core
