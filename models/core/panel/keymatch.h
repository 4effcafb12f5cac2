#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace core {

/// Which of 64 keys lie below a range and which in it, one bit each.
struct KeyMatch
{
    std::uint64_t below = 0, inside = 0;
};

/// The keys from `lowest` to `highest`, both with it.
template <class Key> struct KeyRange
{
    Key lowest = 0, highest = 0;
};

/// 64 keys for each match. Any thread.
void matchKeys(const std::uint64_t *keys, KeyRange<std::uint64_t> range, std::span<KeyMatch> matches);
void matchKeys(const std::uint32_t *keys, KeyRange<std::uint32_t> range, std::span<KeyMatch> matches);

} // namespace core
