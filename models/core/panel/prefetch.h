#pragma once

#include <cstddef>

#if defined(__GNUC__)
/// A function that does nothing but ask is taken for one without effect, and its calls are left out: always inline, and
/// to be called from one that does more.
#define LP_ALWAYS_INLINE [[gnu::always_inline]] inline
#else
#define LP_ALWAYS_INLINE inline
#endif

namespace core {

/// Asks for the memory of the `ahead`-th to the 2·`ahead`-th value after `at`, which a kernel that works block by block
/// comes to later: between two blocks the processor does not see by itself that the column goes on. May lie beyond the
/// end of the column.
template <class Value> LP_ALWAYS_INLINE void prefetchAfter(const Value *at, std::size_t ahead)
{
#if defined(__GNUC__)
    constexpr std::size_t line = 64;
    const char *next = reinterpret_cast<const char *>(at) + ahead * sizeof(Value);
    for (std::size_t i = 0; i < ahead * sizeof(Value); i += line)
        __builtin_prefetch(next + i);
#endif
}

/// Asks for one value that will be read soon.
template <class Value> LP_ALWAYS_INLINE void prefetch(const Value *at)
{
#if defined(__GNUC__)
    __builtin_prefetch(at);
#endif
}

} // namespace core
