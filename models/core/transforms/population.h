#pragma once

#include "models/core/indicatorset.h"

#include <vector>

namespace core {

/// The population by which an indicator is divided per head: that of a ratio relation (part the indicator,
/// whole a number of people); else `pop_resident`; else the only stock of people (人, 万人) under the topic
/// population. Null when there is none or when several compete.
const Indicator *populationOf(const IndicatorSet &set, const Indicator &indicator);

/// Whether an indicator is a level per head already, so that it is neither added nor divided again: the result
/// of such a ratio, or named so (人均, per capita).
bool isPerHead(const IndicatorSet &set, const Indicator &indicator);

/// With whom a region is ranked: the administrative divisions of the same parent, the region itself left out.
/// Districts, counties and county-level cities are ranked together; zones, areas and former regions are not,
/// nor have they a place themselves.
std::vector<RegionCode> rankingPeers(const IndicatorSet &set, const RegionCode &region);

} // namespace core
