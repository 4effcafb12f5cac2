#include "views/tables/diffview.h"

#include "models/items/diffmodel.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <QTest>
#include <QTreeView>

using items::DiffModel;
using views::DiffView;

namespace {

core::ClaimOnOneSide claim(const char *value)
{
    core::ClaimOnOneSide claim;
    claim.key.indicator = core::IndicatorId("gdp");
    claim.key.region = core::RegionCode("330113");
    claim.key.period = core::Period::ofYear(2024);
    claim.key.source = core::SourceId("s1");
    claim.content.value = value;
    return claim;
}

views::Names names()
{
    return {std::make_shared<const core::IndicatorSet>(core::IndicatorTables()), views::Language::English};
}

std::vector<int> hidden(const DiffView &view)
{
    const auto *tree = view.findChild<QTreeView *>();
    std::vector<int> columns;
    for (int column = 0; column < DiffModel::ColumnCount; ++column) {
        if (tree->isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

} // namespace

TEST_CASE("between which numbers a difference lies stands in a column where there is room, else in the tip")
{
    core::RevisedClaim revised;
    revised.key = claim("1").key;
    revised.before.value = "1175.09";
    revised.after.value = "1175.29";
    revised.after.note = core::Note::Rounded;
    revised.unit = "亿元";
    for (const core::ClaimField field : {core::ClaimField::Value, core::ClaimField::Note})
        revised.differs[static_cast<std::size_t>(field)] = true;
    revised.change.emplace();
    revised.change->absolute = 0.2;
    revised.change->absoluteInterval = {0.19, 0.21, false, false};
    auto diff = std::make_shared<core::Diff>();
    diff->revised.append({revised});
    diff->total = {0, 1, 0};
    DiffView view;
    view.resize(1400, 400);
    view.show();
    view.setDiff(diff, names());
    const auto cell = [&](int column) { return view.diffModel()->index(0, column, view.diffModel()->index(0, 0)); };
    CHECK_FALSE(view.findChild<QTreeView *>()->isColumnHidden(DiffModel::DeltaInterval));
    CHECK(cell(DiffModel::DeltaInterval).data().toString() == u"[0.190,\u00A00.210] · rounded by the source"_qs);
    CHECK(cell(DiffModel::After).data().toString() == u"1,175.29"_qs);
    CHECK(cell(DiffModel::Before).data().toString() == u"1,175.09"_qs);
    view.resize(420, 400);
    QApplication::processEvents();
    CHECK(view.findChild<QTreeView *>()->isColumnHidden(DiffModel::DeltaInterval));
    CHECK(cell(DiffModel::Delta).data(Qt::ToolTipRole).toString().contains(u"\n[0.190,\u00A00.210]"_qs));
}

TEST_CASE("columns that no row says anything in give their room to the others")
{
    DiffView view;
    auto diff = std::make_shared<core::Diff>();
    diff->added.append({claim("1")});
    diff->total = {1, 0, 0};
    view.setDiff(diff, names());
    CHECK(hidden(view) ==
          std::vector<int>{DiffModel::Before, DiffModel::Delta, DiffModel::DeltaPercent, DiffModel::DeltaInterval});

    auto both = std::make_shared<core::Diff>(*diff);
    both->rows = {{core::RowChange::Kind::Revised, 2024, "e1", "甲", {{"output", {}, "1", "2", true, {}, 1.0}}}};
    view.setDiff(both, names());
    CHECK(hidden(view) == std::vector<int>{DiffModel::DeltaPercent, DiffModel::DeltaInterval});
    view.resize(1200, 400);
    view.show();
    view.setDiff(std::make_shared<core::Diff>(), names());
    CHECK(hidden(view).empty());
}

TEST_CASE("the head of a group says how many rows it has, a column that went how many values")
{
    DiffView view;
    auto diff = std::make_shared<core::Diff>();
    diff->added.append({claim("1"), claim("2")});
    diff->wholeColumns = {{core::RowChange::Kind::Removed, "patents", {"专利", "New patents"}, 400000}};
    view.setDiff(diff, names());
    const auto *rows = view.findChild<QTreeView *>()->model();
    REQUIRE(rows->rowCount() == 2);
    CHECK(rows->index(0, 0).data().toString() == u"Added · 2"_qs);
    CHECK(rows->index(0, 0, rows->index(1, 0)).data().toString() == u"column New patents removed, values: 400,000"_qs);
}

TEST_CASE("a column is as wide as its words where there is room")
{
    DiffView view;
    view.resize(1200, 400);
    auto diff = std::make_shared<core::Diff>();
    diff->rows = {{core::RowChange::Kind::Added, 2024, "91330110MA27X1234Q", "杭州余杭智能装备科技股份有限公司", {}}};
    view.setDiff(diff, names());
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const auto *tree = view.findChild<QTreeView *>();
    const QModelIndex cell = tree->model()->index(0, DiffModel::Region, tree->model()->index(0, 0));
    const QString text = cell.data().toString();
    CHECK(text.contains(QStringLiteral("杭州余杭智能装备科技股份有限公司")));
    CHECK(tree->columnWidth(DiffModel::Region) > tree->fontMetrics().horizontalAdvance(text));
}

TEST_CASE("the changes are saved without the numbers of single enterprises")
{
    DiffView view;
    auto diff = std::make_shared<core::Diff>();
    diff->rows = {{core::RowChange::Kind::Revised, 2024, "e1", "甲", {{"output", {}, "7531", "8642", true, {}, 1.0}}}};
    view.setDiff(diff, names());
    const QString csv = QString::fromUtf8(view.csv());
    CHECK(csv.contains(u"甲"));
    CHECK_FALSE(csv.contains(u"7531"));
    CHECK_FALSE(csv.contains(u"8642"));
}

TEST_CASE("a click on a row of the panel picks that row, one on the head of its group nothing")
{
    const auto diff = std::make_shared<core::Diff>();
    for (const char *id : {"e1", "e2"})
        diff->rows.push_back(
            {core::RowChange::Kind::Revised, 2024, id, "甲", {{"output", {}, "1", "2", true, {}, 1.0}}});
    diff->rowCounts.revised = 2;
    views::DiffView view;
    view.setDiff(diff, names());
    view.resize(800, 400);
    view.show();
    QStringList picked;
    QObject::connect(&view, &views::DiffView::panelRowPicked,
                     [&picked](const core::RowChange &row) { picked += QString::fromStdString(row.enterprise); });
    auto *tree = view.findChild<QTreeView *>();
    const QModelIndex head = tree->model()->index(0, 0);
    for (const QModelIndex &index : {head, tree->model()->index(1, 0, head)})
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    CHECK(picked == QStringList{u"e2"_qs});
}

TEST_CASE("where there is little room the names are told apart and what was and is said gives way")
{
    auto diff = std::make_shared<core::Diff>();
    diff->added.append({claim("1175.09")});
    diff->indicators = {{core::IndicatorId("gdp"), "name_en", std::string(80, 'a'), std::string(80, 'b'), 0}};
    DiffView view;
    view.resize(760, 400);
    view.setDiff(diff, names());
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const auto *tree = view.findChild<QTreeView *>();
    const QModelIndex stated = tree->model()->index(0, 0, tree->model()->index(1, 0));
    const int wanted = tree->fontMetrics().horizontalAdvance(stated.data().toString()) + 2 * tree->indentation();
    CHECK(tree->columnWidth(DiffModel::Figure) >= std::min(200, wanted));
    int all = 0;
    for (int column = 0; column < DiffModel::ColumnCount; ++column)
        all += tree->columnWidth(column);
    CHECK(all <= tree->viewport()->width() + DiffModel::ColumnCount);
}
