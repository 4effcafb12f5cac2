#include "models/package/csvreader.h"

#include <algorithm>

namespace package {

CsvReader::CsvReader(std::string_view bytes, char delimiter)
    : m_bytes(bytes)
    , m_delimiter(delimiter)
{}

bool CsvReader::next(std::vector<std::string_view> &fields)
{
    fields.clear();
    m_faults.clear();
    if (m_at >= m_bytes.size())
        return false;
    ++m_row;
    while (true) {
        const bool quoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        std::string_view field = quoted ? quotedField(fields.size()) : plainField();
        if (field.size() > maximumFieldBytes) {
            m_faults.push_back({core::Rule::TooLarge, fields.size(), field});
            field = {};
        }
        fields.push_back(field);
        if (m_at >= m_bytes.size() || m_bytes[m_at] != m_delimiter)
            break;
        ++m_at;
    }
    skipLineBreak();
    return true;
}

std::string_view CsvReader::plainField()
{
    const std::size_t begin = m_at;
    while (!endOfField())
        ++m_at;
    return m_bytes.substr(begin, m_at - begin);
}

std::string_view CsvReader::quotedField(std::size_t column)
{
    const std::size_t begin = ++m_at;
    bool doubled = false;
    std::size_t quote = m_bytes.find('"', begin);
    while (quote != std::string_view::npos && m_bytes.substr(quote + 1).starts_with('"')) {
        doubled = true;
        quote = m_bytes.find('"', quote + 2);
    }
    if (quote == std::string_view::npos) {
        const std::string_view rest = m_bytes.substr(begin);
        m_faults.push_back({core::Rule::BadQuoting, column, rest});
        m_at = m_bytes.size();
        m_hasLostRecords = true;
        return {};
    }
    const std::string_view content = m_bytes.substr(begin, quote - begin);
    m_at = quote + 1;
    if (!endOfField()) {
        plainField();
        m_hasLostRecords = m_hasLostRecords || content.find('\n') != std::string_view::npos;
        m_faults.push_back({core::Rule::BadQuoting, column, m_bytes.substr(begin - 1, m_at - begin + 1)});
    }
    return doubled ? undoubled(content) : content;
}

std::string_view CsvReader::undoubled(std::string_view content)
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

bool CsvReader::endOfField() const
{
    if (m_at >= m_bytes.size())
        return true;
    const char c = m_bytes[m_at];
    return c == m_delimiter || c == '\n' || c == '\r';
}

void CsvReader::skipLineBreak()
{
    const std::string_view rest = m_bytes.substr(m_at);
    constexpr std::size_t two = 2;
    m_at += rest.starts_with("\r\n") ? two : std::min<std::size_t>(rest.size(), 1);
}

} // namespace package
