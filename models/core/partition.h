#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <optional>
#include <vector>

namespace core {

/// A whole and its parts, as the package declares them: only these may be added, split or divided.
struct Partition
{
    std::string relation; ///< id of the sum relation
    PartsOver over = PartsOver::Indicator;
    const Indicator *whole = nullptr;
    bool complete = false; ///< the parts are all of the whole
    struct Part
    {
        const Indicator *indicator = nullptr;
        IndicatorId publishedPull; ///< the indicator of its published pull; blank = none declared
    };
    std::vector<Part> parts; ///< indicators over Indicator; else the whole's own, once
};

/// The declared partitions of an indicator, in the order of the package; those over `over` only, when given.
std::vector<Partition> partitionsOf(const IndicatorSet &set, const IndicatorId &whole,
                                    std::optional<PartsOver> over = std::nullopt);

/// The keys of all parts of the whole at `whole` (its indicator, region, sector and period), in package order.
/// Regions: the children; a former area only while none of the present ones takes part. Sectors: those right
/// below the whole's sector. Parts without any claim on the period are left out, unless the partition is
/// complete: then their absence matters.
struct PartKey
{
    const Indicator *indicator = nullptr;
    Keys keys;
    IndicatorId publishedPull;
};
std::vector<PartKey> partKeys(const IndicatorSet &set, const Partition &partition, const Keys &whole);

} // namespace core
