#include "views/charts/seriesset.h"

#include "views/text/format.h"

#include <QStringList>

#include <algorithm>

namespace views {

namespace {

/// Name of a series: only the keys in which the series differ.
QString nameOf(const Series &series, const std::vector<Series> &all, const Names &names)
{
    const auto differs = [&](auto key) {
        return std::any_of(all.begin(), all.end(),
                           [&](const Series &other) { return other.keys.*key != series.keys.*key; });
    };
    QStringList parts;
    if (differs(&core::Keys::organisation) && !series.keys.organisation.empty())
        parts << names.key(series.keys, QStringLiteral("organisation"));
    const bool byName = !parts.isEmpty(); // an organisation has one region and one sector
    if (!byName && differs(&core::Keys::region) && !series.keys.region.empty())
        parts << names(series.keys.region);
    if (!byName && differs(&core::Keys::sector) && !series.keys.sector.empty())
        parts << names(series.keys.sector);
    const QString group = names.key(series.keys, QStringLiteral("item"));
    if (parts.isEmpty() && series.keys.region.empty() && !group.isEmpty())
        parts << group;
    if (differs(&core::Keys::indicator) && !series.keys.indicator.empty())
        parts << names(series.keys.indicator);
    if (parts.isEmpty())
        parts << (series.keys.region.empty() ? names(series.keys.indicator) : names(series.keys.region));
    return parts.join(QStringLiteral(" · "));
}

/// Whether marks with these keys are of one series: an organisation stays the same one when its name, its sector or its
/// region changes from year to year.
bool areOfOne(const core::Keys &one, const core::Keys &other)
{
    if (one.organisation.empty())
        return one == other;
    return one.organisation == other.organisation && one.indicator == other.indicator;
}

bool isLater(const core::Mark &one, const core::Mark &other)
{
    return one.keys.period && (!other.keys.period || other.keys.period->lastDay() < one.keys.period->lastDay());
}

} // namespace

std::vector<Series> seriesOf(const core::Figure &figure, const Names &names)
{
    std::vector<Series> all;
    for (std::size_t i = 0; i < figure.marks.size(); ++i) {
        core::Keys keys = figure.marks[i].keys;
        keys.period.reset();
        keys.source = {};
        auto found = std::find_if(all.begin(), all.end(), [&](const Series &s) { return areOfOne(s.keys, keys); });
        if (found == all.end()) {
            all.push_back({keys, {}, {}});
            found = all.end() - 1;
        } else if (isLater(figure.marks[i], figure.marks[found->marks.back()])) {
            found->keys = keys;
        }
        found->marks.push_back(i);
    }
    for (Series &series : all)
        series.name = nameOf(series, all, names);
    return all;
}

QString earlierEnd(const core::Figure &figure, const core::Mark &mark, const Names &names)
{
    const auto &period = mark.keys.period;
    if (!period || figure.periods.empty() || *period == figure.periods.back())
        return {};
    return QStringLiteral(" (%1)").arg(period->isAnnual() ? QString::number(period->year())
                                                          : periodText(*period, names.language()));
}

double calendarPlace(const core::Period &period) { return period.year() + (period.lastMonth() - 12) / 12.0; }

double calendarPlace(const std::string &date)
{
    const QStringList parts = QString::fromStdString(date).split(u'-');
    if (date.empty())
        return 0;
    const auto part = [&](int index) { return index < parts.size() ? parts[index].toInt() : 1; };
    return part(0) + (part(1) - 1 + (part(2) - 1) / 31.0 - 12) / 12.0;
}

} // namespace views
