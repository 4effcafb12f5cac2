#pragma once

#include "models/core/panel/textarena.h"

#include <optional>
#include <stop_token>

namespace core {

/// The pinyin initials of a panel's names, by number of the name.
struct NameInitials
{
    TextArena first; ///< of the first names
    TextArena later; ///< of the names taken later

    /// None after a stop.
    static std::optional<NameInitials> from(const TextArena &names, const TextArena &laterNames,
                                            const std::stop_token &stop);
};

} // namespace core
