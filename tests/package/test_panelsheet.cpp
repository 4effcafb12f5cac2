#include "models/package/panelsheet.h"

#include "tests/core/panelsample.h"
#include "tests/package/madegrid.h"
#include "tests/support/catch.h"

using namespace package;
using tests::gridOf;

namespace {

core::PanelSchema titled()
{
    core::PanelSchema schema = tests::smallPanel().schema;
    const std::vector<core::Name> titles = {{"统一社会信用代码", "Credit code"},
                                            {"企业名称", "Name"},
                                            {"年份", "Year"},
                                            {"区域", "Region"},
                                            {"行业", "Sector"},
                                            {"资质", "Certifications"},
                                            {"从业人员", "Employees"},
                                            {"产值", "Output"},
                                            {"评分", "Score"}};
    for (std::size_t i = 0; i < titles.size(); ++i)
        schema.fields[i].title = titles[i];
    return schema;
}

} // namespace

using Fields = std::vector<std::optional<std::size_t>>;

TEST_CASE("A column is headed by the name of its field or by its title in any language")
{
    const core::PanelSchema schema = titled();
    CHECK(fieldsHeaded(schema, {"output", "从业人员", " Score\n", "年份\u3000"}) == Fields{7, 6, 8, 2});
    CHECK(fieldsHeaded(schema, {"利润", ""}) == Fields{{}, {}});
    CHECK(fieldsHeaded(tests::smallPanel().schema, {""}) == Fields{{}}); // fields without titles
}

TEST_CASE("A name goes before a title, and a title of several fields is none's")
{
    core::PanelSchema schema = titled();
    CHECK(fieldsHeaded(schema, {"行业", "sector"}) == Fields{{}, 4});  // a label beside its code
    CHECK(fieldsHeaded(schema, {"sector", "sector"}) == Fields{4, 4}); // which is reported as there twice
    schema.fields[6].title = schema.fields[7].title;
    CHECK(fieldsHeaded(schema, {"产值"}) == Fields{{}});
}

TEST_CASE("A title may have its unit behind it; another unit is said, not taken")
{
    core::PanelSchema schema = titled();
    schema.fields[7].unit = "万元";
    CHECK(fieldsHeaded(schema, {"output（万元）"}) == Fields{7});
    CHECK(fieldsHeaded(schema, {"output（亿元）"}) == Fields{{}});
    const auto issues = otherUnits(schema, {"output（亿元）", "output(万元)", "利润（元）"});
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().args == std::vector<std::string>{"panel-unit", "亿元", "万元"});
}

TEST_CASE("Columns are those of a panel when ids, years and any of the others are there")
{
    const core::PanelSchema schema = titled();
    CHECK(areOfPanel({"年份", "统一社会信用代码", "企业名称", "行业", "区域", "产值"}, schema));
    CHECK(areOfPanel({"年份", "统一社会信用代码", "产值"}, schema)); // what it lacks is said
    CHECK_FALSE(areOfPanel({"年份", "统一社会信用代码", "利润"}, schema));
    CHECK_FALSE(areOfPanel({"年份", "企业名称", "区域", "行业", "产值", "从业人员"}, schema));
    CHECK_FALSE(areOfPanel({"年份", "年份", "产值", "产值", "产值", "产值"}, schema));
    CHECK_FALSE(areOfPanel({}, schema));
}

TEST_CASE("The heading is found below titles, and rows keep their place in the file")
{
    const core::Grid grid = gridOf({{"2025年企业名录"},
                                    {},
                                    {"年份", "统一社会信用代码", "", "企业名称", "行业", "区域", "产值"},
                                    {"2025", "e1", "", "甲,乙", "digital", "330113", "1.50"},
                                    {"", " ", "\u3000"},
                                    {"2025", "e2", "", "说\"好\"", "fashion"},
                                    {"2025", "e3", "注", "两\n行", "fashion", "330113", "7", "注二"}});
    const auto heading = panelHeading(grid, titled());
    REQUIRE(heading == 2);
    const PanelColumns columns = panelColumns(grid, *heading, titled());
    CHECK(columns.names ==
          std::vector<std::string>{"year", "enterprise_id", "name", "sector", "region_code", "output"});
    CHECK(columns.headings.at(1) == "统一社会信用代码");
    const PanelSheet sheet = panelSheet(grid, columns);
    CHECK(sheet.text == "2025,e1,\"甲,乙\",digital,330113,1.50\n"
                        "2025,e2,\"说\"\"好\"\"\",fashion,,\n"
                        "2025,e3,\"两\n行\",fashion,330113,7\n");
    CHECK(sheet.rows == std::vector<std::int64_t>{4, 6, 7});
    REQUIRE(sheet.issues.size() == 2); // one for each column that was left out
    CHECK(sheet.issues[0].rule == core::Rule::NoHeading);
    CHECK(sheet.issues[0].severity == core::Severity::Notice);
    CHECK(sheet.issues[0].row == 7);
    CHECK(sheet.issues[0].value == "注");
    CHECK(sheet.issues[1].value == "注二");
    CHECK_FALSE(panelHeading(gridOf({{"地区", "2023", "2024"}, {"临平", "1", "2"}}), titled()));
}

TEST_CASE("What is merged over several rows holds for each of them")
{
    core::Grid grid = gridOf({{"year", "enterprise_id", "name", "sector", "region_code", "output"},
                              {"2025", "e1", "甲", "digital", "330113", "1"},
                              {"", "e2", "乙", "", "", "2"},
                              {"", "e3", "丙", "fashion", "", "3"}});
    grid.addMerged({1, 3, 0, 0});
    grid.addMerged({1, 2, 3, 3});
    const PanelSheet sheet = panelSheet(grid, panelColumns(grid, 0, titled()));
    CHECK(sheet.text == "2025,e1,甲,digital,330113,1\n"
                        "2025,e2,乙,digital,,2\n"
                        "2025,e3,丙,fashion,,3\n");
}

TEST_CASE("A stop ends the reading of a sheet")
{
    std::stop_source stop;
    stop.request_stop();
    const core::Grid grid = gridOf({{"year", "enterprise_id", "name"}, {"2025", "e1", "甲"}});
    CHECK(panelSheet(grid, panelColumns(grid, 0, titled()), stop.get_token()).rows.empty());
}

TEST_CASE("An error of a formula is no value")
{
    core::Grid grid = gridOf({{"年份", "enterprise_id", "name", "sector", "region_code", "output"}});
    for (const auto &[text, kind] : {std::pair("2025", core::CellKind::Number), std::pair("e1", core::CellKind::Text),
                                     std::pair("甲", core::CellKind::Text), std::pair("#N/A", core::CellKind::Error)})
        grid.addCell(text, kind);
    grid.endRow(2);
    const PanelSheet sheet = panelSheet(grid, panelColumns(grid, 0, titled()));
    REQUIRE(sheet.issues.size() == 1);
    CHECK(sheet.issues.front() ==
          core::Issue{core::Severity::Error, core::Rule::CellError, {}, 2, "sector", "#N/A", {}});
}

TEST_CASE("Columns are put in another order, each with its heading")
{
    const core::Grid grid = gridOf({{"年份", "", "产值", "说明", "统一社会信用代码"}});
    PanelColumns columns = panelColumns(grid, 0, titled());
    CHECK_FALSE(columns.arrangeAs({"year", "output"}));
    CHECK_FALSE(columns.arrangeAs({"year", "output", "enterprise_id", "score"}));
    REQUIRE(columns.arrangeAs({"enterprise_id", "year", "说明", "output"}));
    CHECK(columns.names == std::vector<std::string>{"enterprise_id", "year", "说明", "output"});
    CHECK(columns.headings == std::vector<std::string>{"统一社会信用代码", "年份", "说明", "产值"});
    CHECK(columns.places == std::vector<std::size_t>{4, 0, 3, 2});
}
