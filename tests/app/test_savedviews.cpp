#include "app/mainwindow.h"
#include "app/viewmenu.h"
#include "models/workspace/importdraft.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"
#include "views/actions.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/saveviewdialog.h"
#include "views/dialogs/viewsdialog.h"
#include "views/noticebar.h"
#include "views/pages/page.h"
#include "views/tables/impactview.h"
#include "views/tables/plaintable.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace {

/// The window on a store of its own.
struct Window
{
    QTemporaryDir folder;
    workspace::Workspace workspace;
    std::unique_ptr<app::MainWindow> window;

    Window()
    {
        REQUIRE(workspace.open(folder.filePath(u"store.sqlite"_qs), tests::bundledPackage).has_value());
        window = std::make_unique<app::MainWindow>(workspace);
        window->setLanguage(views::Language::English);
        window->resize(1440, 900);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }

    app::ViewMenu &menu() const { return *window->findChild<app::ViewMenu *>(); }
    const std::vector<core::SavedView> &saved() const { return menu().saved().all(); }

    /// Presses Ctrl+S and types a name.
    void save(const QString &name) const
    {
        whenOpen<views::SaveViewDialog>([&name](views::SaveViewDialog &dialog) {
            auto *edit = dialog.findChild<QLineEdit *>();
            edit->selectAll();
            QTest::keyClicks(edit, name);
            QTest::keyClick(edit, Qt::Key_Return);
        });
        pressSave();
    }
    void pressSave() const
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
    }

    /// Runs `use` on the dialog of this kind that opens.
    template <class Dialog> void whenOpen(const std::function<void(Dialog &)> &use) const
    {
        auto *timer = new QTimer(window.get());
        QObject::connect(timer, &QTimer::timeout, window.get(), [timer, use] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->deleteLater();
            use(*dialog);
        });
        timer->start(20);
    }

    QList<QAction *> entries() const
    {
        static std::unique_ptr<QMenu> open;
        open.reset(menu().makeMenu(nullptr));
        QList<QAction *> views;
        for (auto *action : open->actions()) {
            if (action->isCheckable())
                views += action;
        }
        return views;
    }
};

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (auto *one : dialog.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    FAIL("no such button");
    return nullptr;
}

void rename(const views::ViewsDialog &dialog, const QString &name)
{
    QTest::mouseClick(button(dialog, u"Rename"_qs), Qt::LeftButton);
    const QPointer<QLineEdit> edit = qobject_cast<QLineEdit *>(dialog.focusWidget());
    CHECK(edit);
    if (!edit)
        return;
    edit->selectAll();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !edit || !edit->isVisible(); }));
}

core::Filter upTo(int year)
{
    core::Filter filter;
    filter.lastYear = year;
    filter.regions = {core::RegionCode("330113")};
    return filter;
}

} // namespace

TEST_CASE("What a page shows is saved by Ctrl+S and comes back from the menu", "[views]")
{
    Window at;
    at.window->showPage(1);
    core::Keys patents;
    patents.indicator = core::IndicatorId("patents_inv_stock");
    REQUIRE(at.window->currentPage()->showKeys(patents));
    at.workspace.filter().set(upTo(2024));
    at.save(u"Patents of Linping"_qs);
    REQUIRE(at.saved().size() == 1);
    CHECK(at.saved().front().page == "indicators");
    CHECK(at.saved().front().filter == upTo(2024));

    at.window->showPage(0);
    at.workspace.filter().set({});
    REQUIRE(at.entries().size() == 1);
    CHECK(at.entries().front()->text() == u"Patents of Linping"_qs);
    CHECK_FALSE(at.entries().front()->isChecked());
    at.entries().front()->trigger();
    CHECK(at.window->currentPage()->id() == u"indicators"_qs);
    CHECK(at.window->currentPage()->specs() == at.saved().front().figures);
    CHECK(at.workspace.filter().filter() == upTo(2024));
    CHECK(at.entries().front()->isChecked());
}

TEST_CASE("The regions that the page chose by itself are saved as those of the view", "[views]")
{
    Window at;
    at.window->showPage(1);
    const auto &figures = at.window->figures();
    REQUIRE(QTest::qWaitFor([&] { return !figures.empty() && figures.front() && !figures.front()->regions.empty(); }));
    const auto shown = figures.front()->regions;
    at.save(u"By itself"_qs);
    REQUIRE(at.saved().size() == 1);
    CHECK(at.saved().front().filter.regions == shown);
    CHECK(at.workspace.filter().filter().regions.empty()); // what is on screen stays as it is
    REQUIRE(at.entries().size() == 1);
    CHECK(at.entries().front()->isChecked());
}

TEST_CASE("A view of what is gone shows nothing else and names it", "[views]")
{
    Window at;
    at.window->showPage(1);
    at.save(u"Product"_qs);
    core::SavedView view = at.saved().front();
    for (core::FigureSpec &spec : view.figures) {
        CHECK(spec.topic.empty());
        spec.indicators = {core::IndicatorId("grp")};
    }
    at.window->showView(view);
    const auto &figures = at.window->figures();
    CHECK(QTest::qWaitFor([&] { return !figures.empty() && figures.front() && figures.front()->marks.empty(); }));
    const auto *notice = at.window->findChild<views::NoticeBar *>();
    CHECK(notice->sentence() == u"The view “Product” names what this dataset lacks: grp."_qs);

    view.filter.regions = {core::RegionCode("999999")};
    at.window->showPage(0);
    at.window->showView(view);
    CHECK(at.window->currentPage()->id() == u"overview"_qs);
    CHECK(at.workspace.filter().filter().isEmpty());
    CHECK(notice->sentence().contains(u"is not shown"_qs));
    CHECK(notice->sentence().contains(u"999999"_qs));
}

TEST_CASE("The clusters by another measure come back as they were", "[views]")
{
    Window at;
    at.window->showPage(3);
    auto figures = at.window->currentPage()->specs();
    core::SavedView view{"kinds", "clusters", figures, {}};
    for (core::FigureSpec &spec : view.figures) {
        if (spec.id == "clusters/composition")
            spec.groupBy = "kind";
    }
    at.window->showPage(0);
    at.window->showView(view);
    const auto shown = at.window->currentPage()->specs();
    const auto composition = std::ranges::find(shown, "clusters/composition", &core::FigureSpec::id);
    REQUIRE(composition != shown.end());
    CHECK(composition->groupBy == "kind");
}

TEST_CASE("A name that is taken is replaced, which the dialog says first", "[views]")
{
    Window at;
    at.save(u"Mine"_qs);
    at.workspace.filter().set(upTo(2022));
    at.whenOpen<views::SaveViewDialog>([](views::SaveViewDialog &dialog) {
        CHECK(dialog.name() == u"Mine"_qs); // saved last, so likely meant again
        QTest::mouseClick(button(dialog, u"Replace"_qs), Qt::LeftButton);
    });
    at.pressSave();
    REQUIRE(at.saved().size() == 1);
    CHECK(at.saved().front().filter == upTo(2022));
}

TEST_CASE("Views are renamed and deleted, and a deletion is taken back", "[views]")
{
    Window at;
    at.save(u"One"_qs);
    at.save(u"Two"_qs);
    bool isDone = false;
    at.whenOpen<views::ViewsDialog>([&](views::ViewsDialog &dialog) {
        auto *table = dialog.findChild<views::PlainTable *>();
        table->setCurrentItem(table->topLevelItem(0));
        rename(dialog, u"Two"_qs); // there is one already
        CHECK(QTest::qWaitFor([&] { return table->topLevelItem(0)->text(0) == u"One"_qs; }));
        rename(dialog, u"Three"_qs);
        CHECK(QTest::qWaitFor([&] { return at.menu().saved().find(u"Three"_qs) != nullptr; }));
        CHECK(QTest::qWaitFor([&] { return dialog.chosen() == u"Three"_qs; }));
        QTest::mouseClick(button(dialog, u"Delete"_qs), Qt::LeftButton);
        CHECK(at.saved().size() == 1);
        QTest::mouseClick(button(dialog, u"Undo"_qs), Qt::LeftButton);
        CHECK(at.saved().size() == 2);
        CHECK(dialog.chosen() == u"Three"_qs);
        isDone = true;
        QTest::mouseClick(button(dialog, u"Open"_qs), Qt::LeftButton);
    });
    at.menu().manage();
    CHECK(isDone);
    CHECK(at.window->currentPage()->id() == u"overview"_qs);
}

TEST_CASE("The import dialog shows what the update does to the saved views", "[views]")
{
    Window at;
    at.window->showPage(1);
    at.save(u"GDP"_qs);
    at.window->showPage(6);
    at.save(u"Sources"_qs);
    const QTemporaryDir data;
    tests::copyOfBundled(data.path());
    tests::replaceIn(data.filePath(u"observations.csv"_qs), "1175.09", "1175.19");
    bool isAsked = false;
    at.whenOpen<views::ImportDialog>([&](views::ImportDialog &dialog) {
        CHECK(QTest::qWaitFor([&] { return dialog.step() == views::ImportDialog::Changes; }, 20000));
        const auto *rows = dialog.findChild<views::ImpactView *>()->table();
        CHECK(rows->topLevelItemCount() >= 1);
        CHECK(rows->topLevelItem(0)->text(0) == u"GDP"_qs);
        CHECK(rows->topLevelItem(0)->text(3) == u"1,175.09"_qs);
        CHECK(rows->topLevelItem(0)->text(4) == u"1,175.19"_qs);
        REQUIRE(rows->topLevelItem(0)->childCount() > 0);
        const auto *figure = rows->topLevelItem(0)->child(0);
        CHECK(figure->text(0).startsWith(u"Gross regional product"_qs));
        CHECK(figure->text(2).contains(u"2024"_qs));
        isAsked = true;
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    at.window->offerImport(data.path());
    CHECK(isAsked);
}
