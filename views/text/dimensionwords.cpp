#include "views/text/dimensionwords.h"

#include <QStringList>

#include <algorithm>

namespace views {

QString DimensionWords::title(const core::PanelField &field, const Names &names)
{
    const QString title = names(field.title);
    return title.isEmpty() ? QString::fromStdString(field.name) : title;
}

QString DimensionWords::value(const core::PanelField &field, const std::string &value, const Names &names)
{
    if (value.empty())
        return unstated();
    if (field.references == "regions")
        return names(core::RegionCode(value));
    if (field.references == "sectors")
        return names(core::SectorId(value));
    return QString::fromStdString(value);
}

QString DimensionWords::unstated() { return tr("none stated"); }

QString DimensionWords::values(const core::PanelField &field, const std::vector<std::string> &values,
                               const Names &names)
{
    constexpr std::size_t most = 3;
    QStringList words;
    for (std::size_t i = 0; i < std::min(most, values.size()); ++i)
        words << value(field, values[i], names);
    const QString listed =
        words.join(names.language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
    return values.size() <= most ? listed : tr("%1 and %2 more").arg(listed).arg(values.size() - most);
}

} // namespace views
