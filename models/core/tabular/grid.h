#pragma once

#include "models/core/panel/textarena.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

/// What the file itself says a cell holds. Text files know only Blank and Text; workbooks know all.
enum class CellKind : std::uint8_t {
    Blank,   ///< nothing, not even quotes
    Text,    ///< also the text of a quoted blank field
    Number,  ///< digits as a workbook stores them, shortened to what it shows where binary noise is seen
    Date,    ///< `2024-05-31` or `2024-05-31T12:00:00`; `2024-05` or `2024` where the file shows no more
    Boolean, ///< `TRUE` or `FALSE`
    Error,   ///< a formula's error, e.g. `#DIV/0!`
};

/// A rectangle of merged cells, ends included; the text stands in the first one.
struct MergedCells
{
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
    std::size_t firstColumn = 0;
    std::size_t lastColumn = 0;
    bool operator==(const MergedCells &) const = default;
};

/// A table as it stands in a file: rows of texts in UTF-8, nothing interpreted, nothing shifted. Rows may differ
/// in length. Rows and columns count from 0; `fileRow` is what a spreadsheet or an editor would call the row.
class Grid
{
public:
    std::size_t rows() const { return m_ends.size(); }
    /// Length of the longest row.
    std::size_t columns() const { return m_columns; }
    std::size_t cellsIn(std::size_t row) const { return m_ends[row] - begin(row); }
    /// Blank beyond the end of a row.
    std::string_view text(std::size_t row, std::size_t column) const
    {
        return column < cellsIn(row) ? m_texts[begin(row) + column] : std::string_view();
    }
    CellKind kind(std::size_t row, std::size_t column) const
    {
        return column < cellsIn(row) ? m_kinds[begin(row) + column] : CellKind::Blank;
    }
    /// Counts from 1; for text the line on which the record begins.
    std::int64_t fileRow(std::size_t row) const { return m_fileRows[row]; }
    const std::vector<MergedCells> &merged() const { return m_merged; }
    std::size_t cells() const { return m_texts.size(); }

    /// Memory for that many bytes of text.
    void reserve(std::size_t bytes) { m_texts.reserve(0, bytes); }
    void addCell(std::string_view text, CellKind kind)
    {
        m_texts.add(text);
        m_kinds.push_back(kind);
    }
    /// Ends the row that `addCell` has been filling.
    void endRow(std::int64_t fileRow);
    void addMerged(MergedCells merged) { m_merged.push_back(merged); }

private:
    std::size_t begin(std::size_t row) const { return row == 0 ? 0 : m_ends[row - 1]; }

    TextArena m_texts;
    std::vector<CellKind> m_kinds;
    std::vector<std::size_t> m_ends; ///< one past the last cell of each row
    std::vector<std::int64_t> m_fileRows;
    std::vector<MergedCells> m_merged;
    std::size_t m_columns = 0;
};

} // namespace core
