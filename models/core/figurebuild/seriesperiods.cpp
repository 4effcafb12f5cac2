#include "models/core/figurebuild/claims.h"
#include "models/core/figurebuild/series.h"

#include <algorithm>

namespace core {

namespace {

template <class Visit> void visitClaims(const BuildContext &context, const SeriesKey &series, Visit visit)
{
    for (std::size_t i : context.set.claims(series.indicator->id, series.keys.region, series.keys.sector))
        visit(context.set.tables().observations[i]);
}

bool isAnnual(const SeriesKey &series, const Period &period)
{
    // A stock at the end of December is the year's.
    return period.isAnnual() ||
           (series.indicator->measurement.stockFlow == StockFlow::Stock && period.lastMonth() == 12);
}

/// Whether a claim implies a level for the year before.
bool impliesBase(const SeriesKey &series, const Observation &row)
{
    const Kind kind = series.indicator->measurement.kind;
    return !row.value.empty() && !row.growth.empty() && (kind == Kind::Level || kind == Kind::Count);
}

std::vector<Period> annualPeriods(const BuildContext &context, const std::vector<SeriesKey> &series)
{
    std::optional<std::pair<int, int>> years;
    const auto widen = [&years](int year) {
        years = years ? std::pair(std::min(years->first, year), std::max(years->second, year)) : std::pair(year, year);
    };
    for (const SeriesKey &one : series) {
        visitClaims(context, one, [&](const Observation &row) {
            if (!isAnnual(one, row.period))
                return;
            widen(row.period.year());
            if (impliesBase(one, row))
                widen(row.period.year() - 1);
        });
    }
    std::vector<Period> periods;
    if (!years)
        return periods;
    const Filter &filter = context.filter.filter();
    const auto [firstOfAll, lastOfAll] = context.set.years();
    // Years asked for are shown even where this figure has none: an empty cell with its reason is an answer.
    const int first = filter.firstYear ? std::max(*filter.firstYear, std::min(firstOfAll, years->first)) : years->first;
    const int last = filter.lastYear ? std::min(*filter.lastYear, std::max(lastOfAll, years->second)) : years->second;
    for (int year = first; year <= last; ++year)
        periods.push_back(Period::ofYear(year));
    return periods;
}

std::vector<Period> allPeriods(const BuildContext &context, const std::vector<SeriesKey> &series)
{
    std::vector<Period> periods;
    for (const SeriesKey &one : series) {
        visitClaims(context, one, [&](const Observation &row) {
            if (context.filter.filter().holds(row.period))
                periods.push_back(row.period);
        });
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

} // namespace

std::vector<Period> periodsOf(const BuildContext &context, const std::vector<SeriesKey> &series)
{
    switch (context.spec.periodChoice) {
    case PeriodChoice::Annual:
        return annualPeriods(context, series);
    case PeriodChoice::All:
        return allPeriods(context, series);
    case PeriodChoice::Listed: {
        std::vector<Period> periods = context.spec.periods;
        std::erase_if(periods, [&](const Period &p) { return !context.filter.filter().holds(p); });
        std::sort(periods.begin(), periods.end());
        return periods;
    }
    case PeriodChoice::Latest:
        break;
    }
    return {};
}

std::optional<Period> latestPeriod(const BuildContext &context, const SeriesKey &series)
{
    std::optional<Period> latest;
    bool latestIsAnnual = false;
    const bool flow = series.indicator->measurement.stockFlow != StockFlow::Stock;
    visitClaims(context, series, [&](const Observation &row) {
        if (row.value.empty() || !context.filter.filter().holds(row.period))
            return;
        // A whole year says more of a flow than a later part of one.
        const bool annual = flow && row.period.isAnnual();
        if (!latest || (annual && !latestIsAnnual) || (annual == latestIsAnnual && *latest < row.period)) {
            latest = row.period;
            latestIsAnnual = annual;
        }
    });
    return latest;
}

} // namespace core
