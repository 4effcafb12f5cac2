#pragma once

#include "models/core/claimmatch.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core {

/// The keys of the claims of one state as numbers.
using ClaimKeys = std::vector<std::uint64_t>;

/// Numbers for the keys of the claims on both sides, in the order of ClaimKey: equal keys have equal numbers.
/// Nothing after a stop.
std::pair<ClaimKeys, ClaimKeys> numberKeys(const std::vector<ClaimRow> &before, const std::vector<ClaimRow> &after,
                                           const std::stop_token &stop);

} // namespace core
