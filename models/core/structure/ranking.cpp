#include "models/core/structure/ranking.h"

#include <algorithm>

namespace core {

namespace {

/// Every value of `a` is greater than every one of `b`.
bool isLarger(const Interval &a, const Interval &b)
{
    return a.low > b.high || (a.low == b.high && (a.lowOpen || b.highOpen));
}

/// Some value of `a` is greater than some value of `b`.
bool mayBeLarger(const Interval &a, const Interval &b) { return a.high > b.low; }

} // namespace

Place placeOf(const Ranked &own, std::span<const Ranked> peers)
{
    Place place;
    for (const Ranked &peer : peers) {
        place.place += peer.value > own.value ? 1U : 0U;
        place.best += isLarger(peer.interval, own.interval) ? 1U : 0U;
        place.worst += mayBeLarger(peer.interval, own.interval) ? 1U : 0U;
    }
    // A number may stand at an open end of its own interval: "nearly 70".
    place.place = std::clamp(place.place, place.best, place.worst);
    return place;
}

} // namespace core
