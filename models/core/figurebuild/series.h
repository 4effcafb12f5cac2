#pragma once

#include "models/core/figurebuild/builders.h"

#include <utility>
#include <vector>

namespace core {

/// What one line, one group of bars or one row of a statistical table is about.
struct SeriesKey
{
    const Indicator *indicator = nullptr;
    Keys keys; ///< without a period
};

/// The indicators a spec shows: those it names and the dataset has, else those of its topic; about regions.
std::vector<const Indicator *> indicatorsOf(const BuildContext &context);

/// The series of a spec under the filter, home region first, and how many there are without the limit on
/// peers that applies while the filter names no region.
std::pair<std::vector<SeriesKey>, std::size_t> seriesOf(const BuildContext &context,
                                                        const std::vector<const Indicator *> &indicators);

/// The periods on the axis for these series.
std::vector<Period> periodsOf(const BuildContext &context, const std::vector<SeriesKey> &series);

/// The period of the latest figure of one series that the filter holds.
std::optional<Period> latestPeriod(const BuildContext &context, const SeriesKey &series);

} // namespace core
