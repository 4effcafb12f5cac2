#include "models/store/provenance.h"

#include "models/package/issuelistjson.h"
#include "models/package/mappingjson.h"
#include "models/store/revisions.h"
#include "models/store/statement.h"

namespace store {

core::Result<core::Done> writeProvenance(const Database &database, RevisionPlace place, const Provenance &provenance)
{
    const QVariant mapping =
        provenance.mapping ? QVariant(QString::fromUtf8(package::mappingJson(*provenance.mapping))) : QVariant();
    return execute(database, QStringLiteral("import provenance"),
                   QStringLiteral("INSERT INTO revision_files (dataset_id, number, path, mapping, report) "
                                  "VALUES (?, ?, ?, ?, ?)"),
                   {place.dataset, place.number, provenance.path, mapping,
                    QString::fromUtf8(package::issueListJson(provenance.report))});
}

core::Result<std::optional<Provenance>> provenanceOf(const Database &database, const QString &dataset, int number)
{
    Statement statement(
        database, QStringLiteral("read provenance"),
        QStringLiteral("SELECT path, mapping, report FROM revision_files JOIN datasets USING (dataset_id) "
                       "WHERE name = ? AND number = ?"));
    statement.run({dataset, number});
    std::optional<Provenance> found;
    if (statement.next()) {
        const core::Error broken{core::ErrorCode::StoreBroken,
                                 {database.path().toStdString(), "revision_files " + std::to_string(number)}};
        found.emplace();
        found->path = statement.text(0);
        if (!statement.isNull(1)) {
            auto mapping = package::mappingFrom(statement.text(1).toUtf8(), found->path.toStdString());
            if (!mapping)
                return broken;
            found->mapping = std::move(mapping).value();
        }
        auto report = package::issueListFrom(statement.text(2).toUtf8());
        if (!report)
            return broken;
        found->report = std::move(*report);
    }
    if (const auto done = statement.done(); !done)
        return done.error();
    return found;
}

std::optional<core::Mapping> lastMapping(const Database &database, const QString &path)
{
    Statement statement(
        database, QStringLiteral("read mapping of file"),
        QStringLiteral("SELECT mapping, name FROM revision_files JOIN revisions USING (dataset_id, number) "
                       "JOIN datasets USING (dataset_id) WHERE path = ? ORDER BY taken DESC, number DESC LIMIT 1"));
    statement.run({path});
    if (!statement.next() || statement.isNull(0))
        return std::nullopt;
    auto mapping = package::mappingFrom(statement.text(0).toUtf8(), path.toStdString());
    if (!mapping)
        return std::nullopt;
    const auto current = findDataset(database);
    if (mapping->dataset.empty() && current && current->name != statement.text(1))
        mapping->dataset = statement.text(1).toStdString();
    return std::move(mapping).value();
}

} // namespace store
