#include "models/core/tabular/delimitedreader.h"

#include <algorithm>

namespace core {

DelimitedReader::DelimitedReader(std::string_view text, Dialect dialect)
    : m_text(text)
    , m_dialect(std::move(dialect))
{
    for (const char c : {'\n', '\r', m_dialect.delimiter})
        m_stops[static_cast<unsigned char>(c)] = c != '\0';
}

bool DelimitedReader::next(std::vector<std::string_view> &fields)
{
    fields.clear();
    m_faults.clear();
    m_quoted.clear();
    skipComments();
    if (m_at >= m_text.size())
        return false;
    ++m_row;
    m_line = m_nextLine;
    do {
        addField(fields);
    } while (skipDelimiter() && fields.size() < maximumFields);
    if (fields.size() == maximumFields)
        skipRest();
    skipLineBreak();
    return true;
}

/// Leaves out what a record holds beyond its last field.
void DelimitedReader::skipRest()
{
    if (m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r')
        return;
    m_faults.push_back({Rule::TooLarge, maximumFields, {}});
    m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
}

void DelimitedReader::skipComments()
{
    const std::string &mark = m_dialect.comment;
    while (!mark.empty() && m_text.substr(m_at).starts_with(mark)) {
        ++m_row;
        m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        skipLineBreak();
    }
}

void DelimitedReader::addField(std::vector<std::string_view> &fields)
{
    while (m_dialect.skipInitialSpace && m_text.substr(m_at).starts_with(' '))
        ++m_at;
    const bool quoted = m_dialect.quote != '\0' && m_text.substr(m_at).starts_with(m_dialect.quote);
    m_quoted.push_back(quoted ? 1 : 0);
    std::string_view field = quoted ? quotedField(fields.size()) : plainField();
    if (field.size() > maximumFieldBytes) {
        m_faults.push_back({Rule::TooLarge, fields.size(), field});
        field = {};
    }
    fields.push_back(field);
}

std::string_view DelimitedReader::plainField()
{
    const std::size_t begin = m_at;
    bool hasMarks = false;
    for (; !endOfField(); ++m_at) {
        if (m_text[m_at] == m_dialect.escape && isEscaping(m_at)) {
            hasMarks = true;
            ++m_at;
        }
    }
    const std::string_view content = m_text.substr(begin, m_at - begin);
    return hasMarks ? undone(content, false) : content;
}

std::string_view DelimitedReader::quotedField(std::size_t column)
{
    const std::size_t open = m_at;
    bool hasMarks = false;
    const std::size_t close = closingQuote(open + 1, hasMarks);
    if (close == std::string_view::npos) {
        m_quoted.back() = 0;
        m_faults.push_back({Rule::BadQuoting, column, m_text.substr(open + 1)});
        m_hasLostRecords = true;
        return plainField();
    }
    const std::string_view content = m_text.substr(open + 1, close - open - 1);
    countLines(content);
    m_at = close + 1;
    while (m_dialect.skipInitialSpace && m_text.substr(m_at).starts_with(' '))
        ++m_at;
    if (!endOfField()) {
        plainField();
        m_hasLostRecords = m_hasLostRecords || content.find('\n') != std::string_view::npos;
        const std::string_view raw = m_text.substr(open, m_at - open);
        m_faults.push_back({Rule::BadQuoting, column, raw});
        return raw;
    }
    return hasMarks ? undone(content, true) : content;
}

/// The quote that is neither doubled nor escaped, or npos. `hasMarks`: the content must be undone.
std::size_t DelimitedReader::closingQuote(std::size_t from, bool &hasMarks) const
{
    const char quote = m_dialect.quote;
    const char marks[] = {quote, m_dialect.escape};
    const std::string_view looked(marks, m_dialect.escape == '\0' ? 1 : 2);
    while (true) {
        const std::size_t at = looked.size() == 1 ? m_text.find(quote, from) : m_text.find_first_of(looked, from);
        if (at == std::string_view::npos)
            return at;
        const bool isDoubled = m_text[at] == quote && m_text.substr(at + 1).starts_with(quote);
        if (m_text[at] == quote && !isDoubled)
            return at;
        const bool isMark = isDoubled || isEscaping(at);
        hasMarks = hasMarks || isMark;
        from = at + (isMark ? 2 : 1);
    }
}

/// An escape in front of what would end a field, or of another one.
bool DelimitedReader::isEscaping(std::size_t at) const
{
    if (m_dialect.escape == '\0' || m_text[at] != m_dialect.escape || at + 1 >= m_text.size())
        return false;
    const char c = m_text[at + 1];
    return c == m_dialect.escape || (c != '\0' && (c == m_dialect.quote || c == m_dialect.delimiter));
}

std::string_view DelimitedReader::undone(std::string_view content, bool isQuoted)
{
    std::string &text = m_undone.emplace_back();
    text.reserve(content.size());
    const auto base = static_cast<std::size_t>(content.data() - m_text.data());
    for (std::size_t at = 0; at < content.size(); ++at) {
        const bool isDoubled = isQuoted && content[at] == m_dialect.quote;
        at += isDoubled || isEscaping(base + at) ? std::size_t{1} : 0;
        if (at < content.size())
            text += content[at];
    }
    return text;
}

void DelimitedReader::countLines(std::string_view content)
{
    for (std::size_t at = content.find_first_of("\r\n"); at != std::string_view::npos;
         at = content.find_first_of("\r\n", at + 1)) {
        const bool isFirstOfTwo = content.substr(at).starts_with("\r\n");
        m_nextLine += isFirstOfTwo ? 0 : 1;
    }
}

bool DelimitedReader::endOfField() const
{
    return m_at >= m_text.size() || m_stops[static_cast<unsigned char>(m_text[m_at])];
}

bool DelimitedReader::skipDelimiter()
{
    if (m_dialect.delimiter == '\0' || !m_text.substr(m_at).starts_with(m_dialect.delimiter))
        return false;
    ++m_at;
    return true;
}

void DelimitedReader::skipLineBreak()
{
    constexpr std::size_t two = 2;
    const std::string_view rest = m_text.substr(m_at);
    m_at += rest.starts_with("\r\n") ? two : std::min<std::size_t>(rest.size(), 1);
    ++m_nextLine;
}

} // namespace core
