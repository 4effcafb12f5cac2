#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/systemtheme.h"
#include "tests/support/bundled.h"
#include "tests/support/strings.h"
#include "views/actions.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using app::SystemTheme;
using app::themeFor;
using views::Theme;

namespace {

/// A desktop's settings portal as far as it tells about light and dark.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    unsigned scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT: the portal's name
    {
        const bool known = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 0U)));
    }
};

/// A message bus of its own with such a portal, and another connection to it.
struct Desktop
{
    Desktop()
    {
        bus.start(u"dbus-daemon"_qs, {u"--session"_qs, u"--nofork"_qs, u"--print-address"_qs});
        REQUIRE(bus.waitForReadyRead(10'000));
        const QString address = QString::fromLatin1(bus.readLine()).trimmed();
        auto server = QDBusConnection::connectToBus(address, u"portal"_qs);
        REQUIRE(server.registerObject(path, &portal, QDBusConnection::ExportAllSlots));
        REQUIRE(server.registerService(u"org.freedesktop.portal.Desktop"_qs));
        client = QDBusConnection::connectToBus(address, u"client"_qs);
        REQUIRE(client.isConnected());
    }
    ~Desktop()
    {
        QDBusConnection::disconnectFromBus(u"client"_qs);
        QDBusConnection::disconnectFromBus(u"portal"_qs);
        bus.terminate();
        bus.waitForFinished();
    }
    void change(unsigned scheme)
    {
        portal.scheme = scheme;
        tell(u"contrast"_qs, 7U);
        tell(u"color-scheme"_qs, scheme);
    }
    void tell(const QString &key, unsigned value) const
    {
        auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_qs, u"SettingChanged"_qs);
        signal.setArguments({u"org.freedesktop.appearance"_qs, key, QVariant::fromValue(QDBusVariant(value))});
        REQUIRE(QDBusConnection(u"portal"_qs).send(signal));
    }

    const QString path = u"/org/freedesktop/portal/desktop"_qs;
    QProcess bus;
    Portal portal;
    QDBusConnection client{u"none"_qs};
};

bool canStartBus() { return !QStandardPaths::findExecutable(u"dbus-daemon"_qs).isEmpty(); }

} // namespace

TEST_CASE("What is chosen counts first, then what the desktop prefers, then the ground of its windows", "[systemtheme]")
{
    CHECK(themeFor(Theme::Light, Theme::Dark, Qt::black) == Theme::Light);
    CHECK(themeFor(std::nullopt, Theme::Dark, Qt::white) == Theme::Dark);
    CHECK(themeFor(std::nullopt, Theme::Light, Qt::black) == Theme::Light);
    CHECK(themeFor(std::nullopt, std::nullopt, QColor(40, 40, 40)) == Theme::Dark);
    CHECK(themeFor(std::nullopt, std::nullopt, QColor(239, 239, 239)) == Theme::Light);
}

TEST_CASE("The portal tells what the desktop prefers, and when that changes", "[systemtheme]")
{
    if (!canStartBus())
        SKIP_CASE("no dbus-daemon");
    Desktop desktop;
    SystemTheme system;
    QSignalSpy changed(&system, &SystemTheme::changed);
    system.follow(desktop.client);
    CHECK_FALSE(system.theme());
    REQUIRE(changed.wait());
    CHECK(system.theme() == Theme::Dark);
    desktop.change(2);
    REQUIRE(changed.wait());
    CHECK(system.theme() == Theme::Light);
    desktop.change(0);
    REQUIRE(changed.wait());
    CHECK_FALSE(system.theme());
    CHECK(changed.count() == 3);
}

TEST_CASE("Without a portal on the bus nothing is known", "[systemtheme]")
{
    if (!canStartBus())
        SKIP_CASE("no dbus-daemon");
    Desktop desktop;
    QDBusConnection(u"portal"_qs).unregisterService(u"org.freedesktop.portal.Desktop"_qs);
    SystemTheme system;
    system.follow(desktop.client);
    QTest::qWait(50);
    CHECK_FALSE(system.theme());
}

TEST_CASE("The window follows the desktop until a theme is chosen", "[systemtheme]")
{
    if (!canStartBus())
        SKIP_CASE("no dbus-daemon");
    Desktop desktop;
    tests::Bundled open;
    app::Settings().setTheme(std::nullopt);
    app::MainWindow window(open.workspace);
    auto *system = window.findChild<SystemTheme *>();
    REQUIRE(system);
    QSignalSpy changed(system, &SystemTheme::changed);
    system->follow(desktop.client);
    REQUIRE(changed.wait());
    CHECK(views::themeOf(&window) == Theme::Dark);
    desktop.change(2);
    REQUIRE(changed.wait());
    CHECK(views::themeOf(&window) == Theme::Light);
    CHECK_FALSE(app::Settings().theme());
    auto *actions = window.findChild<views::Actions *>();
    actions->theme->trigger(); // dark, though the desktop is light
    CHECK(views::themeOf(&window) == Theme::Dark);
    CHECK(app::Settings().theme() == Theme::Dark);
    desktop.change(0);
    REQUIRE(changed.wait());
    CHECK(views::themeOf(&window) == Theme::Dark);
    desktop.change(2);
    REQUIRE(changed.wait());
    actions->theme->trigger(); // what the desktop has: from now on it is followed again
    CHECK_FALSE(app::Settings().theme());
    desktop.change(1);
    REQUIRE(changed.wait());
    CHECK(views::themeOf(&window) == Theme::Dark);
    app::Settings().setTheme(Theme::Light);
}

#include "test_systemtheme.moc"
