#pragma once

#include "models/core/figurebuild/builders.h"
#include "models/core/transforms/transform.h"

namespace core {

/// Adds one series an indicator for the home region with all its peers as a group, by the spec's rule: whichever
/// of them are shown, and whatever the filter. Each cell says of how many members it knows a figure and is
/// withheld when more than a third is missing; a sum is made only of what a relation declares to add up over
/// regions. Undivided levels only; nothing is added where there are no peers.
void addGroups(const BuildContext &context, const std::vector<const Indicator *> &indicators,
               const std::vector<Period> &periods, std::vector<AlignedSeries> &series);

} // namespace core
