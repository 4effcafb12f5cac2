#include "models/store/rows.h"

#include "models/core/panel/parallel.h"
#include "models/store/rowreader.h"
#include "models/store/rowtext.h"

namespace store {

namespace {

/// Rows of a resource by their ordinals: above `after`, up to `last`.
struct Stretch
{
    std::optional<qint64> after;
    std::optional<qint64> last;
};

core::Error broken(const Database &database, const std::string &reason)
{
    return {core::ErrorCode::StoreBroken, {database.path().toStdString(), reason}};
}

/// Appends the rows of a stretch.
core::Result<core::Done> readStretch(const Database &database, const Resource &resource, RevisionPlace place,
                                     const KnownTables &known, const Stretch &stretch, core::IndicatorTables &tables)
{
    std::size_t at = 0; // of the known rows
    if (known && stretch.after) {
        const auto before = countRows(database, resource, {place.dataset, known.number}, *stretch.after);
        if (!before)
            return before.error();
        at = *before;
    }
    const auto knownRevision = known ? std::optional(known.number) : std::nullopt;
    RowReader reader(database, resource, {place.dataset, place.number, knownRevision, stretch.after, stretch.last});
    while (reader.next()) {
        if (reader.isKnown()) {
            if (at >= resource.count(*known.tables))
                return broken(database, resource.name.toStdString());
            if (reader.isChosen())
                resource.copy(*known.tables, at, tables);
            ++at;
            continue;
        }
        const int wrong = resource.append(tables, reader.cells());
        if (wrong >= 0) {
            const QString column = resource.name + u'.' + resource.columns[wrong];
            return broken(database, column.toStdString() + ": " + reader.cells()[static_cast<std::size_t>(wrong)]);
        }
    }
    return reader.done();
}

/// An ordinal with about as many rows below as above it; none where so few rows are read as fast by one thread.
core::Result<std::optional<qint64>> middleOf(const Database &database, const Resource &resource, qint64 dataset)
{
    constexpr qint64 few = 50'000;
    Statement ends(database, QStringLiteral("read ") + resource.name,
                   QStringLiteral("SELECT (SELECT max(row_id) FROM %1), "
                                  "(SELECT min(ordinal) FROM %1 WHERE dataset_id = %2), "
                                  "(SELECT max(ordinal) FROM %1 WHERE dataset_id = %2)")
                       .arg(resource.name)
                       .arg(dataset));
    ends.run();
    std::optional<qint64> middle;
    if (ends.next() && ends.number(0) > few && database.path() != inMemory)
        middle = ends.number(1) + (ends.number(2) - ends.number(1)) / 2;
    if (const auto done = ends.done(); !done)
        return done.error();
    return middle;
}

/// Appends all rows; where they are many, the second half is read on a connection and a thread of its own.
core::Result<core::Done> readResource(const Database &database, const Resource &resource, RevisionPlace place,
                                      const KnownTables &known, core::IndicatorTables &tables)
{
    const auto middle = middleOf(database, resource, place.dataset);
    if (!middle)
        return middle.error();
    if (!*middle)
        return readStretch(database, resource, place, known, {}, tables);
    core::Beside<core::Result<core::IndicatorTables>> reading;
    reading.start([&]() -> core::Result<core::IndicatorTables> {
        auto own = Database::open(database.path());
        if (!own)
            return own.error();
        own->setStop(database.stop());
        core::IndicatorTables rows;
        const auto done = readStretch(*own, resource, place, known, {*middle, std::nullopt}, rows);
        return done ? core::Result<core::IndicatorTables>(std::move(rows)) : done.error();
    });
    const auto first = readStretch(database, resource, place, known, {std::nullopt, *middle}, tables);
    auto second = *reading.join();
    if (!first || !second)
        return first ? second.error() : first.error();
    resource.move(std::move(second).value(), tables);
    return core::Done{};
}

/// The rows of the newest revision, in order.
core::Result<std::vector<StoredRow>> openRows(const Database &database, const Resource &resource, qint64 dataset)
{
    RowReader reader(database, resource, {dataset, {}, {}, {}, {}});
    std::vector<StoredRow> rows;
    while (reader.next())
        rows.push_back(reader.row());
    if (const auto done = reader.done(); !done)
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
                         .arg(resource.name, resource.columns.join(QStringLiteral(", ")), placeholders));
    constexpr qint64 rowsPerReport = 1 << 13;
    for (qint64 done = 0; const RowPlan::Insert &planned : plan.insert) {
        if (++done % rowsPerReport == 0)
            database.report(done, static_cast<qint64>(plan.insert.size()));
        QVariantList values{place.dataset, place.number, planned.ordinal};
        for (const std::string &cell : resource.row(tables, planned.row))
            values.append(QString::fromStdString(cell));
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
        keys[i] = joined(resource.row(tables, i));
    return keys;
}

} // namespace

core::Result<core::IndicatorTables> readTables(const Database &database, RevisionPlace place, const KnownTables &known)
{
    core::IndicatorTables tables;
    for (const Resource &resource : resources()) {
        if (const auto done = readResource(database, resource, place, known, tables); !done)
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
