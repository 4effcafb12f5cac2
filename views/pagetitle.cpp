#include "views/pagetitle.h"

#include <QCoreApplication>
#include <QStringList>

namespace views {

std::optional<QString> headlineRegions(const std::vector<std::shared_ptr<const core::Figure>> &figures,
                                       const Names &names)
{
    constexpr std::size_t most = 3;
    std::vector<core::RegionCode> regions;
    bool headline = false;
    for (const auto &figure : figures) {
        if (!figure || figure->spec.subject != core::FigureSubject::Series)
            continue;
        headline |= figure->spec.chart == core::ChartKind::Tiles;
        if (regions.empty())
            regions = figure->regions;
    }
    if (!headline)
        return std::nullopt;
    if (regions.size() > most)
        return QCoreApplication::translate("views::PageTitle", "%1 regions").arg(regions.size());
    QStringList parts;
    for (const core::RegionCode &region : regions)
        parts << names(region);
    return parts.join(names.language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace views
