#include "app/settings.h"

#include "app/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

namespace app {

namespace {

QVariant read(const char *key) { return QSettings(u"linping-explorer"_qs, u"window"_qs).value(QLatin1String(key)); }

void write(const char *key, const QVariant &value)
{
    QSettings(u"linping-explorer"_qs, u"window"_qs).setValue(QLatin1String(key), value);
}

} // namespace

views::Language Settings::language() const
{
    const QString kept = read("language").toString();
    if (kept.isEmpty())
        return systemLanguage();
    return kept == QLatin1String("en") ? views::Language::English : views::Language::Chinese;
}

void Settings::setLanguage(views::Language language)
{
    write("language", language == views::Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
}

views::Theme Settings::theme() const
{
    const QString kept = read("theme").toString();
    if (kept.isEmpty()) {
        const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
        return dark ? views::Theme::Dark : views::Theme::Light;
    }
    return kept == QLatin1String("dark") ? views::Theme::Dark : views::Theme::Light;
}

void Settings::setTheme(views::Theme theme)
{
    write("theme", theme == views::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QByteArray Settings::geometry() const { return read("geometry").toByteArray(); }

void Settings::setGeometry(const QByteArray &geometry) { write("geometry", geometry); }

QString Settings::exportFolder() const
{
    const QString kept = read("export_folder").toString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {kept, documents}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

void Settings::setExportFolder(const QString &folder) { write("export_folder", folder); }

QStringList Settings::recentPaths() const { return read("recent").toStringList(); }

void Settings::addRecentPath(const QString &path)
{
    constexpr qsizetype most = 10;
    QStringList paths = recentPaths();
    paths.removeAll(path);
    paths.prepend(path);
    write("recent", QVariant(paths.mid(0, most)));
}

QStringList Settings::watchedPaths() const { return read("watched").toStringList(); }

void Settings::setWatchedPaths(const QStringList &paths) { write("watched", QVariant(paths)); }

} // namespace app
