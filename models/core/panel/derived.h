#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace core {

/// What follows from columns of a panel, made when first asked for and kept from then on: only who needs it should pay
/// for it. Safe on any thread. Copies begin anew: whoever copies columns is about to change them.
/// `Made::from(columns…, stop)` makes it, nothing after a stop.
template <class Made> class Derived
{
public:
    Derived() = default;
    Derived(const Derived &) {}
    Derived(Derived &&) = default;
    Derived &operator=(const Derived &)
    {
        m_kept = std::make_unique<Kept>();
        return *this;
    }
    Derived &operator=(Derived &&) = default;
    ~Derived() = default;

    /// That of the `which`-th dimension or measure, or of whatever else there are several of. None after a stop. The
    /// columns must be the same at each call.
    template <class... Column>
    std::shared_ptr<const Made> of(std::size_t which, const std::stop_token &stop, const Column &...columns) const
    {
        const std::lock_guard lock(m_kept->mutex);
        std::shared_ptr<const Made> &made = m_kept->made[which];
        if (!made) {
            if (auto fresh = Made::from(columns..., stop))
                made = std::make_shared<const Made>(std::move(*fresh));
        }
        return made;
    }
    /// They follow from the columns.
    bool operator==(const Derived &) const { return true; }

private:
    struct Kept
    {
        std::mutex mutex;
        std::map<std::size_t, std::shared_ptr<const Made>> made;
    };
    std::unique_ptr<Kept> m_kept = std::make_unique<Kept>();
};

} // namespace core
