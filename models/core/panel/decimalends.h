#pragma once

#include "models/core/interval.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// What `numbers` numbers printed with `places` decimals or more may add up to when they are printed as `sum`, a number
/// of `decimals` decimals: `sum` ± numbers · ½ · 10^-places. The ends are the doubles nearest to the decimal fractions,
/// as on paper: 8540.72 ends at 8540.725.
Interval decimalEnds(double sum, int decimals, double numbers, int places);

/// To how many units of the last place so many numbers of a column may be rounded, less one for each, whichever they
/// are: as if they were those with the fewest decimals. `printed`: how many the column has with 0, 1, 2 … decimals.
double mostCoarser(const std::vector<std::uint64_t> &printed, double numbers);

/// The decimals of a number as printed, of one in powers of ten less these: "3" stands for [2.5, 3.5], "1.2e3" for
/// [1150, 1250].
int placesOf(const std::string &literal);

} // namespace core
