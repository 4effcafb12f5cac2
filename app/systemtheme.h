#pragma once

#include "views/charts/palette.h"

#include <QObject>

#include <optional>

class QColor;
class QDBusConnection;
class QDBusMessage;

namespace app {

/// The theme to show: the one chosen, else the one the desktop prefers, else the one that suits its windows' ground.
views::Theme themeFor(std::optional<views::Theme> chosen, std::optional<views::Theme> preferred, const QColor &ground);

/// What the desktop says about light and dark, by the settings of its portal (org.freedesktop.appearance). Qt 6.4 does
/// not ask for it.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemTheme(QObject *parent = nullptr);

    /// Asks and goes on listening; without a portal nothing comes. Never waits, never starts a portal or a bus.
    void follow(QDBusConnection bus);
    /// The same on the session's bus, where there is one.
    void followSession();
    /// None as long as nothing is known, and when the desktop has no preference.
    std::optional<views::Theme> theme() const { return m_theme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QDBusMessage &message);

private:
    void take(const QVariant &value);

    std::optional<views::Theme> m_theme;
};

} // namespace app
