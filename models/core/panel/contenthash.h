#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// 128 bits that name a content. Finds damage and tells contents apart, several times faster than a cryptographic
/// hash; whoever wants to can make two contents with the same one, so that equal hashes alone prove nothing.
struct ContentHash
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    bool operator==(const ContentHash &) const = default;
    /// Modulo 2^128: a sum is the same in any order of its terms.
    ContentHash &operator+=(const ContentHash &other)
    {
        low += other.low;
        high += other.high + (low < other.low ? 1 : 0);
        return *this;
    }
    /// Takes a term out of a sum again.
    ContentHash &operator-=(const ContentHash &other)
    {
        high -= other.high + (low < other.low ? 1 : 0);
        low -= other.low;
        return *this;
    }
    friend ContentHash operator+(ContentHash one, const ContentHash &other) { return one += other; }
    /// 32 hexadecimal digits, the highest first.
    std::string text() const;
    /// The one that this is the text of; none when it is not such a text.
    static std::optional<ContentHash> of(std::string_view text);
};

/// The same on every machine. Stripes of 64 bytes, the last one filled up with zeros, are read as four pairs of
/// little-endian words; each pair has a state of two words to itself, which takes up both halves of the pair's 128-bit
/// product and the words themselves, so that no word is lost where the other factor is zero.
ContentHash contentHash(std::string_view bytes);

} // namespace core
