#include "tests/package/packagecopy.h"

#include "models/core/codes.h"

#include <QDir>
#include <QFile>

namespace tests {

std::string lineOf(const core::Issue &issue)
{
    std::string line = std::string(core::code(issue.severity)) + ' ' + issue.file;
    if (issue.row > 0)
        line += ':' + std::to_string(issue.row);
    if (!issue.column.empty())
        line += ':' + issue.column;
    if (!issue.value.empty())
        line += " \"" + issue.value + '"';
    line += ' ' + std::string(core::code(issue.rule));
    std::string args;
    for (const std::string &arg : issue.args)
        args += (args.empty() ? "" : ", ") + arg;
    return args.empty() ? line : line + '(' + args + ')';
}

Lines linesOf(const std::vector<core::Issue> &issues)
{
    Lines lines;
    for (const core::Issue &issue : issues)
        lines.push_back(lineOf(issue));
    return lines;
}

PackageCopy::PackageCopy()
{
    REQUIRE(m_folder.isValid());
    const QDir bundled(QStringLiteral(":/dataset/linping"));
    for (const QString &file : bundled.entryList(QDir::Files)) {
        QFile source(bundled.filePath(file));
        REQUIRE(source.open(QIODevice::ReadOnly));
        write(file, source.readAll());
    }
}

QString PackageCopy::path(const QString &file) const { return m_folder.filePath(file); }

QByteArray PackageCopy::read(const QString &file) const
{
    QFile source(path(file));
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

void PackageCopy::write(const QString &file, const QByteArray &bytes) const
{
    QFile target(path(file));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(bytes) == bytes.size());
}

void PackageCopy::replace(const QString &file, const QByteArray &before, const QByteArray &after) const
{
    QByteArray bytes = read(file);
    REQUIRE(bytes.count(before) == 1);
    write(file, bytes.replace(before, after));
}

package::PackageReading PackageCopy::reading() const
{
    auto reading = package::readPackage(path());
    REQUIRE(reading);
    return *reading;
}

} // namespace tests
