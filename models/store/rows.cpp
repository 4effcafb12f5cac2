#include "models/store/rows.h"

#include "models/store/rowplan.h"
#include "models/store/statement.h"

namespace store {

namespace {

QString columnList(const Resource &resource) { return resource.columns.join(QStringLiteral(", ")); }

TextRow cellsOf(const Statement &statement, const Resource &resource, int from)
{
    TextRow cells;
    cells.reserve(resource.columns.size());
    for (int i = 0; i < resource.columns.size(); ++i)
        cells.append(statement.text(from + i));
    return cells;
}

core::Result<core::Done> readResource(const Database &database, const Resource &resource, RevisionPlace place,
                                      core::IndicatorTables &tables)
{
    Statement statement(database, QStringLiteral("read ") + resource.name,
                        QStringLiteral("SELECT %1 FROM %2 WHERE dataset_id = ? AND valid_from_revision <= ? "
                                       "AND (valid_to_revision IS NULL OR valid_to_revision >= ?) ORDER BY ordinal")
                            .arg(columnList(resource), resource.name));
    statement.run({place.dataset, place.number, place.number});
    while (statement.next()) {
        const TextRow cells = cellsOf(statement, resource, 0);
        const qsizetype wrong = resource.append(tables, cells);
        if (wrong >= 0) {
            const QString reason = resource.name + u'.' + resource.columns[wrong] + u": "_qs + cells[wrong];
            return core::Error{core::ErrorCode::StoreBroken, {database.path().toStdString(), reason.toStdString()}};
        }
    }
    return statement.done();
}

/// The rows of the newest revision, in order.
core::Result<std::vector<StoredRow>> openRows(const Database &database, const Resource &resource, qint64 dataset)
{
    Statement statement(database, QStringLiteral("read ") + resource.name,
                        QStringLiteral("SELECT row_id, ordinal, %1 FROM %2 WHERE dataset_id = ? "
                                       "AND valid_to_revision IS NULL ORDER BY ordinal")
                            .arg(columnList(resource), resource.name));
    std::vector<StoredRow> rows;
    statement.run({dataset});
    while (statement.next())
        rows.push_back({statement.number(0), statement.number(1), keyOf(cellsOf(statement, resource, 2))});
    if (const auto done = statement.done(); !done)
        return done.error();
    return rows;
}

core::Result<core::Done> closeRows(const Database &database, const Resource &resource, RevisionPlace place,
                                   const RowPlan &plan)
{
    Statement close(database, QStringLiteral("close ") + resource.name,
                    QStringLiteral("UPDATE %1 SET valid_to_revision = ? WHERE row_id = ?").arg(resource.name));
    for (const qint64 id : plan.close)
        close.run({place.number - 1, id});
    return close.done();
}

core::Result<core::Done> insertRows(const Database &database, const Resource &resource, RevisionPlace place,
                                    const RowPlan &plan, const core::IndicatorTables &tables)
{
    QString placeholders;
    for (qsizetype i = 0; i < resource.columns.size(); ++i)
        placeholders += u", ?"_qs;
    Statement insert(database, QStringLiteral("import ") + resource.name,
                     QStringLiteral("INSERT INTO %1 (dataset_id, valid_from_revision, ordinal, %2) VALUES (?, ?, ?%3)")
                         .arg(resource.name, columnList(resource), placeholders));
    for (const RowPlan::Insert &planned : plan.insert) {
        QVariantList values{place.dataset, place.number, planned.ordinal};
        for (const QString &cell : resource.row(tables, planned.row))
            values.append(cell);
        if (!insert.run(values))
            break;
    }
    return insert.done();
}

std::vector<std::string> keysOf(const Resource &resource, const core::IndicatorTables &tables,
                                const std::stop_token &stop)
{
    std::vector<std::string> keys(resource.count(tables));
    for (std::size_t i = 0; i < keys.size() && !stop.stop_requested(); ++i)
        keys[i] = keyOf(resource.row(tables, i));
    return keys;
}

} // namespace

core::Result<core::IndicatorTables> readTables(const Database &database, RevisionPlace place)
{
    core::IndicatorTables tables;
    for (const Resource &resource : resources()) {
        if (const auto done = readResource(database, resource, place, tables); !done)
            return done.error();
    }
    return tables;
}

core::Result<core::Done> writeTables(const Database &database, RevisionPlace place, const core::IndicatorTables &tables)
{
    for (const Resource &resource : resources()) {
        const auto stored = openRows(database, resource, place.dataset);
        if (!stored)
            return stored.error();
        const std::vector<std::string> keys = keysOf(resource, tables, database.stop());
        const RowPlan plan = planRows(*stored, keys, database.stop());
        if (database.isStopped())
            return core::ErrorCode::Cancelled;
        if (const auto done = closeRows(database, resource, place, plan); !done)
            return done.error();
        if (const auto done = insertRows(database, resource, place, plan, tables); !done)
            return done.error();
    }
    return core::Done{};
}

} // namespace store
