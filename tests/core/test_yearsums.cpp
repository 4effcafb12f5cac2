#include "models/core/panel/yearsums.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace core;
using tests::PanelTexts;

namespace {

std::vector<YearSum> sumsOf(const Panel &panel) { return yearSums(*panel.head, *panel.rows); }
std::vector<YearSum> sumsOf(const PanelTexts &texts) { return sumsOf(tests::panelOf(texts)); }

/// The same panel with its integers as 32 bits and `more` further decimals, printed as before.
Panel retyped(const Panel &panel, int more)
{
    PanelHead head = *panel.head;
    PanelRows rows = *panel.rows;
    for (std::size_t i = 0; i < rows.measures.size(); ++i) {
        MeasureColumn &column = rows.measures[i];
        if (column.printed.empty())
            column.printed.assign(column.size(), static_cast<std::uint8_t>(column.decimals));
        std::vector<std::int32_t> numbers;
        for (std::int64_t number : std::get<std::vector<std::int64_t>>(column.numbers)) {
            const bool missing = isMissing(number);
            for (int decimal = 0; decimal < more && !missing; ++decimal)
                number *= 10;
            numbers.push_back(missing ? missingNumber<std::int32_t> : static_cast<std::int32_t>(number));
        }
        column.numbers = std::move(numbers);
        head.measures[i].decimals = column.decimals += more;
    }
    return {std::make_shared<PanelHead>(head), nullptr, std::make_shared<PanelRows>(rows)};
}

} // namespace

TEST_CASE("Rows in any order, and with them other numbers of enterprises and values, have the same sums")
{
    for (std::uint64_t seed = 1; seed < 6; ++seed) {
        PanelTexts texts = tests::randomPanel(2000, seed);
        const auto before = sumsOf(texts);
        std::ranges::shuffle(texts.rows, std::mt19937_64(seed));
        const Panel shuffled = tests::panelOf(texts);
        CHECK(shuffled.head->dimensions != tests::panelOf(tests::randomPanel(2000, seed)).head->dimensions);
        CHECK(sumsOf(shuffled) == before);
    }
}

TEST_CASE("The order of the fields does not matter")
{
    PanelTexts texts = tests::smallPanel();
    const auto before = sumsOf(texts);
    std::ranges::reverse(texts.schema.fields);
    for (auto &row : texts.rows)
        std::ranges::reverse(row);
    CHECK(sumsOf(texts) == before);
}

TEST_CASE("The type of a column and decimals that were not printed do not matter")
{
    for (const PanelTexts &texts : {tests::smallPanel(), tests::randomPanel(500, 9)}) {
        const Panel panel = tests::panelOf(texts);
        CHECK(sumsOf(retyped(panel, 0)) == sumsOf(panel));
        CHECK(sumsOf(retyped(panel, 2)) == sumsOf(panel));
    }
}

TEST_CASE("Any cell that differs makes another sum of its year and of no other")
{
    const PanelTexts texts = tests::smallPanel();
    const auto before = sumsOf(texts);
    for (std::size_t row = 0; row < texts.rows.size(); ++row) {
        for (std::size_t column = 0; column < texts.schema.fields.size(); ++column) {
            if (texts.schema.fields[column].role == PanelRole::Period)
                continue;
            PanelTexts changed = texts;
            std::string &cell = changed.rows[row][column];
            cell = texts.schema.fields[column].role == PanelRole::Measure ? (cell == "7" ? "8" : "7") : cell + "x";
            const auto after = sumsOf(changed);
            REQUIRE(after.size() == before.size());
            for (std::size_t year = 0; year < after.size(); ++year)
                CHECK((after[year] == before[year]) == (std::to_string(after[year].year) != texts.rows[row][2]));
        }
    }
}

TEST_CASE("Digits that were printed, blanks and rows in two copies count")
{
    PanelTexts texts = tests::smallPanel();
    const auto before = sumsOf(texts);
    texts.rows[0][7] = "1000.5";
    CHECK(sumsOf(texts) != before);
    texts.rows[0][7] = "";
    CHECK(sumsOf(texts) != before);
    texts = tests::smallPanel();
    std::swap(texts.rows[0][6], texts.rows[3][6]); // the same numbers of the same year, of other enterprises
    CHECK(sumsOf(texts) != before);
    texts = tests::smallPanel();
    texts.rows.pop_back();
    CHECK(sumsOf(texts) != before);
}

TEST_CASE("Large panels are summed in parts")
{
    PanelTexts texts = tests::randomPanel(60000, 3);
    const auto sums = sumsOf(texts);
    std::size_t rows = 0;
    for (const YearSum &year : sums)
        rows += year.rows;
    CHECK(rows == 60000);
    std::swap(texts.rows.front(), texts.rows.back());
    CHECK(sumsOf(texts) == sums);
    texts.rows.back()[6] += "1";
    CHECK(sumsOf(texts) != sums);
}

TEST_CASE("A stop leaves no sums")
{
    const Panel panel = tests::panelOf(tests::smallPanel());
    std::stop_source stop;
    stop.request_stop();
    CHECK(yearSums(*panel.head, *panel.rows, stop.get_token()).empty());
}

TEST_CASE("Some years are summed by themselves, and it is told which differ")
{
    PanelTexts texts = tests::randomPanel(3000, 3);
    const Panel panel = tests::panelOf(texts);
    const auto all = sumsOf(texts);
    REQUIRE(all.size() > 3);
    CHECK(yearSums(*panel.head, *panel.rows, {}, std::vector{all[1].year, all[3].year}) == std::vector{all[1], all[3]});
    CHECK(yearSums(core::withSums(panel)) == all);
    CHECK(core::differingYears(all, all).empty());
    auto others = all;
    others[1].sum += {1, 0};
    others.erase(others.begin());
    CHECK(core::differingYears(all, others) == std::vector{all[0].year, all[1].year});
    CHECK(core::differingYears(others, all) == std::vector{all[0].year, all[1].year});
}
