#pragma once

#include "models/core/figurespec.h"

namespace views {

/// Whether zero parts growth from decline in a transform: it is then always on the axis, with a line of its own.
inline bool partsGrowthFromDecline(core::Transform transform)
{
    using core::Transform;
    return transform == Transform::PublishedGrowth || transform == Transform::ChangePercent ||
           transform == Transform::Change || transform == Transform::ChangePp || transform == Transform::Cagr ||
           transform == Transform::Contribution || transform == Transform::Pull || transform == Transform::Deflator;
}

} // namespace views
