#include "app/mainwindow.h"
#include "app/settings.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "views/windowplace.h"

#include <QApplication>
#include <QScreen>

TEST_CASE("a window keeps its place where it fits and is made no larger than its screen")
{
    const QRect room(0, 24, 1024, 676);
    CHECK(views::fitted({100, 100, 800, 500}, room) == QRect(100, 100, 800, 500));
    CHECK(views::fitted({0, 0, 1440, 900}, room) == room);
    CHECK(views::fitted({500, 400, 800, 500}, room) == QRect(224, 200, 800, 500)); // kept on another screen
    CHECK(views::fitted({-3000, 10, 800, 700}, room) == QRect(0, 24, 800, 676));
}

TEST_CASE("the window opens no larger than its screen, with or without a remembered size")
{
    for (const bool remembered : {false, true}) {
        tests::Bundled bundled;
        if (remembered) {
            QWidget large;
            large.setGeometry(0, 0, 3000, 2000);
            app::Settings().setGeometry(large.saveGeometry());
        }
        app::MainWindow window(bundled.workspace);
        const QRect room = window.screen()->availableGeometry();
        CHECK(window.width() <= room.width());
        CHECK(window.height() < room.height()); // with a title bar
        CHECK(room.contains(window.geometry()));
    }
}

TEST_CASE("a narrow screen holds the window in either language")
{
    tests::Bundled bundled;
    app::MainWindow window(bundled.workspace);
    for (const auto language : {views::Language::Chinese, views::Language::English}) {
        window.setLanguage(language);
        window.resize(1022, 675);
        window.show();
        QApplication::processEvents();
        CHECK(window.width() == 1022);
        CHECK(window.minimumSizeHint().width() <= 1022);
    }
}
