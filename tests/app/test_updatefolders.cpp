#include "app/updates.h"

#include "app/settings.h"
#include "tests/app/updatewindow.h"

#include <QCheckBox>

using namespace tests;

namespace {

/// A table with the GDP of a district for one year, as the bundled dataset knows it.
QString writeGdp(const QTemporaryDir &folder, const QString &name, const char *year, const char *value)
{
    return tests::writeFile(folder.filePath(name), "indicator_id,region_code,period,value,source_id\ngdp,330113," +
                                                       QByteArray(year) + ',' + value + ",s001\n");
}

} // namespace

TEST_CASE("the tables of a folder that is dropped are offered one after the other, until all are cancelled",
          "[updates]")
{
    const UpdateWindow at;
    const QTemporaryDir tables;
    writeGdp(tables, u"2030.csv"_qs, "2030", "1");
    writeGdp(tables, u"2031.csv"_qs, "2031", "2");
    writeGdp(tables, u"2032.csv"_qs, "2032", "3");
    QStringList asked;
    const auto note = [&asked](const ImportDialog &dialog) { asked += QFileInfo(dialog.path()).fileName(); };
    at.whenAsked([&](ImportDialog &first) {
        note(first);
        CHECK(first.windowTitle() == u"Import · 1 of 3"_qs);
        at.whenAsked([&](ImportDialog &second) {
            note(second);
            for (auto *button : second.findChildren<QPushButton *>()) {
                if (button->text() == u"Cancel all")
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        QTest::keyClick(&first, Qt::Key_Escape);
    });
    at.drop(tables.path());
    REQUIRE(QTest::qWaitFor([&] { return asked.size() == 2 && !QApplication::activeModalWidget(); }, 20000));
    QTest::qWait(200);
    CHECK(asked == QStringList{u"2030.csv"_qs, u"2031.csv"_qs});
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("of a folder of tables the folder is watched, of a package the folder that it lies in", "[updates]")
{
    const UpdateWindow at;
    const QTemporaryDir tables;
    writeGdp(tables, u"2030.csv"_qs, "2030", "1");
    writeGdp(tables, u"2031.csv"_qs, "2031", "2");
    QStringList offered;
    const auto takeIn = [&offered](ImportDialog &dialog, bool isWatched) {
        while (dialog.step() != ImportDialog::Done && dialog.lack().isEmpty()) {
            const auto step = dialog.step();
            clickNext(dialog);
            REQUIRE(QTest::qWaitFor([&] { return dialog.step() != step; }, 20000));
        }
        auto *watch = dialog.findChild<QCheckBox *>();
        offered += watch->text();
        CHECK(watch->isChecked() == isWatched);
        if (!isWatched)
            QTest::mouseClick(watch, Qt::LeftButton, {}, QPoint(8, 8));
        clickNext(dialog);
    };
    at.whenAsked([&](ImportDialog &first) {
        takeIn(first, false);
        at.whenAsked([&](ImportDialog &second) { takeIn(second, true); });
    });
    at.drop(tables.path());
    REQUIRE(QTest::qWaitFor([&] { return offered.size() == 2 && !QApplication::activeModalWidget(); }, 20000));
    for (const QString &text : offered)
        CHECK(text.contains(QFileInfo(tables.path()).fileName()));
    const auto *updates = at.window->findChild<app::Updates *>();
    CHECK(updates->watch().paths() == QStringList{tables.path()});
    writeGdp(tables, u"2032.csv"_qs, "2032", "3");
    REQUIRE(QTest::qWaitFor([&] { return at.notice()->sentence().contains(u"2032.csv is new or changed"_qs); }, 20000));

    at.whenAsked([&](ImportDialog &dialog) { takeIn(dialog, false); });
    at.drop(at.data.filePath(u"datapackage.json"_qs));
    REQUIRE(QTest::qWaitFor([&] { return offered.size() == 3 && !QApplication::activeModalWidget(); }, 20000));
    CHECK(updates->watch().paths().contains(at.data.path()));
}

TEST_CASE("a table that comes into a watched folder is offered, and the folder is left alone when that is wished",
          "[updates]")
{
    const QTemporaryDir tables;
    app::Settings().setWatched({tables.path()}, {});
    const UpdateWindow at;
    const auto *updates = at.window->findChild<app::Updates *>();
    REQUIRE(updates->watch().paths() == QStringList{tables.path()});
    writeGdp(tables, u"2030.csv"_qs, "2030", "1");
    REQUIRE(QTest::qWaitFor(
        [&] { return at.notice()->sentence().contains(u"2030.csv is new or changed in its folder: +1 ~0 −0"_qs); },
        20000));
    CHECK(at.revision() == 1);
    clickAction(at.notice(), 1); // Stop watching
    CHECK(updates->watch().paths().isEmpty());
}

TEST_CASE("the offer of a changed table says how many others wait", "[updates]")
{
    const QTemporaryDir tables;
    app::Settings().setWatched({tables.path()}, {});
    const UpdateWindow at;
    for (const char *year : {"2030", "2031", "2032"})
        writeGdp(tables, QString::fromLatin1(year) + u".csv"_qs, year, "1");
    REQUIRE(QTest::qWaitFor([&] { return at.notice()->sentence().contains(u"more files that wait: 2"_qs); }, 20000));
    clickAction(at.notice(), 1); // Stop watching
}

TEST_CASE("a filter that an update takes something from says so, and undoing the update gives it back", "[updates]")
{
    UpdateWindow at;
    core::Filter filter;
    filter.regions = {core::RegionCode("330110"), core::RegionCode("330113")};
    at.workspace.filter().set(filter);
    for (const auto *file : {"regions.csv", "observations.csv", "targets.csv"})
        tests::replaceIn(at.data.filePath(QString::fromLatin1(file)), "330110,", "330199,");
    at.whenAsked([](ImportDialog &dialog) {
        if (dialog.step() == ImportDialog::Meaning)
            clickNext(dialog);
        acceptAll(dialog);
    });
    at.drop(at.data.path());
    REQUIRE(QTest::qWaitFor([&] { return at.revision() == 2 && at.notice()->isVisible(); }, 20000));
    REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 20000));
    CHECK(at.workspace.filter().filter().regions == std::vector{core::RegionCode("330113")});
    INFO(at.notice()->sentence().toStdString());
    CHECK(at.notice()->sentence().contains(u"No longer in the filter, as these data have none of it: Yuhang"_qs));
    clickAction(at.notice(), 0); // Undo
    CHECK(at.revision() == 1);
    CHECK(at.workspace.filter().filter() == filter);
    CHECK_FALSE(at.notice()->sentence().contains(u"No longer"_qs));
}
