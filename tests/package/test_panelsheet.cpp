#include "models/package/panelsheet.h"

#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

using namespace package;

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

/// Rows of a file that begin with its first one; a row without cells is a gap.
core::Grid gridOf(const std::vector<std::vector<std::string>> &rows)
{
    core::Grid grid;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const std::string &cell : rows[row])
            grid.addCell(cell, cell.empty() ? core::CellKind::Blank : core::CellKind::Text);
        grid.endRow(static_cast<std::int64_t>(row) + 1);
    }
    return grid;
}

} // namespace

TEST_CASE("A column is headed by the name of its field or by its title in any language")
{
    const core::PanelSchema schema = titled();
    CHECK(fieldHeaded(schema, "output") == 7);
    CHECK(fieldHeaded(schema, "产值") == 7);
    CHECK(fieldHeaded(schema, " Output\n") == 7);
    CHECK_FALSE(fieldHeaded(schema, "利润"));
    CHECK_FALSE(fieldHeaded(schema, ""));
    CHECK_FALSE(fieldHeaded(tests::smallPanel().schema, "")); // fields without titles
}

TEST_CASE("Columns are those of a panel when ids, years and half of the others are there")
{
    const core::PanelSchema schema = titled();
    CHECK(areOfPanel({"年份", "统一社会信用代码", "企业名称", "行业", "产值"}, schema));
    CHECK_FALSE(areOfPanel({"年份", "企业名称", "行业", "产值", "从业人员"}, schema));
    CHECK_FALSE(areOfPanel({"年份", "统一社会信用代码", "产值"}, schema));
    CHECK_FALSE(areOfPanel({"年份", "年份", "统一社会信用代码", "产值", "产值"}, schema)); // each counts once
    CHECK_FALSE(areOfPanel({}, schema));
}

TEST_CASE("The heading is found below titles, and rows keep their place in the file")
{
    const core::Grid grid = gridOf({{"2025年企业名录"},
                                    {},
                                    {"年份", "统一社会信用代码", "企业名称", "行业", "产值"},
                                    {"2025", "e1", "甲,乙", "digital", "1.50"},
                                    {"", " ", ""},
                                    {"2025", "e2", "说\"好\"", "fashion"},
                                    {"2025", "e3", "两\n行", "fashion", "7", "注"}});
    const auto heading = panelHeading(grid, titled());
    REQUIRE(heading == 2);
    const PanelSheet sheet = panelSheet(grid, *heading);
    CHECK(sheet.text == "年份,统一社会信用代码,企业名称,行业,产值\n"
                        "2025,e1,\"甲,乙\",digital,1.50\n"
                        "2025,e2,\"说\"\"好\"\"\",fashion,\n"
                        "2025,e3,\"两\n行\",fashion,7,注\n");
    CHECK(sheet.rows == std::vector<std::int64_t>{3, 4, 6, 7});
    CHECK_FALSE(panelHeading(gridOf({{"地区", "2023", "2024"}, {"临平", "1", "2"}}), titled()));
}
