#include "models/store/rowreader.h"

#include "models/store/rowtext.h"

namespace store {

namespace {

/// A condition for rows that are valid at a revision of their dataset. Numbers stand in the statement itself: they are
/// asked for several times.
QString validAt(const std::optional<int> &revision)
{
    return revision
               ? QStringLiteral("(valid_from_revision <= %1 AND ifnull(valid_to_revision, %1) >= %1)").arg(*revision)
               : QStringLiteral("valid_to_revision IS NULL");
}

QString selection(const Resource &resource, const RowChoice &choice)
{
    const QString cells = joinedColumns(resource);
    const QString chosen = validAt(choice.revision);
    QString what = cells + QStringLiteral(", row_id, ordinal");
    QString where = chosen;
    if (choice.known) {
        const QString known = validAt(choice.known);
        what = QStringLiteral("iif(%1, NULL, %2), row_id, ordinal, %3, %1").arg(known, cells, chosen);
        where = QStringLiteral("(%1 OR %2)").arg(chosen, known);
    }
    if (choice.after)
        where += QStringLiteral(" AND ordinal > %1").arg(*choice.after);
    if (choice.last)
        where += QStringLiteral(" AND ordinal <= %1").arg(*choice.last);
    return QStringLiteral("SELECT %1 FROM %2 WHERE dataset_id = %3 AND %4 ORDER BY ordinal")
        .arg(what, resource.name)
        .arg(choice.dataset)
        .arg(where);
}

} // namespace

RowReader::RowReader(const Database &database, const Resource &resource, const RowChoice &choice)
    : m_all(database, QStringLiteral("read ") + resource.name, selection(resource, choice))
    , m_one(database, QStringLiteral("read row of ") + resource.name,
            QStringLiteral("SELECT %1 FROM %2 WHERE row_id = ?")
                .arg(resource.columns.join(QStringLiteral(", ")), resource.name))
    , m_cells(static_cast<std::size_t>(resource.columns.size()))
    , m_hasKnown(choice.known)
{
    m_all.run();
}

bool RowReader::next()
{
    if (!m_all.next())
        return false;
    if (isKnown())
        return true;
    m_joined = m_all.bytes(0);
    m_isWhole = split(joinedCells(), m_cells);
    return m_isWhole || readCells();
}

StoredRow RowReader::row() const
{
    return {m_all.number(rowIdAt), m_all.number(ordinalAt), m_isWhole ? std::string(joinedCells()) : joined(m_cells)};
}

core::Result<core::Done> RowReader::done() const
{
    const auto all = m_all.done();
    return all ? m_one.done() : all;
}

std::string_view RowReader::joinedCells() const
{
    return {m_joined.constData(), static_cast<std::size_t>(m_joined.size())};
}

bool RowReader::readCells()
{
    if (!m_one.run({m_all.number(rowIdAt)}) || !m_one.next())
        return false;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] = m_one.text(static_cast<int>(i)).toStdString();
    return true;
}

core::Result<std::size_t> countRows(const Database &database, const Resource &resource, RevisionPlace place,
                                    qint64 last)
{
    Statement count(database, QStringLiteral("count ") + resource.name,
                    QStringLiteral("SELECT count(*) FROM %1 WHERE dataset_id = ? AND ordinal <= ? AND %2")
                        .arg(resource.name, validAt(place.number)));
    count.run({place.dataset, last});
    const auto rows = static_cast<std::size_t>(count.next() ? count.number(0) : 0);
    if (const auto done = count.done(); !done)
        return done.error();
    return rows;
}

} // namespace store
