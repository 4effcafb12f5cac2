#include "models/package/cellformat.h"

#include <algorithm>
#include <array>
#include <utility>

namespace package {

namespace {

constexpr std::array<std::pair<unsigned, std::string_view>, 52> builtins{{
    {1, "0"},
    {2, "0.00"},
    {3, "#,##0"},
    {4, "#,##0.00"},
    {5, "#,##0"},
    {6, "#,##0"},
    {7, "#,##0.00"},
    {8, "#,##0.00"},
    {9, "0%"},
    {10, "0.00%"},
    {11, "0.00E+00"},
    {12, "# ?/?"},
    {13, "# ?/?"},
    {14, "yyyy/m/d"},
    {15, "d-mmm-yy"},
    {16, "d-mmm"},
    {17, "mmm-yy"},
    {18, "h:mm AM/PM"},
    {19, "h:mm:ss AM/PM"},
    {20, "h:mm"},
    {21, "h:mm:ss"},
    {22, "yyyy/m/d h:mm"},
    {27, "yyyy\"年\"m\"月\""},
    {28, "m\"月\"d\"日\""},
    {29, "m\"月\"d\"日\""},
    {30, "m-d-yy"},
    {31, "yyyy\"年\"m\"月\"d\"日\""},
    {32, "h\"时\"mm\"分\""},
    {33, "h\"时\"mm\"分\"ss\"秒\""},
    {34, "h\"时\"mm\"分\""},
    {35, "h\"时\"mm\"分\"ss\"秒\""},
    {36, "yyyy\"年\"m\"月\""},
    {37, "#,##0"},
    {38, "#,##0"},
    {39, "#,##0.00"},
    {40, "#,##0.00"},
    {41, "#,##0"},
    {42, "#,##0"},
    {43, "#,##0.00"},
    {44, "#,##0.00"},
    {45, "mm:ss"},
    {46, "[h]:mm:ss"},
    {47, "mm:ss.0"},
    {48, "##0.0E+0"},
    {50, "yyyy\"年\"m\"月\""},
    {51, "m\"月\"d\"日\""},
    {52, "yyyy\"年\"m\"月\""},
    {53, "m\"月\"d\"日\""},
    {54, "m\"月\"d\"日\""},
    {55, "h\"时\"mm\"分\""},
    {56, "h\"时\"mm\"分\"ss\"秒\""},
    {57, "yyyy\"年\"m\"月\""},
}};

/// The first section of a format without what is shown as it stands: quoted and escaped texts, characters beyond
/// ASCII, blanks of the width of a character, fillers. In lower case. Brackets leave nothing but a span (`[h]`).
class BareSection
{
public:
    explicit BareSection(std::string_view code)
        : m_code(code)
    {
        while (m_at < m_code.size() && m_code[m_at] != ';')
            take();
    }
    const std::string &text() const { return m_text; }
    bool isElapsed() const { return m_isElapsed; }

private:
    void take()
    {
        const char c = m_code[m_at];
        if (c == '"')
            m_at = std::min(m_code.find('"', m_at + 1), m_code.size() - 1) + 1;
        else if (c == '\\' || c == '_' || c == '*')
            m_at += 2;
        else if (c == '[')
            takeBracket();
        else {
            const bool isAscii = static_cast<unsigned char>(c) < 0x80;
            if (isAscii)
                m_text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            ++m_at;
        }
        m_at = std::min(m_at, m_code.size());
    }
    void takeBracket()
    {
        const std::size_t end = std::min(m_code.find(']', m_at), m_code.size());
        const std::string_view inside = m_code.substr(m_at + 1, end - m_at - 1);
        if (!inside.empty() && inside.find_first_not_of("hH") == std::string_view::npos) {
            m_isElapsed = true;
            m_text += 'h';
        } else if (!inside.empty() && (inside.find_first_not_of("mM") == std::string_view::npos ||
                                       inside.find_first_not_of("sS") == std::string_view::npos)) {
            m_isElapsed = true;
            m_text += 's';
        }
        m_at = end + 1;
    }

    std::string_view m_code;
    std::size_t m_at = 0;
    std::string m_text;
    bool m_isElapsed = false;
};

/// Letters of dates. `m` is a month unless it stands next to hours or seconds.
void readDateLetters(std::string_view text, CellFormat &format)
{
    char before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const std::size_t end = std::min(text.find_first_not_of(c, at), text.size());
        if (text.substr(at).starts_with("am/pm") || text.substr(at).starts_with("a/p")) {
            format.showsTime = true;
            at += text.substr(at).starts_with("am/pm") ? 5U : 3U;
            continue;
        }
        if (c == 'm') {
            const std::size_t next = text.find_first_of("ymdhs", end);
            const bool isMinute = before == 'h' || (next != std::string_view::npos && text[next] == 's');
            (isMinute ? format.showsTime : format.showsMonth) = true;
        }
        format.showsYear = format.showsYear || c == 'y' || c == 'e';
        format.showsDay = format.showsDay || c == 'd';
        format.showsTime = format.showsTime || c == 'h' || c == 's';
        if (std::string_view("ymdhs").find(c) != std::string_view::npos)
            before = c;
        at = end;
    }
}

/// Decimals of `0`, `0.0`, `#,##0.00` and of percentages; scaled, scientific and fractional formats say nothing.
void readDecimals(std::string_view text, CellFormat &format)
{
    constexpr std::string_view blanks = " +-()$";
    std::string plain;
    std::ranges::copy_if(text, std::back_inserter(plain),
                         [&](char c) { return blanks.find(c) == std::string_view::npos; });
    const bool isPercent = plain.ends_with('%');
    if (isPercent)
        plain.pop_back();
    const std::size_t point = std::min(plain.find('.'), plain.size());
    const std::string_view whole = std::string_view(plain).substr(0, point);
    const std::string_view fraction = std::string_view(plain).substr(std::min(point + 1, plain.size()));
    const std::size_t zeros = std::min(fraction.find_first_not_of('0'), fraction.size());
    const bool isPlain = !whole.empty() && whole.find_first_not_of("#0,") == std::string_view::npos &&
                         !whole.ends_with(',') && fraction.find_first_not_of('#', zeros) == std::string_view::npos;
    if (!isPlain)
        return;
    constexpr std::size_t most = 15;
    format.isPercent = isPercent;
    format.decimals = static_cast<int>(std::min(zeros, most));
    format.wholeDigits = std::min<std::size_t>(static_cast<std::size_t>(std::ranges::count(whole, '0')), most);
}

} // namespace

CellFormat readCellFormat(std::string_view code)
{
    CellFormat format;
    const BareSection section(code);
    const std::string &text = section.text();
    if (text.starts_with("general") || text.starts_with("g/") || text.find('@') != std::string::npos)
        return format;
    format.isElapsed = section.isElapsed();
    const std::size_t placeholder = text.find_first_of("0#?");
    const std::size_t seconds = text.find('s');
    if (placeholder == std::string::npos || seconds < placeholder)
        readDateLetters(text, format);
    else
        readDecimals(text, format);
    return format;
}

std::string_view builtinFormat(unsigned id)
{
    constexpr unsigned monthAndDay = 58;
    if (id == monthAndDay)
        return "m\"月\"d\"日\"";
    const auto found = std::ranges::find(builtins, id, &std::pair<unsigned, std::string_view>::first);
    return found == builtins.end() ? std::string_view() : found->second;
}

} // namespace package
