#include "models/core/panel/numberstorage.h"

#include <limits>

namespace core {

MeasureColumn::Storage narrowestStorage(std::uint64_t largest, std::uint64_t sumOfAll, std::size_t rows)
{
    constexpr std::uint64_t largestNarrow = std::numeric_limits<std::int32_t>::max();
    if (sumOfAll >= tooLargeSum)
        return std::vector<double>(rows);
    if (largest <= largestNarrow)
        return std::vector<std::int32_t>(rows);
    return std::vector<std::int64_t>(rows);
}

} // namespace core
