#include "models/package/panelupdate.h"

#include "models/core/codes.h"
#include "models/core/panel/yearsums.h"
#include "models/package/packagereader.h"
#include "tests/core/panelcsv.h"
#include "tests/package/madegrid.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

namespace {

/// A file with this text, in a folder of its own.
class MadeFile
{
public:
    explicit MadeFile(const std::string &text, const char *encoding = "UTF-8")
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        QStringEncoder encoder(encoding);
        file.write(encoder.isValid() ? QByteArray(encoder(QString::fromStdString(text)))
                                     : QByteArray::fromStdString(text));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("2025.csv")); }

private:
    QTemporaryDir m_folder;
};

core::IndicatorTables places()
{
    core::IndicatorTables tables;
    for (const char *code : {"330113", "330110"})
        tables.regions.emplace_back().code = core::RegionCode(code);
    for (const char *id : {"digital", "fashion", "health"})
        tables.sectors.emplace_back().id = core::SectorId(id);
    return tables;
}

std::string oneYear()
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows = {{"e9", "新来", "2025", "330110", "digital", "", "1", "1.00", ""}};
    return tests::csvOf(texts);
}

package::PanelUpdate read(const MadeFile &file)
{
    auto update = package::readPanelUpdate(file.path(), tests::panelOf(tests::smallPanel()), places());
    REQUIRE(update);
    return *update;
}

} // namespace

TEST_CASE("A file with the columns of a panel is told from other tables by its header")
{
    const core::PanelSchema schema = tests::smallPanel().schema;
    CHECK(package::isPanelUpdate(MadeFile(oneYear()).path(), schema));
    CHECK(package::isPanelUpdate(MadeFile("\xEF\xBB\xBF"
                                          "year;enterprise_id;name;sector;region_code;output\r\n")
                                     .path(),
                                 schema));
    CHECK_FALSE(package::isPanelUpdate(MadeFile("enterprise_id,year,price\ne1,2025,3\n").path(), schema));
    CHECK_FALSE(package::isPanelUpdate(MadeFile("region,2023,2024\n临平,1,2\n").path(), schema));
    CHECK_FALSE(package::isPanelUpdate(MadeFile("").path(), schema));
    CHECK_FALSE(package::isPanelUpdate(QStringLiteral("/nowhere.csv"), schema));
}

TEST_CASE("Rows of one year come to those of the panel")
{
    const package::PanelUpdate update = read(MadeFile(oneYear()));
    CHECK(update.issues.empty());
    REQUIRE(update.panel);
    CHECK(update.panel.head->blocks.back().year == 2025);
    CHECK(update.panel.rows->size() == tests::smallPanel().rows.size() + 1);
    CHECK(update.panel.head->dimensions[0].field.references == "regions");
}

TEST_CASE("What is wrong with the rows is said by row and column, and nothing comes of them")
{
    std::string text = oneYear();
    text.replace(text.find("330110"), 6, "999999");
    text.replace(text.find("1.00"), 4, "much");
    const package::PanelUpdate update = read(MadeFile(text));
    CHECK_FALSE(update.panel);
    REQUIRE(update.issues.size() == 2); // all at once
    CHECK(update.issues[0].file == "2025.csv");
    CHECK(update.issues[0].row == 2);
    CHECK(update.issues[0].column == "output");
    CHECK(update.issues[1].rule == core::Rule::ForeignKey);

    text.replace(text.find("much"), 4, "1.00");
    const package::PanelUpdate unknown = read(MadeFile(text));
    CHECK_FALSE(unknown.panel);
    REQUIRE(unknown.issues.size() == 1);
    CHECK(unknown.issues.front().rule == core::Rule::ForeignKey);
    CHECK(unknown.issues.front().value == "999999");
}

TEST_CASE("Numbers and years of a file of one's own may look as a spreadsheet shows them")
{
    const auto withRow = [](std::vector<std::string> row) {
        tests::PanelTexts texts = tests::smallPanel();
        texts.rows = {std::move(row)};
        return read(MadeFile(tests::csvOf(texts)));
    };
    const package::PanelUpdate plain = withRow({"e9", "新来", "2025", "330110", "digital", "", "1234", "12345.60", ""});
    REQUIRE(plain.panel);
    const package::PanelUpdate shown =
        withRow({"e9", "新来", "2025年", "330110", "digital", "", "１,２３４", "12,345.60", "—"});
    REQUIRE(shown.panel);
    CHECK(*shown.panel.rows == *plain.panel.rows);
    for (const char *cell : {"1,2", "约3", "12%", "1.2万", "abc"}) {
        const package::PanelUpdate other = withRow({"e9", "新来", "2025", "330110", "digital", "", "1", cell, ""});
        REQUIRE(other.issues.size() == 1);
        CHECK(other.issues[0].column == "output");
    }
    CHECK(core::hasErrors(withRow({"e9", "新来", "2025年1-9月", "330110", "digital", "", "1", "1", ""}).issues));
}

TEST_CASE("A column that the panel has must be there")
{
    const package::PanelUpdate update = read(MadeFile("enterprise_id,name,year,region_code,sector,output\n"));
    CHECK_FALSE(update.panel);
    REQUIRE_FALSE(update.issues.empty());
    CHECK(update.issues.front().rule == core::Rule::ColumnMissing);
}

TEST_CASE("A file that cannot be read is an error, and a stop ends the reading")
{
    const core::Panel base = tests::panelOf(tests::smallPanel());
    const auto missing = package::readPanelUpdate(QStringLiteral("/nowhere.csv"), base, places());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == core::ErrorCode::FileUnreadable);
    std::stop_source stop;
    stop.request_stop();
    const MadeFile file(oneYear());
    const auto stopped = package::readPanelUpdate(file.path(), base, places(), stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == core::ErrorCode::Cancelled);
}

namespace {

/// The panel with titles, as read from a package that states what its cells must be.
core::Panel statedPanel()
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields[7].title = {"产值", "Output"};
    texts.schema.tableSchema =
        R"({"fields": [{"name": "enterprise_id", "constraints": {"required": true}},
                       {"name": "certifications", "constraints": {"pattern": "[^0-9]*"}},
                       {"name": "employees", "type": "integer", "constraints": {"minimum": 0}},
                       {"name": "output", "type": "number"}],
            "missingValues": ["", "—"]})";
    return tests::panelOf(texts);
}

package::TableReading sheetOf(const std::vector<std::vector<std::string>> &rows)
{
    package::TableReading table;
    table.file = "2025.xlsx";
    table.facts.sheet = "名录";
    table.grid = tests::gridOf(rows);
    return table;
}

const std::vector<std::string> headings = {"enterprise_id",  "name",      "year", "region_code", "sector",
                                           "certifications", "employees", "产值", "score"};

} // namespace

TEST_CASE("Later rows are held to what the package of the panel stated of its cells")
{
    const auto read = [](const char *employees, const char *certifications) {
        tests::PanelTexts texts = tests::smallPanel();
        texts.rows = {{"e9", "新来", "2025", "330110", "digital", certifications, employees, "—", ""}};
        auto update = package::readPanelUpdate(MadeFile(tests::csvOf(texts)).path(), statedPanel(), places());
        REQUIRE(update);
        return *update;
    };
    const package::PanelUpdate good = read("12", "");
    REQUIRE(good.panel);
    CHECK(good.panel.rows->measures[1].literal(good.panel.rows->size() - 1).empty()); // — is a blank
    const auto ruleOf = [](const package::PanelUpdate &update) {
        CHECK_FALSE(update.panel);
        REQUIRE(update.issues.size() == 1);
        return update.issues.front().rule;
    };
    CHECK(ruleOf(read("-1", "")) == core::Rule::Semantic);
    CHECK(ruleOf(read("1.5", "")) == core::Rule::Type);
    CHECK(ruleOf(read("1", "A1")) == core::Rule::Pattern);
}

TEST_CASE("A sheet with titles above its heading gives its rows to the panel")
{
    const auto table = sheetOf({{"2025年企业名录"},
                                {},
                                headings,
                                {"e9", "新来, 甲", "2025", "330110", "digital", "", "12", "1.50", ""},
                                {},
                                {"e1", "杭州", "2025", "330113", "fashion", "", "7", "8", ""}});
    const auto update = package::readPanelUpdate(table, statedPanel(), places());
    REQUIRE(update);
    CHECK(update->issues.empty());
    REQUIRE(update->panel);
    CHECK(update->panel.rows->size() == tests::smallPanel().rows.size() + 2);
    CHECK(update->panel.rows->nameOf(update->panel.rows->size() - 1) == "新来, 甲");
}

TEST_CASE("What is wrong with a sheet is said by its own rows")
{
    const auto table = sheetOf({{"2025年企业名录"},
                                headings,
                                {},
                                {"e9", "两\n行", "2025", "330110", "digital", "", "12", "1.50", ""},
                                {"e8", "坏", "2025", "330110", "digital", "", "much", "1.50", ""}});
    const auto update = package::readPanelUpdate(table, statedPanel(), places());
    REQUIRE(update);
    CHECK_FALSE(update->panel);
    REQUIRE(update->issues.size() == 1);
    CHECK(update->issues.front().file == "2025.xlsx");
    CHECK(update->issues.front().sheet == "名录");
    CHECK(update->issues.front().row == 5);
    CHECK(update->issues.front().column == "employees");
}

TEST_CASE("What is wrong with a sheet is said by its own headings, also where a row stands twice")
{
    const auto table = sheetOf({{"2025年企业名录"},
                                headings,
                                {"e9", "新来", "2025", "330110", "digital", "", "1", "1.5", ""},
                                {},
                                {"e9", "新来", "2025", "330110", "digital", "", "1", "1.5", ""}});
    const auto twice = package::readPanelUpdate(table, statedPanel(), places());
    REQUIRE(twice);
    REQUIRE(twice->issues.size() == 1);
    CHECK(twice->issues.front().rule == core::Rule::PrimaryKey);
    CHECK(twice->issues.front().row == 5);
    CHECK(twice->issues.front().args == std::vector<std::string>{"3"});
    const auto wrong = package::readPanelUpdate(
        sheetOf({headings, {"e9", "新来", "2025", "330110", "digital", "", "1", "many", ""}}), statedPanel(), places());
    REQUIRE(wrong);
    REQUIRE(wrong->issues.size() == 1);
    CHECK(wrong->issues.front().column == "产值");
}

TEST_CASE("A number of a workbook that equals the one that was there is the same with its zeros")
{
    tests::PanelTexts texts = tests::smallPanel();
    auto row = texts.rows.front();
    row[7] = "1000.50";
    texts.rows.front() = row;
    const core::Panel base = tests::panelOf(texts);
    row[7] = "1000.5";
    std::vector<std::string> names;
    for (const core::PanelField &field : texts.schema.fields)
        names.push_back(field.name);
    const auto update = package::readPanelUpdate(sheetOf({names, row}), base, places());
    REQUIRE(update);
    REQUIRE(update->panel);
    CHECK(*update->panel.sums == core::yearSums(*base.head, *base.rows));
    row[7] = "1000.6";
    const auto revised = package::readPanelUpdate(sheetOf({names, row}), base, places());
    REQUIRE(revised->panel);
    CHECK(core::differingYears(*revised->panel.sums, core::yearSums(*base.head, *base.rows)).size() == 1);
    // Text tells 1000.5 from 1000.50.
    texts.rows = {row};
    texts.rows.front()[7] = "1000.5";
    const auto text = package::readPanelUpdate(MadeFile(tests::csvOf(texts)).path(), base, places());
    REQUIRE(text->panel);
    CHECK(*text->panel.sums != core::yearSums(*base.head, *base.rows));
}

namespace {

std::string withActions(const std::vector<std::pair<std::string, std::vector<std::string>>> &rows)
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields.push_back({"ACTION", {}, core::PanelRole::Dimension, {}, {}, {}, {}});
    texts.rows.clear();
    for (const auto &[action, cells] : rows) {
        texts.rows.push_back(cells);
        texts.rows.back().push_back(action);
    }
    return tests::csvOf(texts);
}

} // namespace

TEST_CASE("A row marked for removal takes that of its enterprise and year away")
{
    const auto rows = tests::smallPanel().rows;
    const package::PanelUpdate update = read(MadeFile(withActions({{"D", rows.front()}, {"A", rows.back()}})));
    CHECK(update.issues.empty());
    REQUIRE(update.panel);
    CHECK(update.panel.rows->size() == rows.size() - 1);
    CHECK_FALSE(update.panel.head->dimension("ACTION"));
    core::Panel expected = tests::panelOf({tests::smallPanel().schema, {rows.begin() + 1, rows.end()}});
    CHECK(package::panelHash(update.panel) == package::panelHash(expected));
    CHECK(*update.panel.sums == core::yearSums(*update.panel.head, *update.panel.rows));
}

TEST_CASE("What is removed of a panel again was never there, also a whole year")
{
    const core::Panel base = tests::panelOf(tests::smallPanel());
    const std::vector<std::string> cells{"e9", "新来", "2025", "330110", "digital", "", "1", "1.005", ""};
    const auto added = package::readPanelUpdate(MadeFile(withActions({{"", cells}})).path(), base, places());
    REQUIRE(added);
    REQUIRE(added->panel);
    const auto removed =
        package::readPanelUpdate(MadeFile(withActions({{"删除", cells}})).path(), added->panel, places());
    REQUIRE(removed);
    REQUIRE(removed->panel);
    CHECK(removed->panel.head->blocks == base.head->blocks);
    CHECK(package::panelHash(removed->panel) == package::panelHash(base));
}

TEST_CASE(
    "An unknown action of a row is an error, removing what is not there a warning, as is what is all there is not")
{
    const auto rows = tests::smallPanel().rows;
    const package::PanelUpdate unknown = read(MadeFile(withActions({{"A", rows.back()}, {"X", rows.front()}})));
    CHECK_FALSE(unknown.panel);
    REQUIRE(unknown.issues.size() == 1);
    CHECK(unknown.issues.front().rule == core::Rule::Enum);
    CHECK(unknown.issues.front().row == 3);
    CHECK(unknown.issues.front().column == "ACTION");
    std::vector<std::string> other = rows.front();
    other[2] = "1999";
    const package::PanelUpdate missed = read(MadeFile(withActions({{"D", other}, {"D", rows.front()}})));
    REQUIRE(missed.panel);
    REQUIRE(missed.issues.size() == 1);
    CHECK(missed.issues.front().severity == core::Severity::Warning);
    CHECK(missed.issues.front().value == rows.front()[0] + " 1999");
    std::vector<std::pair<std::string, std::vector<std::string>>> all;
    for (const auto &row : rows)
        all.emplace_back("D", row);
    const package::PanelUpdate emptied = read(MadeFile(withActions(all)));
    CHECK_FALSE(emptied.panel);
    CHECK(core::hasErrors(emptied.issues));
}

TEST_CASE("A file of keys and actions removes rows, and needs the other columns for anything else")
{
    const core::Panel base = tests::panelOf(tests::smallPanel());
    const auto rows = tests::smallPanel().rows;
    const std::string keys = "enterprise_id,year,ACTION\n";
    const auto lineOf = [&](std::size_t row, const char *action) {
        return rows[row][0] + ',' + rows[row][2] + ',' + action + '\n';
    };
    CHECK(package::isPanelUpdate(MadeFile(keys).path(), base.head->schema));
    const package::PanelUpdate update = read(MadeFile(keys + lineOf(0, "D") + lineOf(1, "删除")));
    CHECK(update.issues.empty());
    REQUIRE(update.panel);
    const core::Panel expected = tests::panelOf({tests::smallPanel().schema, {rows.begin() + 2, rows.end()}});
    CHECK(package::panelHash(update.panel) == package::panelHash(expected));
    const package::PanelUpdate mixed = read(MadeFile(keys + lineOf(0, "D") + lineOf(1, "A")));
    CHECK_FALSE(mixed.panel);
    CHECK(core::hasErrors(mixed.issues));
    CHECK(mixed.issues.front().column == "name");
    const package::PanelUpdate missed = read(MadeFile(keys + "e77,2024,D\n" + lineOf(0, "D")));
    REQUIRE(missed.panel);
    CHECK(missed.panel.rows->size() == rows.size() - 1);
    REQUIRE(missed.issues.size() == 1);
    CHECK(missed.issues.front().value == "e77 2024");
}
