#pragma once

#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace app {

/// What the window remembers between two starts. Reads and writes the user's settings file.
class Settings
{
public:
    /// As kept; at first that of the system.
    views::Language language() const;
    void setLanguage(views::Language language);
    views::Theme theme() const;
    void setTheme(views::Theme theme);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Where the last export went; at first the user's documents.
    QString exportFolder() const;
    void setExportFolder(const QString &folder);
    /// Files opened lately, the last one first; at most ten.
    QStringList recentPaths() const;
    void addRecentPath(const QString &path);
    /// Files and folders whose changes are offered.
    QStringList watchedPaths() const;
    void setWatchedPaths(const QStringList &paths);
};

} // namespace app
