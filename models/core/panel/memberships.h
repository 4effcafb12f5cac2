#pragma once

#include "models/core/panel/panel.h"

#include <optional>
#include <stop_token>

namespace core {

class GroupKey;

/// The groups that enterprises are in over all their years, each pair of an enterprise and a group numbered, by
/// enterprise: how many enterprises a group has is then how many of its pairs have a row.
struct Memberships
{
    std::vector<std::uint32_t> ofRow; ///< the pair of each row; ascending within a year
    std::vector<std::uint32_t> group; ///< the key of the group of each pair

    /// None after a stop.
    static std::optional<Memberships> from(const PanelHead &head, const PanelRows &rows, const GroupKey &key,
                                           const std::stop_token &stop);
};

} // namespace core
