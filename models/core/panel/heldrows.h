#pragma once

#include "models/core/panel/prefetch.h"
#include "models/core/panel/rowmask.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

namespace core {

/// Rows that kernels look at together: their numbers stay in the nearest cache.
inline constexpr std::size_t rowsAtOnce = 512;
template <class Value> using ValueBlock = std::array<Value, rowsAtOnce>;

/// At most rowsAtOnce rows that a mask holds: `size` of them from `first` on, or the listed ones.
struct HeldRows
{
    std::size_t first = 0, size = 0;
    const std::int32_t *listed = nullptr; ///< by their distance from `first`

    /// Their values in a column; where rows are listed they are copied into `room`.
    template <class Value> std::span<const Value> of(std::span<const Value> column, ValueBlock<Value> &room) const
    {
        if (listed == nullptr) {
            prefetchAfter(column.data() + first, rowsAtOnce);
            return column.subspan(first, size);
        }
        const Value *values = column.data() + first;
        for (std::size_t i = 0; i < size; ++i)
            room[i] = values[listed[i]];
        return std::span(room).first(size);
    }
    /// Calls use(row) for each.
    template <class Use> void forEach(Use &&use) const
    {
        for (std::size_t i = 0; i < size; ++i)
            use(listed == nullptr ? first + i : first + static_cast<std::size_t>(listed[i]));
    }
};

/// Hands out the rows of a mask in blocks: those of words that are held whole as they lie, others listed.
template <class Use> class HeldBlocks
{
public:
    HeldBlocks(std::size_t begin, Use &use)
        : m_begin(begin)
        , m_use(use)
    {}
    void add(std::size_t word, std::uint64_t bits)
    {
        const std::size_t first = word * 64;
        if (bits == ~std::uint64_t{0}) {
            if (m_run.first + m_run.size != first || m_run.size == rowsAtOnce)
                endRun(first);
            m_run.size += 64;
            return;
        }
        for (; bits != 0; bits &= bits - 1)
            m_list[m_listed++] =
                static_cast<std::int32_t>(first + static_cast<std::size_t>(std::countr_zero(bits)) - m_begin);
        if (m_listed > rowsAtOnce - 64)
            endList();
    }
    void end()
    {
        endRun(0);
        endList();
    }

private:
    void endRun(std::size_t next)
    {
        if (m_run.size > 0)
            m_use(m_run);
        m_run = {next, 0, nullptr};
    }
    void endList()
    {
        if (m_listed > 0)
            m_use(HeldRows{m_begin, m_listed, m_list.data()});
        m_listed = 0;
    }

    std::size_t m_begin;
    Use &m_use;
    HeldRows m_run;
    ValueBlock<std::int32_t> m_list;
    std::size_t m_listed = 0;
};

/// Calls use(HeldRows) for the rows of a mask in [begin, end), at most 2^31 of them, in an order that depends on the
/// mask alone.
template <class Use> void forEachHeld(const RowMask &mask, std::size_t begin, std::size_t end, Use &&use)
{
    HeldBlocks blocks(begin, use);
    for (std::size_t word = begin / 64; word * 64 < end; ++word) {
        std::uint64_t bits = mask.words()[word];
        if (word * 64 < begin)
            bits &= ~std::uint64_t{0} << (begin % 64);
        if (end - word * 64 < 64)
            bits &= (std::uint64_t{1} << (end % 64)) - 1;
        if (bits != 0)
            blocks.add(word, bits);
    }
    blocks.end();
}

} // namespace core
