#include "tests/core/panelsample.h"

#include "models/core/panel/aggregate.h"
#include "models/core/panel/decimalends.h"
#include "models/core/panel/distinct.h"
#include "models/core/panel/panelcube.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <set>

namespace {

constexpr std::size_t region = 0, sector = 1, employees = 0, output = 1, score = 2;

core::PanelFilter years(const core::Panel &panel, int first, int last)
{
    core::PanelFilter filter = core::everything(*panel.head);
    for (std::size_t i = 0; i < filter.blocks.size(); ++i) {
        const int year = panel.head->blocks[i].year;
        filter.blocks[i] = year >= first && year <= last ? 1 : 0;
    }
    return filter;
}

const core::PanelGroup *find(const core::Panel &panel, const core::PanelGroups &groups, const std::string &value,
                             std::size_t dimension)
{
    for (const core::PanelGroup &group : groups) {
        if (panel.head->dimensions[dimension].values[group.codes.front()] == value)
            return &group;
    }
    return nullptr;
}

core::PanelFilter randomFilter(const core::Panel &panel, std::mt19937_64 &random)
{
    core::PanelFilter filter = core::everything(*panel.head);
    for (auto &block : filter.blocks)
        block = random() % 4 != 0 ? 1 : 0;
    for (std::size_t d = 0; d < panel.head->dimensions.size(); ++d) {
        core::PanelFilter::Choice choice{d, {}};
        for (std::size_t i = 0; i < panel.head->dimensions[d].values.size(); ++i)
            choice.held.push_back(random() % 3 != 0 ? 1 : 0);
        if (random() % 2 == 0)
            filter.choices.push_back(choice);
    }
    return filter;
}

/// Sums of one measure by codes and year, by the plainest means.
using Plain = std::map<std::pair<std::vector<std::uint32_t>, int>, core::GroupSum>;
Plain plainSums(const core::Panel &panel, const core::PanelFilter &filter, const core::Grouping &grouping,
                std::size_t measure)
{
    const core::RowMask mask = *core::maskOf(panel, filter);
    const bool added = grouping.byYear || core::isAdded(panel.head->measures[measure]);
    Plain sums;
    for (std::size_t b = 0; b < panel.head->blocks.size(); ++b) {
        const core::YearBlock &block = panel.head->blocks[b];
        mask.forEach(block.begin, block.end, [&](std::size_t row) {
            std::vector<std::uint32_t> codes;
            for (const std::size_t d : grouping.dimensions)
                codes.push_back(panel.rows->dimensions[d][row]);
            core::GroupSum &sum = sums[{codes, grouping.byYear ? block.year : 0}];
            if (!added && b != filter.lastBlock())
                return;
            ++sum.rows;
            const auto value = panel.rows->measures[measure].value(row);
            sum.known += std::size_t{value.has_value()};
            sum.total += value.value_or(0);
            const core::MeasureColumn &column = panel.rows->measures[measure];
            if (value)
                sum.coarser += std::pow(10.0, column.decimals - core::placesOf(column.literal(row))) - 1;
        });
    }
    return sums;
}

} // namespace

TEST_CASE("Flows are added over years, of stocks the last year held counts")
{
    const core::Panel panel = tests::panelWithCube(tests::smallPanel());
    const auto groups = core::aggregate(panel, years(panel, 2022, 2023), {{region}, false});
    REQUIRE(groups);
    const core::PanelGroup *linping = find(panel, *groups, "330113", region);
    REQUIRE(linping);
    CHECK(linping->rows == 4);                                 // e1 and e3 in two years
    CHECK(linping->measures[output].total == Approx(3600.75)); // 1000.50 + 1100.25 + 800 + 700
    CHECK(linping->measures[employees].total == 290);          // 110 + 180 of 2023
    CHECK(linping->measures[employees].rows == 2);
    const core::PanelGroup *yuhang = find(panel, *groups, "330110", region);
    REQUIRE(yuhang);
    CHECK(yuhang->measures[output].known == 2); // e2 gave no output in 2023: not a zero, but missing
    CHECK(yuhang->measures[output].rows == 3);
}

TEST_CASE("By year every measure is summed within its year")
{
    const core::Panel panel = tests::panelWithCube(tests::smallPanel());
    const auto groups = core::aggregate(panel, core::everything(*panel.head), {{}, true});
    REQUIRE(groups);
    REQUIRE(groups->size() == 3);
    CHECK((*groups)[0].year == 2022);
    CHECK((*groups)[0].measures[employees].total == 350);
    CHECK((*groups)[2].measures[employees].total == 390);
    CHECK((*groups)[2].measures[score].known == 3);
}

TEST_CASE("The cube gives what the rows give")
{
    const core::Panel panel = tests::panelWithCube(tests::randomPanel(30'000, 5));
    REQUIRE(panel.cube);
    CHECK(panel.cube->cells() < 30'000);
    std::mt19937_64 random(17);
    for (int round = 0; round < 60; ++round) {
        const core::PanelFilter filter = randomFilter(panel, random);
        const core::Grouping grouping{round % 3 == 0   ? std::vector<std::size_t>{}
                                      : round % 3 == 1 ? std::vector{sector}
                                                       : std::vector<std::size_t>{2, region},
                                      round % 2 == 0};
        const auto fromCube = core::aggregate(panel, filter, grouping);
        const auto fromRows = core::aggregateRows(panel, filter, *core::maskOf(panel, filter), grouping);
        REQUIRE(fromCube);
        REQUIRE(fromRows);
        CHECK(*fromCube == *fromRows);
        for (std::size_t m = 0; m < panel.head->measures.size(); ++m) {
            const Plain plain = plainSums(panel, filter, grouping, m);
            REQUIRE(plain.size() == fromCube->size());
            for (const core::PanelGroup &group : *fromCube) {
                const core::GroupSum &sum = plain.at({group.codes, group.year});
                CHECK(group.measures[m].known == sum.known);
                CHECK(group.measures[m].rows == sum.rows);
                CHECK(group.measures[m].coarser == sum.coarser);
                CHECK(std::abs(group.measures[m].total - sum.total) <= 1e-12 * std::abs(sum.total));
            }
        }
    }
}

TEST_CASE("A sum tells how much coarser its own numbers are printed than the finest of the column")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.push_back({"e6", "六", "2024", "330113", "fashion", "", "1", "11", ""});
    texts.rows.push_back({"e7", "七", "2024", "330113", "fashion", "", "1", "11.5", ""});
    const core::Panel panel = tests::panelWithCube(texts);
    const core::PanelFilter filter = years(panel, 2024, 2024);
    const auto groups = core::aggregate(panel, filter, {{sector}, false});
    REQUIRE(groups);
    CHECK(find(panel, *groups, "fashion", sector)->measures[output].coarser == 99 + 9); // hundreds and tens of 0.01
    CHECK(find(panel, *groups, "equipment", sector)->measures[output].coarser == 0);
    CHECK(*groups == *core::aggregateRows(panel, filter, *core::maskOf(panel, filter), {{sector}, false}));
}

TEST_CASE("Sums of many of the largest and smallest numbers are exact")
{
    core::Panel panel = tests::panelOf(tests::randomPanel(300'000, 3));
    core::PanelRows rows = *panel.rows;
    std::vector<std::int32_t> numbers(rows.size());
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = i % 7 == 0 ? core::missingNumber<std::int32_t> : i < numbers.size() / 2 ? -most : most;
    rows.measures[output] = {numbers, 0, {}};
    panel.rows = std::make_shared<core::PanelRows>(std::move(rows));
    const core::PanelFilter filter = core::everything(*panel.head);
    for (const core::Grouping &grouping : {core::Grouping{{sector}, false}, core::Grouping{{}, false}}) {
        const Plain plain = plainSums(panel, filter, grouping, output);
        const auto groups = core::aggregateRows(panel, filter, *core::maskOf(panel, filter), grouping);
        REQUIRE(groups);
        REQUIRE(groups->size() == plain.size());
        for (const core::PanelGroup &group : *groups) {
            const core::GroupSum &sum = plain.at({group.codes, 0});
            CHECK(group.measures[output].known == sum.known);
            const int decimals = panel.head->measures[output].decimals; // of the column that was there before
            CHECK(group.measures[output].total * std::pow(10.0, decimals) == Approx(sum.total).epsilon(1e-12));
        }
    }
}

TEST_CASE("A part of a name is answered from the rows")
{
    const core::Panel panel = tests::panelWithCube(tests::smallPanel());
    core::PanelFilter filter = core::everything(*panel.head);
    filter.text = "余杭";
    const auto groups = core::aggregate(panel, filter, {{sector}, false});
    REQUIRE(groups);
    REQUIRE(groups->size() == 2);
    CHECK(find(panel, *groups, "digital", sector)->measures[output].total == Approx(850.75));
}

TEST_CASE("Too many combinations are not grouped")
{
    tests::PanelTexts texts = tests::randomPanel(3000, 2);
    for (std::size_t i = 0; i < texts.rows.size(); ++i) {
        texts.rows[i][3] = "r" + std::to_string(i);
        texts.rows[i][4] = "s" + std::to_string(i);
    }
    const core::Panel panel = tests::panelOf(texts);
    const auto groups = core::aggregate(panel, core::everything(*panel.head), {{region, sector}, false});
    REQUIRE_FALSE(groups);
    CHECK(groups.error().code == core::ErrorCode::TooManyGroups);
}

TEST_CASE("Enterprises over several years are counted once")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const core::PanelFilter all = core::everything(*panel.head);
    const auto counts = core::distinctEnterprises(panel, all, *core::maskOf(panel, all), {{}, false});
    REQUIRE(counts);
    REQUIRE(counts->size() == 1);
    CHECK(counts->front().enterprises == 5);
}

TEST_CASE("Distinct counts are those of sets of ids")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(20'000, 9));
    std::mt19937_64 random(23);
    for (int round = 0; round < 10; ++round) {
        const core::PanelFilter filter = randomFilter(panel, random);
        const core::RowMask mask = *core::maskOf(panel, filter);
        const core::Grouping grouping{{sector}, round % 2 == 0};
        std::map<std::pair<std::uint32_t, int>, std::set<std::uint32_t>> plain;
        for (const core::YearBlock &block : panel.head->blocks) {
            mask.forEach(block.begin, block.end, [&](std::size_t row) {
                plain[{panel.rows->dimensions[sector][row], grouping.byYear ? block.year : 0}].insert(
                    panel.rows->entity[row]);
            });
        }
        const auto counts = core::distinctEnterprises(panel, filter, mask, grouping);
        REQUIRE(counts);
        REQUIRE(counts->size() == plain.size());
        for (const core::DistinctCount &count : *counts)
            CHECK(count.enterprises == plain.at({count.codes.front(), count.year}).size());
    }
}
