#include "app/systemtheme.h"

#include <QColor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

#include <utility>

namespace app {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_qs;
const QString path = u"/org/freedesktop/portal/desktop"_qs;
const QString settings = u"org.freedesktop.portal.Settings"_qs;
const QString appearance = u"org.freedesktop.appearance"_qs;
const QString colorScheme = u"color-scheme"_qs;

/// Old portals put a variant into the variant.
QVariant unpacked(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFile::exists(folder + u"/bus");
}

} // namespace

views::Theme themeFor(std::optional<views::Theme> chosen, std::optional<views::Theme> preferred, const QColor &ground)
{
    if (chosen)
        return *chosen;
    constexpr int middle = 128;
    return preferred.value_or(ground.lightness() < middle ? views::Theme::Dark : views::Theme::Light);
}

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
{}

void SystemTheme::follow(QDBusConnection bus)
{
    // A slot that takes a QDBusVariant would not be found before QtDBus has met one.
    bus.connect(service, path, settings, u"SettingChanged"_qs, this, SLOT(takeSetting(QDBusMessage)));
    auto question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_qs);
    question.setArguments({appearance, colorScheme});
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void SystemTheme::followSession()
{
    if (hasSessionBus())
        follow(QDBusConnection::sessionBus());
}

/// Group, key and value.
void SystemTheme::takeSetting(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3 && said[0] == appearance && said[1] == colorScheme)
        take(said[2]);
}

void SystemTheme::take(const QVariant &value)
{
    enum : unsigned { PreferDark = 1, PreferLight = 2 }; // all else: no preference
    const unsigned scheme = unpacked(value).toUInt();
    const auto theme = scheme == PreferDark    ? std::optional(views::Theme::Dark)
                       : scheme == PreferLight ? std::optional(views::Theme::Light)
                                               : std::nullopt;
    if (std::exchange(m_theme, theme) != theme)
        Q_EMIT changed();
}

} // namespace app
