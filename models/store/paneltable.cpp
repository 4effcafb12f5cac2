#include "models/store/paneltable.h"

#include "models/store/panelchunks.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <filesystem>

namespace store {

namespace {

using core::PanelRole;

QString quoted(const std::string &name) { return u'"' + QString::fromStdString(name).replace(u'"', u"\"\""_qs) + u'"'; }

QVariant textCell(std::string_view text)
{
    if (text.empty())
        return QVariant(QMetaType(QMetaType::QString));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isWhole(const core::MeasureColumn &column)
{
    return column.decimals == 0 && !std::holds_alternative<std::vector<double>>(column.numbers);
}

QVariant numberCell(const core::MeasureColumn &column, std::size_t row)
{
    const auto value = column.value(row);
    if (!value)
        return QVariant(QMetaType(QMetaType::Double));
    if (!isWhole(column))
        return *value;
    return column.visit([row](auto numbers) { return QVariant(static_cast<qint64>(numbers[row])); });
}

/// A new SQLite file with one table; it goes when it was not finished.
class TableFile
{
public:
    TableFile(const QString &path, const core::RowGuard *guard)
        : m_path(path)
        , m_guard(guard)
        , m_part(path + u".part")
    {
        static std::atomic<unsigned> opened = 0;
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"table-%1"_qs.arg(++opened));
    }
    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;
    ~TableFile()
    {
        close();
        QFile::remove(m_part);
    }

    core::Result<core::Done> create(const core::PanelHead &head)
    {
        QFile::remove(m_part);
        m_database.setDatabaseName(m_part);
        if (!m_database.open())
            return unwritable(m_database.lastError().databaseText());
        QStringList columns;
        QStringList places;
        for (const core::PanelField &field : head.schema.fields) {
            if (field.role == PanelRole::Ignore)
                continue;
            columns.append(quoted(field.name) + u' ' + typeOf(head, field));
            places.append(u"?"_qs);
            m_roles.push_back(field.role);
        }
        if (m_guard != nullptr) {
            columns.append(quoted(core::withheldColumn(head)) + u" TEXT");
            places.append(u"?"_qs);
        }
        const QString table = quoted(head.schema.resource);
        m_insert = QSqlQuery(m_database);
        // Nothing of the file counts before all of it is there.
        const QString createTable = u"CREATE TABLE "_qs + table + u" (" + columns.join(u", ") + u')';
        for (const QString &sql :
             {u"PRAGMA journal_mode = OFF"_qs, u"PRAGMA synchronous = OFF"_qs, u"BEGIN"_qs, createTable}) {
            if (!m_insert.exec(sql))
                return unwritable(m_insert.lastError().databaseText());
        }
        if (!m_insert.prepare(u"INSERT INTO "_qs + table + u" VALUES (" + places.join(u", ") + u')'))
            return unwritable(m_insert.lastError().databaseText());
        return core::Done{};
    }

    core::Result<core::Done> add(const core::PanelHead &head, const PanelChunk &chunk)
    {
        for (std::size_t row = 0; row < chunk.rows.size(); ++row) {
            bind(head, chunk, row);
            if (!m_insert.exec())
                return unwritable(m_insert.lastError().databaseText());
        }
        return core::Done{};
    }

    core::Result<core::Done> finish()
    {
        m_insert.finish();
        if (!m_insert.exec(u"COMMIT"_qs))
            return unwritable(m_insert.lastError().databaseText());
        close();
        std::error_code failure; // QFile replaces no other file
        std::filesystem::rename(m_part.toStdU16String(), m_path.toStdU16String(), failure);
        if (failure)
            return unwritable(QString::fromStdString(failure.message()));
        return core::Done{};
    }

private:
    static QString typeOf(const core::PanelHead &head, const core::PanelField &field)
    {
        if (field.role == PanelRole::Period)
            return u"INTEGER"_qs;
        if (field.role != PanelRole::Measure)
            return u"TEXT"_qs;
        const auto measure = head.measure(field.name);
        return measure && head.measures[*measure].decimals == 0 ? u"NUMERIC"_qs : u"REAL"_qs;
    }

    void bind(const core::PanelHead &head, const PanelChunk &chunk, std::size_t row)
    {
        std::size_t dimension = 0;
        std::size_t measure = 0;
        for (std::size_t i = 0; i < m_roles.size(); ++i) {
            const int at = static_cast<int>(i);
            if (m_roles[i] == PanelRole::Entity) {
                m_insert.bindValue(at, textCell(chunk.rows.ids[row]));
            } else if (m_roles[i] == PanelRole::Name) {
                m_insert.bindValue(at, textCell(chunk.rows.nameOf(row)));
            } else if (m_roles[i] == PanelRole::Period) {
                m_insert.bindValue(at, chunk.year);
            } else if (m_roles[i] == PanelRole::Dimension) {
                const std::uint32_t code = chunk.rows.dimensions[dimension][row];
                m_insert.bindValue(at, textCell(head.dimensions[dimension++].values[code]));
            } else {
                const bool isWithheld = m_guard != nullptr && m_guard->withholds(chunk.year, chunk.rows, row, measure);
                const QVariant none(QMetaType(QMetaType::Double));
                m_insert.bindValue(at, isWithheld ? none : numberCell(chunk.rows.measures[measure], row));
                ++measure;
            }
        }
        if (m_guard != nullptr)
            m_insert.bindValue(static_cast<int>(m_roles.size()),
                               textCell(m_guard->withheldFrom(head, chunk.year, chunk.rows, row)));
    }

    void close()
    {
        const QString name = m_database.connectionName();
        m_insert = QSqlQuery(); // removing a connection that is still referred to would leak it
        m_database = QSqlDatabase();
        if (!name.isEmpty())
            QSqlDatabase::removeDatabase(name);
    }

    core::Error unwritable(const QString &reason) const
    {
        return {core::ErrorCode::FileUnwritable, {m_path.toStdString(), reason.toStdString()}};
    }

    QString m_path;
    const core::RowGuard *m_guard; ///< none: nothing is withheld
    QString m_part;
    QSqlDatabase m_database;
    QSqlQuery m_insert;
    std::vector<PanelRole> m_roles; ///< of the columns
};

} // namespace

core::Result<core::Done> writePanelTable(const Database &database, RevisionPlace place, const core::PanelHead &head,
                                         const QString &path, const core::RowGuard *guard, std::stop_token stop)
{
    TableFile file(path, guard);
    if (const auto done = file.create(head); !done)
        return done.error();
    const auto take = [&](const PanelChunk &chunk) { return file.add(head, chunk); };
    if (const auto done = readPanelChunks(database, place, take, std::move(stop)); !done)
        return done.error();
    return file.finish();
}

} // namespace store
