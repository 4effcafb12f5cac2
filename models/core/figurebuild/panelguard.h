#pragma once

#include "models/core/disclosure/tables.h"
#include "models/core/figurebuild/panelreading.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// Sums over the values of a dimension, to be guarded: which values each code is counted under, and what is summed.
struct GuardedDivision
{
    std::size_t dimension = 0;
    std::optional<std::size_t> measure;                  ///< none: enterprises are counted
    std::vector<std::vector<std::string_view>> countsTo; ///< by code; several when the groups overlap
};

/// Which sums of the years held would tell of a single enterprise and are withheld. Decided over all values of the
/// dimension, whether the filter chooses them or not: else two exports of different choices would tell each other's
/// hidden numbers.
struct GuardedSums
{
    using Cells = std::map<std::pair<int, std::string_view>, Suppression>; ///< withheld ones, by year and value
    static constexpr std::string_view whole = "\x01";                      ///< the whole of a year, which shares are of

    Cells sums;
    Cells counts; ///< how many enterprises are in them

    bool withholds(int year, std::string_view value) const { return sums.contains({year, value}); }
    bool withholdsCount(int year, std::string_view value) const { return counts.contains({year, value}); }
    /// With a part and its share a reader would have the whole.
    bool withholdsWhole(int year) const { return sums.contains({year, whole}); }
};

/// Needs the panel's rows when a measure is summed. ErrorCode::Cancelled after a stop.
Result<GuardedSums> guardSums(const PanelReading &reading, const PanelFilter &filter, const GuardedDivision &division,
                              const std::stop_token &stop);

/// Takes away the number of a mark and what would give it: share, interval and digits.
void withhold(Mark &mark);
/// Takes away one further number of a mark.
void withholdReading(Mark &mark, std::string_view name);

/// Withholds how many enterprises are in classes that hold too few, and so many others that they cannot be worked out
/// from the number of all.
void guardCounts(std::vector<Mark> &classes);

} // namespace core
