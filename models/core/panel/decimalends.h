#pragma once

#include "models/core/interval.h"

#include <string>

namespace core {

/// What `numbers` numbers printed with `places` decimals or more may add up to when they are printed as `sum`, a number
/// of `decimals` decimals: `sum` ± numbers · ½ · 10^-places. The ends are the doubles nearest to the decimal fractions,
/// as on paper: 8540.72 ends at 8540.725.
Interval decimalEnds(double sum, int decimals, double numbers, int places);

/// The decimals of a number as printed, of one in powers of ten less these: "3" stands for [2.5, 3.5], "1.2e3" for
/// [1150, 1250].
int placesOf(const std::string &literal);

} // namespace core
