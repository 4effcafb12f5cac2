#include "models/core/claimkeys.h"

#include "models/core/panel/parallel.h"
#include "models/core/panel/texthash.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <string_view>

namespace core {

namespace {

/// The ids of a key in the order of ClaimKey, where the period stands before the source.
enum class KeyId { Indicator, Region, Organisation, Sector, Source };
constexpr std::size_t keyIds = 5;

std::array<std::string_view, keyIds> idsOf(const ClaimRow &row)
{
    if (const Observation *o = row.ofRegion)
        return {o->indicator.text(), o->region.text(), {}, o->sector.text(), o->source.text()};
    const OrganisationObservation &o = *row.ofOrganisation;
    return {o.indicator.text(), {}, o.organisation.text(), {}, o.source.text()};
}

/// In the order of periods.
std::int64_t periodOf(const ClaimRow &row)
{
    const Period &period = row.ofRegion ? row.ofRegion->period : row.ofOrganisation->period;
    return std::int64_t{period.year()} * 144 + period.lastMonth() * 12 + period.firstMonth();
}

/// Numbers texts that outlive it, in the order in which they are first asked for: a table of few different texts that
/// are asked for very often.
class TextNumbers
{
public:
    std::uint32_t of(std::string_view text)
    {
        const std::uint64_t hash = textHash(text);
        std::size_t at = hash & m_mask;
        for (; m_slots[at] != 0; at = (at + 1) & m_mask) {
            const Known &known = m_known[m_slots[at] - 1];
            if (known.hash == hash && sameText(known.text, text))
                return m_slots[at] - 1;
        }
        m_known.push_back({text, hash});
        m_slots[at] = static_cast<std::uint32_t>(m_known.size());
        if (2 * m_known.size() > m_slots.size())
            grow();
        return static_cast<std::uint32_t>(m_known.size() - 1);
    }
    std::size_t size() const { return m_known.size(); }
    std::string_view operator[](std::size_t number) const { return m_known[number].text; }

private:
    struct Known
    {
        std::string_view text;
        std::uint64_t hash;
    };

    void grow()
    {
        m_slots.assign(4 * m_slots.size(), 0);
        m_mask = m_slots.size() - 1;
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            std::size_t at = m_known[i].hash & m_mask;
            while (m_slots[at] != 0)
                at = (at + 1) & m_mask;
            m_slots[at] = static_cast<std::uint32_t>(i + 1);
        }
    }

    std::vector<Known> m_known;
    std::vector<std::uint32_t> m_slots = std::vector<std::uint32_t>(256); ///< number + 1; 0 = free
    std::size_t m_mask = m_slots.size() - 1;
};

/// Numbers the keys that occur from 0 without a gap, in their order; returns how many there are.
std::uint64_t close(ClaimKeys &keys)
{
    ClaimKeys all = keys;
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (std::uint64_t &key : keys)
        key = static_cast<std::uint64_t>(std::ranges::lower_bound(all, key) - all.begin());
    return all.size();
}

/// What a block of rows has in its keys; the ids by the block's own numbers.
struct Block
{
    std::span<const ClaimRow> rows;
    std::array<TextNumbers, keyIds> texts = {};
    std::vector<std::array<std::uint32_t, keyIds>> ids = {};
    std::vector<std::int64_t> periods = {};
    std::int64_t first = std::numeric_limits<std::int64_t>::max(); ///< of the periods
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
};

/// Each side in as many blocks as there are threads, those before first.
std::vector<Block> blocksOf(std::span<const ClaimRow> before, std::span<const ClaimRow> after)
{
    std::vector<Block> blocks;
    for (std::span<const ClaimRow> side : {before, after}) {
        const std::size_t most = side.size() / kernelThreads() + 1;
        for (; !side.empty(); side = side.subspan(std::min(most, side.size())))
            blocks.push_back({side.first(std::min(most, side.size()))});
    }
    return blocks;
}

void number(Block &block)
{
    std::array<std::string_view, keyIds> last{};
    std::array<std::uint32_t, keyIds> numbers{};
    for (std::size_t i = 0; i < keyIds; ++i)
        numbers[i] = block.texts[i].of(last[i]);
    block.ids.reserve(block.rows.size());
    block.periods.reserve(block.rows.size());
    for (const ClaimRow &row : block.rows) {
        const auto ids = idsOf(row);
        for (std::size_t i = 0; i < keyIds; ++i) {
            if (ids[i] != last[i])
                numbers[i] = block.texts[i].of(last[i] = ids[i]);
        }
        block.ids.push_back(numbers);
        const std::int64_t period = block.periods.emplace_back(periodOf(row));
        block.first = std::min(block.first, period);
        block.last = std::max(block.last, period);
    }
}

/// The texts of one id in all blocks, sorted, each once.
std::vector<std::string_view> textsOf(const std::vector<Block> &blocks, std::size_t id)
{
    std::vector<std::string_view> texts;
    for (const Block &block : blocks) {
        for (std::size_t i = 0; i < block.texts[id].size(); ++i)
            texts.push_back(block.texts[id][i]);
    }
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

/// The place of each text of a block among all.
std::vector<std::uint32_t> placesOf(const TextNumbers &texts, const std::vector<std::string_view> &all)
{
    std::vector<std::uint32_t> places;
    for (std::size_t i = 0; i < texts.size(); ++i)
        places.push_back(static_cast<std::uint32_t>(std::ranges::lower_bound(all, texts[i]) - all.begin()));
    return places;
}

/// The keys of all rows, part by part: each part takes the room of its `size` different values.
class KeyBuilder
{
public:
    explicit KeyBuilder(const std::vector<Block> &blocks)
        : m_blocks(blocks)
    {
        std::size_t rows = 0;
        for (const Block &block : blocks) {
            m_begins.push_back(rows);
            rows += block.rows.size();
        }
        m_keys.resize(rows);
    }

    /// numberOf(block, row of the block) is below `size`.
    void add(std::uint64_t size, auto &&numberOf)
    {
        // Both factors are below 2^33 once the keys are closed.
        if (m_size > std::numeric_limits<std::uint64_t>::max() / size)
            m_size = close(m_keys);
        inParallel(m_blocks.size(), {}, [&](std::size_t block) {
            std::uint64_t *keys = m_keys.data() + m_begins[block];
            for (std::size_t row = 0; row < m_blocks[block].rows.size(); ++row)
                keys[row] = keys[row] * size + numberOf(block, row);
        });
        m_size *= size;
    }

    const ClaimKeys &keys() const { return m_keys; }

private:
    const std::vector<Block> &m_blocks;
    std::vector<std::size_t> m_begins; ///< of each block among the keys
    ClaimKeys m_keys;
    std::uint64_t m_size = 1;
};

void addId(const std::vector<Block> &blocks, KeyId id, KeyBuilder &builder)
{
    const auto part = static_cast<std::size_t>(id);
    const std::vector<std::string_view> all = textsOf(blocks, part);
    std::vector<std::vector<std::uint32_t>> places;
    for (const Block &block : blocks)
        places.push_back(placesOf(block.texts[part], all));
    if (all.size() > 1)
        builder.add(all.size(),
                    [&](std::size_t block, std::size_t row) { return places[block][blocks[block].ids[row][part]]; });
}

void addPeriod(const std::vector<Block> &blocks, KeyBuilder &builder)
{
    const std::int64_t first = std::ranges::min(blocks, {}, &Block::first).first;
    const std::int64_t last = std::ranges::max(blocks, {}, &Block::last).last;
    builder.add(static_cast<std::uint64_t>(last - first + 1), [&](std::size_t block, std::size_t row) {
        return static_cast<std::uint64_t>(blocks[block].periods[row] - first);
    });
}

} // namespace

std::pair<ClaimKeys, ClaimKeys> numberKeys(const std::vector<ClaimRow> &before, const std::vector<ClaimRow> &after,
                                           const std::stop_token &stop)
{
    std::vector<Block> blocks = blocksOf(before, after);
    if (!inParallel(blocks.size(), stop, [&](std::size_t i) { number(blocks[i]); }) || blocks.empty())
        return {};
    KeyBuilder builder(blocks);
    for (const KeyId id : {KeyId::Indicator, KeyId::Region, KeyId::Organisation, KeyId::Sector})
        addId(blocks, id, builder);
    addPeriod(blocks, builder);
    addId(blocks, KeyId::Source, builder);
    const ClaimKeys &keys = builder.keys();
    const auto middle = keys.begin() + static_cast<std::ptrdiff_t>(before.size());
    return {{keys.begin(), middle}, {middle, keys.end()}};
}

} // namespace core
