#include "models/package/tablefolder.h"

#include "models/core/tabular/dialectsniff.h"
#include "models/package/textdecoding.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace package {

namespace {

bool isLooseFolder(const QString &path)
{
    return QFileInfo(path).isDir() && !QFileInfo::exists(QDir(path).filePath(QStringLiteral("datapackage.json")));
}

/// The names of the files in a folder that may be tables, in order.
QStringList namesIn(const QString &folder)
{
    static const QStringList forms{QStringLiteral("*.csv"),  QStringLiteral("*.tsv"),  QStringLiteral("*.txt"),
                                   QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.ods")};
    QStringList names = QDir(folder).entryList(forms, QDir::Files);
    names.removeIf([](const QString &name) { return name.startsWith(u'~') || name.startsWith(u'.'); });
    QCollator order(QLocale(QLocale::English)); // that of C knows no numbers
    order.setNumericMode(true);
    std::sort(names.begin(), names.end(), order);
    return names;
}

/// Text of which nothing separates columns: a note about the tables, no table.
bool isNote(const QString &path)
{
    constexpr qint64 beginning = 1 << 16;
    QFile file(path);
    if (!path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive) || !file.open(QIODevice::ReadOnly))
        return false;
    const auto text = decode(file.read(beginning).toStdString());
    return text && core::sniffDialect(text->text).columns < 2;
}

} // namespace

QStringList tableFilesIn(const QString &folder)
{
    QStringList files;
    if (!isLooseFolder(folder))
        return files;
    for (const QString &name : namesIn(folder)) {
        if (const QString path = QDir(folder).filePath(name); !isNote(path))
            files += path;
    }
    return files;
}

QStringList leftOutOf(const QString &folder)
{
    QStringList names;
    if (tableFilesIn(folder).isEmpty()) // it is named as a whole
        return names;
    for (const QString &name : namesIn(folder)) {
        if (isNote(QDir(folder).filePath(name)))
            names += name;
    }
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        names += name + u'/';
    return names;
}

QStringList filesAt(const QString &path)
{
    const QStringList files = tableFilesIn(path);
    return files.isEmpty() ? QStringList{path} : files;
}

} // namespace package
