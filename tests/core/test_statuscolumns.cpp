#include "models/core/tabular/footnotemarks.h"
#include "tests/core/layoutsample.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace core;

namespace {

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("notes give each year its status, the title that of its own year")
{
    const ReadTable noted = readTable("2025年统计公报（初步核算）,,\n指标,2025年,2024年\n产值(亿元),1250.33,1180.2\n"
                                      "注：2025年为初步核算数，2024年为最终核实数。,,\n");
    CHECK(noted.lines() == Lines{"|产值|2025|亿元|1250.33 preliminary", "|产值|2024|亿元|1180.2 final"});
    const ReadTable titled = readTable("2025年统计公报（初步核算）,,\n指标,2025年,2024年\n产值(亿元),1250.33,1180.2\n");
    CHECK(titled.lines() == Lines{"|产值|2025|亿元|1250.33 preliminary", "|产值|2024|亿元|1180.2"});
    CHECK(titled.proposal.has(MappingFinding::StatusFrom));
    const ReadTable headed = readTable("指标,2025年（快报数）,2024年最终核实数\n产值(亿元),1250.33,1180.2\n");
    CHECK(headed.lines() == Lines{"|产值|2025|亿元|1250.33 preliminary", "|产值|2024|亿元|1180.2 final"});
}

TEST_CASE("a status of all figures is that of the file; one of some figures is only told")
{
    const ReadTable all =
        readTable("2025年主要指标,\n指标,数值\n产值(亿元),1250.33\n利润(亿元),12.5\n注：本表数据均为快报数。,\n");
    CHECK(all.proposal.mapping.constants.status == "preliminary");
    const ReadTable some =
        readTable("2025年主要指标,\n指标,数值\n产值(亿元),1250.33\n利润(亿元),12.5\n注：地区生产总值为初步核算数。,\n");
    CHECK(some.proposal.mapping.constants.status.empty());
    CHECK(some.proposal.has(MappingFinding::StatusUnsure));
    CHECK_FALSE(readTable("2025年预计目标,\n指标,数值\n产值(亿元),1250.33\n利润(亿元),12.5\n")
                    .proposal.has(MappingFinding::StatusFrom));
}

TEST_CASE("a unit in a cell that the column names as well is the unit, no factor")
{
    const ReadTable read =
        readTable("指标,年份,数值,单位\n甲,2025,突破2700亿元,亿元\n乙,2025,1.2亿,万元\n丙,2025,3.5万人,人\n"
                  "丁,2025,12,亿元\n戊,2025,3亿美元,亿元\n");
    REQUIRE(read.table.rows.size() == 5);
    CHECK(read.lines() == Lines{"|甲|2025|亿元|2700 over", "|乙|2025|万元|1.2 e4", "|丙|2025|人|3.5 e4",
                                "|丁|2025|亿元|12", "|戊|2025|美元|3 e8"});
}

TEST_CASE("numbers that contradict each other are named by the one that is not read")
{
    const auto findingOf = [](const ReadTable &read, MappingFinding finding) {
        const auto found = std::ranges::find(read.proposal.findings, finding, &ProposalFinding::finding);
        return found == read.proposal.findings.end() ? Lines() : found->args;
    };
    const ReadTable mixed = readTable("地区,年份,数值\n甲区,2025,1250.33\n乙区,2025,1180.25\n丙区,2025,\"1.250,5\"\n");
    CHECK(findingOf(mixed, MappingFinding::MixedNumbers) == Lines{"1.250,5"});
    CHECK_FALSE(mixed.proposal.has(MappingFinding::NumberStyle));
    const ReadTable spaced = readTable("地区,年份,数值\n甲区,2025,1250.33\n乙区,2025,1 180.25\n");
    CHECK(findingOf(spaced, MappingFinding::NumberStyle) == Lines{"1 180.25", "1180.25"});
    CHECK_FALSE(readTable("地区,年份,数值\n甲区,2025,1250.33\n").proposal.has(MappingFinding::NumberStyle));
}

TEST_CASE("marks of footnotes are left out with a notice that names the cells")
{
    const ReadTable read = readTable("指标,2024年,2025年\n产值(亿元),2700*,2812.5\n利润(亿元),12.5*,13p\n");
    const auto marks = footnoteMarks(read.grid, read.proposal.mapping, read.table);
    REQUIRE(marks.size() == 1);
    CHECK(marks.front().args == Lines{"*", "2", "2 2024年", "3 2024年"});
}

TEST_CASE("an indicator whose name goes on from a known one is offered, not taken")
{
    Indicator stock;
    stock.id = IndicatorId("patents_inv_stock");
    stock.name.zh = "有效发明专利";
    const ReadTable read = readTable("指标,2025年\n有效发明专利拥有量(件),6400\n", {}, {{}, {stock}, {}});
    CHECK(read.proposal.has(MappingFinding::NearIndicator));
    CHECK(read.proposal.mapping.indicators.empty());
}
