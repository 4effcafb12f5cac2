#include "models/core/disclosure/rowgroups.h"
#include "models/core/panel/codecolumn.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>
#include <utility>

using namespace core;

namespace {

constexpr auto everyRow = [](std::size_t) { return true; };

template <class Code> void divide(RowGroups &groups, const std::vector<Code> &codes, std::size_t values)
{
    groups.divide(std::span<const Code>(codes), values);
}

std::vector<Suppression> suppressed(const RowGroups &groups, const std::vector<double> &values)
{
    return suppressionOfRows(groups, sensitivityOf(contributionsOf(groups, std::span(values), everyRow)));
}

} // namespace

TEST_CASE("rows are in one cell that agree in every dimension, cells in the order of their first row")
{
    RowGroups groups = RowGroups::ofSize(6);
    CHECK(groups.count == 1);
    divide<std::uint8_t>(groups, {4, 4, 4, 5, 5, 5}, 6);
    CHECK(groups.of == std::vector<std::uint32_t>{0, 0, 0, 1, 1, 1});
    divide<std::uint16_t>(groups, {7, 7, 2, 7, 2, 7}, 300);
    CHECK(groups.of == std::vector<std::uint32_t>{0, 0, 1, 2, 3, 2});
    CHECK(groups.count == 4);
    CHECK(RowGroups::ofSize(0).count == 0);
}

TEST_CASE("columns of a panel divide as they are stored")
{
    CodeColumn sectors = CodeColumn::ofSize(3, 1000);
    std::get<std::vector<std::uint16_t>>(sectors.codes) = {999, 0, 999};
    RowGroups groups = RowGroups::ofSize(3);
    sectors.visit([&](const auto &codes) { groups.divide(codes, 1000); });
    CHECK(groups.of == std::vector<std::uint32_t>{0, 1, 0});
}

TEST_CASE("random rows: the same cells as by a map, also when most places are empty")
{
    std::mt19937 random(3);
    for (const std::uint32_t values : {3U, 50U, 4'000'000'000U}) {
        std::vector<std::uint8_t> years(2000);
        std::vector<std::uint32_t> codes(2000);
        RowGroups groups = RowGroups::ofSize(2000);
        std::map<std::pair<std::uint8_t, std::uint32_t>, std::uint32_t> expected;
        for (std::size_t row = 0; row < 2000; ++row) {
            years[row] = static_cast<std::uint8_t>(random() % 10);
            codes[row] = static_cast<std::uint32_t>(random() % values);
        }
        divide(groups, years, 10);
        divide(groups, codes, values);
        for (std::size_t row = 0; row < 2000; ++row) {
            const auto next = static_cast<std::uint32_t>(expected.size());
            REQUIRE(groups.of[row] == expected.try_emplace({years[row], codes[row]}, next).first->second);
        }
        CHECK(groups.count == expected.size());
    }
}

TEST_CASE("all rows of a sensitive cell are withheld together")
{
    RowGroups groups = RowGroups::ofSize(9);
    divide<std::uint8_t>(groups, {0, 0, 1, 1, 1, 2, 2, 2, 2}, 3);
    using enum Suppression;
    CHECK(suppressed(groups, {5, 5, 5, 5, 5, 90, 5, 3, 2}) ==
          std::vector{TooFewFirms, TooFewFirms, None, None, None, Dominance, Dominance, Dominance, Dominance});
}

TEST_CASE("a firm that has not reported does not hide the others")
{
    RowGroups groups = RowGroups::ofSize(3);
    using enum Suppression;
    CHECK(suppressed(groups, {5, 5, 5}) == std::vector{None, None, None});
    CHECK(suppressed(groups, {5, missingNumber<double>, 5}) == std::vector{TooFewFirms, TooFewFirms, TooFewFirms});
    const std::vector<std::int32_t> unknown(3, missingNumber<std::int32_t>);
    CHECK(contributionsOf(groups, std::span(unknown), everyRow) == std::vector{Contributions{}});
}

TEST_CASE("only the rows of the selection count: a filter that leaves one firm tells nothing of it")
{
    RowGroups groups = RowGroups::ofSize(4);
    const std::vector<std::int64_t> values{5, 5, 5, 5};
    const auto firstOnly = [](std::size_t row) { return row == 0; };
    const auto sums = contributionsOf(groups, std::span(values), firstOnly);
    CHECK(sums[0].firms == 1);
    CHECK(suppressionOfRows(groups, sensitivityOf(sums))[0] == Suppression::TooFewFirms);
}

TEST_CASE("rows of a cell that a table withholds are withheld with it")
{
    RowGroups groups = RowGroups::ofSize(4);
    divide<std::uint8_t>(groups, {0, 1, 1, 0}, 2);
    using enum Suppression;
    CHECK(suppressionOfRows(groups, std::vector{Complementary, None}) ==
          std::vector{Complementary, None, None, Complementary});
}

TEST_CASE("over several years a firm is one firm, with the sum of its years")
{
    // Firms 0, 1, 2 in a first year, 0 and 2 in a second; all in one cell: 0 brings 20, 1 brings 5, 2 brings 6.
    const std::vector<std::uint32_t> entities{0, 1, 2, 0, 2};
    const std::vector<std::int64_t> values{10, 5, 3, 10, 3};
    const RowGroups groups = RowGroups::ofSize(5);
    const Contributions sum = contributionsByFirm(groups, entities, std::span<const std::int64_t>(values), everyRow)[0];
    CHECK(sum == Contributions{3, 31, 31, 20});
    CHECK(runsOf(entities) == std::vector<std::size_t>{0, 3, 5});
    CHECK(runsOf({}) == std::vector<std::size_t>{0, 0});
    CHECK(contributionsByFirm(RowGroups{}, {}, std::span<const double>{}, everyRow).empty());
}

TEST_CASE("random panels: firms with their cells and sums, as by a map")
{
    std::mt19937 random(11);
    const auto below = [&random](std::uint32_t end) { return std::uniform_int_distribution(0U, end - 1)(random); };
    for (int i = 0; i < 200; ++i) {
        std::vector<std::uint32_t> entities;
        std::vector<std::int64_t> values;
        std::vector<std::uint8_t> codes;
        std::map<std::pair<std::uint8_t, std::uint32_t>, double> bySectorAndFirm;
        for (int year = 0; year < 4; ++year) {
            for (std::uint32_t firm = below(3); firm < 12; firm += 1 + below(3)) {
                entities.push_back(firm);
                codes.push_back(static_cast<std::uint8_t>(below(3)));
                values.push_back(below(5) == 0 ? missingNumber<std::int64_t> : std::int64_t{below(9)});
                if (!isMissing(values.back()))
                    bySectorAndFirm[{codes.back(), firm}] += static_cast<double>(values.back());
            }
        }
        RowGroups groups = RowGroups::ofSize(codes.size());
        divide(groups, codes, 3);
        std::vector<Contributions> expected(groups.count);
        for (const auto &[key, sum] : bySectorAndFirm)
            expected[groups.of[static_cast<std::size_t>(std::ranges::find(codes, key.first) - codes.begin())]].add(sum);
        const std::span<const std::int64_t> numbers(values);
        REQUIRE(contributionsByFirm(groups, entities, numbers, everyRow) == expected);
    }
}
