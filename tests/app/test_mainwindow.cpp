#include "app/mainwindow.h"
#include "app/settings.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/actions.h"
#include "views/charts/chartview.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/label.h"
#include "views/noticebar.h"
#include "views/pages/gridpage.h"
#include "views/pages/indicatorspage.h"
#include "views/panes/chip.h"
#include "views/panes/chipbar.h"
#include "views/panes/choicetree.h"
#include "views/panes/detailspane.h"
#include "views/panes/filterpane.h"
#include "views/panes/yearrange.h"
#include "views/picklist.h"
#include "views/sidelayout.h"
#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

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
        // The filters come one frame after the first chart.
        const auto *filters = window.findChild<FilterPane *>();
        REQUIRE(QTest::qWaitFor([filters] { return filters->search() && filters->sectors()->isVisible(); }));
        QApplication::processEvents(); // their rows find their places
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

TEST_CASE("A statement pasted into the find box shows its figure", "[mainwindow]")
{
    Window w;
    const auto paste = [&w](const QString &text) {
        w.window.findChild<Actions *>()->find->trigger();
        auto *list = w.window.findChild<PickList *>();
        auto *line = list->findChild<QLineEdit *>();
        CHECK(list->isVisible());
        line->setText(text);
        CHECK(list->shownEntries() == 1);
        QTest::keyClick(line, Qt::Key_Return);
        return list;
    };
    w.act([&] {
        paste(QStringLiteral("2024年，临平区地区生产总值1175.09亿元，增长5%（口径未注明）（来源：杭州网，2025-05）"));
    });
    CHECK(w.window.currentPage()->id() == QStringLiteral("indicators"));
    REQUIRE(w.details()->mark());
    CHECK(w.details()->mark()->keys == tests::Bundled::gdpOf(2024));
    // A part of a year, which the page does not show; in the other language.
    w.act([&] {
        paste(QStringLiteral("Yuhang District, Q1 2022: Gross regional product 634.6 (100 m yuan), up 1.5 % (basis not "
                             "stated) (source: 都市快报, 2022-05-06)"));
    });
    CHECK(w.details()->mark()->keys.period->text() == "2022-Q1");
    // What cannot be read says so and stays.
    auto *list = paste(QStringLiteral("2024年，临平区地区生产总直1175.09亿元（来源：杭州网，2025-05）"));
    CHECK(list->isVisible());
    CHECK(list->shownEntries() == 1);
    list->hide();
}

TEST_CASE("The find box knows names of both languages and says when it finds nothing", "[mainwindow]")
{
    Window w;
    w.window.findChild<Actions *>()->find->trigger();
    auto *list = w.window.findChild<PickList *>();
    auto *line = list->findChild<QLineEdit *>();
    for (const char16_t *name : {u"yuhang district", u"余杭区"}) {
        line->setText(QString::fromUtf16(name));
        CHECK(list->shownEntries() > 0);
    }
    const auto says = [list] {
        return std::ranges::any_of(list->findChildren<Label *>(), [](const Label *label) {
            return label->isVisible() && label->text().contains(u"atlantis");
        });
    };
    CHECK_FALSE(says());
    line->setText(QStringLiteral("atlantis"));
    CHECK(list->shownEntries() == 0);
    CHECK(says());
    list->hide();
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

TEST_CASE("Escape closes a drawer; a button of the chip bar opens it", "[mainwindow]")
{
    Window w;
    w.window.resize(1000, 800);
    QApplication::processEvents();
    auto *sides = w.window.findChild<SideLayout *>();
    const auto buttons = w.window.findChild<ChipBar *>()->findChildren<QToolButton *>();
    for (auto *button : buttons) {
        if (button->defaultAction() && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(sides->isShown(SideLayout::Side::Left));
    CHECK(sides->isShown(SideLayout::Side::Right));
    w.press(Qt::Key_Escape, Qt::NoModifier);
    CHECK_FALSE(sides->isShown(SideLayout::Side::Right));
    CHECK(sides->isShown(SideLayout::Side::Left));
    w.press(Qt::Key_Escape, Qt::NoModifier);
    CHECK_FALSE(sides->isShown(SideLayout::Side::Left));
}

TEST_CASE("A sector ticked in the tree becomes a chip, and the chip's × lifts it", "[mainwindow]")
{
    Window w;
    auto *tree = w.window.findChild<FilterPane *>()->sectors();
    const auto sector = tree->model()->index(0, 0, tree->model()->index(0, 0));
    REQUIRE(sector.isValid());
    w.act([&] { QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(sector).center()); });
    CHECK(w.filter().sectors.size() == 1);
    const auto chips = w.window.findChild<ChipBar *>()->visibleChips();
    REQUIRE(chips.size() == 1);
    w.act([&] { QTest::mouseClick(chips.front(), Qt::LeftButton, {}, chips.front()->crossRect().center()); });
    CHECK(w.filter().isEmpty());
}

TEST_CASE("Dragging a handle of the years filters; letting go leaves one step to go back", "[mainwindow]")
{
    Window w;
    auto *years = w.window.findChild<FilterPane *>()->years();
    const QPoint from = years->handleAt(true);
    const QPoint to((from.x() + years->handleAt(false).x()) / 2, from.y());
    w.act([&] {
        QTest::mousePress(years, Qt::LeftButton, {}, from);
        QTest::mouseMove(years, (from + to) / 2);
        QTest::mouseMove(years, to);
        QTest::mouseRelease(years, Qt::LeftButton, {}, to);
    });
    REQUIRE(w.filter().lastYear);
    CHECK(*w.filter().lastYear < years->highest());
    w.act([&] { w.press(Qt::Key_Left, Qt::AltModifier); });
    CHECK(w.filter().isEmpty());
}

TEST_CASE("The number of an enterprise stays in the details on a page that has only its sector's", "[mainwindow]")
{
    Window w;
    w.act([&] { w.press(Qt::Key_5); });
    core::Keys picked;
    for (const auto &figure : w.window.figures()) {
        for (const core::Mark &mark : figure->marks) {
            if (mark.keys.period && !mark.keys.organisation.empty() && !mark.keys.sector.empty() && mark.value)
                picked = mark.keys;
        }
    }
    REQUIRE_FALSE(picked.organisation.empty());
    w.workspace.select(picked);
    w.act([&] { w.press(Qt::Key_4); });
    REQUIRE(w.details()->mark());
    CHECK(w.details()->mark()->keys.organisation == picked.organisation);
    CHECK(w.details()->mark()->value);
}

TEST_CASE("Ctrl+L changes the words that are on the screen", "[mainwindow]")
{
    Window w;
    w.press(Qt::Key_L);
    QApplication::processEvents();
    CHECK(w.window.language() == Language::Chinese);
    QStringList words;
    for (const auto *button : w.window.findChildren<QToolButton *>())
        words += button->text();
    CHECK(words.contains(QStringLiteral("概览")));
    w.press(Qt::Key_L);
    CHECK(w.window.language() == Language::English);
}

TEST_CASE("Ctrl+Shift+S saves the page at once and never over another file", "[mainwindow]")
{
    QTemporaryDir folder;
    app::Settings().setExportFolder(folder.path());
    Window w;
    for (const char *name : {"overview.png", "overview-2.png"}) {
        w.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK_FALSE(QImage(folder.filePath(QLatin1String(name))).isNull());
        CHECK(w.window.findChild<NoticeBar *>()->sentence().contains(QLatin1String(name)));
    }
}

TEST_CASE("What was done is told on the page it was done on; trouble and questions go along", "[mainwindow]")
{
    Window w;
    auto *notice = w.window.findChild<NoticeBar *>();
    const auto told = [] { return u"Picture and rows are on the clipboard."_qs; };
    notice->setNotice(NoticeBar::Kind::Info, told);
    w.act([&] { w.window.showPage(0); }); // this very page
    CHECK(notice->isVisible());
    w.act([&] { w.window.showPage(1); });
    CHECK_FALSE(notice->isVisible());
    notice->setNotice(NoticeBar::Kind::Info, told, {[] { return u"Undo"_qs; }});
    w.act([&] { w.window.showPage(2); });
    CHECK(notice->isVisible());
    notice->setNotice(NoticeBar::Kind::Error, told);
    w.act([&] { w.window.showPage(1); });
    CHECK(notice->isVisible());
}

TEST_CASE("Every control of the window has a name for a screen reader", "[mainwindow]")
{
    const auto needsName = [](const QWidget *widget) {
        // The icons inside a line edit and its list of proposals belong to it and carry its name.
        const bool inner =
            qobject_cast<QLineEdit *>(widget->parentWidget()) || qobject_cast<QComboBox *>(widget->parentWidget());
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QAbstractItemView *>(widget) ||
                             qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QComboBox *>(widget);
        return control && !inner && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
    };
    Window w;
    for (int i = 0; i < 7; ++i) {
        w.act([&] { w.press(Qt::Key_1 + i); });
        for (const auto *control : w.window.findChildren<QWidget *>()) {
            if (!needsName(control))
                continue;
            INFO(i << ' ' << control->metaObject()->className() << ' ' << control->objectName().toStdString() << " in "
                   << control->parentWidget()->metaObject()->className());
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            CHECK_FALSE((control->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}
