#include "app/mainwindow.h"
#include "models/output/syntheticpackage.h"
#include "tests/support/strings.h"
#include "views/actions.h"
#include "views/charts/chartview.h"
#include "views/pages/gridpage.h"
#include "views/panes/choicetree.h"
#include "views/panes/detailspane.h"
#include "views/panes/filterpane.h"
#include "views/panes/yearrange.h"
#include "views/picklist.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"
#include "views/tables/profilecard.h"
#include "views/tile.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace views;

namespace {

/// The window on the clusters of a made-up panel; notes the last year of the composition whenever it is painted.
class Painted : public QObject
{
public:
    Painted()
    {
        REQUIRE(output::writePackage({20'000, 3}, m_folder.filePath(u"package"_qs)));
        QSignalSpy loaded(&workspace, &workspace::Workspace::panelLoaded);
        REQUIRE(workspace.open(u":memory:"_qs, m_folder.filePath(u"package"_qs)));
        REQUIRE((workspace.dataset().panel.rows || loaded.wait(20'000)));
        window = std::make_unique<app::MainWindow>(workspace);
        window->resize(1440, 900);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        QSignalSpy shown(window.get(), &app::MainWindow::pageShown);
        window->showPage(3);
        REQUIRE(shown.wait(20'000));
        auto *page = qobject_cast<GridPage *>(window->currentPage());
        REQUIRE(page);
        m_tile = page->tile(u"composition"_qs);
        REQUIRE(m_tile);
        m_tile->findChild<ChartView *>()->installEventFilter(this);
        const auto *filters = window->findChild<FilterPane *>();
        REQUIRE(QTest::qWaitFor([filters] { return filters->years() && filters->years()->highest() == 2024; }));
        REQUIRE(QTest::qWaitFor([filters] { return filters->search() && filters->sectors()->isVisible(); }));
        years = filters->years();
        // Their rows find their places, the last one when the panel's own dimensions are counted.
        QPoint place;
        REQUIRE(QTest::qWaitFor([&] {
            QTest::qWait(100);
            return std::exchange(place, years->mapTo(window.get(), years->handleAt(true))) == place;
        }));
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_tile->figure() && !m_tile->figure()->periods.empty()) {
            const int year = m_tile->figure()->periods.back().year();
            if (painted.empty() || painted.back() != year)
                painted.push_back(year);
        }
        return false;
    }
    /// Where the mouse draws the last year's handle to so that it is this year.
    QPoint placeOf(int year) const
    {
        const int left = years->handleAt(false).x();
        const int width = m_end.x() - left;
        return {left + width * (year + 1 - years->lowest()) / (years->highest() + 1 - years->lowest()), m_end.y()};
    }
    void press()
    {
        m_end = years->handleAt(true);
        QTest::mousePress(years, Qt::LeftButton, {}, m_end);
    }
    void drawTo(int year) const { QTest::mouseMove(years, placeOf(year)); }

    workspace::Workspace workspace;
    std::unique_ptr<app::MainWindow> window;
    YearRange *years = nullptr;
    std::vector<int> painted;

private:
    QTemporaryDir m_folder;
    Tile *m_tile = nullptr;
    QPoint m_end;
};

/// The window on the enterprises, with the keyboard.
struct OnEnterprises
{
    OnEnterprises()
    {
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        window().setLanguage(Language::English);
        window().showPage(4);
        REQUIRE(
            QTest::qWaitFor([&] { return (table = window().findChild<EnterpriseTable *>()) && table->isVisible(); }));
    }
    app::MainWindow &window() const { return *painted.window; }
    int columnOf(core::SortColumn::Of of) const
    {
        const auto &columns = table->rows()->panelColumns();
        return static_cast<int>(std::ranges::find(columns, of, &items::PanelColumn::of) - columns.begin());
    }
    void click(int column) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, column)).center());
    }

    Painted painted;
    EnterpriseTable *table = nullptr;
};

} // namespace

TEST_CASE("Every step of a drag of the years is painted", "[panelwindow]")
{
    Painted on;
    on.press();
    std::vector<int> expected;
    on.painted.clear();
    for (const int year : {2023, 2022, 2021, 2020, 2019, 2018, 2019, 2021, 2024}) {
        on.drawTo(year);
        expected.push_back(year);
        REQUIRE(on.years->last() == year);
        CHECK(QTest::qWaitFor([&] { return !on.painted.empty() && on.painted.back() == year; }));
    }
    QTest::mouseRelease(on.years, Qt::LeftButton, {}, on.placeOf(2024));
    if (on.painted.front() == 2024) // what was shown before may be painted once more
        on.painted.erase(on.painted.begin());
    CHECK(on.painted == expected);
}

TEST_CASE("After a drag that is faster than the figures, the last step is what is shown", "[panelwindow]")
{
    Painted on;
    on.press();
    for (int round = 0; round < 20; ++round) {
        for (int year = 2023; year >= 2016; --year)
            on.drawTo(year);
        QApplication::processEvents(); // not long enough for all of them
    }
    on.drawTo(2017);
    QTest::mouseRelease(on.years, Qt::LeftButton, {}, on.placeOf(2017));
    CHECK(QTest::qWaitFor([&] { return !on.painted.empty() && on.painted.back() == 2017; }));
    QTest::qWait(50);
    CHECK(on.painted.back() == 2017);
    CHECK(on.workspace.filter().filter().lastYear == 2017);
}

TEST_CASE("Ctrl+Shift+C in the table of the panel copies its rows, not a figure", "[panelwindow]")
{
    const Painted painted;
    app::MainWindow &window = *painted.window;
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.showPage(4);
    EnterpriseTable *table = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (table = window.findChild<EnterpriseTable *>()) && table->isVisible(); }));
    QSignalSpy copied(table, &EnterpriseTable::copied);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {20, EnterpriseTable::lineHeight / 2});
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return !copied.empty(); }));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].startsWith(table->model()->index(0, 0).data().toString() + u'\t'));
}

TEST_CASE("The number in the details keeps its growth when the language or the theme changes", "[panelwindow]")
{
    const OnEnterprises on;
    const int column = on.columnOf(core::SortColumn::Of::Measure);
    on.table->scrollTo(on.table->model()->index(0, column));
    on.click(column);
    const auto *details = on.window().findChild<DetailsPane *>();
    REQUIRE(details->mark());
    const core::Mark picked = *details->mark();
    REQUIRE(picked.change);
    QTest::keyClick(&on.window(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(on.window().language() == Language::Chinese);
    CHECK(*details->mark() == picked);
    const auto isChinese = [&] { return details->accessibleName() != u"Details"; };
    CHECK(QTest::qWaitFor(isChinese));
    QTest::qWait(200); // figures that come later
    CHECK(*details->mark() == picked);
    QTest::keyClick(&on.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(*details->mark() == picked);
    on.painted.window->showPage(0); // has no such number
    QTest::keyClick(&on.window(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(&on.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(details->mark());
}

TEST_CASE("A slash goes to the find field of the enterprises, but not out of a text that is being written",
          "[panelwindow]")
{
    const OnEnterprises on;
    auto *find = on.window().findChild<EnterpriseCard *>()->findField();
    on.window().findChild<FilterPane *>()->sectors()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash);
    CHECK(find->hasFocus());
    auto *search = on.window().findChild<FilterPane *>()->search();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Slash);
    CHECK(search->hasFocus());
    CHECK(search->text() == u"/");
}

TEST_CASE("Ctrl+Shift+C in a profile copies the profile", "[panelwindow]")
{
    const OnEnterprises on;
    on.click(0);
    auto *profile = on.window().findChild<ProfileCard *>();
    REQUIRE(QTest::qWaitFor([&] { return profile->isVisible() && !profile->isBusy(); }));
    QTest::mouseClick(profile, Qt::LeftButton, {}, {20, 12}); // its title
    QApplication::clipboard()->clear();
    QTest::keyClick(&on.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return !QApplication::clipboard()->text().isEmpty(); }));
    CHECK(QApplication::clipboard()->text().startsWith(on.table->model()->index(0, 0).data().toString() + u'\n'));
    CHECK(QApplication::clipboard()->text().contains(u"Year\t"));
}

TEST_CASE("A click in the table of the panel shows the number of its column and the profile; back closes that",
          "[panelwindow]")
{
    const Painted painted;
    app::MainWindow &window = *painted.window;
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.showPage(4);
    EnterpriseTable *table = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (table = window.findChild<EnterpriseTable *>()) && table->isVisible(); }));
    const auto *details = window.findChild<DetailsPane *>();
    const auto *profile = window.findChild<ProfileCard *>();
    const auto &columns = table->rows()->panelColumns();
    const core::Panel panel = table->rows()->ordered().panel();
    for (int column = static_cast<int>(columns.size()) - 1; column >= 0; --column) { // of one row
        const auto &of = columns[static_cast<std::size_t>(column)];
        if (of.of != core::SortColumn::Of::Measure)
            continue;
        table->scrollTo(table->model()->index(0, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, column)).center());
        const std::uint32_t row = table->rows()->ordered().page(0, 1).front();
        REQUIRE(details->mark());
        CHECK(details->mark()->literal == panel.rows->measures[of.index].literal(row));
    }
    REQUIRE(QTest::qWaitFor([&] { return profile->isVisible(); }));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK_FALSE(profile->isOpen());
    CHECK(painted.workspace.filter().filter().isEmpty());
}

TEST_CASE("The find box finds an enterprise of a panel and opens its profile", "[mainwindow]")
{
    Painted w;
    const core::PanelRows &rows = *w.workspace.dataset().panel.rows;
    const std::size_t last = rows.size() - 1;
    const std::string_view name = rows.nameOf(last);
    w.window->findChild<Actions *>()->find->trigger();
    auto *list = w.window->findChild<PickList *>();
    REQUIRE(list);
    auto *line = list->findChild<QLineEdit *>();
    line->setText(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    REQUIRE(QTest::qWaitFor([list] { return list->shownEntries() > 0; }));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(w.window->currentPage()->id() == u"enterprises"_qs);
    auto *profile = w.window->currentPage()->findChild<ProfileCard *>();
    REQUIRE(profile);
    CHECK(QTest::qWaitFor([profile] { return profile->isVisible(); }));
    CHECK(profile->enterprise().text() == std::string(rows.ids[rows.entity[last]]));
}

TEST_CASE("Shift+F10 opens the menu of the column in the table of enterprises", "[mainwindow]")
{
    Painted w;
    QSignalSpy shown(w.window.get(), &app::MainWindow::pageShown);
    w.window->showPage(4);
    REQUIRE(shown.wait(20'000));
    auto *card = w.window->currentPage()->findChild<EnterpriseCard *>();
    REQUIRE(QTest::qWaitFor([card] { return !card->isBusy() && card->table()->isVisible(); }));
    w.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(w.window.get()));
    card->table()->setFocus();
    card->table()->setCurrentIndex(card->table()->model()->index(0, 0));
    QSignalSpy wanted(card->table(), &EnterpriseTable::menuWanted);
    QTimer::singleShot(500, card, [] {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    });
    QTest::keyClick(card->table(), Qt::Key_F10, Qt::ShiftModifier);
    CHECK(wanted.size() == 1);
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
}
