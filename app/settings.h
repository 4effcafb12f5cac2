#pragma once

#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What the window remembers between two starts. Reads and writes the user's settings file.
class Settings
{
public:
    /// As kept; at first that of the system.
    views::Language language() const;
    void setLanguage(views::Language language);
    /// None = that of the desktop.
    std::optional<views::Theme> theme() const;
    void setTheme(std::optional<views::Theme> theme);
    /// What the desktop preferred last: it tells only after the window is there.
    std::optional<views::Theme> systemTheme() const;
    void setSystemTheme(std::optional<views::Theme> theme);
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
    /// In what state each was read last, where that is known.
    QHash<QString, QByteArray> watchedStates() const;
    void setWatched(const QStringList &paths, const QHash<QString, QByteArray> &states);
};

} // namespace app
