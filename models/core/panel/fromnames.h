#pragma once

#include "models/core/panel/textarena.h"

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace core {

/// What follows from the names of a panel, made when first asked for and kept from then on: of a million names it takes
/// a quarter of a second, which only who needs it should pay. Safe on any thread; copies share what is kept.
/// `Made::from(names, laterNames, stop)` makes it, nothing after a stop.
template <class Made> class FromNames
{
public:
    /// None after a stop. The names must be the same at each call.
    std::shared_ptr<const Made> of(const TextArena &names, const TextArena &laterNames,
                                   const std::stop_token &stop = {}) const
    {
        const std::lock_guard lock(m_kept->mutex);
        if (!m_kept->made) {
            if (auto made = Made::from(names, laterNames, stop))
                m_kept->made = std::make_shared<const Made>(std::move(*made));
        }
        return m_kept->made;
    }
    /// They follow from the names.
    bool operator==(const FromNames &) const { return true; }

private:
    struct Kept
    {
        std::mutex mutex;
        std::shared_ptr<const Made> made;
    };
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

} // namespace core
