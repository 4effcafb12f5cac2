#include "models/core/conflict.h"

#include <array>
#include <compare>
#include <tuple>

namespace core {

namespace {

/// Final before preliminary before blank before expected.
int statusOrder(Status status)
{
    switch (status) {
    case Status::Final:
        return 0;
    case Status::Preliminary:
        return 1;
    case Status::Unstated:
        return 2;
    case Status::Expected:
        return 3;
    case Status::Target:
    case Status::Plan:
        break;
    }
    return 4;
}

bool competes(const ClaimRank &claim) { return claim.status != Status::Target && claim.status != Status::Plan; }

} // namespace

Verdict verdictBetween(const Quantity &a, const Quantity &b)
{
    if (!a.interval.overlaps(b.interval))
        return Verdict::Contradict;
    return a.isExact() && b.isExact() ? Verdict::Agree : Verdict::Compatible;
}

bool precedes(const ClaimRank &a, const ClaimRank &b)
{
    const auto order = [](const ClaimRank &c) {
        const bool restated = c.note == Note::Revised || c.note == Note::Restated;
        return std::tuple(static_cast<int>(c.reliability), statusOrder(c.status), restated ? 0 : 1, c.exact ? 0 : 1);
    };
    if (order(a) != order(b))
        return order(a) < order(b);
    if (a.published != b.published)
        return a.published > b.published; // newer first; blank, the oldest, is the smallest text
    return a.source < b.source;
}

std::optional<std::size_t> representative(std::span<const ClaimRank> claims)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (competes(claims[i]) && (!best || precedes(claims[i], claims[*best])))
            best = i;
    }
    return best;
}

} // namespace core
