#pragma once

#include "models/core/filter.h"

#include <QSqlDatabase>
#include <QString>

#include <string>
#include <vector>

namespace tests {

/// An answer as text: one line a row, its cells parted by tabs. Numbers have the digits that tell doubles apart.
using Lines = std::vector<std::string>;

/// A line, cell by cell.
struct Line
{
    Line &operator<<(double number);
    Line &operator<<(std::string_view text);
    std::string text;
    bool isFirst = true;
};

/// The CSV files of a package as ordinary rows of an SQLite database in memory, one table a file and one column a
/// field: `enterprises` in the order of the file, `regions`, `sectors`. Blank numbers are NULL, blank texts ''. Beside
/// them `name_keys`: by what texts are sorted.
class PackageRows
{
public:
    explicit PackageRows(const QString &folder);
    ~PackageRows();
    PackageRows(const PackageRows &) = delete;
    PackageRows &operator=(const PackageRows &) = delete;

    Lines answer(const QString &sql) const;
    /// Makes the table of another file known under `name`.
    void attach(const QString &file, const QString &name) const;

private:
    void load(const QString &file, const QString &table);
    void addKeys();
    QSqlDatabase m_database;
};

/// The rows that a filter holds, as a condition of SQL; `without` a dimension, by its column.
QString condition(const core::Filter &filter, const QString &without = {});
/// The number of a measure in its last place, which adds up without rounding.
QString wholeNumber(const std::string &measure);
/// What to divide such numbers by.
QString scaleOf(const std::string &measure);

} // namespace tests
