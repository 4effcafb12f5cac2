#pragma once

#include "models/core/result.h"
#include "models/core/tabular/grid.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace package {

/// What a table may hold at most; beyond it reading stops with ErrorCode::TooLarge.
struct GridLimits
{
    std::uint64_t cells = 20'000'000;
    std::uint64_t textBytes = std::uint64_t(1) << 30;
    /// Last row and column that a cell may stand in: those of the largest sheets there are.
    std::int64_t rows = std::int64_t(1) << 24;
    std::size_t columns = 16'384;
};

/// Collects the cells of a sheet, in whatever order they come, into a Grid. Rows without a cell at the end are
/// dropped and so are blank cells at the end of a row; a gap between rows is filled with blank rows up to
/// `filledGap` of them, beyond that only `fileRow` tells of it. Memory follows what the sheet holds, never what it
/// declares.
class GridRows
{
public:
    static constexpr std::int64_t filledGap = 1'000;

    /// `name` is what errors call the file.
    explicit GridRows(std::string name, const GridLimits &limits = {})
        : m_name(std::move(name))
        , m_limits(limits)
    {}

    /// The grid begins with this row: those before it are no gap.
    void beginAt(std::int64_t row) { m_begin = m_last = row - 1; }
    /// Rows and columns count from 0. A second text for the same cell replaces the first.
    void add(std::int64_t row, std::size_t column, std::string_view text, core::CellKind kind);
    /// The cells of a row once more in the `times` rows behind it. Only the row that is being filled can be repeated.
    void repeatRow(std::int64_t row, std::int64_t times);
    /// Rows and columns of the sheet, ends included.
    void addMerged(std::int64_t firstRow, std::int64_t lastRow, std::size_t firstColumn, std::size_t lastColumn);
    /// ErrorCode::TooLarge with the limit that was passed; nothing is added from then on.
    const std::optional<core::Error> &failure() const { return m_failure; }
    core::Grid build();

private:
    struct Cell
    {
        std::size_t column = 0;
        std::size_t begin = 0; ///< of its text in that of the row
        std::size_t size = 0;
        core::CellKind kind = core::CellKind::Blank;
    };
    struct Row
    {
        std::vector<Cell> cells;
        std::string text;
        std::size_t width() const;
    };
    struct Merge
    {
        std::int64_t firstRow, lastRow;
        std::size_t firstColumn, lastColumn;
    };

    bool spend(std::uint64_t cells, std::uint64_t bytes);
    void flush();
    void append(core::Grid &grid, std::int64_t number, const Row &row);
    void mergeLate();
    void fail(core::Bound bound, std::uint64_t limit);

    std::string m_name;
    GridLimits m_limits;
    core::Grid m_grid;
    std::int64_t m_begin = -1; ///< row before the first one
    std::int64_t m_last = -1;  ///< last row of the grid, of the sheet
    Row m_row;
    std::int64_t m_number = -1;         ///< of the row being filled
    std::map<std::int64_t, Row> m_late; ///< rows that came after a later one
    std::vector<Merge> m_merged;
    std::uint64_t m_cells = 0;
    std::uint64_t m_bytes = 0;
    std::optional<core::Error> m_failure;
};

} // namespace package
