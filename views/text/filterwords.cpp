#include "views/text/filterwords.h"

#include "views/text/dimensionwords.h"
#include "views/text/words.h"

#include <QStringList>

namespace views {

namespace {

QString years(const core::Filter &filter)
{
    const QString first = filter.firstYear ? QString::number(*filter.firstYear) : QString();
    const QString last = filter.lastYear ? QString::number(*filter.lastYear) : QString();
    return first == last ? first : first + u'–' + last;
}

} // namespace

QString FilterWords::region(const core::RegionCode &code, const Names &names)
{
    const std::string_view text = code.text();
    if (text.empty())
        return DimensionWords::unstated();
    return text.ends_with("/*") ? tr("all below %1").arg(names(core::RegionCode(text.substr(0, text.size() - 2))))
                                : names(code);
}

QString FilterWords::sector(const core::SectorId &id, const Names &names)
{
    return id.empty() ? DimensionWords::unstated() : names(id);
}

QString FilterWords::line(const core::Filter &filter, const core::PanelHead *panel, const Names &names)
{
    QStringList parts;
    if (filter.hasYears())
        parts << years(filter);
    for (const core::RegionCode &code : filter.regions)
        parts << region(code, names);
    for (const core::SectorId &id : filter.sectors)
        parts << sector(id, names);
    for (const std::string &topic : filter.topics)
        parts << topicName(QString::fromStdString(topic));
    for (const core::DimensionChoice &choice : filter.where) {
        const auto dimension = panel ? panel->dimension(choice.dimension) : std::nullopt;
        if (!dimension)
            continue; // means nothing to the dataset
        const core::PanelField &field = panel->dimensions[*dimension].field;
        parts << tr("%1: %2").arg(DimensionWords::title(field, names),
                                  DimensionWords::values(field, choice.values, names));
    }
    if (!filter.text.empty())
        parts << tr("name contains “%1”").arg(QString::fromStdString(filter.text));
    return parts.join(QStringLiteral(" · "));
}

} // namespace views
