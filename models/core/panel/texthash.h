#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace core {

/// The bytes at `at` as they lie in memory.
template <class Word> inline Word loadWord(const char *at)
{
    Word word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// The two halves of the product of both, folded.
inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

/// Hash of a text for tables in memory: it may differ between machines. Never reads beyond the text.
inline std::uint64_t textHash(std::string_view text)
{
    constexpr std::uint64_t seed = 0x9E3779B97F4A7C15U;
    constexpr std::uint64_t stir = 0xD6E8FEB86659FD93U;
    const char *at = text.data();
    const std::size_t size = text.size();
    if (size >= 8) {
        std::uint64_t hash = size * seed;
        for (std::size_t i = 0; i + 8 < size; i += 8)
            hash = mixed(hash ^ loadWord<std::uint64_t>(at + i), stir);
        return mixed(hash ^ loadWord<std::uint64_t>(at + size - 8), seed);
    }
    std::uint64_t word = 0;
    if (size >= 4) {
        word = std::uint64_t{loadWord<std::uint32_t>(at)} << 32 | loadWord<std::uint32_t>(at + size - 4);
    } else {
        for (std::size_t i = 0; i < size; ++i)
            word = word << 8 | static_cast<unsigned char>(at[i]);
    }
    return mixed(word ^ stir, size ^ seed);
}

/// Equality of texts that are mostly short, and mostly equal.
inline bool sameText(std::string_view a, std::string_view b)
{
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    const char *left = a.data();
    const char *right = b.data();
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8) {
            if (loadWord<std::uint64_t>(left + i) != loadWord<std::uint64_t>(right + i))
                return false;
        }
        return loadWord<std::uint64_t>(left + size - 8) == loadWord<std::uint64_t>(right + size - 8);
    }
    if (size >= 4) {
        return loadWord<std::uint32_t>(left) == loadWord<std::uint32_t>(right) &&
               loadWord<std::uint32_t>(left + size - 4) == loadWord<std::uint32_t>(right + size - 4);
    }
    for (std::size_t i = 0; i < size; ++i) {
        if (left[i] != right[i])
            return false;
    }
    return true;
}

} // namespace core
