#include "models/store/panelcatalog.h"

#include "models/core/panel/contenthash.h"

namespace store {

std::string PanelEntry::field(core::PanelRole role) const
{
    const auto index = outline.head.schema.first(role);
    return index ? outline.head.schema.fields[*index].name : std::string();
}

core::Result<std::optional<PanelEntry>> findPanel(const Database &database, RevisionPlace place)
{
    Statement statement(database, QStringLiteral("find panel of revision"),
                        QStringLiteral("SELECT panel_id, name, resource, head, head_hash FROM revision_panels "
                                       "JOIN datasets USING (dataset_id) JOIN panels USING (panel_id) "
                                       "WHERE dataset_id = ? AND number = ?"));
    statement.run({place.dataset, place.number});
    if (!statement.next()) {
        if (const auto done = statement.done(); !done)
            return done.error();
        return std::optional<PanelEntry>();
    }
    const QString name = statement.text(1) + u'/' + statement.text(2);
    const QByteArray json = statement.text(3).toUtf8();
    const std::string hash = core::contentHash({json.constData(), static_cast<std::size_t>(json.size())}).text();
    auto outline = outlineFromJson(json);
    if (!outline || statement.text(4).toStdString() != hash)
        return core::Error{core::ErrorCode::StoreBroken,
                           {database.path().toStdString(), QString(name + u", head").toStdString()}};
    return std::optional(PanelEntry{statement.number(0), name, std::move(*outline)});
}

} // namespace store
