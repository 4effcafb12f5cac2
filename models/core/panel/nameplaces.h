#pragma once

#include "models/core/panel/textarena.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace core {

/// Where the names of a panel stand in the order that readers look for them in (nameorder.h), by number of the name:
/// sorting rows by name is then sorting by numbers. Places begin at 1; equal names have the same one; 0 = a blank one.
struct NamePlaces
{
    std::vector<std::uint32_t> first; ///< of the first names
    std::vector<std::uint32_t> later; ///< of the names taken later
    std::uint32_t most = 0;           ///< the last place

    /// None after a stop.
    static std::optional<NamePlaces> from(const TextArena &names, const TextArena &laterNames,
                                          const std::stop_token &stop);
};

} // namespace core
