#pragma once

#include "models/core/issue.h"
#include "models/package/packagereader.h"
#include "tests/support/catch.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace tests {

using Lines = std::vector<std::string>;

/// A finding in one line: `error targets.csv:3:value "abc" type(number)`; no row, no column, no value and
/// no arguments leave their part out.
std::string lineOf(const core::Issue &issue);
Lines linesOf(const std::vector<core::Issue> &issues);

/// A copy of the bundled dataset on disk that a test may damage.
class PackageCopy
{
public:
    PackageCopy();

    QString path(const QString &file = {}) const;
    QByteArray read(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes) const;
    /// Replaces a text that must stand exactly once in the file.
    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const;
    void append(const QString &file, const QByteArray &line) const { write(file, read(file) + line); }
    package::PackageReading reading() const;
    Lines findings() const { return linesOf(reading().issues); }

private:
    QTemporaryDir m_folder;
};

} // namespace tests
