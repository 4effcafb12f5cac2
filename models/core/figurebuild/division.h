#pragma once

#include "models/core/figurebuild/builders.h"
#include "models/core/partition.h"

#include <functional>
#include <optional>
#include <vector>

namespace core {

/// A whole at one region and period with its declared parts.
struct Division
{
    Partition partition;
    Keys whole;
    std::vector<PartKey> parts;
};

/// The division a figure shows: of the spec's indicator (else the first that has declared parts), over the
/// spec's groupBy (indicator, region or sector; blank = any), under the filter. `usable` says how many parts
/// of a candidate can be computed. The home region goes first, then annual periods, then more parts, then
/// the later period: what is shown does not depend on the order of rows. None when nothing is usable.
std::optional<Division> divisionOf(const BuildContext &context,
                                   const std::function<std::size_t(const Division &)> &usable);

/// The published figure of a part or whole with its growth and change.
Mark markOf(const BuildContext &context, const PartKey &part);
Mark wholeMark(const BuildContext &context, const Division &division);

} // namespace core
