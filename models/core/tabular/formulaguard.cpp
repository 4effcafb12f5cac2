#include "models/core/tabular/formulaguard.h"

#include "models/core/tabular/celltext.h"

#include <algorithm>

namespace core {

namespace {

constexpr char guard = '\'';

std::size_t digitsAt(std::string_view text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isAsciiDigit);
    return static_cast<std::size_t>(end - text.begin());
}

bool cutDigits(std::string_view &text)
{
    const std::size_t digits = digitsAt(text);
    text.remove_prefix(digits);
    return digits > 0;
}

bool cutSign(std::string_view &text) { return cutPrefix(text, "+") || cutPrefix(text, "-"); }

/// -4.7, +12, -2.0e-5
bool isNumber(std::string_view text)
{
    cutSign(text);
    if (!cutDigits(text) || (cutPrefix(text, ".") && !cutDigits(text)))
        return false;
    if (cutPrefix(text, "e") || cutPrefix(text, "E")) {
        cutSign(text);
        return cutDigits(text) && text.empty();
    }
    return text.empty();
}

/// What a spreadsheet takes for the beginning of a formula, or strips before it looks for one.
bool isFormula(std::string_view text)
{
    static constexpr std::string_view begins[] = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    return std::any_of(std::begin(begins), std::end(begins), [&](auto begin) { return text.starts_with(begin); }) &&
           !isNumber(text);
}

std::string_view withoutGuards(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(guard), text.size()));
    return text;
}

} // namespace

std::string guarded(std::string_view text)
{
    return isFormula(withoutGuards(text)) ? guard + std::string(text) : std::string(text);
}

std::string_view unguarded(std::string_view text)
{
    const bool isGuarded = !text.empty() && (text.front() == guard || text.front() == '\t');
    return isGuarded && isFormula(withoutGuards(text.substr(1))) ? text.substr(1) : text;
}

} // namespace core
