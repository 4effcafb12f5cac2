#pragma once

#include "views/charts/seriesset.h"
#include "views/charts/seriesstyle.h"

#include <array>
#include <optional>
#include <vector>

namespace views {

/// Two periods of a figure side by side: the marks of each series in them.
struct PairedSeries
{
    /// Of a series: its marks in the first and in the last period, where it has any.
    using Pair = std::array<std::optional<std::size_t>, 2>;

    std::array<core::Period, 2> periods;
    std::vector<Pair> pairs; ///< one for each series
    std::size_t lacking = 0; ///< series without a number in one of the periods
};

/// Compares the first and the last period in which the home region has published numbers, without a home region the
/// two farthest apart that any series has; none with fewer than two periods.
std::optional<PairedSeries> pairedSeries(const core::Figure &figure, const std::vector<Series> &series,
                                         const SeriesStyle &style);
/// “from 2021 to 2024”, and how many series lack one of the two.
QString pairNote(const PairedSeries &paired);

} // namespace views
