#include "models/package/panelworkbook.h"

#include "tests/core/panelsample.h"
#include "tests/package/madegrid.h"
#include "tests/support/catch.h"

using namespace package;

namespace {

using Rows = std::vector<std::vector<std::string>>;

const std::vector<std::string> heading = {"enterprise_id", "year", "region_code", "sector", "employees", "output"};

/// A workbook of these sheets, of which the first was chosen and the visible ones were read.
TableReading workbookOf(const std::vector<std::pair<TableSheet, Rows>> &sheets)
{
    TableReading workbook;
    workbook.file = "list.xlsx";
    for (const auto &[sheet, rows] : sheets) {
        if (workbook.sheets.empty()) {
            workbook.facts.sheet = sheet.name;
            workbook.grid = tests::gridOf(rows);
        } else if (!sheet.isHidden) {
            workbook.others.push_back({sheet.name, tests::gridOf(rows), {}});
        }
        workbook.sheets.push_back(sheet);
    }
    return workbook;
}

PanelWorkbook read(const TableReading &workbook) { return {workbook, tests::smallPanel().schema}; }

} // namespace

TEST_CASE("Sheets with the same columns, in any order, are one text in the order of their tabs")
{
    TableReading workbook = workbookOf(
        {{{"2025"}, {heading, {"e1", "2025", "330113", "digital", "7", "1.5"}}},
         {{"2024"},
          {{"2024"}, {"output", "year", "enterprise_id", "region_code", "sector", "employees"}, {"8", "2024", "e1"}}}});
    std::swap(workbook.sheets[0], workbook.sheets[1]);
    const PanelWorkbook rows = read(workbook);
    CHECK(rows.text() == "enterprise_id,year,region_code,sector,employees,output\n"
                         "e1,2024,,,,8\n"
                         "e1,2025,330113,digital,7,1.5\n");
    CHECK(rows.issues({}).empty());
}

TEST_CASE("Sheets of other columns are no part of it, and the visible ones are named")
{
    Rows other = {heading, {"e1", "2023", "330113", "digital", "7", "1.5"}};
    other.front().back() = "score";
    const PanelWorkbook rows = read(workbookOf({{{"名录"}, {heading, {"e1", "2025"}}},
                                                {{"说明"}, {{"Notes"}}},
                                                {{"草稿", true}, {heading, {"e9", "2025"}}},
                                                {{"2023"}, other}}));
    CHECK(rows.text() == "enterprise_id,year,region_code,sector,employees,output\n"
                         "e1,2025,,,,\n");
    const auto issues = rows.issues({});
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().rule == core::Rule::SheetsUnread);
    CHECK(issues.front().args == std::vector<std::string>{"说明, 2023"});
}

TEST_CASE("A sheet that was chosen is read alone")
{
    TableReading workbook = workbookOf({{{"2025"}, {heading, {"e1", "2025"}}}, {{"2024"}, {heading, {"e1", "2024"}}}});
    workbook.others.clear();
    const PanelWorkbook rows = read(workbook);
    CHECK(rows.text() == "enterprise_id,year,region_code,sector,employees,output\n"
                         "e1,2025,,,,\n");
    REQUIRE(rows.issues({}).size() == 1);
    CHECK(rows.issues({}).front().args == std::vector<std::string>{"2024"});
}

TEST_CASE("What is wrong with the text is said by sheets, their rows and headings")
{
    Rows later = {{"2024年企业名录"}, heading, {}, {"e1", "2024"}, {"e2", "many"}, {"e3", "2025"}};
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields[2].title = {"年份", "Year"};
    later[1][1] = "年份";
    const PanelWorkbook rows(workbookOf({{{"2025"}, {heading, {"e1", "2025"}, {"e3", "2025"}}}, {{"2024"}, later}}),
                             texts.schema);
    const auto issue = [](core::Rule rule, std::int64_t record, const char *column, std::vector<std::string> args) {
        return core::Issue{core::Severity::Error, rule, "list.xlsx", record, column, {}, std::move(args)};
    };
    const auto found =
        rows.issues({issue(core::Rule::ColumnMissing, 1, "name", {}), issue(core::Rule::Type, 5, "year", {"year"}),
                     issue(core::Rule::PrimaryKey, 6, "", {"3"})});
    REQUIRE(found.size() == 3);
    CHECK(found[0].sheet == "2025");
    CHECK(found[0].row == 1);
    CHECK(found[1].sheet == "2024");
    CHECK(found[1].row == 5);
    CHECK(found[1].column == "年份");
    CHECK(found[2].row == 6);
    CHECK(found[2].args == std::vector<std::string>{"2025!3"}); // in another sheet
}

TEST_CASE("Without a heading of the panel there is no text")
{
    const PanelWorkbook rows = read(workbookOf({{{"1"}, {{"地区", "2024"}, {"临平", "1"}}}}));
    CHECK(rows.text().empty());
    CHECK(rows.issues({}).empty());
}
