#include "models/package/tablefolder.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace package {

namespace {

bool isLooseFolder(const QString &path)
{
    return QFileInfo(path).isDir() && !QFileInfo::exists(QDir(path).filePath(QStringLiteral("datapackage.json")));
}

} // namespace

QStringList tableFilesIn(const QString &folder)
{
    QStringList files;
    if (!isLooseFolder(folder))
        return files;
    static const QStringList forms{QStringLiteral("*.csv"),  QStringLiteral("*.tsv"),  QStringLiteral("*.txt"),
                                   QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.ods")};
    QStringList names = QDir(folder).entryList(forms, QDir::Files);
    names.removeIf([](const QString &name) { return name.startsWith(u'~') || name.startsWith(u'.'); });
    QCollator order(QLocale(QLocale::English)); // that of C knows no numbers
    order.setNumericMode(true);
    std::sort(names.begin(), names.end(), order);
    for (const QString &name : std::as_const(names))
        files += QDir(folder).filePath(name);
    return files;
}

QStringList filesAt(const QString &path)
{
    const QStringList files = tableFilesIn(path);
    return files.isEmpty() ? QStringList{path} : files;
}

} // namespace package
