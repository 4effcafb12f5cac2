#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace core {

/// Arrays of numbers one behind the other in large slabs. A slab of 32 MiB goes back to the system as soon as the pile
/// does, and what is never written of it takes no memory.
class ColumnPile
{
public:
    static constexpr std::size_t maximumSlab = std::size_t{32} << 20;

    /// Slabs of this size; an array that is larger has one of its own.
    explicit ColumnPile(std::size_t slabBytes = maximumSlab)
        : m_slabBytes(slabBytes < maximumSlab ? slabBytes : maximumSlab)
    {}

    /// Room for `count` numbers, not yet written.
    template <class T> std::span<T> add(std::size_t count)
    {
        const std::size_t bytes = (count * sizeof(T) + 7) / 8 * 8;
        if (bytes > m_free) {
            m_free = bytes > m_slabBytes ? bytes : m_slabBytes;
            m_slabs.emplace_back(new std::uint64_t[m_free / 8 + 1]);
            m_next = reinterpret_cast<std::byte *>(m_slabs.back().get());
        }
        T *begin = reinterpret_cast<T *>(m_next);
        m_next += bytes;
        m_free -= bytes;
        return {begin, count};
    }
    void release()
    {
        m_slabs.clear();
        m_free = 0;
    }

private:
    std::size_t m_slabBytes;
    std::vector<std::unique_ptr<std::uint64_t[]>> m_slabs;
    std::byte *m_next = nullptr;
    std::size_t m_free = 0;
};

} // namespace core
