#include "models/core/disclosure/sumnetwork.h"
#include "models/core/disclosure/tables.h"
#include "tests/core/disclosuresample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>

using namespace core;
using tests::Grid;
using tests::gridOf;
using tests::randomTable;

namespace {

/// A prime: ranks modulo it are those of the rationals, as all minors of the equations are -1, 0 or 1.
constexpr long long prime = 1'000'003;

long long inverse(long long value)
{
    long long result = 1;
    for (long long power = prime - 2; power > 0; power /= 2, value = value * value % prime) {
        if (power % 2 == 1)
            result = result * value % prime;
    }
    return result;
}

std::size_t rankOf(std::vector<std::vector<long long>> rows)
{
    std::size_t rank = 0;
    for (std::size_t column = 0; !rows.empty() && column < rows[0].size() && rank < rows.size(); ++column) {
        const auto pivot = std::ranges::find_if(rows.begin() + static_cast<std::ptrdiff_t>(rank), rows.end(),
                                                [column](const auto &row) { return row[column] != 0; });
        if (pivot == rows.end())
            continue;
        std::swap(rows[rank], *pivot);
        const long long scale = inverse(rows[rank][column]);
        for (std::size_t row = rank + 1; row < rows.size(); ++row) {
            const long long factor = rows[row][column] * scale % prime;
            for (std::size_t i = column; i < rows[row].size(); ++i)
                rows[row][i] = ((rows[row][i] - factor * rows[rank][i]) % prime + prime) % prime;
        }
        ++rank;
    }
    return rank;
}

/// Hidden sums that linear algebra gives away: those whose unit vector is in the span of the equations of hidden sums.
std::vector<std::size_t> recomputable(const Grid &grid)
{
    std::vector<std::size_t> hidden;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        if (!grid.shown[i])
            hidden.push_back(i);
    }
    std::vector<std::vector<long long>> system;
    for (const auto &equation : grid.equations()) {
        auto &row = system.emplace_back();
        for (const std::size_t i : hidden)
            row.push_back((equation[i] + prime) % prime);
    }
    const std::size_t rank = rankOf(system);
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        system.emplace_back(hidden.size(), 0)[i] = 1;
        if (rankOf(system) == rank)
            result.push_back(hidden[i]);
        system.pop_back();
    }
    return result;
}

/// Up to `amount`: how far a hidden sum can grow (or shrink) while no hidden one falls below zero, by augmenting along
/// shortest paths of whole numbers in the matrix of lines.
long long roomOf(const Grid &grid, std::size_t target, bool grow, long long amount)
{
    const std::size_t lines = grid.rows + grid.columns;
    const long long unlimited = 1'000'000;
    std::vector<std::vector<long long>> room(lines, std::vector<long long>(lines, 0));
    std::size_t source = 0;
    std::size_t sink = 0;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        if (grid.shown[i])
            continue;
        std::size_t from = i / grid.columns;
        std::size_t to = grid.rows + i % grid.columns;
        // A total counts against its parts, so that it runs the other way; the total of totals against totals.
        if ((from + 1 == grid.rows) != (i % grid.columns + 1 == grid.columns))
            std::swap(from, to);
        if (i == target) {
            source = grow ? to : from;
            sink = grow ? from : to;
            continue;
        }
        room[from][to] += unlimited;
        room[to][from] += static_cast<long long>(grid.sums[i].total);
    }
    long long moved = 0;
    while (moved < amount) {
        std::vector<std::size_t> before(lines, lines);
        std::queue<std::size_t> front;
        before[source] = source;
        for (front.push(source); !front.empty(); front.pop()) {
            for (std::size_t next = 0; next < lines; ++next) {
                if (before[next] == lines && room[front.front()][next] > 0) {
                    before[next] = front.front();
                    front.push(next);
                }
            }
        }
        if (before[sink] == lines)
            return moved;
        long long least = amount - moved;
        for (std::size_t at = sink; at != source; at = before[at])
            least = std::min(least, room[before[at]][at]);
        for (std::size_t at = sink; at != source; at = before[at]) {
            room[before[at]][at] -= least;
            room[at][before[at]] += least;
        }
        moved += least;
    }
    return moved;
}

bool isPrimary(Suppression suppression)
{
    return suppression == Suppression::TooFewFirms || suppression == Suppression::Dominance;
}

/// Sensitive sums that the sums shown confine closer than the rule allows.
std::size_t confined(const Grid &grid, const DisclosureRule &rule)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        if (!isPrimary(grid.suppression[i]))
            continue;
        const double amount = grid.sums[i].total * rule.protectionPercent / 100;
        const auto whole = std::max(1LL, static_cast<long long>(std::ceil(amount)));
        const bool up = static_cast<double>(roomOf(grid, i, true, whole)) >= amount && roomOf(grid, i, true, whole) > 0;
        const bool down = static_cast<double>(roomOf(grid, i, false, whole)) >= amount;
        count += up && down ? 0U : 1U;
    }
    return count;
}

void forRandomTables(const std::function<void(CrossTable &)> &use)
{
    std::mt19937 random(20240630);
    for (int i = 0; i < 3000; ++i) {
        CrossTable table = randomTable(random, i % 3 == 0 ? 1 : 6, i % 3 == 1 ? 1 : 6);
        if (i % 5 == 0)
            table.rowTotals.clear();
        if (i % 7 == 0)
            table.columnTotals.clear();
        if (i % 11 == 0)
            table.grandTotal.reset();
        use(table);
    }
}

} // namespace

TEST_CASE("of random tables no sensitive number is shown, and none is withheld in vain")
{
    std::size_t withheld = 0;
    forRandomTables([&](const CrossTable &table) {
        const Grid grid = gridOf(table, suppress(table));
        bool any = false;
        for (std::size_t i = 0; i < grid.size(); ++i) {
            const Suppression expected = sensitivityOf(grid.sums[i], {});
            REQUIRE((expected == Suppression::None || grid.suppression[i] == expected));
            REQUIRE((grid.sums[i].firms > 0 || grid.suppression[i] == Suppression::None));
            any = any || isPrimary(expected);
        }
        const auto complementary = std::ranges::count(grid.suppression, Suppression::Complementary);
        REQUIRE((any || complementary == 0));
        withheld += static_cast<std::size_t>(complementary);
    });
    CHECK(withheld > 1000); // the tables do put it to the test
}

TEST_CASE("of random tables no withheld number can be worked out from those shown")
{
    forRandomTables([](const CrossTable &table) {
        const Grid grid = gridOf(table, suppress(table));
        for (const std::size_t i : recomputable(grid)) {
            INFO(tests::picture(table, suppress(table)));
            REQUIRE(grid.suppression[i] == Suppression::None); // a total that is not shown and of no interest
        }
    });
}

TEST_CASE("without complementary suppression the same tables give many away")
{
    std::size_t given = 0;
    forRandomTables([&given](const CrossTable &table) {
        Grid grid = gridOf(table, suppress(table));
        for (std::size_t i = 0; i < grid.size(); ++i)
            grid.shown[i] = grid.shown[i] || grid.suppression[i] == Suppression::Complementary;
        for (const std::size_t i : recomputable(grid))
            given += isPrimary(grid.suppression[i]) ? 1U : 0U;
    });
    CHECK(given > 1000);
}

TEST_CASE("of random tables no sensitive number is confined closer than by the rule's protection")
{
    forRandomTables([](const CrossTable &table) {
        INFO(tests::picture(table, suppress(table)));
        REQUIRE(confined(gridOf(table, suppress(table)), {}) == 0);
    });
}

TEST_CASE("a table gives the same answer each time, and once it is protected no more is needed")
{
    forRandomTables([](const CrossTable &table) { REQUIRE(suppress(table) == suppress(table)); });

    std::mt19937 random(7);
    const auto below = [&random](std::uint32_t end) { return std::uniform_int_distribution(0U, end - 1)(random); };
    for (int i = 0; i < 3000; ++i) {
        SumNetwork network{2 + below(7), {}, below(4) > 0};
        for (std::uint32_t edges = below(25); edges > 0; --edges) {
            SumNetwork::Edge edge{below(network.nodes), below(network.nodes), {}, below(8) > 0};
            for (std::uint32_t firm = below(8); firm > 0; --firm)
                edge.sum.add(below(30));
            network.edges.push_back(edge);
        }
        std::vector<Suppression> first = network.suppress({});
        for (std::size_t edge = 0; edge < first.size(); ++edge) {
            if (first[edge] == Suppression::Complementary) {
                network.edges[edge].shown = false;
                first[edge] = Suppression::None;
            }
        }
        REQUIRE(network.suppress({}) == first);
    }
}

TEST_CASE("a firm alone in its sum cannot work out another sensitive sum")
{
    forRandomTables([](const CrossTable &table) {
        const Grid grid = gridOf(table, suppress(table));
        for (std::size_t lone = 0; lone < grid.size(); ++lone) {
            if (grid.shown[lone] || grid.sums[lone].firms != 1)
                continue;
            Grid known = grid;
            known.shown[lone] = true;
            for (const std::size_t i : recomputable(known)) {
                INFO(tests::picture(table, suppress(table)));
                // Only sums of this very firm, which are as large.
                REQUIRE((!isPrimary(grid.suppression[i]) ||
                         (grid.sums[i].firms == 1 && grid.sums[i].total == grid.sums[lone].total)));
            }
        }
    });
}
