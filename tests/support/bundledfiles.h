#pragma once

#include "tests/support/catch.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

namespace tests {

/// The bundled package.
inline const QString bundledPackage = QStringLiteral(":/dataset/linping");

/// Writes it as files that a test may change.
inline QString copyOfBundled(const QString &folder)
{
    const QDir from(bundledPackage);
    const auto names = from.entryList(QDir::Files);
    for (const QString &name : names) {
        const QString to = QDir(folder).filePath(name);
        REQUIRE(QFile::copy(from.filePath(name), to));
        REQUIRE(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
    }
    return folder;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

inline QString writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
    REQUIRE(file.write(content) == content.size());
    return path;
}

inline void replaceIn(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QByteArray text = contentOf(path);
    REQUIRE(text.contains(before));
    writeFile(path, text.replace(before, after));
}

} // namespace tests
