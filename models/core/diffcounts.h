#pragma once

#include <cstddef>

namespace core {

/// How many rows came, changed or went from one state to another.
struct DiffCounts
{
    std::size_t added = 0, revised = 0, removed = 0;
    bool isZero() const { return added + revised + removed == 0; }
    DiffCounts &operator+=(const DiffCounts &other)
    {
        added += other.added;
        revised += other.revised;
        removed += other.removed;
        return *this;
    }
    bool operator==(const DiffCounts &) const = default;
};

} // namespace core
