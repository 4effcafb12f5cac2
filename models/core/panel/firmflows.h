#pragma once

#include "models/core/disclosure/sensitivity.h"
#include "models/core/panel/rowmask.h"

#include <array>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace core {

/// What became of an enterprise between two years, as seen by a filter.
enum class FirmFlow {
    Continuing,      ///< held in both years
    Entered,         ///< in the panel only in the later year
    Left,            ///< in the panel only in the earlier year
    ReclassifiedIn,  ///< in the panel in both years, held only in the later one
    ReclassifiedOut, ///< in the panel in both years, held only in the earlier one
    ReportedAnew,    ///< held in both years, the number is known only in the later one
    ReportedNoMore,  ///< held in both years, the number is known only in the earlier one
};
inline constexpr std::size_t firmFlowCount = 7;

/// The enterprises of one flow and what they add to the change of the total.
struct FlowPart
{
    std::size_t enterprises = 0;
    std::size_t unknown = 0; ///< of them without a number where one counts: they add nothing
    double change = 0;       ///< in the measure's unit
    Contributions changes;   ///< of the enterprises with a number, in the unit of the column's numbers
};

/// The change of a total between two years, taken apart by what became of the enterprises. The parts add up to
/// after - before exactly as far as the numbers are fixed-point.
struct FirmFlows
{
    double before = 0, after = 0;
    Contributions befores, afters; ///< as FlowPart::changes
    std::array<FlowPart, firmFlowCount> parts;
    const FlowPart &part(FirmFlow flow) const { return parts[static_cast<std::size_t>(flow)]; }
};

/// `blocks`: indexes of the earlier and the later year; the mask must hold both as far as the filter's other conditions
/// allow. One entry, or one for each code of `dimension`: an enterprise that changed its code is reclassified out of
/// the one and into the other, unless one of the years leaves it blank. `isTold(year, row)`: numbers that every reader
/// knows; the contributions are of all others. It is called on several threads.
Result<std::vector<FirmFlows>> firmFlows(const Panel &panel, const RowMask &mask, std::size_t measure,
                                         std::pair<std::size_t, std::size_t> blocks,
                                         std::optional<std::size_t> dimension = {}, std::stop_token stop = {},
                                         const std::function<bool(int year, std::size_t row)> &isTold = {});

} // namespace core
