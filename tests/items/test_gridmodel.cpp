#include "models/items/gridmodel.h"

#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/proposal.h"
#include "models/core/tabular/textgrid.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using items::GridModel;

namespace {

struct Read
{
    core::Grid grid;
    core::Mapping mapping;
    core::LongTable figures;

    explicit Read(std::string_view text)
        : grid(core::readGrid(text, {})->grid)
        , mapping(core::propose(grid, {}).mapping)
        , figures(core::apply(grid, mapping))
    {}
    GridModel::Table table() const { return {nullptr, &grid, &mapping, &figures, figures.issues}; }
};

GridModel::Texts texts()
{
    return {[](GridModel::RowUse use) { return QStringLiteral("use %1").arg(static_cast<int>(use)); },
            [](const std::string &code) { return QStringLiteral("read as %1").arg(QString::fromStdString(code)); },
            QStringLiteral("blank")};
}

} // namespace

TEST_CASE("a table as read, with the use of each row and the mark of each cell")
{
    const Read read("单位:亿元\n地区,2021年,2022年\n余杭区,2502.20,\n建德市,400以上,x12\n");
    GridModel model;
    tests::ModelTester tester(&model);
    CHECK(model.rowCount() == 0);
    model.setTable(read.table(), texts());
    REQUIRE(model.rowCount() == 4);
    REQUIRE(model.columnCount() == 5);

    const auto use = [&](int row) { return model.index(row, 1).data(GridModel::UseRole).toInt(); };
    CHECK(use(0) == static_cast<int>(GridModel::RowUse::Above));
    CHECK(use(1) == static_cast<int>(GridModel::RowUse::Header));
    CHECK(use(2) == static_cast<int>(GridModel::RowUse::Data));
    const auto mark = [&](int row, int column) {
        return static_cast<GridModel::Mark>(model.index(row, column).data(GridModel::MarkRole).toInt());
    };
    CHECK(mark(2, 1) == GridModel::Mark::None);
    CHECK(mark(2, 2) == GridModel::Mark::Figure);
    CHECK(mark(2, 3) == GridModel::Mark::Blank);
    CHECK(mark(3, 2) == GridModel::Mark::Qualified);
    CHECK(mark(3, 3) == GridModel::Mark::Faulty);

    CHECK(model.index(2, 0).data().toString() == QStringLiteral("3"));
    CHECK(model.index(2, 2).data().toString() == QStringLiteral("2502.20"));
    CHECK(model.index(2, 3).data().toString() == QStringLiteral("blank"));
    CHECK(model.index(2, 4).data().toString() == QStringLiteral("read as 余杭区"));
    CHECK(model.index(0, 4).data().toString() == QStringLiteral("use 0"));
}

TEST_CASE("columns of a grid have the letters of a spreadsheet")
{
    std::string wide = "a";
    for (int i = 1; i < 30; ++i)
        wide += ",a";
    const Read read(wide + "\n");
    GridModel model;
    model.setTable(read.table(), texts());
    const auto letter = [&](int grid) {
        return model.headerData(GridModel::columnOf(static_cast<std::size_t>(grid)), Qt::Horizontal).toString();
    };
    CHECK(letter(0) == QStringLiteral("A"));
    CHECK(letter(25) == QStringLiteral("Z"));
    CHECK(letter(26) == QStringLiteral("AA"));
    CHECK(letter(29) == QStringLiteral("AD"));
    CHECK(model.gridColumn(0) == -1);
    CHECK(model.gridColumn(31) == -1);
}
