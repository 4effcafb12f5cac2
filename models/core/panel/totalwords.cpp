#include "models/core/panel/totalwords.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

constexpr std::array<std::string_view, 9> words = {"合计", "总计",  "共计",   "小计",      "总和",
                                                   "累计", "total", "totals", "grandtotal"};
constexpr std::size_t longest = 32; // bytes of one with blanks between

/// Without blanks, ASCII and ideographic ones; Latin letters small.
std::string pressed(std::string_view text)
{
    constexpr std::string_view wideBlank = "\u3000";
    std::string bare;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (text.substr(at).starts_with(wideBlank)) {
            at += wideBlank.size();
            continue;
        }
        if (c != ' ' && c != '\t')
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        ++at;
    }
    return bare;
}

} // namespace

bool isTotalWord(std::string_view text)
{
    constexpr std::string_view firstBytes =
        "\xE5\xE6\xE7 tTgG"; // asked of every enterprise: most are told by their first
    return text.size() >= 5 && text.size() <= longest && firstBytes.find(text[0]) != std::string_view::npos &&
           std::ranges::find(words, pressed(text)) != words.end();
}

} // namespace core
