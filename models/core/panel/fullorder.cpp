#include "models/core/panel/parallel.h"
#include "models/core/panel/roworder.h"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>

namespace core {

namespace {

constexpr std::size_t parts = 256;
using Counts = std::array<std::size_t, parts>;

/// How many of the keys are below `key`; takes no branch that the processor could guess wrong.
std::size_t countBelow(const std::vector<std::uint64_t> &keys, std::uint64_t key)
{
    std::size_t first = 0;
    for (std::size_t size = keys.size(); size > 0;) {
        const std::size_t half = size / 2;
        const bool below = keys[first + half] < key;
        first += below ? half + 1 : 0;
        size = below ? size - half - 1 : half;
    }
    return first;
}

} // namespace

/// Sorted in parts: rows of the sample cut the order into parts of about equal size; every row is put into its part,
/// then each part is sorted by itself.
Result<std::vector<std::uint32_t>> RowOrder::all(std::stop_token stop) const
{
    const std::vector<Entry> sorted = m_classes ? sample() : m_sample;
    std::vector<Entry> cuts;
    for (std::size_t i = 1; i < parts && !sorted.empty(); ++i)
        cuts.push_back(sorted[i * sorted.size() / parts]);
    std::vector<std::uint64_t> cutKeys(cuts.size());
    std::ranges::transform(cuts, cutKeys.begin(), &Entry::key);
    const auto partOf = [&](const Entry &entry) {
        std::size_t part = countBelow(cutKeys, entry.key);
        while (part < cuts.size() && cuts[part].key == entry.key && !less(entry, cuts[part]))
            ++part;
        return part;
    };

    std::vector<std::uint8_t> partOfRow(m_mask->size());
    std::vector<Counts> counts(m_mask->stretches(), Counts{});
    bool done = forEachEntry(stop, [&](std::size_t at, const Entry &entry) {
        const std::size_t part = partOf(entry);
        partOfRow[entry.row] = static_cast<std::uint8_t>(part);
        ++counts[at][part];
    });
    std::size_t place = 0;
    Counts begins{};
    for (std::size_t part = 0; part < parts; ++part) {
        begins[part] = place;
        for (Counts &ofStretch : counts)
            place += std::exchange(ofStretch[part], place);
    }
    // Not cleared: that would touch the memory once more, on one thread.
    const auto entries = std::make_unique_for_overwrite<Entry[]>(m_mask->count());
    done = done && forEachEntry(stop, [&](std::size_t at, const Entry &entry) {
               entries[counts[at][partOfRow[entry.row]]++] = entry;
           });
    std::vector<std::uint32_t> order(m_mask->count());
    done = done && inParallel(parts, stop, [&](std::size_t part) {
               Entry *begin = entries.get() + begins[part];
               Entry *end = entries.get() + (part + 1 < parts ? begins[part + 1] : order.size());
               std::sort(begin, end, [this](const Entry &a, const Entry &b) { return less(a, b); });
               std::transform(begin, end, order.begin() + (begin - entries.get()),
                              [](const Entry &one) { return one.row; });
           });
    if (!done)
        return ErrorCode::Cancelled;
    return order;
}

} // namespace core
