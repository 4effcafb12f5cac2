#include "views/text/dimensionwords.h"

#include "views/text/words.h"

#include <QStringList>

#include <algorithm>

namespace views {

QString DimensionWords::title(const core::PanelField &field, const Names &names)
{
    const QString title = names(field.title);
    return title.isEmpty() ? QString::fromStdString(field.name) : title;
}

QString DimensionWords::named(const std::string &name, const Names &names)
{
    auto at = names.panel() ? names.panel()->dimension(name) : std::nullopt;
    if (names.panel() && !at && name == "sector")
        at = names.panel()->dimensionOf("sectors");
    const core::PanelField *field = at ? &names.panel()->dimensions[*at].field : nullptr;
    const QString title = field ? names(field->title) : QString();
    if (!title.isEmpty())
        return title;
    const bool isSector = field ? field->references == "sectors" : name == "sector";
    return isSector ? columnTitle(QStringLiteral("sector")) : QString::fromStdString(name);
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
