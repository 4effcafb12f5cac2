#include "models/core/panel/records.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

constexpr std::size_t shownBytes = 256;

} // namespace

void RecordReader::start(std::string_view text, std::size_t at, bool isLast)
{
    m_text = text.substr(at);
    m_isLast = isLast;
    m_at = 0;
    m_next = 0;
    m_records = 0;
    m_separators.find(m_text, m_delimiter);
    m_skipped.clear();
    m_undoubled.clear();
    m_issues.clear();
}

void RecordReader::skip()
{
    if (!split())
        return;
    m_issues.clear();
    m_skipped.push_back(m_records++);
}

bool RecordReader::next(CellBlock &block)
{
    block.size = 0;
    while (block.size < CellBlock::capacity && m_at < m_text.size()) {
        if (!takePlain(block) && !takeAny(block))
            break;
    }
    return block.size > 0;
}

// The usual record: no quotes, all cells, a line break.
bool RecordReader::takePlain(CellBlock &block)
{
    const std::span<const std::uint32_t> places = m_separators.places();
    if (m_next + m_columns >= places.size())
        return false;
    const std::uint32_t *place = places.data() + m_next;
    const char *text = m_text.data();
    std::string_view *cell = block.cells() + block.size;
    std::size_t begin = m_at;
    bool plain = true;
    for (std::size_t i = 0; i + 1 < m_columns; ++i, cell += CellBlock::stride) {
        *cell = {text + begin, place[i] - begin};
        plain = plain && text[place[i]] == m_delimiter;
        begin = place[i] + std::size_t{1};
    }
    const std::size_t last = place[m_columns - 1];
    *cell = {text + begin, last - begin};
    const bool crlf = text[last] == '\r' && last + 1 < m_text.size() && text[last + 1] == '\n';
    const std::size_t size = last - m_at;
    if (!plain || !(text[last] == '\n' || crlf) || size < m_columns || size > maximumCellBytes)
        return false; // also blank ones and too long ones
    m_next += m_columns + (crlf ? 1 : 0);
    m_at = last + (crlf ? 2 : 1);
    ++m_records;
    ++block.size;
    return true;
}

bool RecordReader::takeAny(CellBlock &block)
{
    const std::size_t issues = m_issues.size();
    if (!split()) {
        m_issues.resize(issues);
        return false;
    }
    const bool isBroken = std::any_of(m_issues.begin() + static_cast<std::ptrdiff_t>(issues), m_issues.end(),
                                      [](const Issue &issue) { return issue.rule == Rule::BadQuoting; });
    const bool isBlank = std::ranges::all_of(m_cells, [](std::string_view cell) { return cell.empty(); });
    const std::string wanted = std::to_string(m_columns);
    if (m_issues.size() == issues && isBlank) {
        // Spreadsheets leave such rows at the end of a file: they hold nothing, so nothing is lost.
        add({Severity::Notice, Rule::ColumnCount, {}, m_records, {}, "0", {wanted}});
    } else if (m_cells.size() == m_columns) {
        for (std::size_t i = 0; i < m_columns; ++i)
            block.cells()[i * CellBlock::stride + block.size] = m_cells[i];
        ++block.size;
        ++m_records;
        return true;
    } else if (!isBroken) { // with a broken quote the number of cells says nothing
        add({Severity::Error, Rule::ColumnCount, {}, m_records, {}, std::to_string(m_cells.size()), {wanted}});
    }
    m_skipped.push_back(m_records++);
    return true;
}

/// Splits the record at m_at into m_cells and moves behind it; false when its end is not in the text.
bool RecordReader::split()
{
    m_cells.clear();
    m_cursor = m_next;
    for (std::size_t begin = m_at, end = 0;; begin = end + 1) {
        if (!takeCell(begin, end))
            return false;
        if (end < m_text.size() && m_text[end] == m_delimiter)
            continue;
        const bool crlf = m_text.substr(end).starts_with("\r\n");
        m_next = m_cursor + (crlf ? 1 : 0);
        m_at = std::min(m_text.size(), end + (crlf ? 2 : 1));
        return true;
    }
}

/// Adds the cell at `begin` and says where it ends; false when that is not in the text.
bool RecordReader::takeCell(std::size_t begin, std::size_t &end)
{
    const std::span<const std::uint32_t> places = m_separators.places();
    const bool isQuoted = m_text.substr(begin).starts_with('"');
    const std::size_t close = isQuoted ? closingQuote() : 0;
    while (m_cursor < places.size() && m_text[places[m_cursor]] == '"')
        ++m_cursor;
    if (m_cursor == places.size() && !m_isLast)
        return false;
    end = m_cursor < places.size() ? places[m_cursor++] : m_text.size();
    std::string_view cell = m_text.substr(begin, end - begin);
    if (isQuoted && close + 1 != end) {
        report(Rule::BadQuoting, close < m_text.size() ? cell : cell.substr(1));
        cell = {};
    } else if (isQuoted) {
        cell = m_text.substr(begin + 1, close - begin - 1);
        cell = m_hasDoubled ? undoubled(cell) : cell;
    }
    if (cell.size() > maximumCellBytes) {
        report(Rule::TooLarge, cell, {std::to_string(maximumCellBytes)});
        cell = {};
    }
    m_cells.push_back(cell);
    return true;
}

/// Moves behind the quoted content whose opening quote is the next separator; the place of the closing quote, or the
/// end of the text when there is none.
std::size_t RecordReader::closingQuote()
{
    const std::span<const std::uint32_t> places = m_separators.places();
    m_hasDoubled = false;
    for (++m_cursor; m_cursor < places.size(); ++m_cursor) {
        const std::size_t place = places[m_cursor];
        if (m_text[place] != '"')
            continue;
        if (!m_text.substr(place + 1).starts_with('"')) {
            ++m_cursor;
            return place;
        }
        m_hasDoubled = true;
        ++m_cursor; // its twin
    }
    return m_text.size();
}

std::string_view RecordReader::undoubled(std::string_view content)
{
    std::string &text = m_undoubled.emplace_back();
    text.reserve(content.size());
    for (std::size_t at = 0; at < content.size(); ++at) {
        text += content[at];
        if (content[at] == '"')
            ++at;
    }
    return text;
}

void RecordReader::report(Rule rule, std::string_view value, std::vector<std::string> args)
{
    const std::string column = m_cells.size() < m_columns ? m_names[m_cells.size()] : std::string();
    add({Severity::Error, rule, {}, m_records, column, std::string(value.substr(0, shownBytes)), std::move(args)});
}

void RecordReader::add(Issue issue)
{
    if (m_issues.size() <= maximumIssues)
        m_issues.push_back(std::move(issue));
}

std::int64_t recordOf(std::size_t row, const std::vector<std::int64_t> &skipped)
{
    const auto ordinal = static_cast<std::int64_t>(row);
    std::size_t before = 0; // records skipped in front of the row
    for (std::size_t step = std::bit_floor(skipped.size()); step > 0; step /= 2) {
        const std::size_t next = before + step;
        if (next <= skipped.size() && skipped[next - 1] - static_cast<std::int64_t>(next - 1) <= ordinal)
            before = next;
    }
    return ordinal + static_cast<std::int64_t>(before);
}

} // namespace core
