#pragma once

#include <cstddef>
#include <vector>

namespace core {

/// The classes of a heat map: between round bounds, from light to dark.
struct HeatScale
{
    std::vector<double> bounds; ///< rising, one more than there are classes
    int decimals = 0;           ///< that the bounds need
    bool diverging = false;     ///< the colours part at zero

    std::size_t classes() const { return bounds.size() - 1; }
    /// The class of a value; one on a bound belongs to the class above it, what lies beyond an end to the last one.
    std::size_t classOf(double value) const;
    /// Place of a class on its ramp: 0 … 1, or of a diverging one -1 … 1, as far from 0 as its values are.
    double along(std::size_t place) const;
    /// The same of a value; 0 is the middle of a diverging ramp.
    double alongOf(double value) const;
};

/// At most seven classes of equal width for [low, high]; diverging ones at most five on each side of zero, and only on
/// the sides that have values.
HeatScale heatScale(double low, double high, bool diverging);

} // namespace core
