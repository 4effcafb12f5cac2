#include "views/charts/pairedseries.h"

#include "models/core/axisvalue.h"
#include "models/core/layout/ends.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

struct PairedWords
{
    Q_DECLARE_TR_FUNCTIONS(views::PairedSeries)
};

std::vector<core::Period> periodsOf(const core::Figure &figure)
{
    std::vector<core::Period> periods = figure.periods;
    for (const core::Mark &mark : figure.marks) {
        if (mark.keys.period && std::ranges::find(periods, *mark.keys.period) == periods.end())
            periods.push_back(*mark.keys.period);
    }
    std::ranges::sort(periods);
    return periods;
}

std::optional<std::size_t> markIn(const core::Figure &figure, const Series &series, const core::Period &period)
{
    const auto found =
        std::ranges::find_if(series.marks, [&](std::size_t i) { return figure.marks[i].keys.period == period; });
    return found != series.marks.end() ? std::optional(*found) : std::nullopt;
}

bool isPublished(const core::Mark &mark)
{
    const auto value = core::axisValueOf(mark);
    return value && !value->implied;
}

} // namespace

std::optional<PairedSeries> pairedSeries(const core::Figure &figure, const std::vector<Series> &series,
                                         const SeriesStyle &style)
{
    const std::vector<core::Period> periods = periodsOf(figure);
    std::vector<std::vector<bool>> has(series.size(), std::vector<bool>(periods.size()));
    std::optional<std::size_t> home;
    for (std::size_t s = 0; s < series.size(); ++s) {
        if (!home && style.isHome(series[s].keys))
            home = s;
        for (const std::size_t i : series[s].marks) {
            const auto &period = figure.marks[i].keys.period;
            if (period && isPublished(figure.marks[i]))
                has[s][static_cast<std::size_t>(std::ranges::find(periods, *period) - periods.begin())] = true;
        }
    }
    const auto ends = core::endsOf(has, home);
    if (!ends)
        return std::nullopt;
    PairedSeries paired;
    paired.periods = {periods[ends->first], periods[ends->last]};
    for (std::size_t s = 0; s < series.size(); ++s) {
        paired.pairs.push_back(
            {markIn(figure, series[s], paired.periods[0]), markIn(figure, series[s], paired.periods[1])});
        paired.lacking += has[s][ends->first] && has[s][ends->last] ? 0U : 1U;
    }
    return paired;
}

QString pairNote(const PairedSeries &paired)
{
    const QString which =
        PairedWords::tr("from %1 to %2")
            .arg(QString::fromStdString(paired.periods[0].text()), QString::fromStdString(paired.periods[1].text()));
    if (paired.lacking == 0)
        return which;
    return which + QStringLiteral(" · ") + PairedWords::tr("without both numbers: %1").arg(paired.lacking);
}

} // namespace views
