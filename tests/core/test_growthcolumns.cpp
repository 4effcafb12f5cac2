#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/editmapping.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/relativeperiod.h"
#include "tests/core/layoutsample.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace core;

namespace {

using Lines = std::vector<std::string>;

bool warns(const ReadTable &read, MappingFinding finding)
{
    return std::ranges::any_of(read.proposal.findings, [finding](const ProposalFinding &found) {
        return found.finding == finding && found.severity == Severity::Warning;
    });
}

} // namespace

TEST_CASE("growth behind this year's and last year's figures is that of this year, whichever stands first")
{
    const ReadTable newFirst = readTable("临平区主要经济指标,,,,\n指标,单位,2025年1-9月,2024年1-9月,同比增长(%)\n"
                                         "地区生产总值,亿元,912.34,870.1,5.1\n");
    CHECK(newFirst.lines() ==
          Lines{"|地区生产总值|2025-M01M09|亿元|912.34 +5.1%", "|地区生产总值|2024-M01M09|亿元|870.1"});
    CHECK(newFirst.proposal.has(MappingFinding::GrowthOf));
    const ReadTable oldFirst = readTable("指标,单位,2024年,2025年,增长(%)\n地区生产总值,亿元,1180.2,1250.33,5.1\n");
    CHECK(oldFirst.lines() == Lines{"|地区生产总值|2024|亿元|1180.2", "|地区生产总值|2025|亿元|1250.33 +5.1%"});
}

TEST_CASE("growth belongs to the columns of its own measure and of its own length")
{
    const ReadTable measures =
        readTable("地区,生产总值(亿元),,,人口(万人),,\n,2025年,2024年,增长(%),2025年,2024年,增长(%)\n"
                  "临平区,1250.33,1180.2,5.1,112,110,1.8\n");
    CHECK(measures.lines() == Lines{"临平区|生产总值|2025|亿元|1250.33 +5.1%", "临平区|生产总值|2024|亿元|1180.2",
                                    "临平区|人口|2025|万人|112 +1.8%", "临平区|人口|2024|万人|110"});
    // September and January to September: the nearer one, which is to be looked at.
    const ReadTable spans = readTable("指标,2025年9月,2025年1-9月,增长(%)\n财政收入(亿元),10.1,90.2,3\n");
    CHECK(spans.lines() == Lines{"|财政收入|2025-09|亿元|10.1", "|财政收入|2025-M01M09|亿元|90.2 +3%"});
    CHECK(warns(spans, MappingFinding::GrowthOf));
}

TEST_CASE("a heading of growth that names its period is of that period")
{
    for (const char *header : {"2025年比2024年增长(%)", "2025年同比增长(%)", "2025年增速（%）", "2025年较2024年±%"}) {
        CAPTURE(header);
        REQUIRE(growthPeriod(header));
        CHECK(growthPeriod(header)->text() == "2025");
        const ReadTable read =
            readTable("指标,2024年," + std::string(header) + ",2025年\n产值(亿元),1180.2,5.1,1250.33\n");
        CHECK(read.lines() == Lines{"|产值|2024|亿元|1180.2", "|产值|2025|亿元|1250.33 +5.1%"});
    }
    CHECK_FALSE(growthPeriod("2025年占比(%)"));
    const ReadTable both =
        readTable("指标,2025年,2024年,2025年增长(%),2024年增长(%)\n产值(亿元),1250.33,1180.2,5.1,4.6\n");
    CHECK(both.lines() == Lines{"|产值|2025|亿元|1250.33 +5.1%", "|产值|2024|亿元|1180.2 +4.6%"});
}

TEST_CASE("a second column of growth, of which nothing says what it is of, is left out until its menu says it")
{
    const char *const text = "指标,2025年,2024年,增长(%),增速(%)\n产值(亿元),1250.33,1180.2,5.1,4.6\n";
    const ReadTable read = readTable(text);
    CHECK(read.lines() == Lines{"|产值|2025|亿元|1250.33 +5.1%", "|产值|2024|亿元|1180.2"});
    CHECK(warns(read, MappingFinding::GrowthUnsure));

    CHECK(growthPeriods(read.proposal.mapping) == Lines{"2025", "2024"});
    const LongTable said = apply(read.grid, withGrowthOf(read.proposal.mapping, 4, "2024"));
    REQUIRE(said.rows.size() == 2);
    CHECK(said.rows[0].growth == "5.1");
    CHECK(said.rows[1].growth == "4.6");
    const LongTable other = apply(read.grid, withGrowthOf(read.proposal.mapping, 3, "2024"));
    CHECK(other.rows[0].growth.empty());
    CHECK(other.rows[1].growth == "5.1");
}

TEST_CASE("this year, the months so far and the same of last year count from the title")
{
    const ReadTable years = readTable("临平区2025年主要经济指标,,,,\n指标,单位,本年,上年,增长(%)\n"
                                      "地区生产总值,亿元,1250.33,1180.2,5.1\n");
    CHECK(years.lines() == Lines{"|地区生产总值|2025|亿元|1250.33 +5.1%", "|地区生产总值|2024|亿元|1180.2"});
    CHECK_FALSE(warns(years, MappingFinding::RelativePeriod));
    const ReadTable months =
        readTable("临平区2025年9月主要经济指标,,,,,\n指标,单位,本月,累计,去年同期累计,累计增长(%)\n"
                  "规上工业增加值,亿元,35.1,301.2,284.1,6.0\n");
    CHECK(months.lines() == Lines{"|规上工业增加值|2025-09|亿元|35.1", "|规上工业增加值|2025-M01M09|亿元|301.2 +6.0%",
                                  "|规上工业增加值|2024-M01M09|亿元|284.1"});
    const ReadTable pairs =
        readTable("2025年9月主要指标,,,,\n指标,本月,上年同期,累计,上年同期\n产值(亿元),35.1,33.2,301.2,284.1\n");
    CHECK(pairs.lines() == Lines{"|产值|2025-09|亿元|35.1", "|产值|2024-09|亿元|33.2", "|产值|2025-M01M09|亿元|301.2",
                                 "|产值|2024-M01M09|亿元|284.1"});
    const ReadTable beside = readTable("指标,2025年1-9月,上年同期,增长(%)\n产值(亿元),301.2,284.1,6.0\n");
    CHECK(beside.lines() == Lines{"|产值|2025-M01M09|亿元|301.2 +6.0%", "|产值|2024-M01M09|亿元|284.1"});
}

TEST_CASE("where nothing says when, last year's figures never become those of this year")
{
    const ReadTable read = readTable("指标,单位,本年,上年\n地区生产总值,亿元,1250.33,1180.2\n");
    CHECK(read.proposal.has(MappingFinding::NoTime));
    CHECK(read.lines() == Lines{"|地区生产总值||亿元|1250.33"});
    CHECK(warns(read, MappingFinding::ColumnLeftOut));
    Mapping mapping = read.proposal.mapping;
    mapping.constants.period = "2025";
    CHECK(columnAt(withRole(mapping, 3, ColumnRole::Value), 3)->period == "2024");
    // No month of a year is the present one.
    CHECK(periodMeant(*readRelativePeriod("本月"), "2025").empty());
    CHECK(periodMeant(*readRelativePeriod("上年同月数（亿元）"), "2025-09") == "2024-09");
    CHECK_FALSE(readRelativePeriod("本年新增"));
}

TEST_CASE("figures that look like years or months are figures")
{
    const ReadTable read = readTable("地区,年份,产值,利润\n临平区,2024,1180.2,2010.5\n余杭区,2024,2301.1,1999.12\n");
    CHECK(read.literal("临平区", "产值", "2024") == "1180.2");
    CHECK(read.literal("余杭区", "利润", "2024") == "1999.12");
    const ReadTable untimed = readTable("2024年各区产值,\n地区,产值(亿元)\n临平区,1180\n余杭区,2301\n上城区,2010.5\n");
    CHECK(untimed.literal("临平区", "产值", "2024") == "1180");
    CHECK(untimed.literal("上城区", "产值", "2024") == "2010.5");
    CHECK_FALSE(readPeriodCell("1180.2"));
    CHECK(readPeriodCell("2016.01"));
}
