#include "models/core/tabular/fitmapping.h"

#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/dialectsniff.h"
#include "models/core/tabular/textgrid.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Grid gridOf(std::string_view text)
{
    auto table = readGrid(text, sniffDialect(text).dialect);
    REQUIRE(table);
    return std::move(table->grid);
}

/// For a dataset that knows these regions.
Proposal proposalFor(const Grid &grid)
{
    KnownNames known;
    for (const auto &[code, name] : {std::pair("330113", "临平区"), std::pair("330110", "余杭区")}) {
        Region &region = known.regions.emplace_back();
        region.code = RegionCode(code);
        region.name.zh = name;
    }
    return propose(grid, {}, known);
}

Mapping proposed(const Grid &grid) { return proposalFor(grid).mapping; }

FittedMapping fitTo(const Mapping &mapping, const Grid &grid) { return fitted(mapping, grid, proposalFor(grid)); }

/// A bulletin's table: its title says the region and the year, its header the months.
std::string bulletin(const char *region, const char *year)
{
    return std::string(region) + year +
           "年1-9月主要经济指标\n指标名称,计量单位,1-9月累计,同比增长(%)\n地区生产总值,亿元,900.5,5.1\n"
           "固定资产投资,亿元,300.2,-1.2\n";
}

const ColumnMapping &figures(const Mapping &mapping)
{
    const auto found = std::ranges::find(mapping.columns, ColumnRole::Value, &ColumnMapping::role);
    REQUIRE(found != mapping.columns.end());
    return *found;
}

} // namespace

TEST_CASE("a mapping made for one month's file reads the next one's")
{
    const Grid march = gridOf("title\n地区,2024年\n甲,1\n乙,2\n");
    Mapping mapping = propose(march, {}).mapping;
    mapping.constants.indicator = "output";
    CHECK(fitted(mapping, march, propose(march, {})).mapping == mapping);
    const Grid longer = gridOf("title\n地区,2024年\n甲,1\n乙,2\n丙,3\n");
    const Mapping fit = fitted(mapping, longer, propose(longer, {})).mapping;
    CHECK(fit.extent.lastRow == 5);
    CHECK(fit.constants.indicator == "output");
    const Grid wider = gridOf("title\nnote\n地区,2025年,2024年\n甲,5,1\n乙,6,2\n");
    const LongTable figures = apply(wider, fitted(mapping, wider, propose(wider, {})).mapping);
    CHECK(figures.numbers == 4);
    CHECK(figures.rows.front().indicator == "output");
}

TEST_CASE("the region and the year of a title are those of the file at hand, not of the one before it")
{
    const Grid first = gridOf(bulletin("临平区", "2025"));
    const Mapping mapping = proposed(first);
    REQUIRE(mapping.constants.region == "临平区");
    REQUIRE(figures(mapping).period == "2025-M01M09");
    const FittedMapping next = fitTo(mapping, gridOf(bulletin("余杭区", "2026")));
    CHECK(next.mapping.constants.region == "余杭区");
    CHECK(figures(next.mapping).period == "2026-M01M09");
    CHECK(next.findings.empty());
    const Mapping back = fitTo(next.mapping, first).mapping;
    CHECK(back.constants == mapping.constants);
    CHECK(back.columns == mapping.columns);
}

TEST_CASE(
    "what someone decided otherwise than the first file said stays, and a file that says something new is noticed")
{
    Mapping mapping = proposed(gridOf(bulletin("临平区", "2025")));
    mapping.constants.region = "330109";
    CHECK(fitTo(mapping, gridOf(bulletin("临平区", "2025"))).findings.empty());
    const FittedMapping next = fitTo(mapping, gridOf(bulletin("余杭区", "2025")));
    CHECK(next.mapping.constants.region == "330109");
    REQUIRE(next.findings.size() == 1);
    CHECK(next.findings.front().finding == MappingFinding::OtherThanMapping);
    CHECK(next.findings.front().severity == Severity::Warning);
    CHECK(next.findings.front().args == std::vector<std::string>{"region", "余杭区", "330109"});
}

TEST_CASE("the unit is that of the file; where it says none, that of the mapping holds and is named")
{
    const auto table = [](const char *title) {
        return std::string(title) + "\n地区,2021年,2022年\n余杭区,2502.20,2651.25\n临平区,940.09,1006.7\n";
    };
    const Mapping mapping = proposed(gridOf(table("单位:亿元")));
    REQUIRE(mapping.constants.unit == "亿元");
    CHECK(fitTo(mapping, gridOf(table("单位:万元"))).mapping.constants.unit == "万元");
    const FittedMapping silent = fitTo(mapping, gridOf(table("各区情况")));
    CHECK(silent.mapping.constants.unit == "亿元");
    REQUIRE(silent.findings.size() == 1);
    CHECK(silent.findings.front().finding == MappingFinding::OnlyInMapping);
    CHECK(silent.findings.front().args == std::vector<std::string>{"unit", "亿元"});
}

TEST_CASE("a mapping written by hand holds; only another period or unit of the file is noticed")
{
    const Grid grid = gridOf(bulletin("临平区", "2025"));
    Mapping mapping = proposed(grid);
    mapping.origin.reset();
    mapping.constants.region = "330113";
    std::ranges::find(mapping.columns, ColumnRole::Value, &ColumnMapping::role)->period = "2024-M01M09";
    const FittedMapping fit = fitTo(mapping, grid);
    CHECK(fit.mapping.constants.region == "330113");
    CHECK(figures(fit.mapping).period == "2024-M01M09");
    REQUIRE(fit.findings.size() == 1);
    CHECK(fit.findings.front().args == std::vector<std::string>{"period", "2025-M01M09", "2024-M01M09"});
}

TEST_CASE("a mapping of other columns is not used, which is an error")
{
    const Mapping mapping = proposed(gridOf(bulletin("临平区", "2025")));
    const Grid other = gridOf("国家,年份,产值\n甲,2024,12\n乙,2024,13\n");
    const FittedMapping fit = fitTo(mapping, other);
    CHECK(fit.mapping == proposed(other));
    REQUIRE(fit.findings.size() == 1);
    CHECK(fit.findings.front().finding == MappingFinding::MappingMisfit);
    CHECK(fit.findings.front().severity == Severity::Error);
    CHECK(fit.findings.front().args == std::vector<std::string>{"指标名称", "计量单位", "1-9月累计", "同比增长(%)"});
}
