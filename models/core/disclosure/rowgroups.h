#pragma once

#include "models/core/disclosure/sensitivity.h"
#include "models/core/panel/measurecolumn.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

/// Rows of micro data by the cell that each is in, e.g. year x sector x region: cells are numbered as they first occur.
/// Made in one pass over the rows for every dimension. In a panel an enterprise is in a year once, so that as long as
/// the year is among the dimensions every row of a cell is another firm.
struct RowGroups
{
    std::vector<std::uint32_t> of; ///< cell of each row
    std::uint32_t count = 0;

    /// All rows in one cell.
    static RowGroups ofSize(std::size_t rows) { return {std::vector<std::uint32_t>(rows, 0), rows > 0 ? 1U : 0U}; }
    /// Divides every cell by one more dimension, given by the code of each row; codes are below `values`.
    template <class Code> void divide(std::span<const Code> codes, std::size_t values);
};

template <class Code> void RowGroups::divide(std::span<const Code> codes, std::size_t values)
{
    static constexpr std::size_t mostPlaces = std::size_t{1} << 24; // 64 MB; beyond that only cells that occur
    const std::size_t places = std::size_t{count} * values;
    std::uint32_t found = 0;
    const auto renumber = [&](auto &&numberAt) {
        for (std::size_t row = 0; row < of.size(); ++row) {
            std::uint32_t &number = numberAt(std::uint64_t{of[row]} * values + codes[row]); // 0 = a new cell
            if (number == 0)
                number = ++found;
            of[row] = number - 1;
        }
    };
    if (places <= mostPlaces) {
        std::vector<std::uint32_t> numbers(places, 0);
        renumber([&](std::uint64_t place) -> std::uint32_t & { return numbers[place]; });
    } else {
        std::unordered_map<std::uint64_t, std::uint32_t> numbers;
        renumber([&](std::uint64_t place) -> std::uint32_t & { return numbers[place]; });
    }
    count = found;
}

/// What the firms of each cell bring to a measure, of the rows that `isIn(row)`: a row is one firm.
template <class Number, class IsIn>
std::vector<Contributions> contributionsOf(const RowGroups &groups, std::span<const Number> numbers, IsIn &&isIn)
{
    std::vector<Contributions> sums(groups.count);
    for (std::size_t row = 0; row < groups.of.size(); ++row) {
        if (isIn(row) && !isMissing(numbers[row]))
            sums[groups.of[row]].add(static_cast<double>(numbers[row]));
    }
    return sums;
}

/// Where each run of ascending firm numbers begins, and the end: in a panel's rows one run a year.
std::vector<std::size_t> runsOf(std::span<const std::uint32_t> firms);

/// The same where a firm may have several rows in a cell, as with flows summed over years: its rows count as one firm
/// with their sum. `firms` has the number of each row's firm; within a run no firm occurs twice. The runs are merged,
/// so that all rows of a firm meet without sorting or hashing.
template <class Number, class IsIn>
std::vector<Contributions> contributionsByFirm(const RowGroups &groups, std::span<const std::uint32_t> firms,
                                               std::span<const Number> numbers, IsIn &&isIn)
{
    std::vector<Contributions> sums(groups.count);
    const std::vector<std::size_t> ends = runsOf(firms);
    std::vector<std::size_t> next(ends);
    std::vector<std::pair<std::uint32_t, double>> cells; // that the present firm is in, with its sum
    for (std::size_t left = firms.size(); left > 0;) {
        std::uint32_t firm = std::numeric_limits<std::uint32_t>::max();
        for (std::size_t run = 0; run + 1 < ends.size(); ++run) {
            if (next[run] < ends[run + 1])
                firm = std::min(firm, firms[next[run]]);
        }
        cells.clear();
        for (std::size_t run = 0; run + 1 < ends.size(); ++run) {
            if (next[run] == ends[run + 1] || firms[next[run]] != firm)
                continue;
            const std::size_t row = next[run]++;
            --left;
            if (!isIn(row) || isMissing(numbers[row]))
                continue;
            const auto cell = std::ranges::find(cells, groups.of[row], &std::pair<std::uint32_t, double>::first);
            if (cell == cells.end())
                cells.emplace_back(groups.of[row], static_cast<double>(numbers[row]));
            else
                cell->second += static_cast<double>(numbers[row]);
        }
        for (const auto &[cell, sum] : cells)
            sums[cell].add(sum);
    }
    return sums;
}

/// Primary suppression of every cell.
std::vector<Suppression> sensitivityOf(std::span<const Contributions> sums, const DisclosureRule &rule = {});

/// Which rows may not be written with their number of one measure, given what happens to their cells. A row keeps its
/// names and dimensions; the numbers of all firms of a sensitive cell are withheld together, and also those of a cell
/// that is complementary in a table of the same selection: the sum of its rows would tell it.
std::vector<Suppression> suppressionOfRows(const RowGroups &groups, std::span<const Suppression> cells);

} // namespace core
