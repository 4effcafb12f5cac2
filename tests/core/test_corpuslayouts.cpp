#include "tests/core/layoutsample.h"
#include "tests/core/tabletext.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace core;

namespace {

const std::filesystem::path corpus = std::filesystem::path(LP_SOURCE_DIR) / "../shared/corpus";

/// What a file of the corpus must give when nobody touches the mapping. Spot: region, indicator, period, literal;
/// blank names are not looked at.
struct Expected
{
    const char *file;
    std::size_t records; ///< rows of data
    std::size_t numbers;
    std::size_t empties;
    const char *first; ///< first and last period with a figure
    const char *last;
    std::vector<std::array<const char *, 4>> spots;
    std::size_t issues = 0; ///< of cells and rows; headers apart
};

const std::vector<Expected> wide{
    {"1lmq__FYP/nbs_province_population_gbk.csv",
     31,
     310,
     0,
     "2015",
     "2024",
     {{"北京市", "年末常住人口", "2024", "2183"}, {"新疆维吾尔自治区", "年末常住人口", "2015", "2385"}}},
    {"1lmq__FYP_QMM2_Chinese_Railways/ChinaCities_Swerts.csv",
     9487,
     16374,
     21574,
     "1982",
     "2010",
     {{"BEIJING", "", "2010", "21869769"}, {"CNYUC3418A", "", "2010", "10000"}}},
    {"AfterMaxQ__Economic-growth-line-chart-drawing/年度数据.csv",
     6,
     60,
     0,
     "2015",
     "2024",
     {{"", "国内生产总值", "2024", "1349083.5"}}},
    {"Lguanghui/nbs_monthly_money_gbk.csv",
     258,
     1548,
     0,
     "1999-12",
     "2021-05",
     {{"", "货币和准货币(M2)供应量期末值", "2021-05", "2275538.07"},
      {"", "流通中现金(M0)供应量期末值", "2000-01", "16093.9"}}},
    {"Ludan-daye__china-gdp-2015-2024/data_gdp_wide_total.csv",
     31,
     310,
     0,
     "2015",
     "2024",
     {{"上海市", "", "2024", "53764.36"}}},
    {"RenJiyi163/nbs_province_gdp_gbk_crlf.csv",
     31,
     589,
     0,
     "2006",
     "2024",
     {{"北京市", "地区生产总值", "2024", "49670.2"}, {"天津市", "", "2016", "11487.0"}}},
    {"RenJiyi163/nbs_province_growth (5).csv",
     31,
     217,
     403,
     "2018",
     "2024",
     {{"北京市", "固定资产投资(不含农户)实际到位资金_比上年增长", "2024", "-4.7"},
      {"新疆维吾尔自治区", "", "2018", "-20.7"},
      {"北京市", "", "2025", "(not-published)"}}},
    {"RenJiyi163/nbs_province_sample (1).csv",
     31,
     527,
     93,
     "2006",
     "2024",
     {{"北京市", "人口数(人口抽样调查)", "2015", "335775"}, {"北京市", "", "2014", "17757"}}},
    {"ansufei__WorldBank/API_SP.DYN.TFRT.IN_DS2_en_csv_v2.csv",
     264,
     13523,
     1789,
     "1960",
     "2015",
     {{"CHN", "SP.DYN.TFRT.IN", "1965", "6.396"}}},
    {"ansufei__WorldBank/API_SP.POP.TOTL_DS2_en_csv_v2.csv",
     264,
     14885,
     427,
     "1960",
     "2016",
     {{"CHN", "Population, total", "2010", "1337705000"}, {"ABW", "SP.POP.TOTL", "1960", "54211"}}},
    {"ccbsdu/nbs_enterprises_gbk.csv",
     11,
     88,
     0,
     "2014",
     "2022",
     {{"", "企业法人单位数", "2022", "32828734"},
      {"", "企业法人单位数", "2018", "none"},
      {"", "企业法人单位数", "2017", "18097682"}}},
    {"cjekel__USA_GDP_per_capita_inflation_adjust/worldBank_USA_Data.csv",
     55,
     1883,
     1197,
     "1960",
     "2015",
     {{"USA", "SP.POP.TOTL", "1960", "180671000"}}},
    {"frictionlessdata__frictionless-py/data_issue-825.csv",
     2,
     2,
     0,
     "2010",
     "2011",
     {{"Galleria d'Arte moderna e mostre temporanee", "", "2011", "23824"}},
     2},
    {"ivarref__bp-diagrams/data_BP_co2_emissions.csv",
     53,
     4562,
     314,
     "1965",
     "2017",
     {{"AE", "", "2017", "267.345"}, {"AZ", "", "1965", "(not-published)"}}},
    {"pik-piam__PyPSA-China-PIK/resources_data_population_historical_gdp.csv",
     31,
     620,
     0,
     "2005",
     "2024",
     {{"Beijing", "", "2024", "49843.1"}}},
    {"yiyuezhuo__National-Data/国内三种专利申请受理数和授权数.csv",
     37,
     160,
     136,
     "1995",
     "2014",
     {{"", "国内专利申请受理量", "2013", "2209600.0"}, {"", "国内专利申请受理量", "1978", "(not-published)"}}},
    {"yiyuezhuo__National-Data/国内生产总值.csv",
     37,
     222,
     0,
     "1978",
     "2014",
     {{"", "国内生产总值", "1978", "3650.16851182"}}},
    {"yiyuezhuo__National-Data/总人口.csv",
     37,
     185,
     0,
     "1978",
     "2014",
     {{"", "年末总人口", "1978", "96259"}, {"", "年末总人口", "2014", "136782"}}},
};

const std::vector<Expected> longFiles{
    {"Ludan-daye__china-gdp-2015-2024/data_gdp_2015_2024.csv",
     310,
     2170,
     0,
     "2015",
     "2024",
     {{"上海市", "GDP总量", "2015", "27779.56"}, {"黑龙江省", "第一产业占比", "2024", "0.2202"}}},
    {"Ludan-daye__china-gdp-2015-2024/data_gdp_national.csv",
     10,
     70,
     0,
     "2015",
     "2024",
     {{"", "GDP总量", "2015", "702511.5"}}},
    {"datasets__country-codes/data_country-codes.csv", 249, 0, 0, "", "", {}},
    {"owid__owid-datasets/Energy mix from BP (2020).csv", 4290, 191726, 117154, "1965", "2019", {}},
    {"owid__owid-datasets/Population by age group to 2100 (based on UNWPP, 2017 medium.csv",
     36391,
     254737,
     0,
     "1950",
     "2100",
     {{"Afghanistan", "Under 15 years old (UNWPP, 2017)", "1950", "3179866"}}},
    {"owid__owid-datasets/Significant earthquake events (NGDC-NASA).csv",
     143640,
     143640,
     0,
     "-2150",
     "2017",
     {{"Afghanistan", "Significant earthquake events (NGDC-NASA)", "-2150", "0"}}},
    {"owid__owid-datasets/Significant volcanic eruptions (NGDC-WDS).csv",
     184632,
     184632,
     0,
     "-1750",
     "2017",
     {{"Antarctica", "Number of significant volcanic eruptions (NGDC-WDS)", "-1750", "0"}}},
    {"xiangzhen99__xt/penguins-chinese.csv", 344, 1368, 8, "2007", "2009", {{"", "身体质量", "2007", "3750"}}},
};

const std::vector<Expected> sdmx{
    {"ViktarHn__BelhardHomeWorkFinal/estat_tec00107_filtered_en.csv",
     350,
     335,
     15,
     "2013",
     "2023",
     {{"Austria", "", "2014", "-0.3"}, {"Albania", "", "2022", "(withheld)"}}},
    {"bis-med-it__pysdmx/tests_io_csv_sdmx20_reader_samples_csv_labels_both.csv",
     1,
     1,
     0,
     "2020",
     "2020",
     {{"", "", "2020", "1"}}},
    {"bis-med-it__pysdmx/tests_io_csv_sdmx20_reader_samples_data_v2_three_actions.csv",
     4,
     3,
     0,
     "",
     "",
     {{"", "", "", "6"}}},
    {"bis-med-it__pysdmx/tests_io_samples_data_v1.csv", 1000, 360, 640, "1992", "2019", {}},
    {"bis-med-it__pysdmx/tests_io_samples_large_csv_1.csv",
     19,
     19,
     0,
     "2023-Q1",
     "2025-Q1",
     {{"", "Current account", "2023-Q1", "23962.1"}}},
    {"bis-med-it__pysdmx/tests_io_samples_large_csv_2.csv",
     19,
     19,
     0,
     "2023-Q1",
     "2025-Q1",
     {{"EA20", "CA", "2023-Q1", "23962.1"}}},
    {"eddie-song__CMSC471_A3/OECD.ENV.EPI,DSD_AIR_GHG@DF_AIR_GHG,+.A.GHG._T.KG_CO2E_PS.csv",
     494,
     494,
     0,
     "2014",
     "2022",
     {{"CHE", "", "2021", "5.18552"}}},
    {"fernando-duarte__china-data/input_dataset_DEFAULT_INTEGRATION_IMF.FAD_FM_5.0.0.csv",
     40,
     40,
     0,
     "1991",
     "2030",
     {{"CHN", "G1_S13_POGDP_PT", "1991", "15.4965549960383"}}},
    {"khaeru__sdmx-test-data/v3_csv_example-01.csv", 2, 2, 0, "2014-01", "2014-02", {{"", "", "2014-01", "12.4"}}},
    {"khaeru__sdmx-test-data/v3_csv_example-02.csv",
     2,
     4,
     0,
     "2014-01",
     "2014-02",
     {{"", "OBS_VALUE1", "2014-01", "12.4"}, {"", "OBS_VALUE2", "2014-02", "10.9"}}},
    {"khaeru__sdmx-test-data/v3_csv_example-04.csv",
     2,
     2,
     0,
     "2014-01",
     "2014-02",
     {{"", "Principaux agrégats des comptes nationaux", "2014-01", "12.4"}}},
    {"khaeru__sdmx-test-data/v3_csv_example-09A.csv", 3, 3, 0, "2014-01", "2014-03", {{"", "", "2014-03", "11.2"}}},
};

ReadTable readFile(const std::filesystem::path &path)
{
    FileFacts file;
    file.name = path.stem().string();
    return readTable(tableText(path.string()), file);
}

std::size_t records(const ReadTable &read)
{
    const Extent &extent = read.proposal.mapping.extent;
    return extent.lastRow - extent.firstRow - extent.skipped.size();
}

void check(const std::filesystem::path &folder, const Expected &expected)
{
    INFO(expected.file);
    const ReadTable read = readFile(folder / expected.file);
    CHECK(records(read) == expected.records);
    CHECK(read.table.numbers == expected.numbers);
    CHECK(read.table.empties == expected.empties);
    std::vector<int> years;
    std::set<std::string> periods;
    for (const LongRow &row : read.table.rows) {
        if (!row.literal.empty() && !row.period.empty())
            periods.insert(std::string(row.period));
    }
    const auto before = [](const std::string &a, const std::string &b) {
        return *Period::parse(a) < *Period::parse(b);
    };
    if (!periods.empty()) {
        CHECK(*std::min_element(periods.begin(), periods.end(), before) == expected.first);
        CHECK(*std::max_element(periods.begin(), periods.end(), before) == expected.last);
    }
    CHECK(periods.empty() == std::string_view(expected.first).empty());
    for (const auto &[region, indicator, period, literal] : expected.spots)
        CHECK(read.literal(region, indicator, period) == literal);
    std::size_t faults = 0;
    for (const Issue &issue : read.table.issues)
        faults += issue.rule == Rule::Unique ? 0U : 1U;
    CHECK(faults == expected.issues);
}

/// Every file of the folder has its line.
void checkAll(const char *kind, const std::vector<Expected> &all)
{
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(corpus / kind)) {
        if (!entry.is_regular_file())
            continue;
        ++files;
        const std::string name = std::filesystem::relative(entry.path(), corpus / kind).string();
        INFO(name);
        CHECK(std::any_of(all.begin(), all.end(), [&](const Expected &e) { return name == e.file; }));
    }
    CHECK(files == all.size());
    for (const Expected &expected : all)
        check(corpus / kind, expected);
}

} // namespace

TEST_CASE("corpus: wide tables give the right figures untouched")
{
    if (!std::filesystem::exists(corpus))
        SKIP_CASE("no corpus beside the sources");
    checkAll("csv-wide", wide);
}

TEST_CASE("corpus: long tables give the right figures untouched")
{
    if (!std::filesystem::exists(corpus))
        SKIP_CASE("no corpus beside the sources");
    checkAll("csv-long", longFiles);
}

TEST_CASE("corpus: SDMX-CSV gives the right figures untouched")
{
    if (!std::filesystem::exists(corpus))
        SKIP_CASE("no corpus beside the sources");
    checkAll("sdmx-csv", sdmx);
}
