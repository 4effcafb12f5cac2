#include "models/core/panel/panelbuilder.h"

#include "models/core/codes.h"
#include "tests/core/panelcsv.h"
#include "tests/support/catch.h"

#include <algorithm>

using core::BuiltPanel;
using tests::CsvForm;
using tests::PanelTexts;

namespace {

BuiltPanel built(const core::PanelSource &source, const core::Panel &base = {})
{
    auto result = core::buildPanel(source, base);
    REQUIRE(result);
    return *result;
}

/// The findings, one a line: "3 score number abc".
std::vector<std::string> findings(const std::vector<core::Issue> &issues)
{
    std::vector<std::string> lines;
    for (const core::Issue &issue : issues) {
        std::string line = std::to_string(issue.row);
        for (const std::string &part : {std::string(core::code(issue.rule)), issue.column, issue.value})
            line += part.empty() ? "" : ' ' + part;
        for (const std::string &arg : issue.args)
            line += " (" + arg + ')';
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> literals(const core::MeasureColumn &column)
{
    std::vector<std::string> all;
    for (std::size_t row = 0; row < column.size(); ++row)
        all.push_back(column.literal(row));
    return all;
}

/// Field by field; numbers may be of another width.
void checkSame(const BuiltPanel &panel, const core::Panel &wanted)
{
    CHECK(findings(panel.issues) == std::vector<std::string>{});
    REQUIRE(panel.head);
    CHECK(panel.head->schema == wanted.head->schema);
    CHECK(panel.head->dimensions == wanted.head->dimensions);
    CHECK(panel.head->measures == wanted.head->measures);
    CHECK(panel.head->blocks == wanted.head->blocks);
    CHECK(panel.head->entities == wanted.head->entities);
    CHECK(panel.rows->entity == wanted.rows->entity);
    CHECK(panel.rows->ids == wanted.rows->ids);
    CHECK(panel.rows->names == wanted.rows->names);
    CHECK(panel.rows->laterNames == wanted.rows->laterNames);
    CHECK(panel.rows->laterName == wanted.rows->laterName);
    CHECK(panel.rows->dimensions == wanted.rows->dimensions);
    REQUIRE(panel.rows->measures.size() == wanted.rows->measures.size());
    for (std::size_t i = 0; i < wanted.rows->measures.size(); ++i) {
        CHECK(panel.rows->measures[i].decimals == wanted.rows->measures[i].decimals);
        CHECK(panel.rows->measures[i].printed == wanted.rows->measures[i].printed);
        CHECK(literals(panel.rows->measures[i]) == literals(wanted.rows->measures[i]));
    }
}

void checkSame(const PanelTexts &texts, const CsvForm &form, std::size_t stretchBytes)
{
    const std::string csv = csvOf(texts, form);
    core::PanelSource source = sourceOf(texts, csv, form);
    source.stretchBytes = stretchBytes;
    checkSame(built(source), tests::panelOf(texts));
}

/// A panel of enterprise, year and one number.
PanelTexts numberPanel(const std::vector<std::string> &numbers)
{
    PanelTexts texts;
    texts.schema.fields.resize(4);
    const std::string names[] = {"id", "year", "value", "group"};
    const core::PanelRole roles[] = {core::PanelRole::Entity, core::PanelRole::Period, core::PanelRole::Measure,
                                     core::PanelRole::Dimension};
    for (std::size_t i = 0; i < 4; ++i) {
        texts.schema.fields[i].name = names[i];
        texts.schema.fields[i].role = roles[i];
    }
    for (std::size_t i = 0; i < numbers.size(); ++i)
        texts.rows.push_back({std::to_string(i), "2024", numbers[i], "g"});
    return texts;
}

core::MeasureColumn measureOf(const std::vector<std::string> &numbers)
{
    const PanelTexts texts = numberPanel(numbers);
    const std::string csv = csvOf(texts);
    const BuiltPanel panel = built(sourceOf(texts, csv));
    REQUIRE(panel.rows);
    return panel.rows->measures[0];
}

std::vector<std::string> findingsIn(const std::string &csv, const PanelTexts &texts = numberPanel({}))
{
    const BuiltPanel panel = built(sourceOf(texts, csv));
    CHECK_FALSE(panel.head);
    CHECK_FALSE(panel.rows);
    return findings(panel.issues);
}

using Findings = std::vector<std::string>;

} // namespace

TEST_CASE("A panel is read as its rows say, however the file is cut and written")
{
    for (std::size_t stretch : {1U, 7U, 64U, 333U, 1U << 19}) {
        checkSame(tests::smallPanel(), {}, stretch);
        checkSame(tests::smallPanel(), {';', "\r\n", false, true}, stretch);
        checkSame(tests::smallPanel(), {',', "\n", true, false}, stretch);
    }
}

TEST_CASE("Quotes, doubled quotes, delimiters and line breaks within cells survive every cut")
{
    PanelTexts texts = tests::smallPanel();
    texts.rows[0][1] = texts.rows[1][1] = "临平\n\"智造\",\r\n第一";
    texts.rows[4][3] = "330110,\n2022";
    texts.rows[5][5] = "\"";
    texts.rows[10][1] = "e5,余杭,2024,330110,a,b,1,2,3\nx,y,2024,330110,a,b,1,2,3\n";
    for (std::size_t stretch = 1; stretch < 120; ++stretch)
        checkSame(texts, {',', "\n", false, stretch % 2 == 0}, stretch);
    checkSame(texts, {',', "\r\n", true, true}, 50);
}

TEST_CASE("Large random panels are read as their rows say, whatever the order of the file")
{
    for (std::uint64_t seed : {1U, 2U, 3U}) {
        PanelTexts texts = tests::randomPanel(5000, seed);
        checkSame(texts, {}, 1U << 14);
        std::ranges::stable_sort(texts.rows, {}, [](const auto &row) { return row[2]; });
        checkSame(texts, {}, 1U << 14);
        std::mt19937_64 random(seed);
        std::ranges::shuffle(texts.rows, random);
        checkSame(texts, {}, 1U << 12);
    }
}

TEST_CASE("Ids may be small numbers, large ones or words")
{
    PanelTexts texts = tests::randomPanel(3000, 9);
    for (auto &cells : texts.rows) {
        const int number = std::stoi(cells[0].substr(1));
        const std::string forms[] = {cells[0], "0" + std::to_string(number), std::to_string(number * 1000003),
                                     std::to_string(number)};
        cells[0] = forms[number % 4];
    }
    checkSame(texts, {}, 1U << 13);
}

TEST_CASE("The first name is that of the earliest year, though a later year stands first in the file")
{
    PanelTexts texts = tests::smallPanel();
    std::ranges::reverse(texts.rows);
    checkSame(texts, {}, 100);
    std::ranges::swap(texts.rows[0], texts.rows[8]);
    texts.rows[1][1] = "另一个名字";
    checkSame(texts, {}, 100);
}

TEST_CASE("Decimals are kept as printed and numbers take the narrowest column")
{
    const core::MeasureColumn even = measureOf({"1.50", "-2.25", "", "+3.00"});
    CHECK(std::holds_alternative<std::vector<std::int32_t>>(even.numbers));
    CHECK(even.decimals == 2);
    CHECK(even.printed.empty());
    CHECK(literals(even) == std::vector<std::string>{"1.50", "-2.25", "", "3.00"});

    const core::MeasureColumn mixed = measureOf({"1.5", "2", "", "3.125", ".5", "7."});
    CHECK(mixed.decimals == 3);
    CHECK(mixed.printed == std::vector<std::uint8_t>{1, 0, 0, 3, 1, 0});
    CHECK(literals(mixed) == std::vector<std::string>{"1.5", "2", "", "3.125", "0.5", "7"});

    CHECK(std::holds_alternative<std::vector<std::int32_t>>(measureOf({"2147483647", "-2147483647"}).numbers));
    CHECK(std::holds_alternative<std::vector<std::int64_t>>(measureOf({"2147483648"}).numbers));
    CHECK(std::holds_alternative<std::vector<std::int64_t>>(measureOf({"-2147483648"}).numbers));
    CHECK(std::holds_alternative<std::vector<std::int64_t>>(measureOf({"21474836.48", "1"}).numbers));
}

TEST_CASE("A column whose sum would not fit is of the nearest doubles")
{
    CHECK(std::holds_alternative<std::vector<std::int64_t>>(
        measureOf({"4611686018427387903", "4611686018427387904"}).numbers));
    const core::MeasureColumn wide = measureOf({"4611686018427387904", "-4611686018427387904", "", "0.1"});
    REQUIRE(std::holds_alternative<std::vector<double>>(wide.numbers));
    CHECK(wide.decimals == 0);
    CHECK(wide.printed.empty());
    CHECK(wide.value(0) == 4611686018427387904.0);
    CHECK_FALSE(wide.value(2));
    CHECK(wide.value(3) == 0.1);
    CHECK(measureOf({"1", "12345678901234567890123", "2.5"}).value(1) == 12345678901234567890123.0);
    CHECK(measureOf({"9007199254740993.5", "1e300"}).value(0) == 9007199254740993.5);
    CHECK(measureOf({"0.1234567890123456789", "7"}).value(0) == 0.1234567890123456789);
}

TEST_CASE("Exponents are exact where they can be")
{
    CHECK(literals(measureOf({"1.5e3", "2E-2", "1.50e1", "0e5"})) ==
          std::vector<std::string>{"1500", "0.02", "15.0", "0"});
}

TEST_CASE("Every bad cell is reported with its row, column, value and rule")
{
    CHECK(findingsIn("id,year,value,group\n1,2024,abc,g\n2,202,1,g\n,2024,1,g\n4,2024,1\n5,,1.2.3,g\n6,2024,1 ,g\n") ==
          Findings{"2 type value abc (number)", "3 type year 202 (year)", "4 required id", "5 column-count 3 (4)",
                   "6 type value 1.2.3 (number)", "6 required year", "7 type value 1  (number)"});
    CHECK(findingsIn("id,year,value,group\n,2024,1,g\n,2024,1,g\n") == Findings{"2 required id", "3 required id"});
    const std::string nul(1, '\0');
    CHECK(findingsIn("id,year,value,group\n1,2024,1,g" + nul + "\n2,2024,1,\xFF\n\xC0,2024,\x80,g\n") ==
          Findings{"2 bad-encoding group g" + nul, "3 bad-encoding group \xFF", "4 bad-encoding value \x80",
                   "4 bad-encoding id \xC0"});
    CHECK(findingsIn("id,year,value,group\n1,2024,1,\"a\"b\n2,2024,1,g\n3,2024,1,\"never\n4,2024,1,g\n") ==
          Findings{"2 bad-quoting group \"a\"b", "4 bad-quoting group never\n4,2024,1,g\n"});
}

TEST_CASE("An enterprise twice in a year is reported with the row of the first one")
{
    CHECK(findingsIn("id,year,value,group\na,2024,1,g\nb,2024,1,g\n\na,2023,1,g\na,2024,2,g\nb,2024,1,h\n") ==
          Findings{"4 column-count 0 (4)", "6 primary-key a|2024 (2)", "7 primary-key b|2024 (3)"});
}

TEST_CASE("Rows count all records, blank ones too, and not the line breaks within quotes")
{
    std::string csv = "id,year,value,group\n\n1,2024,1,\"a\nb\"\n,,,\n";
    for (int i = 2; i < 300; ++i)
        csv += std::to_string(i) + ",2024,1,g\n" + (i % 3 == 0 ? "\n" : "");
    csv += "x,2024,bad,g\n";
    for (std::size_t stretch : {1U, 50U, 1U << 19}) {
        core::PanelSource source = sourceOf(numberPanel({}), csv);
        source.stretchBytes = stretch;
        const BuiltPanel panel = built(source);
        CHECK(findings(panel.issues).back() == "402 type value bad (number)");
        CHECK(panel.issues.size() == 102);
    }
}

TEST_CASE("Blank lines alone are no fault")
{
    const std::string csv = "id,year,value,group\n1,2024,1,g\n\n\n";
    const BuiltPanel panel = built(sourceOf(numberPanel({}), csv));
    CHECK(findings(panel.issues) == Findings{"3 column-count 0 (4)", "4 column-count 0 (4)"});
    REQUIRE(panel.rows);
    CHECK(panel.rows->size() == 1);
}

TEST_CASE("A cell of more than a mebibyte is refused, a quote that never closes is named")
{
    const std::string large(core::PanelSource().stretchBytes * 3, 'x');
    const Findings found = findingsIn("id,year,value,group\n1,2024,1," + large + "\n2,2024,1,\"" + large + "\"\n");
    REQUIRE(found.size() == 2);
    CHECK(found[0].starts_with("2 too-large group xxx"));
    CHECK(found[0].ends_with("(1048576)"));
    CHECK(found[1].starts_with("3 too-large group xxx"));
    std::string endless = "id,year,value,group\n1,2024,1,g\n2,2024,1,\"";
    endless.append(std::size_t{40} << 20, 'y');
    CHECK(findingsIn(endless).front().starts_with("3 bad-quoting 2,2024,1,\"yyy"));
}

TEST_CASE("Faults beyond what is listed stop the reading")
{
    std::string csv = "id,year,value,group\n";
    for (int i = 0; i < 300'000; ++i)
        csv += "1,x,y,g\n";
    const BuiltPanel panel = built(sourceOf(numberPanel({}), csv));
    CHECK(panel.issues.size() > 100'000);
    CHECK(panel.issues.size() < 600'000);
    CHECK_FALSE(panel.head);
}

TEST_CASE("Missing values, integers and bounds are as the schema says")
{
    const PanelTexts texts = numberPanel({"1", "-", "2.0", "-9", "1e3", "", "200"});
    const std::string csv = csvOf(texts);
    core::PanelSource source = sourceOf(texts, csv);
    source.missingValues = {"", "-", "-9"};
    source.rules.resize(4);
    source.rules[2] = {true, true, 1.5, 100};
    CHECK(findings(built(source).issues) == Findings{"2 semantic value 1 (minimum) (1.5)", "3 required value",
                                                     "4 type value 2.0 (integer)", "5 required value",
                                                     "6 type value 1e3 (integer)", "7 required value",
                                                     "8 semantic value 200 (maximum) (100)"});
}

TEST_CASE("An earlier panel keeps its numbers, codes and names")
{
    const core::Panel base = tests::panelOf(tests::smallPanel());
    PanelTexts texts = tests::smallPanel();
    texts.rows = {{"e9", "新来", "2025", "330199", "digital", "", "1", "1.00", ""},
                  {"e3", "临平新纺织", "2025", "330113", "fashion", "", "160", "600.00", "2"}};
    const std::string csv = csvOf(texts);
    const BuiltPanel panel = built(sourceOf(texts, csv), base);
    REQUIRE(panel.head);
    CHECK(panel.head->entities == 6);
    CHECK(panel.rows->entity == std::vector<std::uint32_t>{2, 5});
    CHECK(panel.rows->ids[5] == "e9");
    CHECK(panel.rows->names[2] == "临平纺织");
    CHECK(panel.rows->nameOf(0) == "临平新纺织");
    CHECK(panel.rows->laterNames[0] == "临平智能制造");
    CHECK(panel.head->dimensions[0].values == std::vector<std::string>{"330113", "330110", "330199"});
    CHECK(panel.firstRows[0] == std::vector<std::int64_t>{0, 0, 2});
}

TEST_CASE("A stop ends the reading, and progress is told")
{
    const PanelTexts texts = tests::randomPanel(2000, 4);
    const std::string csv = csvOf(texts);
    core::PanelSource source = sourceOf(texts, csv);
    source.stretchBytes = 1000;
    std::stop_source stop;
    std::vector<std::size_t> told;
    source.progress = [&](std::size_t bytes) {
        told.push_back(bytes);
        if (told.size() == 3)
            stop.request_stop();
    };
    const auto stopped = core::buildPanel(source, {}, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == core::ErrorCode::Cancelled);
    CHECK(told.size() == 3);
    CHECK(std::ranges::is_sorted(told));
    stop = {};
    REQUIRE(core::buildPanel(source));
    CHECK(told.back() == csv.size());
}
