#pragma once

#include "models/core/interval.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// One sector at the begin and at the end, in the region and in the reference area.
struct ShiftShareInput
{
    Estimate before, after;                   ///< eᵢ₀, eᵢ₁
    Estimate referenceBefore, referenceAfter; ///< Eᵢ₀, Eᵢ₁
};

/// The three effects of one sector, in the unit of its level (Dunn 1960): their sum is the change exactly.
struct ShiftShare
{
    Estimate national;    ///< eᵢ₀·G: as if it had grown like the whole reference
    Estimate mix;         ///< eᵢ₀·(Gᵢ − G): for being in this sector
    Estimate competitive; ///< eᵢ₀·(gᵢ − Gᵢ): for being in this region
    double change() const { return national.value + mix.value + competitive.value; }
};

/// Growth of the whole reference comes from `wholeBefore` and `wholeAfter` (published totals, never a sum of
/// what happens to be there). None when a base may be zero.
std::optional<std::vector<ShiftShare>> shiftShareOf(std::span<const ShiftShareInput> sectors,
                                                    const Estimate &wholeBefore, const Estimate &wholeAfter);

} // namespace core
