#include "models/items/regionmodel.h"
#include "models/items/valuemodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"
#include "tests/views/panelshown.h"
#include "views/panes/dimensiongroups.h"
#include "views/panes/yearrange.h"

#include <QLabel>
#include <QLineEdit>

using items::ValueModel;
using tests::PanelShown;

namespace {

const QString certifications = QStringLiteral("certifications");

QModelIndex valueOf(const views::ChoiceTree *tree, const QString &value)
{
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex index = tree->model()->index(row, 0);
        if (index.data(ValueModel::ValueRole).toString() == value)
            return index;
    }
    return {};
}

int countOf(const views::ChoiceTree *tree, const QString &value)
{
    return valueOf(tree, value).data(ValueModel::CountRole).toInt();
}

void click(views::ChoiceTree *tree, const QModelIndex &index)
{
    REQUIRE(index.isValid());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
}

} // namespace

TEST_CASE("A dimension of the panel lists its single values, frequent ones first")
{
    const PanelShown shown;
    const views::ChoiceTree *tree = shown.pane.dimension(certifications);
    REQUIRE(tree);
    REQUIRE(tree->model()->rowCount() == 3);
    CHECK(tree->accessibleName() == u"Certifications"_qs);
    CHECK(tree->model()->index(0, 0).data().toString() == u"高新"_qs); // e1, e4 and e5 in 2024
    CHECK(countOf(tree, u"高新"_qs) == 3);
    CHECK(countOf(tree, u"小巨人"_qs) == 2);
    CHECK(valueOf(tree, u""_qs).data().toString() == u"none stated"_qs);
    CHECK(shown.pane.dimension(u"region_code"_qs) == nullptr);
}

TEST_CASE("Size classes keep their order, however many each has")
{
    auto head = std::make_shared<core::PanelHead>();
    head->dimensions.emplace_back().field.name = "size_class";
    QWidget pane;
    views::DimensionGroups groups(&pane);
    groups.setPanel(head, {});
    core::PanelCounts counts;
    counts.dimensions = {{"size_class", {{"", 9}, {"中型", 8}, {"大型", 2}, {"小型", 30}, {"微型", 4}}}};
    groups.setCounts(counts, {});
    const views::ChoiceTree *tree = groups.tree(u"size_class"_qs);
    REQUIRE(tree);
    QStringList listed;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        listed += tree->model()->index(row, 0).data(ValueModel::ValueRole).toString();
    CHECK(listed == QStringList{u"大型"_qs, u"中型"_qs, u"小型"_qs, u"微型"_qs, u""_qs});
}

TEST_CASE("A click on a value filters, shows a chip and counts the others anew; the cross of the chip undoes it")
{
    PanelShown shown;
    views::ChoiceTree *tree = shown.pane.dimension(certifications);
    const tests::ModelTester tester(tree->model());
    const views::ChoiceTree *regions = shown.pane.regions();
    const auto ofRegion = [regions](int row) {
        return regions->model()->index(row, 0).data(items::RegionModel::CountRole).toInt();
    };
    const int before = ofRegion(0) + ofRegion(1);
    CHECK(before == 4);
    CHECK(says(shown.bar, u"4 / 4 enterprises (2024)"_qs));
    click(tree, valueOf(tree, u"小巨人"_qs));
    CHECK(shown.filter().where == std::vector<core::DimensionChoice>{{"certifications", {"小巨人"}}});
    shown.settle();
    CHECK(ofRegion(0) + ofRegion(1) == 2);
    CHECK(countOf(tree, u"高新"_qs) == 3); // not narrowed by its own dimension
    CHECK(says(shown.bar, u"2 / 4 enterprises (2024)"_qs));
    click(tree, valueOf(tree, u""_qs));
    CHECK(shown.filter().where == std::vector<core::DimensionChoice>{{"certifications", {"小巨人", ""}}});
    REQUIRE(shown.bar.visibleChips().size() == 1);
    views::Chip *chip = shown.bar.visibleChips().front();
    CHECK(chip->dimension() == u"Certifications"_qs);
    CHECK(chip->value() == u"小巨人, none stated"_qs);
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossRect().center());
    CHECK(shown.filter().isEmpty());
    shown.workspace.filter().back();
    CHECK(valueOf(tree, u"小巨人"_qs).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(shown.bar.visibleChips().size() == 1);
}

TEST_CASE("Years, regions and sectors count enterprises of the last year held")
{
    PanelShown shown;
    CHECK(shown.pane.years()->lowest() == 2022);
    CHECK(shown.pane.years()->highest() == 2024);
    core::Filter filter;
    filter.lastYear = 2023;
    shown.workspace.filter().set(filter);
    shown.settle();
    CHECK(countOf(shown.pane.dimension(certifications), u"高新"_qs) == 2); // e1 and e2
    CHECK(says(shown.bar, u"4 / 4 enterprises (2023)"_qs));
    REQUIRE(shown.bar.visibleChips().size() == 1);
    CHECK(shown.bar.visibleChips().front()->value() == u"2022–2023"_qs);
}

TEST_CASE("Part of a name filters while it is typed, in one step, and goes with all filters")
{
    PanelShown shown;
    const auto isFilteredBy = [&](const char *text) {
        return QTest::qWaitFor([&] { return shown.filter().text == text; }, 2000);
    };
    QTest::keyClicks(shown.pane.name(), QStringLiteral("New "));
    CHECK(shown.filter().isEmpty()); // more may come
    CHECK(isFilteredBy("New"));
    QTest::keyClicks(shown.pane.name(), QStringLiteral("co"));
    CHECK(isFilteredBy("New co"));
    CHECK(shown.pane.name()->text() == u"New co"_qs);
    shown.workspace.filter().back();
    CHECK(shown.filter().isEmpty());
    CHECK(shown.pane.name()->text().isEmpty());
    QTest::keyClicks(shown.pane.name(), QStringLiteral("X"));
    shown.pane.liftAll();
    CHECK(shown.pane.name()->text().isEmpty());
    QTest::qWait(500);
    CHECK(shown.filter().isEmpty());
}

TEST_CASE("Part of a name filters when it is entered and is a chip")
{
    PanelShown shown;
    shown.pane.name()->setText(u"临平"_qs);
    QTest::keyClick(shown.pane.name(), Qt::Key_Return);
    CHECK(shown.filter().text == "临平");
    shown.settle();
    CHECK(says(shown.bar, u"3 / 4 enterprises (2024)"_qs)); // e1, e3, e4
    REQUIRE(shown.bar.visibleChips().size() == 1);
    CHECK(shown.bar.visibleChips().front()->value() == u"临平"_qs);
    shown.pane.name()->setFocus();
    shown.pane.name()->selectAll();
    QTest::keyClick(shown.pane.name(), Qt::Key_Backspace);
    CHECK(shown.filter().isEmpty());
}

TEST_CASE("A dataset without a panel has neither dimensions nor names to choose from")
{
    workspace::Workspace workspace;
    REQUIRE(workspace.open(QStringLiteral(":memory:"), QStringLiteral(":/dataset/linping")));
    const workspace::PanelCensus census(workspace);
    views::FilterPane pane(workspace.filter());
    pane.setCensus(census);
    pane.setNames(views::Names(workspace.dataset().indicators, views::Language::English));
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    CHECK_FALSE(census.isCounting());
    CHECK(pane.dimension(certifications) == nullptr);
    CHECK_FALSE(pane.name()->isVisible());
    CHECK(pane.regions()->isVisible());
}

TEST_CASE("Regions of which a panel without dimensions has nothing are not offered")
{
    const QTemporaryDir folder;
    workspace::Workspace workspace;
    REQUIRE(workspace.open(tests::panelStoreWithoutDimensions(folder), {}));
    workspace::PanelCensus census(workspace);
    views::FilterPane pane(workspace.filter());
    pane.setCensus(census);
    pane.setNames({workspace.dataset().indicators, views::Language::English});
    pane.show();
    QCoreApplication::processEvents();
    CHECK_FALSE(pane.regions()->isVisible());
    CHECK_FALSE(pane.sectors()->isVisible());
    const tests::PanelShown with;
    CHECK(with.pane.regions()->isVisible());
    CHECK(with.pane.sectors()->isVisible());
}
