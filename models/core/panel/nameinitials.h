#pragma once

#include "models/core/panel/textarena.h"

#include <memory>
#include <stop_token>

namespace core {

/// The pinyin initials of a panel's names, made when first asked for and kept from then on: a million take a quarter
/// of a second, which only who searches by initials should pay. Safe on any thread; copies share what is kept.
class NameInitials
{
public:
    /// Initials by number of the name.
    struct Initials
    {
        TextArena first; ///< of the first names
        TextArena later; ///< of the names taken later
    };

    NameInitials();
    /// None after a stop. The names must be the same at each call.
    std::shared_ptr<const Initials> of(const TextArena &names, const TextArena &laterNames,
                                       const std::stop_token &stop = {}) const;
    /// They follow from the names.
    bool operator==(const NameInitials &) const { return true; }

private:
    struct Kept;
    std::shared_ptr<Kept> m_kept;
};

} // namespace core
