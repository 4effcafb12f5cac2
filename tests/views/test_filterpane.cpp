#include "models/items/regionmodel.h"
#include "models/items/sectormodel.h"
#include "models/workspace/workspace.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"
#include "views/panes/choicetree.h"
#include "views/panes/filterpane.h"
#include "views/panes/section.h"
#include "views/panes/yearrange.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using views::ChoiceTree;

namespace {

struct Shown
{
    workspace::Workspace workspace;
    views::FilterPane pane{workspace.filter()};

    Shown()
    {
        REQUIRE(workspace.open(QStringLiteral(":memory:"), QStringLiteral(":/dataset/linping")).has_value());
        pane.setNames(views::Names(workspace.dataset().indicators, views::Language::English));
        pane.resize(244, 800);
        pane.show();
        REQUIRE(QTest::qWaitForWindowExposed(&pane));
    }
    const core::Filter &filter() const { return workspace.filter().filter(); }
    const core::IndicatorSet &set() const { return *workspace.dataset().indicators; }
};

void click(ChoiceTree *tree, const QModelIndex &index)
{
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

QModelIndex rowNamed(const ChoiceTree *tree, const QString &name)
{
    const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                            Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE_FALSE(found.isEmpty());
    return found.first();
}

} // namespace

TEST_CASE("Ticking a sector in the tree filters by it and half ticks its tier")
{
    Shown shown;
    const tests::ModelTester tester(shown.pane.sectors()->model());
    const QModelIndex sector = rowNamed(shown.pane.sectors(), QStringLiteral("Biomedicine"));
    click(shown.pane.sectors(), sector);
    CHECK(shown.filter().sectors == std::vector{core::SectorId("biomedicine")});
    CHECK(sector.parent().data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
    click(shown.pane.sectors(), sector);
    CHECK(shown.filter().isEmpty());
}

TEST_CASE("Ticking a tier ticks all sectors in it, and Back undoes it")
{
    Shown shown;
    const QModelIndex tier = shown.pane.sectors()->model()->index(0, 0);
    click(shown.pane.sectors(), tier);
    CHECK(static_cast<int>(shown.filter().sectors.size()) == tier.model()->rowCount(tier));
    CHECK(tier.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    shown.workspace.filter().back();
    CHECK(tier.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
}

TEST_CASE("Space ticks the row under the keyboard")
{
    Shown shown;
    const tests::ModelTester tester(shown.pane.regions()->model());
    shown.pane.regions()->setFocus();
    shown.pane.regions()->setCurrentIndex(shown.pane.regions()->model()->index(0, 0));
    QTest::keyClick(shown.pane.regions(), Qt::Key_Space);
    CHECK(shown.filter().regions == std::vector{shown.set().homeRegion()});
}

TEST_CASE("Regions are kept in the order in which they were chosen")
{
    Shown shown;
    ChoiceTree *regions = shown.pane.regions();
    click(regions, regions->model()->index(2, 0));
    click(regions, regions->model()->index(1, 0));
    const auto codeOf = [&](int row) {
        return core::RegionCode(
            regions->model()->index(row, 0).data(items::RegionModel::CodeRole).toString().toStdString());
    };
    CHECK(shown.filter().regions == std::vector{codeOf(2), codeOf(1)});
}

TEST_CASE("A count follows the other filters, not its own")
{
    Shown shown;
    ChoiceTree *regions = shown.pane.regions();
    const auto count = [&](int row) {
        return regions->model()->index(row, 0).data(items::RegionModel::CountRole).toInt();
    };
    const int peer = count(1);
    click(regions, regions->model()->index(0, 0));
    CHECK(count(1) == peer);
    core::Filter filter = shown.filter();
    filter.firstYear = filter.lastYear = 2022;
    shown.workspace.filter().set(filter);
    CHECK(count(1) < peer);
}

TEST_CASE("Dragging the year handle changes the filter in one step of the history")
{
    Shown shown;
    views::YearRange *years = shown.pane.years();
    const QPoint from = years->handleAt(true);
    const QPoint to = (years->handleAt(false) + from) / 2;
    QTest::mousePress(years, Qt::LeftButton, {}, from);
    for (int x = from.x(); x > to.x(); x -= 4)
        QTest::mouseMove(years, QPoint(x, from.y()));
    QTest::mouseRelease(years, Qt::LeftButton, {}, to);
    REQUIRE(shown.filter().lastYear.has_value());
    CHECK_FALSE(shown.filter().firstYear.has_value());
    CHECK(*shown.filter().lastYear < years->highest());
    shown.workspace.filter().back();
    CHECK(shown.filter().isEmpty());
    CHECK(years->last() == years->highest());
}

TEST_CASE("The fold hides regions but never chosen ones, and opens by its link")
{
    Shown shown;
    ChoiceTree *regions = shown.pane.regions();
    const int last = regions->model()->rowCount() - 1;
    REQUIRE(last > 5);
    CHECK(regions->isRowHidden(last, {}));
    core::Filter filter;
    filter.regions = {
        core::RegionCode(regions->model()->index(last, 0).data(items::RegionModel::CodeRole).toString().toStdString())};
    shown.workspace.filter().set(filter);
    CHECK_FALSE(regions->isRowHidden(last, {}));
    CHECK(regions->isRowHidden(last - 1, {}));
    auto *link = regions->parentWidget()->findChild<QToolButton *>();
    REQUIRE(link->text() == QStringLiteral("the other %1 …").arg(last - 5));
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(regions->hiddenRows() == 0);
    CHECK_FALSE(regions->isRowHidden(last - 1, {}));
}

TEST_CASE("Typing narrows the choices to what is named so")
{
    Shown shown;
    QTest::keyClicks(shown.pane.search(), QStringLiteral("robot"));
    const QModelIndex robots = rowNamed(shown.pane.sectors(), QStringLiteral("Bionic robotics"));
    const ChoiceTree *sectors = shown.pane.sectors();
    CHECK_FALSE(sectors->isRowHidden(robots.row(), robots.parent()));
    CHECK_FALSE(sectors->isRowHidden(robots.parent().row(), {}));
    CHECK(sectors->isRowHidden(0, {}));
    CHECK(shown.filter().isEmpty());
    shown.pane.search()->clear();
    CHECK_FALSE(sectors->isRowHidden(0, {}));
}

TEST_CASE("A group says how many are chosen and folds by its header")
{
    Shown shown;
    const auto sections = shown.pane.findChildren<views::Section *>();
    const auto found =
        std::ranges::find_if(sections, [&](auto *one) { return one->isAncestorOf(shown.pane.regions()); });
    REQUIRE(found != sections.end());
    auto *section = *found;
    const int all = shown.pane.regions()->model()->rowCount();
    CHECK(section->note() == QStringLiteral("all %1").arg(all));
    click(shown.pane.regions(), shown.pane.regions()->model()->index(0, 0));
    CHECK(section->note() == QStringLiteral("1 / %1").arg(all));
    QTest::mouseClick(section->header(), Qt::LeftButton);
    CHECK_FALSE(shown.pane.regions()->isVisible());
    QTest::mouseClick(section->header(), Qt::LeftButton);
    CHECK(shown.pane.regions()->isVisible());
}

TEST_CASE("A long tree opens with two levels; what is looked for shows, however deep it lies")
{
    QStandardItemModel model;
    for (int upper = 0; upper < 3; ++upper) {
        auto *tier = new QStandardItem(QStringLiteral("tier %1").arg(upper));
        auto *sector = new QStandardItem(QStringLiteral("sector %1").arg(upper));
        for (int lower = 0; lower < 10; ++lower)
            sector->appendRow(new QStandardItem(QStringLiteral("part %1-%2").arg(upper).arg(lower)));
        tier->appendRow(sector);
        model.appendRow(tier);
    }
    ChoiceTree tree(Qt::UserRole + 1);
    tree.setModel(&model);
    const QModelIndex tier = model.index(0, 0);
    const QModelIndex sector = model.index(0, 0, tier);
    CHECK(tree.isExpanded(tier));
    CHECK_FALSE(tree.isExpanded(sector));
    tree.setNeedle(u"part 0-7"_qs);
    CHECK(tree.isExpanded(sector));
    CHECK(tree.isRowHidden(6, sector));
    CHECK_FALSE(tree.isRowHidden(7, sector));
    tree.setNeedle({});
    CHECK_FALSE(tree.isExpanded(sector));
    model.removeRows(1, 2);
    tree.setNeedle({});
    CHECK(tree.isExpanded(sector)); // ten are few
}
