#include "models/core/bringin.h"

#include "models/core/panel/parallel.h"

#include <algorithm>
#include <cstdint>

#include <sys/mman.h>

namespace core {

void bringIn(const void *memory, std::size_t bytes)
{
#if defined(MADV_POPULATE_WRITE)
    constexpr std::size_t page = std::size_t{2} << 20; // also of large pages
    constexpr std::size_t pagesOfPart = 8;
    const auto start = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t begin = (start + page - 1) / page * page;
    const std::uintptr_t end = (start + bytes) / page * page;
    if (begin >= end)
        return;
    const auto advise = [](std::uintptr_t at, std::size_t size, int advice) {
        return ::madvise(reinterpret_cast<void *>(at), size, advice); // NOLINT(performance-no-int-to-ptr)
    };
    advise(begin, end - begin, MADV_HUGEPAGE);
    inParallel((end - begin) / page / pagesOfPart + 1, {}, [&](std::size_t part) {
        const std::uintptr_t at = begin + part * pagesOfPart * page;
        if (at < end)
            advise(at, std::min<std::size_t>(pagesOfPart * page, end - at), MADV_POPULATE_WRITE);
    });
#else
    static_cast<void>(memory);
    static_cast<void>(bytes);
#endif
}

} // namespace core
