#include "models/package/gridrows.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

#include <random>

using core::CellKind;
using package::GridRows;
using tests::linesOf;
using Lines = std::vector<std::string>;

TEST_CASE("Gaps between cells and between rows are blank")
{
    GridRows rows("file");
    rows.add(1, 2, "c", CellKind::Text);
    rows.add(1, 4, "5", CellKind::Number);
    rows.add(4, 0, "a", CellKind::Text);
    CHECK(linesOf(rows.build()) == Lines{"1:", "2: . . 'c' . 5", "3:", "4:", "5: 'a'"});
}

TEST_CASE("Blank cells at the end of a row and blank rows at the end are dropped")
{
    GridRows rows("file");
    rows.add(0, 0, "a", CellKind::Text);
    rows.add(0, 1, "", CellKind::Text);
    rows.add(0, 9, "", CellKind::Blank);
    rows.add(5, 3, "", CellKind::Text);
    CHECK(linesOf(rows.build()) == Lines{"1: 'a'"});
}

TEST_CASE("A long gap is told by the numbers of the rows only")
{
    GridRows rows("file");
    rows.add(0, 0, "a", CellKind::Text);
    rows.add(1'000'000, 16'383, "z", CellKind::Text);
    rows.addMerged(1'000'000, 1'000'002, 16'383, 16'383);
    rows.add(1'000'001, 0, "b", CellKind::Text);
    const core::Grid grid = rows.build();
    REQUIRE(grid.rows() == 3);
    CHECK(grid.fileRow(1) == 1'000'001);
    CHECK(grid.text(1, 16'383) == "z");
    CHECK(grid.cells() == 1 + 16'384 + 1);
    REQUIRE(grid.merged().size() == 1);
    CHECK(grid.merged().front() == core::MergedCells{1, 2, 16'383, 16'383});
}

TEST_CASE("Cells in any order give the same grid as cells in order")
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::pair<std::int64_t, std::size_t>> places;
        for (std::int64_t row = 0; row < 6; ++row)
            for (std::size_t column = 0; column < 5; ++column)
                if (random() % 3 == 0)
                    places.emplace_back(row, column);
        const auto gridOf = [&] {
            GridRows rows("file");
            for (const auto &[row, column] : places)
                rows.add(row, column, std::to_string(row) + "/" + std::to_string(column), CellKind::Text);
            return linesOf(rows.build());
        };
        const Lines inOrder = gridOf();
        std::shuffle(places.begin(), places.end(), random);
        CHECK(gridOf() == inOrder);
    }
}

TEST_CASE("The last of two texts for a cell counts")
{
    GridRows rows("file");
    rows.add(0, 1, "old", CellKind::Text);
    rows.add(0, 1, "new", CellKind::Text);
    rows.add(2, 0, "a", CellKind::Text);
    rows.add(0, 0, "late", CellKind::Text);
    CHECK(linesOf(rows.build()) == Lines{"1: 'late' 'new'", "2:", "3: 'a'"});
}

TEST_CASE("A row is repeated")
{
    GridRows rows("file");
    rows.add(0, 0, "a", CellKind::Text);
    rows.repeatRow(0, 2);
    rows.repeatRow(7, 3);
    rows.add(3, 0, "b", CellKind::Text);
    CHECK(linesOf(rows.build()) == Lines{"1: 'a'", "2: 'a'", "3: 'a'", "4: 'b'"});
}

TEST_CASE("Limits are errors with what they count")
{
    const package::GridLimits limits{.cells = 10, .textBytes = 20, .rows = 50, .columns = 8};
    const auto failureOf = [&](auto fill) {
        GridRows rows("file", limits);
        fill(rows);
        rows.build();
        return rows.failure() ? rows.failure()->args : Lines{};
    };
    CHECK(failureOf([](GridRows &r) { r.add(0, 7, "x", CellKind::Text); }).empty());
    CHECK(failureOf([](GridRows &r) { r.add(0, 8, "x", CellKind::Text); }) == Lines{"file", "8", "columns"});
    CHECK(failureOf([](GridRows &r) { r.add(50, 0, "x", CellKind::Text); }) == Lines{"file", "50", "rows"});
    CHECK(failureOf([](GridRows &r) { r.add(0, 0, "123456789012345678901", CellKind::Text); }) ==
          Lines{"file", "20", "bytes"});
    CHECK(failureOf([](GridRows &r) {
              r.add(0, 5, "x", CellKind::Text);
              r.add(1, 5, "x", CellKind::Text);
          }) == Lines{"file", "10", "cells"});
    CHECK(failureOf([](GridRows &r) {
              r.add(0, 0, "x", CellKind::Text);
              r.repeatRow(0, 999'999'999);
          }) == Lines{"file", "10", "cells"});
}
