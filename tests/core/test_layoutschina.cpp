#include "models/core/tabular/headerwords.h"
#include "tests/core/layoutsample.h"
#include "tests/support/catch.h"

using namespace core;
using Lines = std::vector<std::string>;

TEST_CASE("NBS: indicator and unit from the preamble, years across, notes below")
{
    const ReadTable read =
        readTable("数据库：分省年度数据\n指标：地区生产总值(亿元)\n时间：最近3年\n"
                  "地区,2024年,2023年,2022年\n北京市,49843.1,47353.7,\n天津市,18024.3,17211.8,16588.5\n"
                  "注：按照我国国民经济核算数据修订制度,进行了系统修订。\n数据来源：国家统计局\n");
    CHECK(read.lines() == Lines{"北京市|地区生产总值|2024|亿元|49843.1", "北京市|地区生产总值|2023|亿元|47353.7",
                                "北京市|地区生产总值|2022|亿元|not-published", "天津市|地区生产总值|2024|亿元|18024.3",
                                "天津市|地区生产总值|2023|亿元|17211.8", "天津市|地区生产总值|2022|亿元|16588.5"});
    CHECK(read.proposal.mapping.constants.sourceText == "国家统计局");
    CHECK(read.table.issues.empty());
}

TEST_CASE("NBS monthly: cumulative figures stand for January to the month")
{
    const ReadTable read =
        readTable("数据库：月度数据\n时间：最近3个月\n"
                  "指标,2024年9月,2024年8月,2024年1月\n社会消费品零售总额_当期值(亿元),41112.4,38725.9,\n"
                  "社会消费品零售总额_累计值(亿元),353564,312452,\n"
                  "社会消费品零售总额_累计增长(%),3.3,3.4,\n数据来源：国家统计局\n");
    CHECK(read.literal("", "社会消费品零售总额_当期值", "2024-09") == "41112.4");
    CHECK(read.literal("", "社会消费品零售总额_累计值", "2024-M01M09") == "353564");
    CHECK(read.literal("", "社会消费品零售总额_累计值", "2024-09") == "none");
    CHECK(read.literal("", "社会消费品零售总额_累计增长", "2024-M01M08") == "3.4");
    CHECK(read.table.rows[0].unit == "亿元");
    CHECK(read.table.numbers == 6);
}

TEST_CASE("NBS quarterly, newest first, the province in the preamble")
{
    const ReadTable read = readTable("数据库：分省季度数据\n地区：浙江省\n时间：最近2季度\n"
                                     "指标,2024年第三季度,2024年第二季度\n地区生产总值_累计值(亿元),64642.3,40920\n"
                                     "第二产业增加值_当季值(亿元),8807.1,-\n数据来源：国家统计局\n");
    CHECK(read.lines() == Lines{"浙江省|地区生产总值_累计值|2024-M01M09|亿元|64642.3",
                                "浙江省|地区生产总值_累计值|2024-M01M06|亿元|40920",
                                "浙江省|第二产业增加值_当季值|2024-Q3|亿元|8807.1",
                                "浙江省|第二产业增加值_当季值|2024-Q2|亿元|not-published"});
}

TEST_CASE("NBS with months as rows and every line padded")
{
    const ReadTable read = readTable("数据库：月度数据,,\n时间：2023-2024,,\n时间,M2供应量期末值(亿元),M2同比增长(%)\n"
                                     "2024年5月,3018500,7\n2024年4月,3011900,7.2\n2023年12月,2922700,9.7\n"
                                     "注：含住房公积金中心存款。,,\n数据来源：国家统计局,,\n");
    CHECK(read.proposal.mapping.layout == "wide-indicators");
    CHECK(read.literal("", "M2供应量期末值", "2024-05") == "3018500");
    CHECK(read.literal("", "M2同比增长", "2023-12") == "9.7");
    CHECK(read.table.rows.size() == 6);
}

TEST_CASE("a monthly bulletin: indicator, unit, months of the title's year, growth beside the figure")
{
    const ReadTable read = readTable("2024年1-9月临平区主要经济指标,,,\n指标,计量单位,1-9月,同比增长(%)\n"
                                     "规上工业总产值,亿元,1302.45,4.6\n#新产品产值,亿元,601.2,-1.3\n"
                                     "固定资产投资,亿元,,6.1\n社会消费品零售总额,亿元,310.08,5.0\n"
                                     "注：固定资产投资不公布绝对额。,,,\n");
    CHECK(read.lines() == Lines{"|规上工业总产值|2024-M01M09|亿元|1302.45 +4.6%",
                                "|#新产品产值|2024-M01M09|亿元|601.2 +-1.3%",
                                "|固定资产投资|2024-M01M09|亿元|not-published +6.1%",
                                "|社会消费品零售总额|2024-M01M09|亿元|310.08 +5.0%"});
}

TEST_CASE("a bulletin with the month itself and the months so far, in two header rows")
{
    const ReadTable read =
        readTable("2024年9月全区主要指标\n单位：万元,,,,\n指标,本月,,累计,\n,绝对额,±%,绝对额,±%\n"
                  "财政总收入,\"123,456\",3.1,\"1,345,678\",-0.4\n一般公共预算收入,\"70,001\",2,\"801,234\",1.5\n");
    CHECK(read.lines() == Lines{"|财政总收入|2024-09|万元|123456 +3.1%", "|财政总收入|2024-M01M09|万元|1345678 +-0.4%",
                                "|一般公共预算收入|2024-09|万元|70001 +2%",
                                "|一般公共预算收入|2024-M01M09|万元|801234 +1.5%"});
}

TEST_CASE("a yearbook table: title, unit in the corner, two header rows, districts below one another")
{
    const ReadTable read =
        readTable("3-1 分区县(市)财政收入(2023年)\n单位：万元,财政总收入,,一般公共预算收入,\n"
                  ",2022年,2023年,2022年,2023年\n市区,\"4,012,345\",\"4,200,001\",\"2,450,000\",\"2,616,789\"\n"
                  "上城区,388120,400010,229001,240002\n临平区,301200,315678,180500,190001\n"
                  "　　注：市区含各开发区。\n");
    CHECK(read.literal("市区", "财政总收入", "2022") == "4012345");
    CHECK(read.literal("上城区", "一般公共预算收入", "2023") == "240002");
    CHECK(read.literal("临平区", "财政总收入", "2023") == "315678");
    CHECK(read.table.rows[0].unit == "万元");
    CHECK(read.table.rows.size() == 12);
    CHECK(read.table.numbers == 12);
}

TEST_CASE("years above, indicators below them")
{
    const ReadTable read = readTable("地区,2022年,,2023年,\n,GDP(亿元),增速(%),GDP(亿元),增速(%)\n"
                                     "临平区,1006.7,1.2,1119.1,7.5\n余杭区,2651.25,1.0,2936.4,8.0\n");
    CHECK(read.lines() == Lines{"临平区|GDP|2022|亿元|1006.7 +1.2%", "临平区|GDP|2023|亿元|1119.1 +7.5%",
                                "余杭区|GDP|2022|亿元|2651.25 +1.0%", "余杭区|GDP|2023|亿元|2936.4 +8.0%"});
}

TEST_CASE("one year's districts: the time is in the title, indicators across")
{
    const ReadTable read =
        readTable("2023年杭州市各区、县(市)主要指标\n地区,地区生产总值(亿元),比上年增长(%),常住人口(万人)\n"
                  "上城区,1573.96,6.1,136.9\n临平区,1119.1,7.5,110.8\n");
    CHECK(read.lines() == Lines{"上城区|地区生产总值|2023|亿元|1573.96 +6.1%", "上城区|常住人口|2023|万人|136.9",
                                "临平区|地区生产总值|2023|亿元|1119.1 +7.5%", "临平区|常住人口|2023|万人|110.8"});
}

TEST_CASE("the same table with a row of units below the header")
{
    const ReadTable read = readTable(
        "2023年各区主要指标,,\n地区,地区生产总值,常住人口\n,亿元,万人\n上城区,1573.96,136.9\n临平区,1119.1,110.8\n");
    CHECK(read.lines() == Lines{"上城区|地区生产总值|2023|亿元|1573.96", "上城区|常住人口|2023|万人|136.9",
                                "临平区|地区生产总值|2023|亿元|1119.1", "临平区|常住人口|2023|万人|110.8"});
}

TEST_CASE("years as rows, districts as columns")
{
    const ReadTable read = readTable(
        "指标：常住人口(万人)\n年份,上城区,拱墅区,临平区\n2021年,132.5,112.5,107.6\n2022年,135.3,117.9,109.1\n");
    CHECK(read.proposal.mapping.layout == "wide-regions");
    CHECK(read.literal("临平区", "常住人口", "2021") == "107.6");
    CHECK(read.table.rows[0].unit == "万人");
}

TEST_CASE("a year and a month column make the period; years across and months down as well")
{
    const ReadTable read = readTable("年份,月份,地区,用电量(亿千瓦时)\n2024,1,临平区,8.1\n2024,12,临平区,8.4\n");
    CHECK(read.lines() == Lines{"临平区|用电量|2024-01|亿千瓦时|8.1", "临平区|用电量|2024-12|亿千瓦时|8.4"});
    const ReadTable across = readTable("指标：用电量(亿千瓦时)\n月份,2023年,2024年\n1月,7.5,8.1\n2月,6.9,7.2\n");
    CHECK(across.literal("", "用电量", "2023-02") == "6.9");
    CHECK(across.literal("", "用电量", "2024-01") == "8.1");
}

TEST_CASE("a spreadsheet cut the zero of October")
{
    const ReadTable read =
        readTable("时间,用电量(万千瓦时)\n2016.08,11\n2016.09,12\n2016.1,13\n2016.11,14\n2016.12,15\n");
    CHECK(read.literal("", "用电量", "2016-10") == "13");
    CHECK(read.literal("", "用电量", "2016-01") == "none");
    CHECK(read.has(MappingFinding::ShortMonths));
}

TEST_CASE("figures of press texts keep their words and scales")
{
    const ReadTable read =
        readTable("年份,地区,有效专利(件)\n2021,临平区,2.8万余\n2022,临平区,超3万\n2023,临平区,\"35,120\"\n");
    CHECK(read.lines() == Lines{"临平区|有效专利|2021|件|2.8 e4 just_over", "临平区|有效专利|2022|件|3 e4 over",
                                "临平区|有效专利|2023|件|35120"});
}

TEST_CASE("a second table below the first is said, not mixed in")
{
    const ReadTable read =
        readTable("地区,2022年,2023年\n临平区,1,2\n余杭区,3,4\n\n产业,2022年,2023年,2024年\n工业,5,6,7\n");
    CHECK(read.has(MappingFinding::AnotherTable));
    CHECK(read.table.numbers == 4);
}

TEST_CASE("the dataset's own observations can come back as a loose file")
{
    const ReadTable read =
        readTable("indicator_id,region_code,sector_id,period,value,qualifier,growth_percent,status,source_id\n"
                  "gdp,330113,,2024,1175.09,exact,5,,s001\npatents,330113,,2021,2.8,over,,final,s008\n");
    CHECK(read.lines() == Lines{"330113|gdp|2024||1175.09 +5%", "330113|patents|2021||2.8 over"});
    CHECK(read.table.rows[0].source == "s001");
    CHECK(read.table.rows[0].regionCode == "330113");
}

TEST_CASE("names of the dataset are found, others said; a blank code leaves rows out")
{
    KnownNames known;
    known.regions = {{RegionCode("330113"), {"临平区", "Linping District"}, {}, "district", {}, {}}};
    Indicator gdp;
    gdp.id = IndicatorId("gdp");
    gdp.name.zh = "地区生产总值";
    known.indicators = {gdp};
    ReadTable read = readTable("地区,年份,地区生产总值(亿元)\n临平,2023,1119.1\n钱塘区,2023,1270.39\n", {}, known);
    CHECK(read.table.rows[0].regionCode == "330113");
    CHECK(read.table.rows[0].indicatorCode == "gdp");
    CHECK(read.table.rows[1].regionCode.empty());
    CHECK(read.proposal.regions.unmatched == std::vector<std::string>{"钱塘区"});
    read.proposal.mapping.regions["钱塘区"] = "";
    const LongTable less = apply(read.grid, read.proposal.mapping);
    CHECK(less.rows.size() == 1);
    CHECK(less.leftOut == 1);
}

TEST_CASE("the words of headers")
{
    for (const char *name : {"同比增长(%)", "比上年增长", "增速", "±%", "同比±%", "YoY"})
        CHECK(isBareGrowth(name));
    CHECK_FALSE(isBareGrowth("货币(M1)供应量同比增长(%)"));
    CHECK(isCumulativeName("社会消费品零售总额_累计值(亿元)"));
    CHECK_FALSE(isCumulativeName("累计确诊病例数"));
    CHECK(roleOfHeader("年 份") == ColumnRole::Period);
    CHECK(roleOfHeader("Country Code") == ColumnRole::RegionId);
    CHECK_FALSE(roleOfHeader("国内生产总值"));
}
