#include "app/mainwindow.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/actions.h"
#include "views/charts/chartview.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/label.h"
#include "views/pages/gridpage.h"
#include "views/pages/indicatorspage.h"
#include "views/panes/choicetree.h"
#include "views/panes/detailspane.h"
#include "views/panes/filterpane.h"
#include "views/panes/yearrange.h"
#include "views/sidelayout.h"
#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace views;

namespace {

struct Window : tests::Bundled
{
    Window()
        : window(workspace)
    {
        window.resize(1440, 900);
        QSignalSpy shown(&window, &app::MainWindow::pageShown);
        window.setLanguage(Language::English);
        window.setTheme(Theme::Light);
        window.show();
        shown.wait(5000);
        REQUIRE(shown.count() > 0);
    }

    /// Does something that changes what is shown and waits for the new figures.
    template <class Act> void act(const Act &act)
    {
        QSignalSpy shown(&window, &app::MainWindow::pageShown);
        act();
        if (shown.isEmpty())
            REQUIRE(shown.wait(5000));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    }

    GridPage *grid() { return qobject_cast<GridPage *>(window.currentPage()); }
    DetailsPane *details() { return window.findChild<DetailsPane *>(); }
    core::Filter filter() { return workspace.filter().filter(); }

    app::MainWindow window;
};

} // namespace

TEST_CASE("The window opens on the overview with figures", "[mainwindow]")
{
    Window w;
    CHECK(w.window.currentPage()->id() == QStringLiteral("overview"));
    REQUIRE(w.grid());
    const auto *gdp = w.grid()->tile(QStringLiteral("gdp"));
    REQUIRE(gdp);
    REQUIRE(gdp->figure());
    CHECK_FALSE(gdp->figure()->marks.empty());
}

TEST_CASE("Ctrl and a digit goes to a page", "[mainwindow]")
{
    Window w;
    for (int i = 0; i < 7; ++i) {
        w.act([&] { w.press(Qt::Key_1 + i); });
        CHECK(w.window.currentPage()->id() == QString::fromLatin1(pageIds[static_cast<std::size_t>(i)]));
    }
}

TEST_CASE("Moving a handle of the years filters what is shown; back and forward walk through it", "[mainwindow]")
{
    Window w;
    auto *years = w.window.findChild<FilterPane *>()->years();
    w.act([&] {
        for (auto *handle : years->findChildren<QWidget *>()) {
            if (handle->focusPolicy() == Qt::NoFocus)
                continue;
            QTest::keyClick(handle, Qt::Key_Right);
            break;
        }
    });
    const auto moved = w.filter();
    REQUIRE(moved.firstYear);
    w.act([&] { w.press(Qt::Key_Left, Qt::AltModifier); });
    CHECK(w.filter().isEmpty());
    w.act([&] { w.press(Qt::Key_Right, Qt::AltModifier); });
    CHECK(w.filter() == moved);
}

TEST_CASE("A mark that is clicked shows in the details and in every tile", "[mainwindow]")
{
    Window w;
    auto *tile = w.grid()->tile(QStringLiteral("gdp"));
    const auto rect = tile->chart()->markRect(tests::Bundled::gdpOf(2024));
    REQUIRE_FALSE(rect.isEmpty());
    QTest::mouseClick(tile->chart(), Qt::LeftButton, {}, rect.center().toPoint());
    CHECK(w.workspace.selection() == tests::Bundled::gdpOf(2024));
    REQUIRE(w.details()->mark());
    CHECK(w.details()->mark()->literal == "1175.09");
    CHECK(w.details()->statementText().contains(QStringLiteral("1,175.09")));
}

TEST_CASE("A picked mark becomes a filter", "[mainwindow]")
{
    Window w;
    core::Keys year;
    year.period = core::Period::ofYear(2024);
    w.act([&] { Q_EMIT w.details()->filterByWanted(year); });
    CHECK(w.filter().firstYear == 2024);
    CHECK(w.filter().lastYear == 2024);
}

TEST_CASE("The language changes everything that is open", "[mainwindow]")
{
    Window w;
    auto *tile = w.grid()->tile(QStringLiteral("gdp"));
    w.workspace.select(tests::Bundled::gdpOf(2024));
    CHECK(tile->table()->toTsv().contains(QStringLiteral("Gross regional product")));
    w.window.setLanguage(Language::Chinese);
    QApplication::processEvents();
    CHECK(tile->table()->toTsv().contains(QStringLiteral("地区生产总值")));
    CHECK(w.details()->statementText().contains(QStringLiteral("临平区地区生产总值1175.09亿元")));
    w.window.setLanguage(Language::English);
}

TEST_CASE("Choosing another indicator and transform asks for its figures", "[mainwindow]")
{
    Window w;
    w.act([&] { w.press(Qt::Key_2); });
    auto *page = qobject_cast<IndicatorsPage *>(w.window.currentPage());
    REQUIRE(page);
    core::Keys keys;
    keys.indicator = core::IndicatorId("budget_revenue");
    w.act([&] { page->showKeys(keys); });
    REQUIRE(page->chartTile()->figure());
    CHECK(page->chartTile()->figure()->spec.indicators == std::vector{keys.indicator});
}

TEST_CASE("In a narrow window the sides are drawers", "[mainwindow]")
{
    Window w;
    auto *sides = w.window.findChild<SideLayout *>();
    CHECK_FALSE(sides->isDrawer(SideLayout::Side::Right));
    w.window.resize(1200, 800);
    QApplication::processEvents();
    CHECK(sides->isDrawer(SideLayout::Side::Right));
    CHECK_FALSE(sides->isDrawer(SideLayout::Side::Left));
    CHECK_FALSE(sides->isShown(SideLayout::Side::Right));
    sides->setShown(SideLayout::Side::Right, true);
    CHECK(w.details()->isVisible());
}

TEST_CASE("Every control of the window has a name for a screen reader", "[mainwindow]")
{
    Window w;
    for (int i = 0; i < 7; ++i) {
        w.act([&] { w.press(Qt::Key_1 + i); });
        for (const auto *control : w.window.findChildren<QAbstractButton *>()) {
            // The icons inside a line edit belong to it and carry its name.
            if (!control->isVisible() || qobject_cast<QLineEdit *>(control->parentWidget()))
                continue;
            INFO(i << ' ' << control->metaObject()->className() << ' ' << control->objectName().toStdString() << " in "
                   << control->parentWidget()->metaObject()->className());
            CHECK_FALSE((control->accessibleName().isEmpty() && control->text().isEmpty()));
        }
    }
}
