#include "models/core/tabular/editmapping.h"

#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/fitmapping.h"
#include "models/core/tabular/proposal.h"
#include "models/core/tabular/textgrid.h"
#include "tests/support/catch.h"

namespace {

using core::ColumnRole;

core::Grid gridOf(std::string_view text)
{
    auto table = core::readGrid(text, {});
    REQUIRE(table);
    return std::move(table->grid);
}

const char *const wide =
    "单位:亿元\n地区,2021年,2022年,备注\n余杭区,2502.20,2651.25,a\n临平区,940.09,1006.7,b\n注:初步核算\n";

} // namespace

TEST_CASE("a column that becomes one of figures says what its header says")
{
    const core::Grid grid = gridOf(wide);
    core::Mapping mapping = core::propose(grid, {}).mapping;
    REQUIRE(core::apply(grid, mapping).numbers == 4);

    mapping = core::withRole(mapping, 2, ColumnRole::Ignore);
    CHECK(core::apply(grid, mapping).numbers == 2);
    CHECK(core::columnAt(mapping, 2)->period.empty());

    mapping = core::withRole(mapping, 2, ColumnRole::Value);
    CHECK(core::columnAt(mapping, 2)->period == "2022");
    CHECK(core::apply(grid, mapping).numbers == 4);

    const core::Grid figures = gridOf("地区,年份,工业产值(万元)\n临平区,2024,12\n");
    core::Mapping other = core::propose(figures, {}).mapping;
    other = core::withRole(core::withRole(other, 2, ColumnRole::Note), 2, ColumnRole::Value);
    CHECK(core::columnAt(other, 2)->indicator == "工业产值");
    CHECK(core::columnAt(other, 2)->unit == "万元");
}

TEST_CASE("rows are left out and taken in again")
{
    const core::Grid grid = gridOf(wide);
    const core::Mapping proposed = core::propose(grid, {}).mapping;
    REQUIRE(core::isData(proposed.extent, 2));
    REQUIRE_FALSE(core::isData(proposed.extent, 4)); // the note below

    core::Mapping mapping = core::withRow(proposed, 2, false);
    CHECK_FALSE(core::isData(mapping.extent, 2));
    CHECK(core::apply(grid, mapping).numbers == 2);
    CHECK(core::withRow(mapping, 2, true) == proposed);
    CHECK(core::isData(core::withRow(proposed, 4, true).extent, 4));
    CHECK(core::withRow(proposed, 1, true) == proposed); // the header stays one
}

TEST_CASE("the header can be said where it was not found")
{
    const core::Grid grid = gridOf("甲,乙\n地区,2021年\n临平区,1\n");
    core::FileFacts facts;
    facts.header = {1};
    const core::Proposal proposal = core::propose(grid, facts);
    CHECK(proposal.mapping.extent.header == std::vector<std::size_t>{1});
    CHECK(proposal.mapping.extent.firstRow == 2);
    CHECK(core::apply(grid, proposal.mapping).numbers == 1);
}

TEST_CASE("an indicator chosen for a file keeps the file's own name as the key")
{
    core::Mapping mapping;
    CHECK(core::withIndicator(mapping, "gdp").constants.indicator == "gdp");
    mapping.constants.indicator = "地区生产总值";
    mapping = core::withIndicator(mapping, "gdp");
    CHECK(mapping.constants.indicator == "地区生产总值");
    CHECK(mapping.indicators.at("地区生产总值") == "gdp");
}

TEST_CASE("next month's file is of the shape of this month's; a file of other columns is not")
{
    const core::Mapping mapping = core::propose(gridOf(wide), {}).mapping;
    const auto fits = [&mapping](const char *text) {
        return core::isOfShape(mapping, core::propose(gridOf(text), {}));
    };
    CHECK(fits(wide));
    CHECK(fits("单位:亿元\n地区,2021年,2022年,2023年,备注\n余杭区,2502.20,2651.25,1,a\n临平区,940.09,1006.7,2,b\n"));
    CHECK_FALSE(fits("单位:万人\n地区,2021年,2022年,备注\n余杭区,2502.20,2651.25,a\n临平区,940.09,1006.7,b\n"));
    CHECK_FALSE(fits("国家,2021年,2022年,备注\n甲,2502.20,2651.25,a\n乙,940.09,1006.7,b\n"));
    CHECK_FALSE(fits("地区,年份,产值\n临平区,2024,12\n余杭区,2024,13\n"));
}
