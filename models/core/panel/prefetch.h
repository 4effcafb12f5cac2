#pragma once

#include <cstddef>

namespace core {

/// Asks for the memory of the `ahead`-th to the 2·`ahead`-th value after `at`, which a kernel that works block by block
/// comes to later: between two blocks the processor does not see by itself that the column goes on. May lie beyond the
/// end of the column.
template <class Value> void prefetchAfter(const Value *at, std::size_t ahead)
{
#if defined(__GNUC__)
    constexpr std::size_t line = 64;
    const char *next = reinterpret_cast<const char *>(at) + ahead * sizeof(Value);
    for (std::size_t i = 0; i < ahead * sizeof(Value); i += line)
        __builtin_prefetch(next + i);
#endif
}

} // namespace core
