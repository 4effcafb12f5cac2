#pragma once

#include "models/core/interval.h"

#include <cstddef>
#include <optional>
#include <span>

namespace core {

/// How members of a group become one number. A sum only where the package declares that they add up.
enum class GroupRule { None, Sum, Mean, Median };

/// An aggregate with what it rests on; `estimate` is withheld when more than a third of the members is missing
/// (the rule of the World Bank's aggregates).
struct GroupAggregate
{
    std::optional<Estimate> estimate;
    std::size_t known = 0;
    std::size_t members = 0;
};

/// Members without a figure are nullopt. A sum or mean over missing members is not extrapolated: a sum needs all
/// of them.
GroupAggregate aggregateOf(std::span<const std::optional<Estimate>> members, GroupRule rule);

} // namespace core
