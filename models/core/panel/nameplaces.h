#pragma once

#include "models/core/panel/textarena.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace core {

/// Where the names of a panel stand in the order that readers look for them in (nameorder.h), made when first asked for
/// and kept from then on: sorting rows by name is then sorting by numbers. Safe on any thread; copies share what is
/// kept.
class NamePlaces
{
public:
    /// Places by number of the name, from 1; equal names have the same one; 0 = a blank one.
    struct Places
    {
        std::vector<std::uint32_t> first; ///< of the first names
        std::vector<std::uint32_t> later; ///< of the names taken later
        std::uint32_t most = 0;           ///< the last place
    };

    NamePlaces();
    /// None after a stop. The names must be the same at each call.
    std::shared_ptr<const Places> of(const TextArena &names, const TextArena &laterNames,
                                     const std::stop_token &stop = {}) const;
    /// They follow from the names.
    bool operator==(const NamePlaces &) const { return true; }

private:
    struct Kept;
    std::shared_ptr<Kept> m_kept;
};

} // namespace core
