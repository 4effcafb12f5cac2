#pragma once

#include "models/core/panel/bins.h"
#include "models/core/panel/rowmask.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace core {

/// How the numbers of a measure lie over the rows held.
struct ColumnStatistics
{
    std::size_t rows = 0;
    std::size_t known = 0; ///< rows with a number; all else is over these
    double total = 0;
    double minimum = 0, maximum = 0;
    double lowestPositive = 0; ///< 0 when none is above zero
    double deviation = 0;      ///< standard deviation of the rows as a whole population
    double mean() const { return known == 0 ? 0 : total / static_cast<double>(known); }
    bool operator==(const ColumnStatistics &) const = default;
};
Result<ColumnStatistics> columnStatistics(const Panel &panel, const RowMask &mask, std::size_t measure,
                                          std::stop_token stop = {});

/// Quantiles in the units of the measure, one for each share in [0, 1], of the known numbers: between the two next to
/// it in their order linearly, as MEDIAN and QUARTILE.INC of spreadsheets (type 7 of Hyndman and Fan 1996). Empty when
/// no number is known.
Result<std::vector<double>> quantiles(const Panel &panel, const RowMask &mask, std::size_t measure,
                                      const std::vector<double> &shares, std::stop_token stop = {});

/// Rows by class. `outside` have a number that is in none.
struct Histogram
{
    Bins bins;
    std::vector<std::size_t> rows;
    std::size_t outside = 0, missing = 0;
};
Result<Histogram> histogram(const Panel &panel, const RowMask &mask, std::size_t measure, const Bins &bins,
                            std::stop_token stop = {});

/// Rows by classes of two measures: rows[y * x.count + x].
struct Density
{
    Bins x, y;
    std::vector<std::uint32_t> rows;
    std::size_t outside = 0; ///< both numbers are known, one lies in no class
    std::size_t missing = 0; ///< one of them is not known
};
Result<Density> density(const Panel &panel, const RowMask &mask, std::pair<std::size_t, std::size_t> measures,
                        const std::pair<Bins, Bins> &bins, std::stop_token stop = {});

} // namespace core
