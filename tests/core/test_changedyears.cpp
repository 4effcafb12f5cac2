#include "models/core/panel/changedyears.h"

#include "models/core/panel/mergedpanel.h"
#include "models/core/panel/yearsums.h"
#include "tests/core/panelcsv.h"
#include "tests/support/catch.h"

#include <random>

using namespace core;
using tests::builtOn;
using tests::PanelTexts;

namespace {

std::vector<YearSum> sumsOf(const Panel &panel) { return yearSums(*panel.head, *panel.rows); }

/// Some rows of a panel with changes, and some that were not there.
PanelTexts updateOf(const PanelTexts &texts, std::mt19937 &random)
{
    PanelTexts update{texts.schema, {}};
    for (const auto &row : texts.rows) {
        if (random() % 3 != 0)
            continue;
        auto &changed = update.rows.emplace_back(row);
        if (random() % 2 == 0)
            tests::changeRow(changed, random() % tests::rowChanges, random);
        if (random() % 5 == 0)
            changed[0] += "new";
    }
    return update;
}

} // namespace

TEST_CASE("The sums after an update are those of all rows, made from the rows that differ")
{
    std::mt19937 random(5);
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const PanelTexts texts = tests::randomPanel(200 + seed * 20, seed);
        const Panel base = withSums(tests::panelOf(texts));
        const Panel update = builtOn(base, updateOf(texts, random));
        const ChangedYears changed = changedYears(base, base, update);
        INFO("seed " << seed);
        REQUIRE(changed);
        CHECK(*changed.after.sums == sumsOf(merged(base, update)));
        CHECK(changed.diff == panelDiff(base, changed.after));
    }
}

TEST_CASE("Only the years that an update has need be there before")
{
    std::mt19937 random(6);
    const PanelTexts texts = tests::randomPanel(120'000, 4);
    const Panel base = withSums(tests::panelOf(texts));
    const YearBlock last = base.head->blocks.back();
    PanelTexts some{texts.schema, {}}, update{texts.schema, {}};
    for (const auto &row : texts.rows) {
        if (row[2] != std::to_string(last.year))
            continue;
        some.rows.push_back(row);
        if (random() % 2 == 0)
            tests::changeRow(update.rows.emplace_back(row), random() % tests::rowChanges, random);
    }
    Panel before = builtOn(base, some); // numbered as the base is
    const ChangedYears changed = changedYears(base, before, builtOn(base, update));
    REQUIRE(changed);
    CHECK(*changed.after.sums == sumsOf(merged(base, builtOn(base, update))));
    CHECK(changed.diff.years.size() == 1);
}

TEST_CASE("A year that is new has a sum of its own among the others")
{
    const PanelTexts texts = tests::smallPanel();
    const Panel base = withSums(tests::panelOf(texts));
    for (const char *year : {"2025", "2019"}) {
        const Panel update = builtOn(base, {texts.schema, {{"e9", "新来", year, "330199", "", "", "1", "1.00", ""}}});
        const ChangedYears changed = changedYears(base, base, update);
        REQUIRE(changed);
        CHECK(*changed.after.sums == sumsOf(changed.after));
        CHECK(changed.diff.years == std::vector<PanelYearDiff>{{std::stoi(year), {1, 0, 0}}});
    }
}

TEST_CASE("An update that says what is there already changes nothing")
{
    const PanelTexts texts = tests::smallPanel();
    const Panel base = withSums(tests::panelOf(texts));
    const ChangedYears changed = changedYears(base, base, builtOn(base, texts));
    REQUIRE(changed);
    CHECK(*changed.after.sums == *base.sums);
    CHECK(changed.diff.isEmpty());
}

TEST_CASE("A stop leaves no changed years")
{
    const Panel base = withSums(tests::panelOf(tests::smallPanel()));
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(changedYears(base, base, base, stop.get_token()));
}
