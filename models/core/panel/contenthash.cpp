#include "models/core/panel/contenthash.h"

#include <array>
#include <bit>
#include <charconv>
#include <cstring>

namespace core {

namespace {

constexpr std::size_t lanes = 4;
constexpr std::size_t stripe = lanes * 16;
// The first digits of the fractions of the square roots of 2, 3, 5, 7 …: arbitrary numbers that hide nothing.
constexpr std::array<std::uint64_t, 2 *lanes> keys = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b,
                                                      0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
                                                      0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

struct Product
{
    std::uint64_t low;
    std::uint64_t high;
};

Product product(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide wide = static_cast<Wide>(a) * b;
    return {static_cast<std::uint64_t>(wide), static_cast<std::uint64_t>(wide >> 64)};
}

std::uint64_t wordAt(const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    return word;
}

struct State
{
    std::array<std::uint64_t, 2 *lanes> words = keys;

    void take(const char *bytes)
    {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const std::uint64_t x = wordAt(bytes + 16 * lane);
            const std::uint64_t y = wordAt(bytes + 16 * lane + 8);
            std::uint64_t &a = words[2 * lane];
            std::uint64_t &b = words[2 * lane + 1];
            const Product p = product(x ^ keys[2 * lane], y ^ keys[2 * lane + 1]);
            a = std::rotl(a ^ p.low, 31) + y;
            b = std::rotl(b ^ p.high, 29) + x;
        }
    }

    /// Mixes the words two by two with the length until every bit depends on all of them.
    ContentHash finish(std::uint64_t length) const
    {
        std::uint64_t low = length ^ keys[0];
        std::uint64_t high = ~length ^ keys[1];
        for (std::size_t round = 0; round < 2 * lanes + 4; ++round) {
            const std::size_t at = round % lanes * 2;
            low += words[at];
            high ^= words[at + 1];
            const Product p = product(low ^ keys[at], high | 1);
            const std::uint64_t before = low;
            low = std::rotl(high, 23) + p.high;
            high = before ^ p.low;
        }
        return {low, high};
    }
};

} // namespace

ContentHash contentHash(std::string_view bytes)
{
    State state;
    std::size_t at = 0;
    for (; at + stripe <= bytes.size(); at += stripe)
        state.take(bytes.data() + at);
    if (at < bytes.size()) {
        std::array<char, stripe> rest{};
        std::memcpy(rest.data(), bytes.data() + at, bytes.size() - at);
        state.take(rest.data());
    }
    return state.finish(bytes.size());
}

std::optional<ContentHash> ContentHash::of(std::string_view text)
{
    constexpr std::size_t half = 16;
    ContentHash hash;
    const auto take = [&](std::size_t begin, std::uint64_t &word) {
        const char *end = text.data() + begin + half;
        const auto [stop, problem] = std::from_chars(text.data() + begin, end, word, 16);
        return problem == std::errc() && stop == end;
    };
    return text.size() == 2 * half && take(0, hash.high) && take(half, hash.low) ? std::optional(hash) : std::nullopt;
}

std::string ContentHash::text() const
{
    std::string digits;
    for (const std::uint64_t word : {high, low}) {
        for (int shift = 60; shift >= 0; shift -= 4)
            digits += "0123456789abcdef"[word >> shift & 15];
    }
    return digits;
}

} // namespace core
