#include "models/core/panel/yearsums.h"

#include "models/core/panel/parallel.h"
#include "models/core/panel/rowhash.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr std::size_t rowsOfPart = 16384; ///< that one thread hashes

/// Of rows that are listed.
ContentHash sumOf(const Panel &panel, const std::vector<std::uint32_t> &rows, const std::stop_token &stop)
{
    const RowHasher hasher(*panel.head, *panel.rows, rows.size(), stop);
    std::vector<ContentHash> sums((rows.size() + rowsOfPart - 1) / rowsOfPart);
    inParallel(sums.size(), stop, [&](std::size_t part) {
        const std::size_t begin = part * rowsOfPart;
        sums[part] = hasher.sum(std::span(rows).subspan(begin, std::min(rowsOfPart, rows.size() - begin)));
    });
    return std::accumulate(sums.begin(), sums.end(), ContentHash());
}

} // namespace

std::vector<YearSum> yearSums(const PanelHead &head, const PanelRows &rows, std::stop_token stop,
                              const std::optional<std::vector<int>> &wanted)
{
    struct Chunk
    {
        std::size_t year;
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Chunk> chunks;
    std::vector<YearSum> years;
    std::size_t expected = 0;
    for (const YearBlock &block : head.blocks) {
        if (wanted && std::ranges::find(*wanted, block.year) == wanted->end())
            continue;
        for (std::size_t row = block.begin; row < block.end; row += rowsOfPart)
            chunks.push_back({years.size(), row, std::min(block.end, row + rowsOfPart)});
        years.push_back({block.year, block.size(), {}});
        expected += block.size();
    }
    const RowHasher hasher(head, rows, expected, stop);
    std::vector<ContentHash> sums(chunks.size());
    const bool done = inParallel(chunks.size(), stop, [&](std::size_t part) {
        std::vector<std::uint32_t> all(chunks[part].end - chunks[part].begin);
        std::iota(all.begin(), all.end(), static_cast<std::uint32_t>(chunks[part].begin));
        sums[part] = hasher.sum(all);
    });
    for (std::size_t i = 0; i < chunks.size(); ++i)
        years[chunks[i].year].sum += sums[i];
    return done ? years : std::vector<YearSum>();
}

YearSum updatedSum(const YearSum &before, const Panel &panelBefore, const Panel &panelAfter, const DifferingRows &rows,
                   const std::stop_token &stop)
{
    YearSum after = before;
    after.rows += rows.counts.added;
    after.rows -= rows.counts.removed;
    after.sum -= sumOf(panelBefore, rows.before, stop);
    after.sum += sumOf(panelAfter, rows.after, stop);
    return after;
}

std::vector<YearSum> yearSums(const Panel &panel, std::stop_token stop)
{
    return panel.sums ? *panel.sums : yearSums(*panel.head, *panel.rows, std::move(stop));
}

Panel withSums(Panel panel, std::stop_token stop)
{
    if (!panel || panel.sums)
        return panel;
    auto sums = yearSums(*panel.head, *panel.rows, stop);
    if (!stop.stop_requested())
        panel.sums = std::make_shared<const std::vector<YearSum>>(std::move(sums));
    return panel;
}

std::vector<int> differingYears(const std::vector<YearSum> &before, const std::vector<YearSum> &after)
{
    std::vector<int> years;
    const auto addMissing = [&years](const std::vector<YearSum> &from, const std::vector<YearSum> &in) {
        for (const YearSum &one : from) {
            if (std::ranges::find(in, one) == in.end())
                years.push_back(one.year);
        }
    };
    addMissing(before, after);
    addMissing(after, before);
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace core
