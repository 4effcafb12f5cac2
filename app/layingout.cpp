#include "app/layingout.h"

#include "app/storage.h"
#include "models/output/panelcsv.h"
#include "models/store/panelchunks.h"
#include "models/store/panelloader.h"
#include "models/store/paneltable.h"
#include "models/store/revisions.h"
#include "models/store/rows.h"

#include <QFileInfo>
#include <QSaveFile>

namespace app {

namespace {

using Done = core::Result<core::Done>;

/// A panel and where it stands.
struct Found
{
    store::RevisionPlace place;
    core::Panel panel;
    std::optional<core::RowGuard> guard; ///< none: everything is written
};

core::Result<Found> find(const store::Database &database, const QString &dataset, const QString &name)
{
    const auto entry = store::findDataset(database, dataset);
    if (!entry)
        return entry.error();
    const store::RevisionPlace place{entry->id, entry->current};
    auto panel = store::readPanelHead(database, place);
    if (!panel)
        return panel.error();
    if (!*panel || panel->head->schema.resource != name.toStdString())
        return core::Error{core::ErrorCode::UnknownPanel, {name.toStdString()}};
    return Found{place, std::move(*panel), {}};
}

core::Error unwritable(const QString &path, const QString &reason)
{
    return {core::ErrorCode::FileUnwritable, {path.toStdString(), reason.toStdString()}};
}

/// Decides what is withheld: the panel is read once more for it, as it may not fit into memory.
core::Result<core::RowGuard> guardOf(const store::Database &database, const Found &found)
{
    auto tables = store::readTables(database, found.place);
    if (!tables)
        return tables.error();
    const core::IndicatorSet set(std::move(tables).value());
    core::RowCells cells(*found.panel.head, &set);
    const auto add = [&](const store::PanelChunk &chunk) -> Done {
        cells.add(chunk.year, chunk.rows, 0, chunk.rows.size());
        return core::Done{};
    };
    if (const Done done = store::readPanelChunks(database, found.place, add); !done)
        return done.error();
    return core::RowGuard(std::move(cells));
}

Done writeCsv(const store::Database &database, const Found &found, QIODevice &to, const QString &path)
{
    const auto write = [&](const QByteArray &lines) -> Done {
        if (to.write(lines) != lines.size())
            return unwritable(path, to.errorString());
        return core::Done{};
    };
    const core::RowGuard *guard = found.guard ? &*found.guard : nullptr;
    if (const Done done = write(output::panelCsvHeader(*found.panel.head, guard != nullptr)); !done)
        return done.error();
    return store::readPanelChunks(database, found.place, [&](const store::PanelChunk &chunk) {
        return write(output::panelCsvLines(*found.panel.head, chunk.year, chunk.rows, guard));
    });
}

Done writeCsvFile(const store::Database &database, const Found &found, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    if (const Done done = writeCsv(database, found, file, path); !done)
        return done.error();
    if (!file.commit())
        return unwritable(path, file.errorString());
    return core::Done{};
}

} // namespace

ExitCode runRows(const Rows &command, const Request &request, const Streams &streams)
{
    const auto database = openStoreToLook(request.store);
    if (!database)
        return fail(database.error(), streams);
    auto found = find(*database, request.dataset, command.panel);
    if (!found)
        return fail(found.error(), streams);
    if (command.guarded) {
        auto guard = guardOf(*database, *found);
        if (!guard)
            return fail(guard.error(), streams);
        found->guard = std::move(guard).value();
    }
    const QString &path = command.file;
    Done done = core::Done{};
    if (path == u"-")
        done = writeCsv(*database, *found, streams.out, path);
    else if (const QFileInfo file(path); file.exists() && file == QFileInfo(database->path()))
        done = unwritable(path, u"it is the store itself"_qs);
    else if (command.form == Rows::Form::Csv)
        done = writeCsvFile(*database, *found, path);
    else
        done = store::writePanelTable(*database, found->place, *found->panel.head, path,
                                      found->guard ? &*found->guard : nullptr);
    if (done && !command.guarded)
        warnUnguarded(streams);
    return done ? ExitCode::Done : fail(done.error(), streams);
}

} // namespace app
