#pragma once

#include <string_view>
#include <vector>

namespace core {

struct Mark;

/// Red: not comparable. Amber: not known to be. Green: all known and equal.
enum class Comparability { Green, Amber, Red };

/// Why a figure is not green; red reasons first. Worded in the views.
enum class ComparabilityReason {
    UnitDiffers,
    KindDiffers,
    SpanDiffers,
    PriceBasisDiffers,
    EpochsMixed,
    GrowthBasisMixed,  ///< real beside nominal
    PeriodDiffers,     ///< figures of different periods beside each other as peers
    BasePeriodDiffers, ///< average growth or indexes that start from different periods
    BasisUnknown,
    ScopeUnknown,
    StatusUnknown,
    StatusMixed,
    QualifierMixed,
    VintageUnknown,
    CoverageDiffers, ///< sums over enterprises, not all of which gave a number
    YearsMixed,      ///< one enterprise's number is of another year than the next one's
};

bool isRed(ComparabilityReason reason);

struct ComparabilityVerdict
{
    Comparability verdict = Comparability::Green;
    std::vector<ComparabilityReason> reasons; ///< each once, red first
    bool operator==(const ComparabilityVerdict &) const = default;
};

/// Judges the marks of one figure against each other. Marks without a value do not count. Peers are of one period each
/// and set against each other, so that it must be the same one.
ComparabilityVerdict compare(const std::vector<Mark> &marks, bool arePeers = false);

} // namespace core
