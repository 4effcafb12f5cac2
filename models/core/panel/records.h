#pragma once

#include "models/core/issue.h"
#include "models/core/panel/separators.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A cell longer than this is refused.
inline constexpr std::size_t maximumCellBytes = std::size_t{1} << 20;

/// The cells of some records, column by column.
class CellBlock
{
public:
    static constexpr std::size_t capacity = 256;

    /// From one column to the next. No power of two: the cells of a record would all want the same place in the
    /// processor's cache.
    static constexpr std::size_t stride = capacity + 4;

    explicit CellBlock(std::size_t columns)
        : m_cells(columns * stride)
    {}
    std::size_t size = 0; ///< records held
    /// The cells of a column, one a record.
    std::span<const std::string_view> column(std::size_t i) const { return {m_cells.data() + i * stride, size}; }
    /// First of a column, for writing.
    std::string_view *cells() { return m_cells.data(); }

private:
    std::vector<std::string_view> m_cells;
};

/// Splits RFC 4180 text into records. Cells are views into the text, or into the reader where doubled quotes had to
/// be undone, and live as long as both. Lines end with CRLF, LF or CR; a quote within an unquoted field is an ordinary
/// character.
class RecordReader
{
public:
    RecordReader(char delimiter, std::vector<std::string> columns)
        : m_delimiter(delimiter)
        , m_names(std::move(columns))
        , m_columns(m_names.size())
    {}

    /// Begins a text at one of its records. `isLast`: its end ends the last record, too.
    void start(std::string_view text, std::size_t at, bool isLast);
    /// Leaves out one record, the header.
    void skip();
    /// Reads up to a block of records that have all their cells; false when none is left.
    bool next(CellBlock &block);

    /// Behind the last whole record.
    std::size_t end() const { return m_at; }
    /// All records read, also those left out.
    std::int64_t records() const { return m_records; }
    /// Ordinals of the records left out, counting from 0: blank ones and those with too few or too many cells.
    const std::vector<std::int64_t> &skipped() const { return m_skipped; }
    /// Findings on the form of records; rows are ordinals counting from 0.
    std::vector<Issue> &issues() { return m_issues; }

private:
    bool takePlain(CellBlock &block);
    bool takeAny(CellBlock &block);
    bool split();
    bool takeCell(std::size_t begin, std::size_t &end);
    std::size_t closingQuote();
    std::string_view undoubled(std::string_view content);
    void add(Issue issue);
    void report(Rule rule, std::string_view value, std::vector<std::string> args = {});

    char m_delimiter;
    std::vector<std::string> m_names;
    std::size_t m_columns;
    std::string_view m_text;
    bool m_isLast = true;
    std::size_t m_at = 0;     // begin of the next record
    std::size_t m_next = 0;   // index of the first separator behind it
    std::size_t m_cursor = 0; // index of the next separator while one is being split
    std::int64_t m_records = 0;
    bool m_hasDoubled = false; // the cell being read has doubled quotes
    Separators m_separators;
    std::vector<std::string_view> m_cells; // of the record being read
    std::vector<std::int64_t> m_skipped;
    std::deque<std::string> m_undoubled; // a deque never moves its elements
    std::vector<Issue> m_issues;
};

/// Ordinal, from 0, of the record that became a row, given the ordinals of those that became none.
std::int64_t recordOf(std::size_t row, const std::vector<std::int64_t> &skipped);

} // namespace core
