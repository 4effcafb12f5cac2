#include "views/dialogs/importdialog.h"

#include "models/store/importer.h"
#include "models/workspace/importdraft.h"
#include "models/workspace/workspace.h"
#include "tests/core/panelsample.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"
#include "views/dialogs/mappingpage.h"
#include "views/dialogs/renamingbar.h"
#include "views/noticebar.h"
#include "views/tables/findinglist.h"
#include "views/tables/gridtable.h"
#include "views/tables/issuereport.h"
#include "views/tables/plaintable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <xlsxwriter.h>

using views::ImportDialog;

namespace {

/// 杭州市各区、县(市)地区生产总值, 单位:亿元 … as Excel saves it in Chinese.
const QByteArray districtGbk = QByteArray::fromHex(
    "bababbaab8f7c7f8b5d8c7f8c9fab2fad7dcd6b50d0ab5a5cebb3ad2dad4aa0d0ab5d8c7f82c32303231c4ea2c32303232c4ea0d0a"
    "d3e0bac7c7f82c323530322e32302c323635312e32350d0ac1d9c6bdc7f82c3934302e30392c313030362e370d0a"
    "bda8b5c2cad02c343030d2d4c9cf2c7831320d0a");

/// A dialog on a store in memory: every step is done at once.
struct Shown
{
    QTemporaryDir folder;
    workspace::Workspace workspace;
    workspace::ImportDraft draft{workspace};
    std::unique_ptr<ImportDialog> dialog;

    Shown() { REQUIRE(workspace.open(QStringLiteral(":memory:"), tests::bundledPackage).has_value()); }

    void open(const QString &path)
    {
        dialog = std::make_unique<ImportDialog>(workspace, draft, views::Language::Chinese, path);
        dialog->show();
        dialog->activateWindow(); // its shortcuts work only then
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }
    QString file(const char *name, const QByteArray &content)
    {
        return tests::writeFile(folder.filePath(QLatin1String(name)), content);
    }
    QPushButton *next() const
    {
        QPushButton *found = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                found = button;
        }
        REQUIRE(found);
        return found;
    }
    void clickNext() const { QTest::mouseClick(next(), Qt::LeftButton); }
    views::GridTable *table() const { return dialog->findChild<views::MappingPage *>()->table(); }
    std::size_t figures() const { return draft.arrival()->table->update.tables.observations.size(); }
    /// Clicks the head of a column and chooses an entry of the menu that opens, or of one within it.
    void chooseRole(int column, const QString &word, const QString &within = {}) const
    {
        QTimer::singleShot(0, table(), [word, within] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            REQUIRE(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() != word)
                    continue;
                if (!action->menu())
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                for (QAction *inner : action->menu() ? action->menu()->actions() : QList<QAction *>()) {
                    if (inner->text() == within)
                        inner->trigger();
                }
                if (!within.isEmpty())
                    menu->close();
            }
        });
        const QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }
};

} // namespace

TEST_CASE("A GBK table goes through all steps and stands in the dataset", "[import]")
{
    Shown shown;
    shown.open(shown.file("district.csv", districtGbk));
    CHECK(shown.dialog->step() == ImportDialog::Meaning);
    CHECK(shown.draft.arrival()->table->file.encoding.name == "GB18030");
    CHECK(shown.figures() == 5);
    CHECK(shown.dialog->lack().isEmpty());

    shown.clickNext();
    CHECK(shown.dialog->step() == ImportDialog::Changes);
    CHECK(shown.workspace.revisions().size() == 1); // nothing is stored yet
    shown.clickNext();
    CHECK(shown.dialog->step() == ImportDialog::Done);
    CHECK(shown.workspace.dataset().revision.claims.added == 5);
    CHECK(shown.next()->hasFocus());
    QTest::keyClick(shown.next(), Qt::Key_Return);
    CHECK(shown.dialog->result() == QDialog::Accepted);
}

TEST_CASE("Rows of the dataset's enterprises in a workbook need no meaning and go to the panel", "[import]")
{
    Shown shown;
    tests::PanelTexts texts = tests::smallPanel();
    for (core::PanelField &field : texts.schema.fields)
        field.references.clear();
    texts.schema.fields[7].title = {"产值", "Output"};
    package::PackageReading panel;
    panel.name = QStringLiteral("panel");
    panel.panel = tests::panelOf(texts);
    REQUIRE(store::importPackage(*shown.workspace.database(), panel));
    REQUIRE(shown.workspace.openDataset(panel.name));

    const QString path = shown.folder.filePath(QStringLiteral("lists.xlsx"));
    auto *book = workbook_new(path.toLocal8Bit().constData());
    const std::vector<const char *> headings = {"enterprise_id",  "name",      "year", "region_code", "sector",
                                                "certifications", "employees", "产值", "score"};
    for (const int year : {2030, 2031}) {
        auto *sheet = workbook_add_worksheet(book, std::to_string(year).c_str());
        worksheet_write_string(sheet, 0, 0, "企业名录", nullptr);
        for (std::size_t i = 0; i < headings.size(); ++i)
            worksheet_write_string(sheet, 1, static_cast<lxw_col_t>(i), headings[i], nullptr);
        for (const auto &[column, text] : {std::pair(0, "e9"), std::pair(1, "新来"), std::pair(3, "330110")})
            worksheet_write_string(sheet, 2, static_cast<lxw_col_t>(column), text, nullptr);
        for (const auto &[column, number] : {std::pair(2, double(year)), std::pair(6, 12.0), std::pair(7, 1.5)})
            worksheet_write_number(sheet, 2, static_cast<lxw_col_t>(column), number, nullptr);
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    shown.open(path);
    CHECK_FALSE(shown.draft.arrival()->table);
    CHECK(shown.dialog->step() == ImportDialog::Changes);         // nothing was found, nothing need be said
    QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Return); // takes nothing in that nobody has looked at
    CHECK(shown.dialog->step() == ImportDialog::Changes);
    CHECK(qobject_cast<QTreeView *>(shown.dialog->focusWidget()));
    const auto &others = shown.draft.arrival()->comparison.diff.otherResources; // a sheet a year
    REQUIRE(others.size() == 2);
    CHECK(others.front().name == "enterprises 2030");
    CHECK(others.back().name == "enterprises 2031");

    const auto clickReadAs = [&shown](const QString &word) {
        for (auto *button : shown.dialog->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == word)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL("no such button: " + word.toStdString());
    };
    clickReadAs(QStringLiteral("Read as figures"));
    CHECK(shown.draft.arrival()->table);
    CHECK(shown.dialog->step() == ImportDialog::Meaning);
    clickReadAs(QStringLiteral("Read as rows of enterprises"));
    CHECK_FALSE(shown.draft.arrival()->table);
    CHECK(shown.dialog->step() == ImportDialog::Changes);
    shown.clickNext();
    CHECK(shown.dialog->step() == ImportDialog::Done);
    CHECK(shown.workspace.dataset().panel.head->rows() == texts.rows.size() + 2);
}

TEST_CASE("A workbook goes through all steps; its sheet can be chosen", "[import]")
{
    Shown shown;
    const QString path = shown.folder.filePath(QStringLiteral("district.xlsx"));
    auto *book = workbook_new(path.toLocal8Bit().constData());
    auto *notes = workbook_add_worksheet(book, "notes");
    worksheet_write_string(notes, 0, 0, "nothing to take in", nullptr);
    auto *sheet = workbook_add_worksheet(book, "GDP");
    worksheet_write_string(sheet, 0, 0, "单位:亿元", nullptr);
    for (const auto &[column, text] : {std::pair(0, "地区"), std::pair(1, "2021年"), std::pair(2, "2022年")})
        worksheet_write_string(sheet, 1, static_cast<lxw_col_t>(column), text, nullptr);
    worksheet_write_string(sheet, 2, 0, "临平区", nullptr);
    worksheet_write_number(sheet, 2, 1, 940.09, nullptr);
    worksheet_write_number(sheet, 2, 2, 1006.7, nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    shown.open(path);
    CHECK(shown.dialog->step() == ImportDialog::Meaning);
    CHECK(shown.draft.arrival()->table->file.facts.sheet == "GDP");
    CHECK(shown.figures() == 2);
    QComboBox *sheets = nullptr;
    for (auto *combo : shown.dialog->findChildren<QComboBox *>()) {
        if (combo->findText(QStringLiteral("notes")) >= 0)
            sheets = combo;
    }
    REQUIRE(sheets);
    CHECK(sheets->isVisible());
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_Home);
    CHECK(shown.draft.arrival()->table->file.facts.sheet == "notes");
    CHECK_FALSE(shown.next()->isEnabled());
    QTest::keyClick(sheets, Qt::Key_End);
    CHECK(shown.figures() == 2);
    shown.clickNext();
    shown.clickNext();
    CHECK(shown.dialog->step() == ImportDialog::Done);
    CHECK(shown.workspace.dataset().revision.claims.added == 2);
}

TEST_CASE("SDMX-CSV goes through all steps and becomes a dataset of its own", "[import]")
{
    Shown shown;
    shown.open(shown.file("fdi.csv", "DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
                                     "ESTAT:TEC00107(1.0),A,AT,2022,0.2,\nESTAT:TEC00107(1.0),A,AT,2023,-0.3,p\n"
                                     "ESTAT:TEC00107(1.0),A,BE,2023,:,\n"));
    CHECK(shown.dialog->step() == ImportDialog::Meaning);
    CHECK(shown.draft.arrival()->table->mapping.layout == "sdmx");
    CHECK(shown.figures() == 2);
    shown.clickNext();
    shown.clickNext();
    CHECK(shown.dialog->step() == ImportDialog::Done);
    CHECK(shown.workspace.dataset().name == "fdi");
    CHECK(shown.workspace.datasets().size() == 2);
}

TEST_CASE("A column's meaning is changed by its head", "[import]")
{
    Shown shown;
    shown.open(shown.file("district.csv", districtGbk));
    shown.chooseRole(2, QStringLiteral("Left out")); // 2021
    CHECK(shown.figures() == 2);
    shown.chooseRole(2, QStringLiteral("Figures"));
    CHECK(shown.figures() == 5);
    shown.dialog->activateWindow(); // the menu was
    REQUIRE(QTest::qWaitForWindowActive(shown.dialog.get()));
    QTest::keyClick(shown.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&shown] { return shown.figures() == 2; })); // a button pressed by its key is seen to be
    QTest::keyClick(shown.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&shown] { return shown.figures() == 5; }));
}

TEST_CASE("A finding leads to its cell", "[import]")
{
    Shown shown;
    shown.open(shown.file("district.csv", districtGbk));
    auto *list = shown.dialog->findChild<views::FindingList *>();
    REQUIRE(list->count() > 0);
    CHECK(list->findings().front().severity == core::Severity::Error); // x12 is no number
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    CHECK(shown.table()->currentIndex().row() == 5);
    CHECK(shown.table()->currentIndex().column() == items::GridModel::columnOf(2));
}

TEST_CASE("A table that says nothing of time waits for its period", "[import]")
{
    Shown shown;
    shown.open(shown.file("now.csv", "region,GDP\nA,1.5\nB,2.5\nC,3.5\n"));
    CHECK_FALSE(shown.next()->isEnabled());
    CHECK_FALSE(shown.dialog->lack().isEmpty());
    for (auto *edit : shown.dialog->findChildren<QLineEdit *>()) {
        if (edit->placeholderText().contains(QStringLiteral("2024-Q1")) && edit->isEnabled()) {
            QTest::mouseClick(edit, Qt::LeftButton);
            QTest::keyClicks(edit, QStringLiteral("2024"));
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    CHECK(shown.figures() == 3);
    CHECK(shown.next()->isEnabled());
}

TEST_CASE("A file that is none says why and lets another be chosen", "[import]")
{
    Shown shown;
    shown.open(shown.folder.filePath(QStringLiteral("nowhere.xlsx")));
    CHECK(shown.dialog->step() == ImportDialog::File);
    shown.dialog->setPath(shown.file("zeros.xlsx", QByteArray(64, '\0')));
    CHECK(shown.dialog->step() == ImportDialog::File);
    CHECK_FALSE(shown.draft.arrival());
    shown.dialog->setPath(shown.file("district.csv", districtGbk));
    CHECK(shown.dialog->step() == ImportDialog::Meaning);
}

TEST_CASE("A package with errors shows its report and stops there", "[import]")
{
    Shown shown;
    const QString path = tests::copyOfBundled(shown.folder.path());
    tests::replaceIn(shown.folder.filePath(QStringLiteral("observations.csv")), "1175.09", "many");
    shown.open(path);
    CHECK(shown.dialog->step() == ImportDialog::Meaning);
    CHECK_FALSE(shown.next()->isEnabled());
    bool isReported = false;
    for (const auto *report : shown.dialog->findChildren<views::IssueReport *>())
        isReported = isReported || (report->isVisible() && report->shownIssues() > 0);
    CHECK(isReported);
}

TEST_CASE("Leaving the dialog stores nothing", "[import]")
{
    Shown shown;
    shown.open(shown.file("district.csv", districtGbk));
    shown.clickNext();
    QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
    CHECK(shown.dialog->result() == QDialog::Rejected);
    CHECK(shown.workspace.revisions().size() == 1);
}

TEST_CASE("A recipe is offered for a file of its kind and used by a click", "[import]")
{
    Shown shown;
    shown.open(shown.file("may.csv", districtGbk));
    core::Mapping mapping = shown.draft.arrival()->table->mapping;
    mapping.constants.status = "preliminary";
    shown.draft.setMapping(mapping);
    REQUIRE(shown.draft.saveRecipe(QStringLiteral("monthly")));

    shown.dialog->setPath(shown.file("june.csv", districtGbk));
    auto *notice = shown.dialog->findChild<views::NoticeBar *>();
    REQUIRE(notice->isVisible());
    CHECK(notice->sentence().contains(QStringLiteral("monthly")));
    Q_EMIT notice->triggered(0);
    CHECK(shown.draft.recipe() == QStringLiteral("monthly"));
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE("Another path typed after going back is read, not the file before it", "[import]")
{
    Shown shown;
    shown.open(shown.file("district.csv", districtGbk));
    REQUIRE(shown.figures() == 5);
    for (auto *button : shown.dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Back"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(shown.dialog->step() == ImportDialog::File);
    const QString other = shown.file("other.csv", "地区,2021年\n临平区,940.09\n");
    for (auto *edit : shown.dialog->findChildren<QLineEdit *>()) {
        if (edit->text() == shown.dialog->path())
            edit->setText(other);
    }
    shown.clickNext();
    CHECK(shown.draft.path() == other);
    CHECK(shown.figures() == 1);
}

TEST_CASE("A renamed indicator is offered as the same and kept apart again by clicks", "[import]")
{
    Shown shown;
    const QString path = tests::copyOfBundled(shown.folder.path());
    for (const auto *name : {"indicators.csv", "observations.csv"})
        tests::replaceIn(shown.folder.filePath(QLatin1String(name)), "\ngdp_nominal_increment,", "\ngdp_increase,");
    shown.open(path);
    REQUIRE(shown.dialog->step() == ImportDialog::Changes);
    auto *bar = shown.dialog->findChild<views::RenamingBar *>();
    REQUIRE(bar->isVisible());
    CHECK(bar->sentence().contains(QStringLiteral("gdp_increase")));
    const auto click = [bar] {
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    click();
    CHECK(shown.draft.arrival()->comparison.isUnchanged);
    REQUIRE(bar->isVisible());
    CHECK(bar->sentence().contains(QStringLiteral("gdp_increase → gdp_nominal_increment")));
    click();
    CHECK(shown.draft.arrival()->comparison.diff.total == core::DiffCounts{1, 0, 1});
    CHECK(shown.draft.arrival()->aliases.empty());
}

TEST_CASE("The menu of a column says of which period the growth is, and a status of its figures", "[import]")
{
    Shown shown;
    shown.open(shown.file("g.csv", "临平区主要经济指标\n指标,单位,2025年,2024年,同比增长(%)\n"
                                   "地区生产总值,亿元,1250.33,1180.2,5.1\n"));
    const auto observation = [&](std::size_t at) {
        return shown.draft.arrival()->table->update.tables.observations[at];
    };
    views::PlainTable *sample = nullptr;
    for (auto *table : shown.dialog->findChildren<views::PlainTable *>())
        sample = table->accessibleName() == QLatin1String("Sample as stored") ? table : sample;
    REQUIRE(sample);
    CHECK(sample->topLevelItem(0)->text(2) == QStringLiteral("+5.1"));

    shown.chooseRole(5, QStringLiteral("Growth, % of"), QStringLiteral("2024"));
    CHECK(observation(0).growth.empty());
    CHECK(observation(1).growth == "5.1");
    shown.chooseRole(3, QStringLiteral("Status"), QStringLiteral("preliminary"));
    CHECK(observation(0).status == core::Status::Preliminary);
    CHECK(observation(1).status == core::Status::Unstated);
    CHECK(sample->topLevelItem(0)->text(3) == QStringLiteral("preliminary"));
}
