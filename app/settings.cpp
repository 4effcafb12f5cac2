#include "app/settings.h"

#include "app/language.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

namespace app {

namespace {

QVariant read(const char *key) { return QSettings().value(QLatin1String(key)); }

void write(const char *key, const QVariant &value) { QSettings().setValue(QLatin1String(key), value); }

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
    return kept.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : kept;
}

void Settings::setExportFolder(const QString &folder) { write("export_folder", folder); }

} // namespace app
