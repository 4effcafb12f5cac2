#include "models/core/disclosure/tables.h"
#include "tests/core/disclosuresample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace core;

namespace {

/// So many firms, counted.
Contributions count(std::uint32_t number)
{
    Contributions sum;
    for (std::uint32_t firm = 0; firm < number; ++firm)
        sum.add(1);
    return sum;
}

CrossTable listOf(const std::vector<std::uint32_t> &numbers)
{
    CrossTable list{numbers.size(), 1, {}, {}, {Contributions{}}, {}};
    for (const std::uint32_t number : numbers) {
        list.cells.push_back(count(number));
        list.columnTotals.front().add(list.cells.back());
    }
    return list;
}

/// Places of a list that are withheld.
std::vector<std::size_t> withheld(const CrossTable &list)
{
    std::vector<std::size_t> places;
    const CrossSuppression suppression = suppress(list);
    for (std::size_t i = 0; i < list.cells.size(); ++i) {
        if (suppression.cells[i] != Suppression::None)
            places.push_back(i);
    }
    return places;
}

CrossTable randomCounts(std::mt19937 &random)
{
    CrossTable table = tests::randomTable(random, 3, 3);
    for (auto *sums : {&table.cells, &table.rowTotals, &table.columnTotals}) {
        for (Contributions &sum : *sums)
            sum = count(sum.firms);
    }
    table.grandTotal = count(table.grandTotal->firms);
    return table;
}

/// The values that each hidden number can have for a reader of the others, one more and one less at most, by trying
/// all.
std::vector<std::set<double>> possible(const tests::Grid &grid)
{
    std::vector<std::set<double>> values(grid.size());
    std::vector<double> now(grid.size());
    const std::size_t width = grid.columns, height = grid.rows;
    const auto tryFrom = [&](const auto &self, std::size_t place) -> void {
        if (place == grid.size()) {
            for (std::size_t i = 0; i < grid.size(); ++i)
                values[i].insert(now[i]);
            return;
        }
        const std::size_t row = place / width, column = place % width;
        double whole = 0;
        if (column + 1 == width) {
            for (std::size_t i = 0; i + 1 < width; ++i)
                whole += now[row * width + i];
        } else if (row + 1 == height) {
            for (std::size_t i = 0; i + 1 < height; ++i)
                whole += now[i * width + column];
        }
        const bool isTotal = column + 1 == width || row + 1 == height;
        for (const double step : {-1.0, 0.0, 1.0}) {
            now[place] = isTotal ? whole : grid.sums[place].total + step;
            const bool isFree = !grid.shown[place] && grid.sums[place].total > 0;
            if (isFree ? now[place] >= 1 : now[place] == grid.sums[place].total)
                self(self, place + 1);
            if (isTotal)
                return;
        }
    };
    tryFrom(tryFrom, 0);
    return values;
}

} // namespace

TEST_CASE("two hidden numbers of firms do not give each other away")
{
    CHECK(withheld(listOf({2, 2, 5, 11})) == std::vector<std::size_t>{0, 1});    // 1 and 3, 2 and 2 or 3 and 1
    CHECK(withheld(listOf({1, 2, 5, 11})) == std::vector<std::size_t>{0, 1, 2}); // 5 more: firm 1 knows its own number
}

TEST_CASE("one and one would be two: a third number of firms is withheld as well")
{
    CHECK(withheld(listOf({1, 1, 5, 11})) == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("of random tables no sensitive number of firms can be only one")
{
    std::mt19937 random(20260);
    std::size_t sensitive = 0;
    for (int i = 0; i < 400; ++i) {
        const CrossTable table = randomCounts(random);
        const CrossSuppression suppression = suppress(table);
        const tests::Grid grid = tests::gridOf(table, suppression);
        const std::vector<std::set<double>> values = possible(grid);
        INFO(tests::picture(table, suppression));
        for (std::size_t place = 0; place < grid.size(); ++place) {
            if (grid.suppression[place] != Suppression::TooFewFirms)
                continue;
            ++sensitive;
            CAPTURE(place, grid.sums[place].firms);
            REQUIRE(values[place].size() > 1);
        }
    }
    CHECK(sensitive > 500);
}
