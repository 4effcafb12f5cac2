#pragma once

#include "models/core/interval.h"

namespace output {

/// A computed number with the digits that its interval bears out, one more than the interval is wide: 66.61 in
/// [66.555, 66.665], not 66.61000000000001. Without a width as withoutNoise() has it.
double borneOut(double value, const core::Interval &interval);

/// A computed number without what binary fractions leave behind its decimals: 42865.41, not 42865.409999999996. It has
/// six digits more than its interval is wide, an exact sum of decimals all of them, any other twelve significant ones.
double withoutNoise(double value, const core::Interval &interval = {});
/// The same of a difference, where `greatest` is the greatest number that took part.
double withoutNoise(double value, double greatest);

} // namespace output
