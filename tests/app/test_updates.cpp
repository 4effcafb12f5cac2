#include "app/updates.h"

#include "models/store/importer.h"
#include "models/workspace/importdraft.h"
#include "models/workspace/revisioncomparison.h"
#include "tests/app/updatewindow.h"
#include "views/actions.h"
#include "views/figurecaption.h"
#include "views/pages/revisionsection.h"
#include "views/panes/chip.h"
#include "views/panes/chipbar.h"
#include "views/windowplace.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>

using namespace tests;

TEST_CASE("a package dropped on the window is looked at, rejected, accepted and undone", "[updates]")
{
    const UpdateWindow at;
    bool isAsked = false;
    at.whenAsked([&](ImportDialog &dialog) {
        isAsked = true;
        CHECK(dialog.step() == ImportDialog::Changes);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return isAsked; }, 20000));
    CHECK(at.revision() == 1);
    CHECK(at.workspace.revisions().size() == 1);

    at.whenAsked(acceptAll);
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 2 && at.notice()->isVisible(); }, 20000));
    REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 20000));
    clickAction(at.notice(), 0); // Undo
    CHECK(at.revision() == 1);
    CHECK(at.workspace.revisions().size() == 2);
    at.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(at.window.get()));
    QTest::keyClick(at.window.get(), Qt::Key_Z, Qt::ControlModifier); // what was made current is undone by the keys too
    CHECK(at.revision() == 2);
}

TEST_CASE("of several files that are dropped each is offered, one after the other", "[updates]")
{
    const UpdateWindow at;
    const QTemporaryDir second;
    tests::copyOfBundled(second.path());
    QStringList titles, files;
    const auto look = [&](ImportDialog &dialog) {
        titles += dialog.windowTitle();
        files += dialog.path();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    };
    at.whenAsked([&](ImportDialog &dialog) {
        at.whenAsked(look); // the next one opens as this one closes
        look(dialog);
    });
    at.drop(QStringList{at.data.path(), second.path()});
    REQUIRE(QTest::qWaitFor([&] { return titles.size() == 2; }, 20000));
    CHECK(titles == QStringList{QStringLiteral("Import · 1 of 2"), QStringLiteral("Import · 2 of 2")});
    CHECK(files == QStringList{at.data.path(), second.path()});
}

TEST_CASE("a package without most of the data is warned of at the changes, in a dialog that fits its screen",
          "[updates]")
{
    const UpdateWindow at;
    QFile file(at.data.filePath(QStringLiteral("observations.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray rows;
    for (int line = 0; line < 12; ++line)
        rows += file.readLine();
    file.close();
    tests::writeFile(file.fileName(), rows);
    QString warning;
    at.whenAsked([&](ImportDialog &dialog) {
        if (dialog.step() == ImportDialog::Meaning)
            clickNext(dialog);
        const QSize room = views::roomFor(dialog);
        CHECK(dialog.width() <= room.width());
        CHECK(dialog.height() <= room.height());
        CHECK(dialog.minimumSizeHint().height() <= 640); // 1280 × 720 without frame and task bar
        warning = dialog.findChild<views::NoticeBar *>()->sentence();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return !warning.isEmpty(); }, 20000));
    CHECK(warning.startsWith(QStringLiteral("Most of the dataset goes: ")));
}

TEST_CASE("a file of another dataset that changes on disk names it", "[updates]")
{
    const UpdateWindow at;
    at.whenAsked([](ImportDialog &dialog) {
        clickNext(dialog);
        REQUIRE(QTest::qWaitFor([&dialog] { return dialog.step() == ImportDialog::Done; }, 20000));
        QTest::mouseClick(dialog.findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
        clickNext(dialog);
    });
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 2 && !QApplication::activeModalWidget(); }, 20000));
    tests::replaceIn(at.data.filePath(QStringLiteral("datapackage.json")), "\"name\": \"linping",
                     "\"name\": \"elsewhere");
    REQUIRE(QTest::qWaitFor(
        [&] { return at.notice()->sentence().contains(QStringLiteral("of the dataset elsewhere")); }, 20000));
    clickAction(at.notice(), 1); // Stop watching
}

TEST_CASE("a watched package that changes on disk is offered and not taken in", "[updates]")
{
    const UpdateWindow at;
    at.whenAsked([](ImportDialog &dialog) {
        clickNext(dialog);
        REQUIRE(QTest::qWaitFor([&dialog] { return dialog.step() == ImportDialog::Done; }, 20000));
        QTest::mouseClick(dialog.findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
        CHECK(dialog.isWatched());
        clickNext(dialog);
    });
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 2 && !QApplication::activeModalWidget(); }, 20000));
    const auto *updates = at.window->findChild<app::Updates *>();
    REQUIRE(updates->watch().paths() == QStringList{at.data.path()});
    const std::unique_ptr<QMenu> watched(at.window->findChild<app::Updates *>()->makeWatchedMenu(nullptr));
    REQUIRE(watched->actions().size() == 3); // behind the one that watches a folder, and a line
    CHECK(watched->actions().back()->isChecked());

    at.revise("1006.7,", "1007.7,");
    REQUIRE(
        QTest::qWaitFor([&] { return at.notice()->sentence().contains(QStringLiteral("changed on disk")); }, 20000));
    CHECK(at.revision() == 2);
    bool wasLookedAt = false;
    at.whenAsked([&wasLookedAt](ImportDialog &dialog) {
        wasLookedAt = true;
        dialog.close();
    });
    clickAction(at.notice(), 0); // Review, and decide nothing
    REQUIRE(QTest::qWaitFor([&] { return wasLookedAt && !QApplication::activeModalWidget(); }, 20000));
    REQUIRE(at.notice()->isVisible());
    CHECK(at.notice()->sentence().contains(QStringLiteral("changed on disk")));
    at.whenAsked([&at](ImportDialog &dialog) {
        REQUIRE(QTest::qWaitFor([&dialog] { return dialog.step() == ImportDialog::Changes; }, 20000));
        at.revise("1007.7,", "1008.7,"); // while it is looked at
        acceptAll(dialog);
    });
    clickAction(at.notice(), 0); // Review
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 3; }, 20000));
    REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 20000));
    CHECK(updates->watch().paths() == QStringList{at.data.path()}); // as it was
    REQUIRE(
        QTest::qWaitFor([&] { return at.notice()->sentence().contains(QStringLiteral("changed on disk")); }, 20000));

    at.revise("1008.7,", "many,");
    REQUIRE(QTest::qWaitFor([&] { return at.notice()->sentence().contains(QStringLiteral("has errors")); }, 20000));
    clickAction(at.notice(), 1); // Stop watching
    CHECK(updates->watch().paths().isEmpty());
}

TEST_CASE("an older revision is looked at, said so, and left again", "[updates]")
{
    const UpdateWindow at;
    at.whenAsked(acceptAll);
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 2 && !QApplication::activeModalWidget(); }, 20000));
    at.window->showPage(6);
    auto *section = at.window->findChild<views::RevisionSection *>();
    REQUIRE(section);
    REQUIRE(QTest::qWaitFor([&] { return section->comparison().compared() != nullptr; }, 20000));
    Q_EMIT section->showWanted(1);
    CHECK(at.revision() == 1);
    CHECK(at.workspace.isAsOf());
    const auto *chips = at.window->findChild<views::ChipBar *>();
    REQUIRE(chips->chips().size() == 1);
    CHECK(chips->chips().front()->value().startsWith(QStringLiteral("r1")));
    QTest::keyClick(chips->chips().front(), Qt::Key_Delete);
    CHECK(at.revision() == 2);
    CHECK(chips->chips().isEmpty());
}

TEST_CASE("files opened lately are in the menu", "[updates]")
{
    const UpdateWindow at;
    at.whenAsked(acceptAll);
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 2 && !QApplication::activeModalWidget(); }, 20000));
    auto *updates = at.window->findChild<app::Updates *>();
    const std::unique_ptr<QMenu> menu(updates->makeRecentMenu(nullptr));
    REQUIRE_FALSE(menu->actions().isEmpty());
    QSignalSpy wanted(updates, &app::Updates::importWanted);
    updates->disconnect(at.window.get());
    menu->actions().front()->trigger();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == at.data.path());
}

TEST_CASE("another revision is shown beside, dashed in the charts over time, and left again", "[updates]")
{
    const UpdateWindow at;
    at.whenAsked(acceptAll);
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 2 && !QApplication::activeModalWidget(); }, 20000));
    at.window->showPage(6);
    auto *section = at.window->findChild<views::RevisionSection *>();
    REQUIRE(section);
    REQUIRE(QTest::qWaitFor([&] { return section->comparison().compared() != nullptr; }, 20000));
    Q_EMIT section->besideWanted(1);
    CHECK(at.revision() == 2);
    const auto *chips = at.window->findChild<views::ChipBar *>();
    REQUIRE(chips->chips().size() == 1);
    CHECK(chips->chips().front()->value().startsWith(QStringLiteral("r1")));
    at.window->showPage(1);
    REQUIRE(QTest::qWaitFor([&] { return !at.window->figures().empty(); }, 20000));
    const auto &figure = *at.window->figures().front();
    CHECK(figure.beside == at.workspace.beside()->revision.shortHash());
    const auto revised = std::ranges::find(figure.marks, "1175.19", &core::Mark::literal);
    REQUIRE(revised != figure.marks.end());
    CHECK(revised->beside->literal == "1175.09");
    core::Figure slope = figure;
    slope.spec.chart = core::ChartKind::Slope;
    CHECK(views::FigureCaption::notices(slope, {}).contains(QStringLiteral("is not shown beside it")));
    CHECK_FALSE(views::FigureCaption::notices(figure, {}).contains(QStringLiteral("is not shown beside it")));
    QTest::keyClick(chips->chips().front(), Qt::Key_Delete);
    CHECK_FALSE(at.workspace.beside());
    CHECK(chips->chips().isEmpty());
}

TEST_CASE("Undo is withdrawn when another dataset is shown", "[updates]")
{
    UpdateWindow at;
    at.whenAsked(acceptAll);
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 2 && at.notice()->isVisible(); }, 20000));
    REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 20000));
    auto reading = package::readPackage(at.data.path());
    REQUIRE(reading);
    reading->name = QStringLiteral("other");
    REQUIRE(store::importPackage(*at.workspace.database(), *reading));
    REQUIRE(at.workspace.openDataset(QStringLiteral("other")));
    CHECK_FALSE(at.notice()->isVisible());
}

TEST_CASE("a revision that another program made current is offered, not shown", "[updates]")
{
    UpdateWindow at;
    auto reading = package::readPackage(at.data.path());
    REQUIRE(reading);
    auto other = store::Database::open(at.folder.filePath(QStringLiteral("store.sqlite")));
    REQUIRE(other);
    REQUIRE(store::importPackage(*other, *reading));
    REQUIRE(QTest::qWaitFor([&] { return at.notice()->isVisible(); }, 20000));
    CHECK(at.notice()->sentence().contains(QStringLiteral("r2")));
    CHECK(at.revision() == 1);
    clickAction(at.notice(), 0); // Show it
    CHECK(at.revision() == 2);
}
