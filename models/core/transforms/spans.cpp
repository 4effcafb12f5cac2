#include "models/core/transforms/spans.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace core {

Period spanOf(int year, int first, int last)
{
    if (first == 1 && last == 12)
        return Period::ofYear(year);
    std::array<char, 32> text{};
    const int months = last - first + 1;
    if (months == 1)
        std::snprintf(text.data(), text.size(), "%04d-%02d", year, first);
    else if (months == 3 && last % 3 == 0)
        std::snprintf(text.data(), text.size(), "%04d-Q%d", year, last / 3);
    else if (months == 6 && last % 6 == 0)
        std::snprintf(text.data(), text.size(), "%04d-H%d", year, last / 6);
    else
        std::snprintf(text.data(), text.size(), "%04d-M%02dM%02d", year, first, last);
    return Period::parse(text.data()).value_or(Period::ofYear(year));
}

void replacePeriods(TransformContext &context, const std::function<Period(const Period &)> &periodOf,
                    Mark (*make)(const IndicatorSet &, const Indicator &, const Keys &))
{
    std::vector<Period> periods;
    for (const Period &period : context.periods)
        periods.push_back(periodOf(period));
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    for (AlignedSeries &series : context.series) {
        std::vector<Period> own = periods;
        // A figure of latest values has no axis of periods: each series keeps its one.
        if (own.empty())
            own.push_back(periodOf(*series.marks.front().keys.period));
        Keys keys = series.marks.front().keys;
        series.marks.clear();
        for (const Period &period : own) {
            keys.period = period;
            series.marks.push_back(make(context.set, *series.indicator, keys));
        }
    }
    context.periods = std::move(periods);
}

} // namespace core
