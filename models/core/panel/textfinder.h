#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// Finds a text within others, taking no notice of the case of Latin letters. Looks 32 places up at once where the
/// processor can.
class TextFinder
{
public:
    /// `text`: UTF-8, not blank.
    explicit TextFinder(std::string_view text);

    /// Where the text begins in `bytes` at or after `from`; std::string_view::npos when nowhere.
    std::size_t find(std::string_view bytes, std::size_t from = 0) const;

private:
    bool matchesAt(const char *at) const;
    std::size_t findPlain(std::string_view bytes, std::size_t from) const;
    std::size_t findVector(std::string_view bytes, std::size_t &from) const;

    std::string m_text;   ///< folded
    std::size_t m_anchor; ///< place of the two bytes looked for first
};

} // namespace core
