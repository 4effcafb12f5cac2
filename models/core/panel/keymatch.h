#pragma once

#include <cstdint>

namespace core {

/// Which of 64 keys lie below a range and which in it, one bit each.
struct KeyMatch
{
    std::uint64_t below = 0, inside = 0;
};

/// The range is [lowest, lowest + span].
KeyMatch matchKeys(const std::uint64_t *keys, std::uint64_t lowest, std::uint64_t span);
KeyMatch matchKeys(const std::uint32_t *keys, std::uint32_t lowest, std::uint32_t span);

} // namespace core
