#include "models/store/rows.h"

#include "models/store/rowplan.h"
#include "models/store/rowtext.h"
#include "models/store/statement.h"

namespace store {

namespace {

QString columnList(const Resource &resource) { return resource.columns.join(QStringLiteral(", ")); }

/// Reads rows of a resource in order.
class RowReader
{
public:
    /// `where` chooses among them; `values` are those of its placeholders.
    RowReader(const Database &database, const Resource &resource, const QString &where, const QVariantList &values)
        : m_all(database, QStringLiteral("read ") + resource.name,
                QStringLiteral("SELECT %1, row_id, ordinal FROM %2 WHERE %3 ORDER BY ordinal")
                    .arg(joinedColumns(resource), resource.name, where))
        , m_one(database, QStringLiteral("read row of ") + resource.name,
                QStringLiteral("SELECT %1 FROM %2 WHERE row_id = ?").arg(columnList(resource), resource.name))
        , m_cells(static_cast<std::size_t>(resource.columns.size()))
    {
        m_all.run(values);
    }
    /// Moves to the next row; false at the end and after an error.
    bool next()
    {
        if (!m_all.next())
            return false;
        m_joined = m_all.bytes(0);
        m_isWhole = split(joinedCells(), m_cells);
        return m_isWhole || readCells();
    }
    const TextRow &cells() const { return m_cells; }
    StoredRow row() const
    {
        return {m_all.number(1), m_all.number(2), m_isWhole ? std::string(joinedCells()) : joined(m_cells)};
    }
    core::Result<core::Done> done() const
    {
        const auto all = m_all.done();
        return all ? m_one.done() : all;
    }

private:
    std::string_view joinedCells() const { return {m_joined.constData(), static_cast<std::size_t>(m_joined.size())}; }
    bool readCells()
    {
        if (!m_one.run({m_all.number(1)}) || !m_one.next())
            return false;
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            m_cells[i] = m_one.text(static_cast<int>(i)).toStdString();
        return true;
    }

    Statement m_all;
    Statement m_one;
    TextRow m_cells;
    QByteArray m_joined;
    bool m_isWhole = true;
};

core::Result<core::Done> readResource(const Database &database, const Resource &resource, RevisionPlace place,
                                      core::IndicatorTables &tables)
{
    RowReader reader(database, resource,
                     QStringLiteral("dataset_id = ? AND valid_from_revision <= ? "
                                    "AND (valid_to_revision IS NULL OR valid_to_revision >= ?)"),
                     {place.dataset, place.number, place.number});
    while (reader.next()) {
        const int wrong = resource.append(tables, reader.cells());
        if (wrong >= 0) {
            const QString cell = resource.name + u'.' + resource.columns[wrong];
            const std::string &text = reader.cells()[static_cast<std::size_t>(wrong)];
            return core::Error{core::ErrorCode::StoreBroken,
                               {database.path().toStdString(), cell.toStdString() + ": " + text}};
        }
    }
    return reader.done();
}

/// The rows of the newest revision, in order.
core::Result<std::vector<StoredRow>> openRows(const Database &database, const Resource &resource, qint64 dataset)
{
    RowReader reader(database, resource, QStringLiteral("dataset_id = ? AND valid_to_revision IS NULL"), {dataset});
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
                         .arg(resource.name, columnList(resource), placeholders));
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
