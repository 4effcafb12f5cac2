#pragma once

#include <QString>
#include <QStringList>

namespace package {

/// The table files in a folder that is no package, by name, numbers in names by their size; without those of folders in
/// it, hidden ones, the lock files of spreadsheets and plain notes. None for anything else.
QStringList tableFilesIn(const QString &folder);

/// What someone might miss among them: names of plain notes, and of the folders in it with a slash behind.
QStringList leftOutOf(const QString &folder);

/// What is to be taken in when someone names a path: the table files of a folder that is no package and has some, else
/// it itself.
QStringList filesAt(const QString &path);

} // namespace package
