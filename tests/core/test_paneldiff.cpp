#include "models/core/panel/paneldiff.h"

#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>

using namespace core;
using tests::PanelTexts;

namespace {

/// The same by the plainest means: rows as texts by enterprise and year.
std::vector<PanelYearDiff> plainly(const PanelTexts &before, const PanelTexts &after)
{
    using Rows = std::map<std::pair<std::string, std::string>, std::vector<std::string>>;
    const auto rowsOf = [](const PanelTexts &texts) {
        Rows rows;
        for (const auto &row : texts.rows)
            rows[{row[2], row[0]}] = row;
        return rows;
    };
    const Rows earlier = rowsOf(before), later = rowsOf(after);
    std::map<int, DiffCounts> years;
    for (const auto &[key, row] : later) {
        const auto found = earlier.find(key);
        DiffCounts &counts = years[std::stoi(key.first)];
        counts.added += found == earlier.end() ? 1U : 0U;
        counts.revised += found != earlier.end() && found->second != row ? 1U : 0U;
    }
    for (const auto &[key, row] : earlier)
        years[std::stoi(key.first)].removed += later.contains(key) ? 0U : 1U;
    std::vector<PanelYearDiff> diffs;
    for (const auto &[year, counts] : years) {
        if (!counts.isZero())
            diffs.push_back({year, counts});
    }
    return diffs;
}

} // namespace

TEST_CASE("a panel is compared row by row, by enterprise and year")
{
    PanelTexts texts = tests::smallPanel();
    const Panel before = tests::panelOf(texts);
    CHECK(panelDiff(before, before).isEmpty());
    std::swap(texts.rows.front(), texts.rows.back()); // the order does not count
    CHECK(panelDiff(before, tests::panelOf(texts)).isEmpty());

    texts.rows[1][7] = "1234.50"; // output
    const int year = std::stoi(texts.rows[1][2]);
    CHECK(panelDiff(before, tests::panelOf(texts)).years == std::vector<PanelYearDiff>{{year, {0, 1, 0}}});
    texts.rows[1][7] = "1234.5"; // the digits as published count
    CHECK_FALSE(panelDiff(before, tests::panelOf(texts)).isEmpty());
}

TEST_CASE("a panel that comes or goes counts with all its rows")
{
    const Panel panel = tests::panelOf(tests::smallPanel());
    const PanelDiff came = panelDiff({}, panel);
    std::size_t added = 0;
    for (const PanelYearDiff &year : came.years)
        added += year.counts.added;
    CHECK(added == panel.head->rows());
    CHECK(panelDiff(panel, {}).years.front().counts.removed == panel.head->blocks.front().size());
    CHECK(panelDiff({}, {}).isEmpty());
}

TEST_CASE("fields that come or go are named, the others are compared")
{
    PanelTexts texts = tests::smallPanel();
    const Panel before = tests::panelOf(texts);
    texts.schema.fields.back().name = "grade";
    const PanelDiff diff = panelDiff(before, tests::panelOf(texts));
    CHECK(diff.fieldsAdded == std::vector<std::string>{"grade"});
    CHECK(diff.fieldsRemoved == std::vector<std::string>{"score"});
    CHECK(diff.years.empty());
    REQUIRE(diff.wholeColumns.size() == 2);
    CHECK(diff.wholeColumns[1].kind == RowChange::Kind::Removed);
    CHECK(diff.wholeColumns[1].column == "score");
    std::size_t values = 0;
    const auto score = *before.head->measure("score");
    for (std::size_t row = 0; row < before.rows->size(); ++row)
        values += before.rows->measures[score].value(row) ? 1u : 0u;
    CHECK(diff.wholeColumns[1].values == values);
    CHECK(values > 0);
    Diff all;
    addTo(all, diff, "enterprises");
    CHECK(all.otherResources == std::vector<NamedCounts>{{"enterprises fields", {1, 0, 1}}});
}

TEST_CASE("Rows that differ are listed with each cell that says something else")
{
    PanelTexts texts = tests::smallPanel();
    const Panel before = tests::panelOf(texts);
    texts.rows[4][7] = "520.5";               // e2 in 2023: output, which was missing
    texts.rows[5][4] = "equipment";           // e3 in 2022: sector
    texts.rows[5][6] = "190";                 // … and employees, 200 before
    texts.rows[2][1] = "临平智造";            // e1 in 2024: its name
    texts.rows.erase(texts.rows.begin() + 8); // e4 in 2024
    texts.rows.push_back({"e9", "新来", "2025", "330113", "digital", "", "1", "2", ""});
    using Kind = RowChange::Kind;
    const PanelDiff diff = panelDiff(before, tests::panelOf(texts));
    REQUIRE(diff.rows.size() == 5);
    CHECK(diff.rows[0] ==
          RowChange{Kind::Revised,
                    2022,
                    "e3",
                    "临平纺织",
                    {{"sector", {}, "fashion", "equipment"}, {"employees", {}, "200", "190", true, "人", -10}}});
    CHECK(diff.rows[1] ==
          RowChange{Kind::Revised, 2023, "e2", "余杭生物", {{"output", {}, "", "520.5", true, "万元"}}});
    CHECK(diff.rows[2] == RowChange{Kind::Revised, 2024, "e1", "临平智造", {{"name", {}, "临平智能制造", "临平智造"}}});
    CHECK(diff.rows[3] == RowChange{Kind::Removed, 2024, "e4", "临平软件", {}});
    CHECK(diff.rows[4] == RowChange{Kind::Added, 2025, "e9", "新来", {}});
    Diff all;
    addTo(all, diff, "enterprises");
    CHECK(all.rows == diff.rows);
}

TEST_CASE("Of many rows that differ the first are listed")
{
    PanelTexts texts = tests::randomPanel(mostRowChanges + 2000, 8);
    const Panel before = tests::panelOf(texts);
    for (auto &row : texts.rows)
        row[6] += "1";
    const PanelDiff diff = panelDiff(before, tests::panelOf(texts));
    CHECK(diff.rows.size() == mostRowChanges);
    Diff all;
    addTo(all, diff, "enterprises");
    CHECK(all.rowCounts.sum() == texts.rows.size());
}

TEST_CASE("What a column says of itself is compared field by field")
{
    PanelTexts texts = tests::smallPanel();
    const Panel before = tests::panelOf(texts);
    const std::string title = texts.schema.title;
    texts.schema.fields[7].unit = "亿元"; // of output: equal numbers say ten thousand times as much
    texts.schema.fields[7].title.en = "Output";
    texts.schema.fields[6].stockFlow = StockFlow::Flow;
    texts.schema.title = "Firms";
    const PanelDiff diff = panelDiff(before, tests::panelOf(texts));
    CHECK(diff.years.empty());
    CHECK(diff.columns ==
          std::vector<RevisedColumn>{{texts.schema.resource, {}, "title", title, "Firms"},
                                     {"employees", texts.schema.fields[6].title, "stock_flow", "stock", "flow"},
                                     {"output", texts.schema.fields[7].title, "title_en", "", "Output"},
                                     {"output", texts.schema.fields[7].title, "unit", "万元", "亿元"}});
    CHECK_FALSE(diff.isEmpty());
    Diff all;
    addTo(all, diff, "enterprises");
    CHECK(all.columns == diff.columns);
    CHECK(all.otherResources == std::vector<NamedCounts>{{"enterprises fields", {0, 3, 0}}});
}

TEST_CASE("random panels differ as their rows of texts do")
{
    std::mt19937 random(3);
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const PanelTexts before = tests::randomPanel(400, seed);
        PanelTexts after = before;
        std::shuffle(after.rows.begin(), after.rows.end(), random);
        after.rows.resize(360);
        for (std::size_t i = 0; i < 30; ++i)
            after.rows[i][6] = std::to_string(random() % 1000); // employees
        CHECK(panelDiff(tests::panelOf(before), tests::panelOf(after)).years == plainly(before, after));
    }
}

TEST_CASE("Only the years asked for are compared")
{
    tests::PanelTexts texts = tests::randomPanel(500, 8);
    const core::Panel before = tests::panelOf(texts);
    for (auto &row : texts.rows)
        row[6] += "1";
    const core::Panel after = tests::panelOf(texts);
    const PanelDiff all = panelDiff(before, after);
    REQUIRE(all.years.size() > 2);
    const PanelDiff one = panelDiff(before, after, {}, std::vector{all.years[1].year});
    CHECK(one.years == std::vector{all.years[1]});
    CHECK(panelDiff(before, after, {}, std::vector<int>()).isEmpty());
}
