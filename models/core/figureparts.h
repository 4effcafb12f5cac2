#pragma once

#include "models/core/entities.h"

#include <cstddef>
#include <string>

namespace core {

/// How many tests of one kind an audit made, and what they found.
struct CheckCount
{
    std::string check;
    std::size_t made = 0;
    std::size_t contradictions = 0;
    std::size_t gaps = 0; ///< without a verdict: prices, scope or a revised base may explain them
    bool operator==(const CheckCount &) const = default;
};

/// What the withheld parts of a composition come to in a period, where the whole is told.
struct WithheldRest
{
    Period period;
    double value = 0, share = 0; ///< share: percent of the whole
    bool operator==(const WithheldRest &) const = default;
};

/// A boundary change to draw: from this date the region has its present area.
struct Epoch
{
    RegionCode region;
    std::string date;
    bool operator==(const Epoch &) const = default;
};

/// An axis of numbers of a panel's measure.
struct FigureAxis
{
    std::string measure;
    Name title;
    std::string unit;
    double low = 0, high = 1;
    bool logarithmic = false;
    bool operator==(const FigureAxis &) const = default;
};

} // namespace core
