#include "models/core/tabular/issueplace.h"

#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/proposal.h"
#include "models/core/tabular/textgrid.h"
#include "tests/support/catch.h"

TEST_CASE("an issue is found again in the grid by the file's row and the header")
{
    const auto table = core::readGrid("地区,2021年\n\"甲\n区\",1\n乙区,x12\n", {});
    REQUIRE(table);
    const core::Mapping mapping = core::propose(table->grid, {}).mapping;
    const core::LongTable figures = core::apply(table->grid, mapping);
    REQUIRE(figures.issues.size() == 1);
    CHECK(figures.issues.front().row == 4); // the second row takes two lines
    CHECK(core::placeOf(table->grid, mapping, figures.issues.front()) == core::CellPlace{2, 1});

    core::Issue issue;
    CHECK_FALSE(core::placeOf(table->grid, mapping, issue)); // the whole file
    issue.row = 1;
    CHECK(core::placeOf(table->grid, mapping, issue) == core::CellPlace{0, std::nullopt});
    issue.column = "2";
    CHECK(core::placeOf(table->grid, mapping, issue) == core::CellPlace{0, 1});
    issue.row = 3; // within a field
    CHECK_FALSE(core::placeOf(table->grid, mapping, issue));
}
