#pragma once

#include "models/core/interval.h"

#include <cstddef>
#include <span>
#include <vector>

namespace core {

/// A number as it takes part in a ranking.
struct Ranked
{
    double value = 0;
    Interval interval;
};

/// A place among peers, 1 = largest; equal numbers share the better one.
struct Place
{
    std::size_t place = 1; ///< by the numbers as printed
    std::size_t best = 1;  ///< as many peers as are larger whatever the rounding, and one
    std::size_t worst = 1; ///< as many peers as may be larger, and one
    bool operator==(const Place &) const = default;
};

Place placeOf(const Ranked &own, std::span<const Ranked> peers);

} // namespace core
