#pragma once

#include "models/core/panel/panelfilter.h"

#include <bit>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace core {

/// Rows of a panel as one bit each, with counts that make the n-th row held quick to find.
class RowMask
{
public:
    /// Rows that are counted together; also the unit in which kernels share out their work.
    static constexpr std::size_t stretch = std::size_t{1} << 16;
    static constexpr std::size_t stretchWords = stretch / 64;

    RowMask() = default;
    /// `words`: one bit a row, those beyond `rows` zero.
    RowMask(std::vector<std::uint64_t> words, std::size_t rows);

    std::size_t size() const { return m_size; }                                  ///< of the panel
    std::size_t count() const { return m_before.empty() ? 0 : m_before.back(); } ///< of the rows held
    bool holds(std::size_t row) const { return (m_words[row / 64] >> (row % 64) & 1) != 0; }
    /// The n-th row held, n < count().
    std::size_t row(std::size_t n) const;
    /// The n-th rows held from n = begin to end - 1.
    std::vector<std::uint32_t> rows(std::size_t begin, std::size_t end) const;
    /// How many of the rows before `row` are held.
    std::size_t rank(std::size_t row) const;

    std::size_t stretches() const { return (m_size + stretch - 1) / stretch; }
    /// How many rows are held before a stretch.
    std::size_t before(std::size_t at) const { return m_before[at]; }
    const std::vector<std::uint64_t> &words() const { return m_words; }

    /// Calls use(row) for every row held in [begin, end), ascending.
    template <class Use> void forEach(std::size_t begin, std::size_t end, Use &&use) const;

private:
    std::vector<std::uint64_t> m_words;
    std::vector<std::size_t> m_before; ///< stretches() + 1 of them
    std::size_t m_size = 0;
};

template <class Use> void RowMask::forEach(std::size_t begin, std::size_t end, Use &&use) const
{
    for (std::size_t word = begin / 64; word * 64 < end; ++word) {
        const std::size_t first = word * 64;
        std::uint64_t bits = m_words[word];
        if (first < begin)
            bits &= ~std::uint64_t{0} << (begin - first);
        if (end - first < 64)
            bits &= (std::uint64_t{1} << (end - first)) - 1;
        if (bits == ~std::uint64_t{0}) { // nearly all words of a wide filter: no need to look for the bits
            for (std::size_t i = 0; i < 64; ++i)
                use(first + i);
            continue;
        }
        for (; bits != 0; bits &= bits - 1)
            use(first + static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

/// The rows that a filter holds. Needs the panel's rows. ErrorCode::Cancelled after a stop.
Result<RowMask> maskOf(const Panel &panel, const PanelFilter &filter, std::stop_token stop = {});

} // namespace core
