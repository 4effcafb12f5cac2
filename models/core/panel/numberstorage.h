#pragma once

#include "models/core/panel/decimaltext.h"
#include "models/core/panel/measurecolumn.h"

#include <cstdint>

namespace core {

/// Stands for a sum of magnitudes that whole numbers of 64 bits cannot hold.
inline constexpr std::uint64_t tooLargeSum = std::uint64_t{1} << 63;

/// The narrowest room for `rows` numbers of a measure that holds the largest magnitude of them and the sum of all.
MeasureColumn::Storage narrowestStorage(std::uint64_t largest, std::uint64_t sumOfAll, std::size_t rows);

/// What the numbers of a column without their signs add up to, at most tooLargeSum.
std::uint64_t magnitudeOf(const MeasureColumn &column);

/// A number of one column, with `decimals`, in another column with as many or more; `factor` is what it is multiplied
/// by there. Doubles only ever become doubles.
template <class Out, class In> Out brought(In number, int decimals, std::int64_t factor)
{
    if (isMissing(number))
        return missingNumber<Out>;
    if constexpr (std::is_floating_point_v<In>)
        return static_cast<Out>(number);
    else if constexpr (std::is_floating_point_v<Out>)
        return nearestDouble({number, decimals});
    else
        return static_cast<Out>(number * factor);
}

} // namespace core
