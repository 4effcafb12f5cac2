#include "app/settings.h"

#include "app/language.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace app {

namespace {

QVariant read(const char *key) { return QSettings(u"linping-explorer"_qs, u"window"_qs).value(QLatin1String(key)); }

void write(const char *key, const QVariant &value)
{
    QSettings(u"linping-explorer"_qs, u"window"_qs).setValue(QLatin1String(key), value);
}

std::optional<views::Theme> readTheme(const char *key)
{
    const QString kept = read(key).toString();
    if (kept.isEmpty())
        return std::nullopt;
    return kept == QLatin1String("dark") ? views::Theme::Dark : views::Theme::Light;
}

void writeTheme(const char *key, std::optional<views::Theme> theme)
{
    write(key, !theme ? QString() : *theme == views::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
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

std::optional<views::Theme> Settings::theme() const { return readTheme("theme"); }

void Settings::setTheme(std::optional<views::Theme> theme) { writeTheme("theme", theme); }

std::optional<views::Theme> Settings::systemTheme() const { return readTheme("system_theme"); }

void Settings::setSystemTheme(std::optional<views::Theme> theme) { writeTheme("system_theme", theme); }

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

QHash<QString, QByteArray> Settings::watchedStates() const
{
    const QStringList paths = watchedPaths();
    const QStringList states = read("watched_states").toStringList();
    QHash<QString, QByteArray> known;
    for (qsizetype i = 0; i < std::min(paths.size(), states.size()); ++i) {
        if (!states[i].isEmpty())
            known.insert(paths[i], states[i].toUtf8());
    }
    return known;
}

void Settings::setWatched(const QStringList &paths, const QHash<QString, QByteArray> &states)
{
    QStringList known;
    for (const QString &path : paths)
        known += QString::fromUtf8(states.value(path));
    write("watched", QVariant(paths));
    write("watched_states", QVariant(known));
}

} // namespace app
