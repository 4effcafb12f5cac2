#pragma once

#include "models/core/entities.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Between two claims, by their intervals: both exact and overlapping; overlapping with one of them
/// qualified; disjoint.
enum class Verdict { Agree, Compatible, Contradict };

Verdict verdictBetween(const Quantity &a, const Quantity &b);

/// What the choice among claims looks at, in this order: reliability, status, note, qualifier, date of
/// the source, its id. Target and plan never compete.
struct ClaimRank
{
    Reliability reliability = Reliability::SelfMedia;
    Status status = Status::Unstated;
    Note note = Note::None;
    bool exact = true;
    std::string published; ///< of the source, first day of a partial date; blank = oldest
    std::string source;
};

/// True when `a` represents the key rather than `b`. A strict total order on different sources, so the
/// choice does not depend on the order of loading.
bool precedes(const ClaimRank &a, const ClaimRank &b);

/// Index of the representative among claims, none when none competes.
std::optional<std::size_t> representative(std::span<const ClaimRank> claims);

} // namespace core
