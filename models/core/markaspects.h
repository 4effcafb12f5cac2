#pragma once

#include "models/core/codes.h"
#include "models/core/figure.h"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// What a mark says beside its place: its number and all that a reader can ask about it.
enum class MarkAspect {
    Number,     ///< value, literal or rounding
    Reason,     ///< why there is no number
    Measure,    ///< unit, kind or price basis
    Source,     ///< of the number
    Status,     ///< status, qualifier, note or vintage, of the number or the growth
    Growth,     ///< as published beside it
    Claims,     ///< what other sources say of the same figure
    Comparison, ///< with the year before: the change, what it implies, how it fits the published growth
    Inputs,     ///< what it is computed from, though the result is the same
    Details,    ///< whatever else: shares, measures, attributes
};
template <> std::span<const std::pair<MarkAspect, std::string_view>> codesOf();

/// In which aspects two marks differ, in the order of the enumeration; none when a reader sees the same.
std::vector<MarkAspect> differingAspects(const Mark &before, const Mark &after);

} // namespace core
