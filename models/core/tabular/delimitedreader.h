#pragma once

#include "models/core/issue.h"
#include "models/core/tabular/dialect.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One field longer than this is refused.
inline constexpr std::size_t maximumFieldBytes = std::size_t(1) << 20;
/// What one record holds beyond that many fields is left out.
inline constexpr std::size_t maximumFields = std::size_t(1) << 20;

/// Something wrong with the form of a record: Rule::BadQuoting or Rule::TooLarge.
struct FieldFault
{
    Rule rule = Rule::BadQuoting;
    std::size_t column = 0; ///< counts from 0
    std::string_view value; ///< blank: there are too many fields
};

/// Splits text into records as RFC 4180 and a dialect say, in one pass and without copying: a field is a view into
/// the text, or into the reader where quotes or escapes had to be undone, and lives as long as both. Lines end with
/// CRLF, LF or CR; a quote within an unquoted field is an ordinary character. A quote that is never closed is
/// reported and taken for an ordinary character, too, so that the records behind it are read.
class DelimitedReader
{
public:
    explicit DelimitedReader(std::string_view text, Dialect dialect = {});

    /// Reads the next record; false at the end. A blank line is a record of one blank field.
    bool next(std::vector<std::string_view> &fields);
    /// Number of the record read last, as a spreadsheet numbers rows: the first is 1, a line break within
    /// quotes starts no row, a comment does.
    std::int64_t row() const { return m_row; }
    /// The line on which the record read last begins, as an editor numbers lines.
    std::int64_t line() const { return m_line; }
    /// Of the record read last.
    bool isQuoted(std::size_t column) const { return m_quoted[column] != 0; }
    /// What was wrong with the record read last.
    const std::vector<FieldFault> &faults() const { return m_faults; }
    /// A broken quote spans lines: how many records it swallowed cannot be known.
    bool hasLostRecords() const { return m_hasLostRecords; }
    /// Behind the record read last; what ends it is in front of it.
    std::size_t end() const { return m_at; }
    /// The fields read so far are no longer looked at: their memory may go.
    void forgetFields() { m_undone.clear(); }

private:
    void skipComments();
    void addField(std::vector<std::string_view> &fields);
    std::string_view plainField();
    std::string_view quotedField(std::size_t column);
    std::size_t closingQuote(std::size_t from, bool &hasMarks) const;
    std::string_view undone(std::string_view content, bool isQuoted);
    void countLines(std::string_view content);
    bool endOfField() const;
    bool skipDelimiter();
    void skipLineBreak();
    void skipRest();
    bool isEscaping(std::size_t at) const;

    std::string_view m_text;
    Dialect m_dialect;
    std::array<bool, 256> m_stops{}; ///< bytes at which a plain field may end
    std::size_t m_at = 0;
    std::int64_t m_row = 0;
    std::int64_t m_line = 0;
    std::int64_t m_nextLine = 1;
    bool m_hasLostRecords = false;
    std::deque<std::string> m_undone; // a deque never moves its elements
    std::vector<std::uint8_t> m_quoted;
    std::vector<FieldFault> m_faults;
};

} // namespace core
