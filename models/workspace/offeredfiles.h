#pragma once

#include <QString>
#include <QStringList>

namespace workspace {

/// What is to be imported, one after the other, when a path is named: the tables of a folder that is no package, else
/// it itself.
QStringList offeredFiles(const QString &path);
/// What is left out of a folder of tables: notes, folders in it.
QStringList leftOutOf(const QString &path);

} // namespace workspace
