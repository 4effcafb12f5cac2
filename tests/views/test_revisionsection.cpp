#include "views/pages/revisionsection.h"

#include "models/core/pages.h"
#include "models/items/diffmodel.h"
#include "models/workspace/importdraft.h"
#include "models/workspace/savedviews.h"
#include "models/workspace/workspace.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"
#include "views/label.h"
#include "views/tables/diffview.h"
#include "views/tables/impactview.h"
#include "views/tables/plaintable.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using views::RevisionSection;

namespace {

/// A dataset with as many revisions as asked for, each of which revises the GDP of 2024.
struct Shown
{
    QTemporaryDir folder;
    workspace::Workspace workspace;
    std::unique_ptr<RevisionSection> section;

    explicit Shown(int revisions)
    {
        REQUIRE(workspace.open(QStringLiteral(":memory:"), tests::bundledPackage).has_value());
        tests::copyOfBundled(folder.path());
        QByteArray value = "1175.09";
        for (int i = 2; i <= revisions; ++i) {
            const QByteArray next = "117" + QByteArray::number(i) + ".09";
            tests::replaceIn(folder.filePath(QStringLiteral("observations.csv")), value, next);
            value = next;
            workspace::ImportDraft draft(workspace);
            draft.open(folder.path());
            draft.take();
        }
        section = std::make_unique<RevisionSection>(workspace);
        section->fill(views::Language::English);
        section->resize(900, 700);
        section->show();
        REQUIRE(QTest::qWaitForWindowExposed(section.get()));
    }
    views::DiffView *diff() const { return section->findChild<views::DiffView *>(); }
    QPushButton *button(const QString &start) const
    {
        for (auto *button : section->findChildren<QPushButton *>()) {
            if (button->text().startsWith(start))
                return button;
        }
        FAIL("no button " << start.toStdString());
        return nullptr;
    }
    /// The button that shows them; null when there are none.
    QPushButton *findings() const
    {
        for (auto *button : section->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Findings")))
                return button;
        }
        return nullptr;
    }
    void clickRow(int row) const
    {
        auto *table = section->findChild<QTreeWidget *>();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualItemRect(table->topLevelItem(row)).center());
    }
};

} // namespace

TEST_CASE("the first revision has nothing before it and says so")
{
    const Shown shown(1);
    CHECK_FALSE(shown.diff()->isVisible());
    CHECK_FALSE(shown.button(QStringLiteral("Show"))->isEnabled());
    CHECK_FALSE(shown.button(QStringLiteral("Make"))->isEnabled());
}

TEST_CASE("a revision chosen shows what it changed")
{
    const Shown shown(3);
    REQUIRE(shown.diff()->isVisible());
    CHECK(shown.section->comparison().compared()->before.number == 2);
    CHECK(shown.section->comparison().compared()->after.number == 3);
    CHECK(shown.diff()->diffModel()->shownRows() == 1);
    shown.clickRow(1);
    CHECK(shown.section->comparison().compared()->before.number == 1);
    CHECK(shown.section->comparison().compared()->after.number == 2);
    shown.section->fill(views::Language::Chinese); // the line stays marked in another language
    const auto *table = shown.section->findChild<QTreeWidget *>();
    REQUIRE(table->selectedItems().size() == 1);
    CHECK(table->selectedItems().front() == table->topLevelItem(1));
}

TEST_CASE("where a revision came from stands beside it")
{
    const Shown shown(2);
    const auto says = [&shown](const QString &words) {
        for (const auto *label : shown.section->findChildren<views::Label *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    CHECK(says(QStringLiteral("r2 came from ") + QDir::toNativeSeparators(shown.folder.path())));
    shown.clickRow(1); // r1 came with the program
    CHECK_FALSE(says(QStringLiteral("came from")));
}

TEST_CASE("what was found in the file of a revision can be read again")
{
    Shown shown(2);
    CHECK(shown.findings() == nullptr); // nothing was
    tests::replaceIn(shown.folder.filePath(QStringLiteral("targets.csv")), "330100,2024,5.5,about,gdp,",
                     "330100,2024,5.5,about,gdpp,");
    workspace::ImportDraft draft(shown.workspace);
    draft.open(shown.folder.path());
    draft.take();
    shown.section->fill(views::Language::English);
    shown.clickRow(0);
    REQUIRE(shown.findings());
    std::vector<core::Issue> read;
    QObject::connect(shown.section.get(), &RevisionSection::reportWanted,
                     [&read](const QString &, const std::vector<core::Issue> &issues) { read = issues; });
    QTest::mouseClick(shown.findings(), Qt::LeftButton);
    REQUIRE(read.size() == 1);
    CHECK(read.front().value == "gdpp");
    CHECK(read.front().column == "of_indicator");
}

TEST_CASE("any two revisions are compared")
{
    const Shown shown(3);
    auto *from = shown.section->findChildren<QComboBox *>().front();
    from->setFocus();
    QTest::keyClick(from, Qt::Key_End); // r1
    CHECK(shown.section->comparison().compared()->before.number == 1);
    CHECK(shown.section->comparison().compared()->after.number == 3);
}

TEST_CASE("a view saved after the comparison is in its impact when the section is shown again")
{
    Shown shown(2);
    const auto &comparison = shown.section->comparison();
    CHECK(comparison.compared()->impact.of == 0);
    workspace::SavedViews saved(shown.workspace);
    core::SavedView view{"GDP", "indicators", {*core::figureSpec("indicators")}, {}};
    view.figures.front().indicators = {core::IndicatorId("gdp")};
    REQUIRE(saved.save(view));
    shown.section->fill(views::Language::English);
    REQUIRE(comparison.compared()->impact.views.size() == 1);
    CHECK(shown.section->findChild<views::ImpactView *>()->table()->topLevelItem(0)->text(0) == QStringLiteral("GDP"));
}

TEST_CASE("a claim of the differences is looked at with what it said and says, and its source")
{
    const Shown shown(2);
    std::optional<core::Mark> looked;
    QObject::connect(shown.section.get(), &RevisionSection::detailWanted,
                     [&looked](const core::Mark &mark, const views::Names &) { looked = mark; });
    auto *tree = shown.diff()->findChild<QTreeView *>();
    const QModelIndex head = tree->model()->index(0, 0);
    tree->setFocus();
    tree->setCurrentIndex(head);
    QTest::keyClick(tree, Qt::Key_Return); // the head of a group is no claim
    CHECK_FALSE(looked);
    tree->setCurrentIndex(tree->model()->index(0, 0, head));
    QTest::keyClick(tree, Qt::Key_Return);
    REQUIRE(looked);
    CHECK(looked->keys.indicator.text() == "gdp");
    REQUIRE(looked->attribute("value_before"));
    CHECK(looked->attribute("value_before")->text.zh.starts_with("r1: 1,175.09"));
    CHECK(looked->attribute("value_after")->text.zh.starts_with("r2: 1,172.09"));
    CHECK(looked->attribute("value_after")->text.zh.find("杭州网") != std::string::npos);
}

TEST_CASE("a row of the panel is looked at with what its columns said and say, and the file it came from")
{
    const Shown shown(2);
    std::optional<core::Mark> looked;
    QObject::connect(shown.section.get(), &RevisionSection::detailWanted,
                     [&looked](const core::Mark &mark, const views::Names &) { looked = mark; });
    const core::RevisedCell output{"output", {"产值", "Output"}, "7531", "8642", true, "万元", 1111.0};
    Q_EMIT shown.diff()->panelRowPicked({core::RowChange::Kind::Revised, 2024, "e1", "甲", {output}});
    REQUIRE(looked);
    CHECK(looked->keys.organisation.text() == "e1");
    CHECK(looked->keys.period == core::Period::ofYear(2024));
    REQUIRE(looked->attribute("Output"));
    CHECK(looked->attribute("Output")->text.zh.starts_with("r1: 7,531\nr2: 8,642\nΔ +1,111"));
    REQUIRE(looked->attribute("File of r2"));
    CHECK(looked->attribute("File of r2")->text.zh == QDir::toNativeSeparators(shown.folder.path()).toStdString());
    CHECK_FALSE(looked->attribute("File of r1")); // it came with the program
}

TEST_CASE("an older revision is asked for by its buttons")
{
    const Shown shown(2);
    QSignalSpy show(shown.section.get(), &RevisionSection::showWanted);
    QSignalSpy use(shown.section.get(), &RevisionSection::useWanted);
    shown.clickRow(1);
    QTest::mouseClick(shown.button(QStringLiteral("Show")), Qt::LeftButton);
    QTest::mouseClick(shown.button(QStringLiteral("Make")), Qt::LeftButton);
    REQUIRE(show.size() == 1);
    REQUIRE(use.size() == 1);
    CHECK(show.front().front().toInt() == 1);
    CHECK(use.front().front().toInt() == 1);
}

TEST_CASE("the first revision stays chosen when it is shown or made current")
{
    Shown shown(3);
    shown.clickRow(2);
    for (const bool use : {false, true}) {
        REQUIRE((use ? shown.workspace.useRevision(1) : shown.workspace.showRevision(1)));
        shown.section->fill(views::Language::English); // as the page does then
        CHECK(shown.button(QStringLiteral("Make"))->text() == QStringLiteral("Make r1 current"));
        for (const auto *combo : shown.section->findChildren<QComboBox *>())
            CHECK(combo->currentData().toInt() == 1);
        const auto *table = shown.section->findChild<QTreeWidget *>();
        REQUIRE(table->selectedItems().size() == 1);
        CHECK(table->selectedItems().front() == table->topLevelItem(2));
    }
    CHECK_FALSE(shown.button(QStringLiteral("Make"))->isEnabled());
}

TEST_CASE("a revision that another program made current is marked so, and the one shown as shown")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    workspace::Workspace here, elsewhere;
    REQUIRE(here.open(path, tests::bundledPackage).has_value());
    RevisionSection section(here);
    section.fill(views::Language::English);
    REQUIRE(elsewhere.open(path, tests::bundledPackage).has_value());
    const QTemporaryDir data;
    tests::copyOfBundled(data.path());
    tests::replaceIn(data.filePath(QStringLiteral("observations.csv")), "1175.09", "1176.09");
    workspace::ImportDraft draft(elsewhere);
    draft.open(data.path());
    REQUIRE(QTest::qWaitFor([&] { return draft.arrival() && draft.arrival()->canTake(); }, 20'000));
    draft.take();
    REQUIRE(QTest::qWaitFor([&] { return elsewhere.currentRevision() == 2; }, 20'000));
    here.lookForNews();
    const auto *table = section.findChild<QTreeWidget *>();
    REQUIRE(table->topLevelItemCount() == 2);
    CHECK(table->topLevelItem(0)->text(0) == QStringLiteral("r2 · current"));
    CHECK(table->topLevelItem(1)->text(0) == QStringLiteral("r1 · shown"));
    CHECK(here.dataset().revision.number == 1);
    REQUIRE(elsewhere.useRevision(1));
    here.lookForNews();
    CHECK(table->topLevelItem(1)->text(0) == QStringLiteral("r1 · current"));
}
