#pragma once

#include <cstddef>

namespace core {

/// How many rows came, changed or went from one state to another.
struct DiffCounts
{
    std::size_t added = 0, revised = 0, removed = 0;
    std::size_t sum() const { return added + revised + removed; }
    bool isZero() const { return sum() == 0; }
    DiffCounts &operator+=(const DiffCounts &other)
    {
        added += other.added;
        revised += other.revised;
        removed += other.removed;
        return *this;
    }
    /// Less what is counted in it already.
    DiffCounts without(const DiffCounts &part) const
    {
        return {added - part.added, revised - part.revised, removed - part.removed};
    }
    bool operator==(const DiffCounts &) const = default;
};

/// What changed from one state to another, by what it is.
struct ChangeCounts
{
    DiffCounts claims;
    DiffCounts enterprises; ///< rows of the panel
    DiffCounts others;      ///< rows of all other resources
    bool operator==(const ChangeCounts &) const = default;
};

} // namespace core
