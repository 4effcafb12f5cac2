#pragma once

#include "models/core/interval.h"

#include <array>
#include <optional>
#include <span>

namespace core {

/// How concentrated a market is, from the sizes of all its firms.
struct Concentration
{
    Estimate hhi; ///< Herfindahl-Hirschman index: Σ (share in %)², from 10 000/n to 10 000
    Estimate cr4; ///< share of the four largest, percent
};

/// None for no firms, or when the sizes may add up to nothing. Negative sizes are not sizes: also none.
std::optional<Concentration> concentrationOf(std::span<const Estimate> sizes);

/// The thresholds differ between editions of the US merger guidelines, so that a reading names its edition.
struct ThresholdEdition
{
    int year;        ///< of the guidelines
    double moderate; ///< from here on moderately concentrated
    double high;     ///< from here on highly concentrated
};
inline constexpr std::array<ThresholdEdition, 2> thresholdEditions{{{2010, 1500, 2500}, {2023, 1000, 1800}}};

enum class ConcentrationClass { Low, Moderate, High };

/// The class of an index under an edition; none when its interval crosses a threshold.
std::optional<ConcentrationClass> classOf(const Estimate &hhi, const ThresholdEdition &edition);

} // namespace core
