#include "tests/workspace/panelsql.h"

#include "models/core/nameorder.h"
#include "tests/support/strings.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

#include <array>
#include <charconv>

namespace tests {

namespace {

const QStringList numbers{u"year"_qs,     u"employees"_qs,     u"output"_qs,     u"revenue"_qs,
                          u"rd_spend"_qs, u"patents_valid"_qs, u"patents_new"_qs};

QString quoted(const std::string &text)
{
    return u'\'' + QString::fromStdString(text).replace(u'\'', u"''"_qs) + u'\'';
}

template <class Values> QString listOf(const Values &values)
{
    QStringList list;
    for (const auto &value : values) {
        if constexpr (requires { value.text(); })
            list += quoted(std::string(value.text()));
        else
            list += quoted(value);
    }
    return u'(' + list.join(u", "_qs) + u')';
}

void run(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    const bool done = query.exec(sql);
    INFO(sql.toStdString());
    INFO(query.lastError().text().toStdString());
    REQUIRE(done);
}

} // namespace

Line &Line::operator<<(double number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return *this << std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

Line &Line::operator<<(std::string_view cell)
{
    text += isFirst ? "" : "\t";
    isFirst = false;
    text += cell;
    return *this;
}

PackageRows::PackageRows(const QString &folder)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"package-rows"_qs))
{
    m_database.setDatabaseName(u":memory:"_qs);
    REQUIRE(m_database.open());
    for (const auto &table : {u"enterprises"_qs, u"regions"_qs, u"sectors"_qs})
        load(folder + u'/' + table + u".csv", table);
    run(m_database, u"CREATE UNIQUE INDEX byEnterprise ON enterprises (enterprise_id, year)"_qs);
    addKeys();
}

/// SQLite knows no order of names: it sorts by keys that stand in a table of their own.
void PackageRows::addKeys()
{
    run(m_database, u"CREATE TABLE name_keys (text TEXT PRIMARY KEY, key TEXT)"_qs);
    run(m_database, u"BEGIN"_qs);
    QSqlQuery insert(m_database);
    REQUIRE(insert.prepare(u"INSERT OR IGNORE INTO name_keys VALUES (?, ?)"_qs));
    for (const char *column : {"name", "region_code", "sector_id", "cluster", "size_class", "certifications"}) {
        QSqlQuery texts(m_database);
        REQUIRE(texts.exec(u"SELECT DISTINCT %1 FROM enterprises WHERE %1 <> ''"_qs.arg(QLatin1String(column))));
        while (texts.next()) {
            const QByteArray text = texts.value(0).toString().toUtf8();
            const std::string key = core::nameKey({text.constData(), static_cast<std::size_t>(text.size())});
            insert.bindValue(0, QString::fromUtf8(text));
            insert.bindValue(1, QString::fromLatin1(QByteArray::fromStdString(key).toHex() + ' ' + text.toHex()));
            REQUIRE(insert.exec());
        }
    }
    run(m_database, u"COMMIT"_qs);
}

PackageRows::~PackageRows()
{
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"package-rows"_qs);
}

/// Cells of these files are never quoted.
void PackageRows::load(const QString &path, const QString &table)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList columns = QString::fromUtf8(file.readLine().trimmed()).split(u',');
    const QStringList places(columns.size(), u"?"_qs);
    std::vector<bool> isNumber;
    for (QString &column : columns) {
        isNumber.push_back(numbers.contains(column));
        column += isNumber.back() ? u" NUMERIC"_qs : u" TEXT"_qs;
    }
    run(m_database, u"CREATE TABLE %1 (%2)"_qs.arg(table, columns.join(u", "_qs)));
    run(m_database, u"BEGIN"_qs);
    QSqlQuery insert(m_database);
    REQUIRE(insert.prepare(u"INSERT INTO %1 VALUES (%2)"_qs.arg(table, places.join(u", "_qs))));
    bool done = true;
    while (done && !file.atEnd()) {
        const QByteArray line = file.readLine().chopped(1);
        const QList<QByteArray> cells = line.split(',');
        done = cells.size() == columns.size() && !line.contains('"');
        for (int i = 0; done && i < cells.size(); ++i) {
            const bool number = isNumber[static_cast<std::size_t>(i)];
            insert.bindValue(i, !number              ? QVariant(QString::fromUtf8(cells[i]))
                                : cells[i].isEmpty() ? QVariant(QMetaType(QMetaType::Double))
                                                     : QVariant(cells[i].toDouble()));
        }
        done = done && insert.exec();
    }
    REQUIRE(done);
    run(m_database, u"COMMIT"_qs);
}

void PackageRows::attach(const QString &file, const QString &name) const
{
    run(m_database, u"ATTACH %1 AS %2"_qs.arg(quoted(file.toStdString()), name));
}

Lines PackageRows::answer(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const bool done = query.exec(sql);
    INFO(sql.toStdString());
    INFO(query.lastError().text().toStdString());
    REQUIRE(done);
    Lines lines;
    const int columns = query.record().count();
    while (query.next()) {
        Line line;
        for (int i = 0; i < columns; ++i) {
            const QVariant cell = query.value(i);
            if (cell.isNull())
                line << "none";
            else if (cell.typeId() == QMetaType::QString)
                line << cell.toString().toStdString();
            else
                line << cell.toDouble();
        }
        lines.push_back(std::move(line.text));
    }
    return lines;
}

QString condition(const core::Filter &filter, const QString &without)
{
    QStringList all{u"1"_qs};
    if (filter.firstYear && without != u"year")
        all += u"year >= %1"_qs.arg(*filter.firstYear);
    if (filter.lastYear && without != u"year")
        all += u"year <= %1"_qs.arg(*filter.lastYear);
    if (!filter.regions.empty() && without != u"region_code")
        all += u"region_code IN "_qs + listOf(filter.regions);
    if (!filter.sectors.empty() && without != u"sector_id")
        all +=
            u"sector_id IN (SELECT id FROM sectors WHERE id IN %1 OR parent_id IN %1)"_qs.arg(listOf(filter.sectors));
    for (const core::DimensionChoice &choice : filter.where) {
        const QString column = QString::fromStdString(choice.dimension);
        QStringList any; // a cell may hold several values
        for (const std::string &value : choice.values)
            any += u"instr('|' || %1 || '|', '|' || %2 || '|') > 0"_qs.arg(column, quoted(value));
        if (column != without)
            all += u'(' + any.join(u" OR "_qs) + u')';
    }
    if (!filter.text.empty())
        all += u"instr(lower(name), lower(%1)) > 0"_qs.arg(quoted(filter.text));
    return u'(' + all.join(u" AND "_qs) + u')';
}

QString wholeNumber(const std::string &measure)
{
    const QString column = QString::fromStdString(measure);
    return scaleOf(measure) == u"1.0" ? column : u"CAST(round(%1 * 100) AS INTEGER)"_qs.arg(column);
}

QString scaleOf(const std::string &measure)
{
    const bool hasCents = measure == "output" || measure == "revenue" || measure == "rd_spend";
    return hasCents ? u"100.0"_qs : u"1.0"_qs;
}

} // namespace tests
