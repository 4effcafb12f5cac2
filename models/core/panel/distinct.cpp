#include "models/core/panel/distinct.h"

#include "models/core/panel/groupsums.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core {

namespace {

constexpr std::size_t maximumBits = std::size_t{1} << 29; // 64 MB of them

/// One bit for each enterprise in each of some groups.
class Seen
{
public:
    Seen(std::size_t groups, std::size_t entities)
        : m_wordsPerGroup((entities + 63) / 64)
        , m_words(groups * m_wordsPerGroup)
    {}
    void set(std::size_t group, std::uint32_t entity)
    {
        m_words[group * m_wordsPerGroup + entity / 64] |= std::uint64_t{1} << (entity % 64);
    }
    void add(const Seen &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    std::size_t count(std::size_t group) const
    {
        std::size_t bits = 0;
        for (std::size_t i = 0; i < m_wordsPerGroup; ++i)
            bits += static_cast<std::size_t>(std::popcount(m_words[group * m_wordsPerGroup + i]));
        return bits;
    }

private:
    std::size_t m_wordsPerGroup;
    std::vector<std::uint64_t> m_words;
};

/// Rows of the blocks held, in parts for as many threads.
struct Part
{
    std::size_t block, begin, end;
};

std::vector<Part> partsOf(const PanelHead &head, const PanelFilter &filter)
{
    std::vector<Part> parts;
    for (std::size_t i = 0; i < head.blocks.size(); ++i) {
        if (filter.blocks[i] != 0)
            parts.push_back({i, head.blocks[i].begin, head.blocks[i].end});
    }
    return parts;
}

void look(const Panel &panel, const RowMask &mask, const GroupKey &key, const Part &part,
          std::pair<std::size_t, std::size_t> groups, Seen &seen)
{
    constexpr std::size_t stretch = 1024;
    std::array<std::uint64_t, stretch> keys{};
    for (std::size_t begin = part.begin; begin < part.end; begin += stretch) {
        const std::size_t end = std::min(begin + stretch, part.end);
        const std::span<std::uint64_t> ofRows = std::span(keys).first(end - begin);
        std::ranges::fill(ofRows, key.ofBlock(part.block));
        key.addCodes(panel.rows->dimensions, begin, ofRows);
        mask.forEach(begin, end, [&](std::size_t row) {
            const std::uint64_t group = ofRows[row - begin] - groups.first; // wraps below the first
            if (group < groups.second)
                seen.set(group, panel.rows->entity[row]);
        });
    }
}

} // namespace

Result<std::vector<DistinctCount>> distinctEnterprises(const Panel &panel, const PanelFilter &filter,
                                                       const RowMask &mask, const Grouping &grouping,
                                                       std::stop_token stop)
{
    const GroupKey key(*panel.head, grouping);
    if (key.size() > maximumGroups)
        return Error{ErrorCode::TooManyGroups, {std::to_string(maximumGroups)}};
    const std::vector<Part> parts = partsOf(*panel.head, filter);
    const std::size_t atOnce =
        std::clamp(maximumBits / std::max<std::size_t>(panel.head->entities, 1), std::size_t{1}, key.size());
    std::vector<DistinctCount> counts;
    for (std::size_t first = 0; first < key.size(); first += atOnce) {
        const std::size_t groups = std::min(atOnce, key.size() - first);
        const std::size_t lanes = std::min(kernelThreads(), std::max<std::size_t>(parts.size(), 1));
        std::vector<Seen> seen(lanes, Seen(groups, panel.head->entities));
        const bool done = inParallel(lanes, stop, [&](std::size_t lane) {
            for (std::size_t i = lane; i < parts.size() && !stop.stop_requested(); i += lanes)
                look(panel, mask, key, parts[i], {first, groups}, seen[lane]);
        });
        if (!done)
            return ErrorCode::Cancelled;
        for (std::size_t lane = 1; lane < lanes; ++lane)
            seen.front().add(seen[lane]);
        for (std::size_t i = 0; i < groups; ++i) {
            PanelGroup group = key.group(first + i);
            if (const std::size_t enterprises = seen.front().count(i); enterprises > 0)
                counts.push_back({std::move(group.codes), group.year, enterprises});
        }
    }
    return counts;
}

} // namespace core
