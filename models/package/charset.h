#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace package {

/// A character in UTF-8; no bytes = there is none.
struct Utf8Character
{
    std::array<char, 4> bytes{};
    std::uint8_t size = 0;
    std::string_view text() const { return {bytes.data(), size}; }
};

/// A character set of one or two bytes a character, ASCII below 80, and GB18030 with its four bytes. Tables are
/// made once, on first use; any thread.
class Charset
{
public:
    /// GB18030, Big5, Shift_JIS, or a set of single bytes such as windows-1252; nullptr when this build cannot read it.
    static const Charset *named(std::string_view name);

    /// Bytes as UTF-8, beginning with a whole character. What is no character becomes the byte FF, which is none of
    /// UTF-8 either.
    std::string toUtf8(std::string_view bytes) const;
    /// Offset of the first byte that is no character.
    std::optional<std::size_t> firstFault(std::string_view bytes) const;
    /// How many bytes the character at `at` takes; without one the character is blank and it takes one.
    std::size_t read(std::string_view bytes, std::size_t at, Utf8Character &character) const;

private:
    explicit Charset(const char *name);
    void makePairs(const char *name);
    void makeFours(const char *name);
    Utf8Character fourBytes(std::string_view bytes, std::size_t at) const;

    std::array<Utf8Character, 256> m_singles{};
    std::vector<Utf8Character> m_pairs; ///< by lead and trail; empty for a set of single bytes
    std::vector<Utf8Character> m_fours; ///< of the basic plane, by their place in GB18030; else empty
};

/// The byte that toUtf8 puts where there is no character.
inline constexpr char noCharacter = '\xFF';

} // namespace package
