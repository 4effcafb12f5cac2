#include "models/store/revisiondiff.h"

#include "models/core/panel/paneldiff.h"
#include "models/store/loader.h"
#include "models/store/revisions.h"
#include "models/store/statement.h"

namespace store {

namespace {

/// Hash of the panel of a revision; blank when it has none of its own.
core::Result<QByteArray> panelHashOf(const Database &database, const core::Dataset &dataset)
{
    Statement statement(database, QStringLiteral("read panel's name"),
                        QStringLiteral("SELECT hash FROM panels JOIN revision_panels USING (panel_id) "
                                       "JOIN datasets USING (dataset_id) WHERE name = ? AND number = ?"));
    statement.run({QString::fromStdString(dataset.name), dataset.revision.number});
    const QByteArray hash = statement.next() ? statement.text(0).toUtf8() : QByteArray();
    if (const auto done = statement.done(); !done)
        return done.error();
    return hash;
}

core::Result<core::Panel> withRows(const Database &database, const core::Dataset &dataset, bool isStored,
                                   const std::stop_token &stop)
{
    core::Panel panel = dataset.panel;
    if (!isStored)
        return core::Panel(); // one made of its organisations' figures changes with them
    if (!panel || panel.rows)
        return panel;
    auto rows = loadPanelRows(database, QString::fromStdString(dataset.name), dataset.revision.number, stop);
    if (!rows)
        return rows.error();
    panel.rows = std::move(rows).value();
    return panel;
}

std::string resourceOf(const core::Panel &one, const core::Panel &other)
{
    return one ? one.head->schema.resource : other ? other.head->schema.resource : std::string();
}

} // namespace

core::Result<core::Diff> diffRevisions(const Database &database, const core::Dataset &before,
                                       const core::Dataset &after, const std::stop_token &stop)
{
    const auto hash = panelHashOf(database, after);
    if (!hash)
        return hash.error();
    const auto earlier = panelHashOf(database, before);
    if (!earlier)
        return earlier.error();
    if (*hash == *earlier)
        return core::diff(before.indicators->tables(), after.indicators->tables());
    const auto panel = withRows(database, after, !hash->isEmpty(), stop);
    if (!panel)
        return panel.error();
    return diffAgainst(database, before, after.indicators->tables(), *panel, *hash, stop);
}

core::Result<core::Diff> diffAgainst(const Database &database, const core::Dataset &before,
                                     const core::IndicatorTables &tables, const core::Panel &panel,
                                     const QByteArray &panelHash, const std::stop_token &stop)
{
    core::Diff diff = core::diff(before.indicators->tables(), tables);
    const auto hash = panelHashOf(database, before);
    if (!hash)
        return hash.error();
    if (*hash == panelHash)
        return diff;
    const auto earlier = withRows(database, before, !hash->isEmpty(), stop);
    if (!earlier)
        return earlier.error();
    core::addTo(diff, core::panelDiff(*earlier, panel, stop), resourceOf(panel, *earlier));
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    return diff;
}

} // namespace store
