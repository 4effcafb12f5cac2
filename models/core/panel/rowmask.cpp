#include "models/core/panel/rowmask.h"

#include "models/core/panel/codematch.h"
#include "models/core/panel/namesearch.h"
#include "models/core/panel/parallel.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

void setBits(std::vector<std::uint64_t> &words, std::size_t begin, std::size_t end)
{
    for (std::size_t row = begin; row < end;) {
        const std::size_t bit = row % 64;
        const std::size_t bits = std::min(end - row, 64 - bit);
        words[row / 64] |= (bits == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bits) - 1) << bit;
        row += bits;
    }
}

} // namespace

RowMask::RowMask(std::vector<std::uint64_t> words, std::size_t rows)
    : m_words(std::move(words))
    , m_before(1, 0)
    , m_size(rows)
{
    for (std::size_t begin = 0; begin < m_words.size(); begin += stretchWords) {
        const std::size_t end = std::min(begin + stretchWords, m_words.size());
        std::size_t held = 0;
        vectorised([&] {
            for (std::size_t i = begin; i < end; ++i)
                held += static_cast<std::size_t>(std::popcount(m_words[i]));
        });
        m_before.push_back(m_before.back() + held);
    }
}

std::size_t RowMask::row(std::size_t n) const
{
    const auto after = std::upper_bound(m_before.begin(), m_before.end(), n);
    const auto at = static_cast<std::size_t>(after - m_before.begin()) - 1;
    std::size_t word = at * stretchWords;
    std::size_t left = n - m_before[at];
    for (;; ++word) {
        const auto held = static_cast<std::size_t>(std::popcount(m_words[word]));
        if (left < held)
            break;
        left -= held;
    }
    std::uint64_t bits = m_words[word];
    for (; left > 0; --left)
        bits &= bits - 1;
    return word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
}

std::vector<std::uint32_t> RowMask::rows(std::size_t begin, std::size_t end) const
{
    std::vector<std::uint32_t> rows;
    if (begin >= end)
        return rows;
    rows.reserve(end - begin);
    forEach(row(begin), row(end - 1) + 1, [&](std::size_t one) { rows.push_back(static_cast<std::uint32_t>(one)); });
    return rows;
}

std::size_t RowMask::rank(std::size_t row) const
{
    std::size_t held = m_before[row / stretch];
    for (std::size_t word = row / stretch * stretchWords; word < row / 64; ++word)
        held += static_cast<std::size_t>(std::popcount(m_words[word]));
    if (row % 64 != 0)
        held += static_cast<std::size_t>(std::popcount(m_words[row / 64] << (64 - row % 64)));
    return held;
}

Result<RowMask> maskOf(const Panel &panel, const PanelFilter &filter, std::stop_token stop)
{
    const PanelRows &rows = *panel.rows;
    std::vector<std::uint64_t> words((rows.size() + 63) / 64);
    for (std::size_t i = 0; i < panel.head->blocks.size(); ++i) {
        if (filter.blocks[i] != 0)
            setBits(words, panel.head->blocks[i].begin, panel.head->blocks[i].end);
    }
    const std::size_t stretches = (rows.size() + RowMask::stretch - 1) / RowMask::stretch;
    bool done = inParallel(stretches, stop, [&](std::size_t at) {
        const std::size_t begin = at * RowMask::stretch;
        const std::size_t size = std::min(RowMask::stretch, rows.size() - begin);
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(begin / 64);
        if (std::all_of(first, first + static_cast<std::ptrdiff_t>((size + 63) / 64),
                        [](auto word) { return word == 0; }))
            return; // of years that are not held
        for (const PanelFilter::Choice &choice : filter.choices)
            keepHeld(rows.dimensions[choice.dimension], choice.held, begin, size, &words[begin / 64]);
    });
    if (done && !filter.text.empty())
        done = keepNamed(rows, filter.text, words, stop);
    if (!done)
        return ErrorCode::Cancelled;
    return RowMask(std::move(words), rows.size());
}

} // namespace core
