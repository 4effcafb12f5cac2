#include "models/core/tabular/textgrid.h"

#include "models/core/tabular/delimitedreader.h"
#include "models/core/tabular/formulaguard.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t shownBytes = 200;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// The beginning of a text, cut between characters.
std::string beginOf(std::string_view text)
{
    std::size_t end = std::min(text.size(), shownBytes);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return std::string(text.substr(0, end));
}

std::string withoutNuls(std::string_view text)
{
    std::string result;
    for (char c : text) {
        if (c == '\0')
            result += replacement;
        else
            result += c;
    }
    return result;
}

/// Fills one grid.
class GridReader
{
public:
    GridReader(std::string_view text, const Dialect &dialect, const TextLimits &limits)
        : m_limits(limits)
        , m_text(text.substr(0, std::min(text.size(), limits.bytes)))
        , m_reader(m_text, dialect)
        , m_hasNuls(m_text.find('\0') != std::string_view::npos)
    {
        m_result.grid.reserve(m_text.size());
        if (text.size() > limits.bytes)
            stopReading(0, limits.bytes);
    }

    bool read(const std::stop_token &stop)
    {
        constexpr std::size_t rowsAtOnce = 1024;
        while (m_reader.next(m_fields)) {
            if (m_result.grid.cells() + m_result.grid.rows() + m_fields.size() > m_limits.cells) {
                stopReading(m_reader.line(), m_limits.cells);
                break;
            }
            addRow();
            if (m_result.grid.rows() % rowsAtOnce == 0 && stop.stop_requested())
                return false;
        }
        return true;
    }

    TextGrid take() { return std::move(m_result); }

private:
    void addRow()
    {
        const bool isBlank = m_fields.size() == 1 && m_fields.front().empty() && !m_reader.isQuoted(0);
        for (const FieldFault &fault : m_reader.faults())
            report(fault);
        for (std::size_t i = 0; i < m_fields.size() && !isBlank; ++i)
            addCell(i);
        m_result.grid.endRow(m_reader.line());
        m_reader.forgetFields();
    }

    void addCell(std::size_t column)
    {
        const std::string_view field = unguarded(m_fields[column]);
        const CellKind kind = field.empty() && !m_reader.isQuoted(column) ? CellKind::Blank : CellKind::Text;
        if (!m_hasNuls || field.find('\0') == std::string_view::npos) {
            m_result.grid.addCell(field, kind);
            return;
        }
        const std::string text = withoutNuls(field);
        add(Rule::BadEncoding, column, beginOf(text));
        m_result.grid.addCell(text, kind);
    }

    void report(const FieldFault &fault)
    {
        std::vector<std::string> args;
        if (fault.rule == Rule::TooLarge)
            args.push_back(std::to_string(fault.value.empty() ? maximumFields : maximumFieldBytes));
        add(fault.rule, fault.column, withoutNuls(beginOf(fault.value)), std::move(args));
    }

    void add(Rule rule, std::size_t column, std::string value, std::vector<std::string> args = {})
    {
        if (m_result.issues.size() < maximumIssues) {
            m_result.issues.push_back({Severity::Error,
                                       rule,
                                       {},
                                       m_reader.line(),
                                       std::to_string(column + 1),
                                       std::move(value),
                                       std::move(args)});
        }
    }

    void stopReading(std::int64_t line, std::size_t limit)
    {
        m_result.isComplete = false;
        m_result.issues.push_back({Severity::Error, Rule::TooLarge, {}, line, {}, {}, {std::to_string(limit)}});
    }

    TextLimits m_limits;
    std::string_view m_text;
    DelimitedReader m_reader;
    bool m_hasNuls;
    std::vector<std::string_view> m_fields;
    TextGrid m_result;
};

} // namespace

Result<TextGrid> readGrid(std::string_view text, const Dialect &dialect, const TextLimits &limits, std::stop_token stop)
{
    GridReader reader(text, dialect, limits);
    if (!reader.read(stop))
        return ErrorCode::Cancelled;
    return reader.take();
}

} // namespace core
