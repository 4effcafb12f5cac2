#include "app/mainwindow.h"
#include "tests/support/bundled.h"
#include "views/tile.h"
#include "views/veil.h"

#include <QImage>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>
#include <future>
#include <utility>

using views::Veil;

namespace {

/// The window on the bundled dataset; its figures are built only while the gate is open.
struct Slow : tests::Bundled
{
    Slow()
    {
        window.resize(1440, 900);
        QSignalSpy shown(&window, &app::MainWindow::pageShown);
        window.show();
        REQUIRE((shown.count() > 0 || shown.wait(5000)));
        veil = window.findChild<Veil *>();
        REQUIRE(veil);
        service()->setBuilder([gate = m_gate.get_future().share()](const auto &dataset, const auto &filter,
                                                                   const auto &spec, const auto &stop) {
            gate.wait();
            return core::build(dataset, filter, spec, stop);
        });
    }
    ~Slow() { open(); }

    workspace::FigureService *service()
    {
        return window.findChild<workspace::FigureService *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void open()
    {
        if (!std::exchange(m_isOpen, true))
            m_gate.set_value();
    }
    void filterBy(int year)
    {
        core::Filter filter;
        filter.firstYear = filter.lastYear = year;
        workspace.filter().set(filter);
    }
    /// The darkest that is seen of the page.
    int darkest()
    {
        const QImage image = window.grab(QRect(veil->mapTo(&window, QPoint()), veil->size())).toImage();
        int darkest = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                darkest = std::min(darkest, image.pixelColor(x, y).lightness());
        }
        return darkest;
    }

    app::MainWindow window{workspace};
    Veil *veil = nullptr;

private:
    std::promise<void> m_gate;
    bool m_isOpen = false;
};

} // namespace

TEST_CASE("What is shown is dimmed when the newer figures let wait for themselves", "[stale]")
{
    Slow w;
    w.window.setTheme(views::Theme::Light);
    CHECK_FALSE(w.veil->isVisible());
    w.filterBy(2023);
    CHECK_FALSE(w.veil->isVisible()); // what is soon there does not flicker
    REQUIRE(QTest::qWaitFor([&] { return w.veil->isVisible(); }));
    CHECK(w.veil->geometry() == w.window.findChild<QStackedWidget *>()->geometry());
    CHECK(w.darkest() > 90); // even black would be
    QSignalSpy shown(&w.window, &app::MainWindow::pageShown);
    w.open();
    REQUIRE((shown.count() > 0 || shown.wait(5000)));
    CHECK_FALSE(w.veil->isVisible());
    CHECK(w.darkest() < 60);
}

TEST_CASE("Changes that follow quickly do not put the dimming off", "[stale]")
{
    Slow w;
    int year = 2017;
    REQUIRE(QTest::qWaitFor([&] {
        w.filterBy(year = year == 2024 ? 2017 : year + 1);
        return w.veil->isVisible();
    }));
    w.open();
    CHECK(QTest::qWaitFor([&] { return !w.veil->isVisible(); }));
}

TEST_CASE("An error ends the dimming too", "[stale]")
{
    Slow w;
    w.filterBy(2023);
    REQUIRE(QTest::qWaitFor([&] { return w.veil->isVisible(); }));
    w.service()->setBuilder([](const auto &...) { return core::Result<core::Figure>(core::ErrorCode::Cancelled); });
    w.filterBy(2024);
    CHECK(QTest::qWaitFor([&] { return !w.veil->isVisible(); }));
    // No number of the filter before is left to be taken for one of this.
    const auto tiles = w.window.findChildren<views::Tile *>();
    REQUIRE_FALSE(tiles.isEmpty());
    for (const auto *tile : tiles)
        CHECK_FALSE(tile->figure());
}
