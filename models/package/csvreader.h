#pragma once

#include "models/core/issue.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace package {

/// One field longer than this is refused.
inline constexpr std::size_t maximumFieldBytes = std::size_t(1) << 20;

/// Something wrong with the form of a record: Rule::BadQuoting or Rule::TooLarge.
struct CsvFault
{
    core::Rule rule = core::Rule::BadQuoting;
    std::size_t column = 0; ///< counts from 0
    std::string_view value;
};

/// Splits RFC 4180 text into records, in one pass and without copying: a field is a view into the bytes, or
/// into the reader where doubled quotes had to be undone, and lives as long as both. Lines end with CRLF, LF
/// or CR; a quote within an unquoted field is an ordinary character.
class CsvReader
{
public:
    explicit CsvReader(std::string_view bytes, char delimiter = ',');

    /// Reads the next record; false at the end. A blank line is a record of one blank field.
    bool next(std::vector<std::string_view> &fields);
    /// Number of the record read last, as a spreadsheet numbers rows: the first is 1, a line break within
    /// quotes starts no row.
    std::int64_t row() const { return m_row; }
    /// What was wrong with the record read last.
    const std::vector<CsvFault> &faults() const { return m_faults; }
    /// A broken quote spans lines: how many records it swallowed cannot be known.
    bool hasLostRecords() const { return m_hasLostRecords; }

private:
    std::string_view plainField();
    std::string_view quotedField(std::size_t column);
    std::string_view undoubled(std::string_view content);
    bool endOfField() const;
    void skipLineBreak();

    std::string_view m_bytes;
    char m_delimiter;
    std::size_t m_at = 0;
    std::int64_t m_row = 0;
    bool m_hasLostRecords = false;
    std::deque<std::string> m_undoubled; // a deque never moves its elements
    std::vector<CsvFault> m_faults;
};

} // namespace package
