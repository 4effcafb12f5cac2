#include "models/core/panel/numberstorage.h"

#include "models/core/panel/vectorised.h"

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

std::uint64_t magnitudeOf(const MeasureColumn &column)
{
    return column.visit([](auto numbers) {
        using Number = std::remove_cv_t<typename decltype(numbers)::element_type>;
        std::uint64_t sum = 0;
        if constexpr (std::is_floating_point_v<Number>) {
            sum = numbers.empty() ? 0 : tooLargeSum;
        } else {
            vectorised([&] {
                std::uint64_t found = 0;
                for (const std::int64_t number : numbers) { // the sum fits: else they would be doubles
                    const bool isHere = number != missingNumber<Number>;
                    found += static_cast<std::uint64_t>(!isHere ? 0 : number < 0 ? -number : number);
                }
                sum = found;
            });
        }
        return sum;
    });
}

} // namespace core
