#include "models/core/panel/heldrows.h"
#include "models/core/panel/vectorised.h"
#include "tests/support/catch.h"

#include <numeric>
#include <random>

namespace {

core::RowMask randomMask(std::size_t rows, unsigned density, std::mt19937_64 &random)
{
    std::vector<std::uint64_t> words((rows + 63) / 64);
    bool isFull = false; // whole words come in runs
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % 256 == 0)
            isFull = random() % 2 == 0;
        if (isFull || random() % 100 < density)
            words[row / 64] |= std::uint64_t{1} << row % 64;
    }
    return {std::move(words), rows};
}

std::vector<std::int32_t> valuesOf(const core::RowMask &mask, const std::vector<std::int32_t> &column,
                                   std::size_t begin, std::size_t end)
{
    std::vector<std::int32_t> values;
    core::ValueBlock<std::int32_t> room;
    core::forEachHeld(mask, begin, end, [&](const core::HeldRows &rows) {
        const auto block = rows.of(std::span(column), room);
        values.insert(values.end(), block.begin(), block.end());
    });
    std::ranges::sort(values); // blocks of listed rows come between others
    return values;
}

} // namespace

TEST_CASE("Each row that a mask holds is in one block")
{
    std::mt19937_64 random(12);
    for (int round = 0; round < 200; ++round) {
        const std::size_t rows = 1 + random() % 5000;
        const core::RowMask mask = randomMask(rows, static_cast<unsigned>(random() % 101), random);
        std::vector<std::int32_t> column(rows);
        std::iota(column.begin(), column.end(), 0);
        const std::size_t begin = random() % rows;
        const std::size_t end = begin + random() % (rows - begin + 1);
        std::vector<std::int32_t> held;
        for (std::size_t row = begin; row < end; ++row) {
            if (mask.holds(row))
                held.push_back(static_cast<std::int32_t>(row));
        }
        REQUIRE(valuesOf(mask, column, begin, end) == held);
    }
}

TEST_CASE("Blocks are of at most so many rows, those held whole in one piece")
{
    const core::RowMask all(std::vector<std::uint64_t>(40, ~std::uint64_t{0}), 40 * 64);
    std::vector<std::size_t> sizes;
    core::forEachHeld(all, 0, all.size(), [&](const core::HeldRows &rows) {
        CHECK(rows.listed == nullptr);
        sizes.push_back(rows.size);
    });
    CHECK(sizes == std::vector<std::size_t>{512, 512, 512, 512, 512});
    std::vector<std::size_t> seen;
    core::forEachHeld(all, 3, 5,
                      [&](const core::HeldRows &rows) { rows.forEach([&](auto row) { seen.push_back(row); }); });
    CHECK(seen == std::vector<std::size_t>{3, 4});
}

TEST_CASE("Work gives the same whether or not it is compiled for the processor")
{
    std::mt19937_64 random(5);
    std::vector<double> numbers(1000);
    for (double &number : numbers)
        number = static_cast<double>(random() % 1'000'000) / 7;
    const auto sum = [&] {
        double squares = 0;
        std::int64_t whole = 0;
        for (const double number : numbers) {
            squares += number * number;
            whole += static_cast<std::int32_t>(number);
        }
        return std::pair(squares, whole);
    };
    std::pair<double, std::int64_t> wide;
    core::vectorised([&] { wide = sum(); });
    CHECK(wide == sum());
}
