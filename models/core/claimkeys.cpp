#include "models/core/claimkeys.h"

#include "models/core/panel/parallel.h"
#include "models/core/panel/texthash.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <string_view>

namespace core {

namespace {

/// The members of ClaimKey in its order.
enum class KeyPart { Indicator, Region, Organisation, Sector, Period, Source };
constexpr std::size_t keyParts = 6;

std::string_view idOf(const ClaimRow &row, KeyPart part)
{
    switch (part) {
    case KeyPart::Indicator:
        return row.indicator().text();
    case KeyPart::Region:
        return row.ofRegion ? row.ofRegion->region.text() : std::string_view();
    case KeyPart::Organisation:
        return row.ofOrganisation ? row.ofOrganisation->organisation.text() : std::string_view();
    case KeyPart::Sector:
        return row.ofRegion ? row.ofRegion->sector.text() : std::string_view();
    case KeyPart::Source:
        return row.ofRegion ? row.ofRegion->source.text() : row.ofOrganisation->source.text();
    case KeyPart::Period:
        break;
    }
    return {};
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

/// In the order of periods.
std::int64_t numberOf(const Period &period)
{
    return std::int64_t{period.year()} * 144 + period.lastMonth() * 12 + period.firstMonth();
}

/// One part of the keys of all rows, those before first: numbers below `size` that stand in the order of what they
/// are for.
struct PartNumbers
{
    std::vector<std::uint32_t> numbers;
    std::uint64_t size = 1;
};

using BothSides = std::array<const std::vector<ClaimRow> *, 2>;

/// For every text of a dictionary the place it has among them all when they are sorted.
std::vector<std::uint32_t> ranksOf(const TextNumbers &texts)
{
    std::vector<std::uint32_t> byText(texts.size());
    std::iota(byText.begin(), byText.end(), 0U);
    std::ranges::sort(byText, {}, [&](std::uint32_t code) { return texts[code]; });
    std::vector<std::uint32_t> ranks(byText.size());
    for (std::uint32_t rank = 0; rank < byText.size(); ++rank)
        ranks[byText[rank]] = rank;
    return ranks;
}

PartNumbers numbersOfIds(const BothSides &sides, KeyPart part)
{
    PartNumbers ids;
    ids.numbers.reserve(sides[0]->size() + sides[1]->size());
    TextNumbers texts;
    std::string_view last;
    std::uint32_t code = texts.of(last);
    for (const std::vector<ClaimRow> *rows : sides) {
        for (const ClaimRow &row : *rows) {
            const std::string_view id = idOf(row, part);
            if (id != last)
                code = texts.of(last = id);
            ids.numbers.push_back(code);
        }
    }
    const std::vector<std::uint32_t> ranks = ranksOf(texts);
    for (std::uint32_t &number : ids.numbers)
        number = ranks[number];
    ids.size = texts.size();
    return ids;
}

PartNumbers numbersOfPeriods(const BothSides &sides)
{
    const auto period = [](const ClaimRow &row) {
        return numberOf(row.ofRegion ? row.ofRegion->period : row.ofOrganisation->period);
    };
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    for (const std::vector<ClaimRow> *rows : sides) {
        for (const ClaimRow &row : *rows) {
            least = std::min(least, period(row));
            most = std::max(most, period(row));
        }
    }
    PartNumbers periods;
    periods.numbers.reserve(sides[0]->size() + sides[1]->size());
    for (const std::vector<ClaimRow> *rows : sides) {
        for (const ClaimRow &row : *rows)
            periods.numbers.push_back(static_cast<std::uint32_t>(period(row) - least));
    }
    periods.size = static_cast<std::uint64_t>(std::max<std::int64_t>(most - least + 1, 1));
    return periods;
}

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

} // namespace

std::pair<ClaimKeys, ClaimKeys> numberKeys(const std::vector<ClaimRow> &before, const std::vector<ClaimRow> &after,
                                           const std::stop_token &stop)
{
    const BothSides sides{&before, &after};
    std::array<PartNumbers, keyParts> parts;
    const bool done = inParallel(keyParts, stop, [&](std::size_t i) {
        const auto part = static_cast<KeyPart>(i);
        parts[i] = part == KeyPart::Period ? numbersOfPeriods(sides) : numbersOfIds(sides, part);
    });
    if (!done)
        return {};
    ClaimKeys keys(before.size() + after.size(), 0);
    std::uint64_t size = 1;
    for (const PartNumbers &part : parts) {
        // Both factors are below 2^33 once the keys are closed.
        if (size > std::numeric_limits<std::uint64_t>::max() / part.size)
            size = close(keys);
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = keys[i] * part.size + part.numbers[i];
        size *= part.size;
    }
    const auto middle = keys.begin() + static_cast<std::ptrdiff_t>(before.size());
    return {{keys.begin(), middle}, {middle, keys.end()}};
}

} // namespace core
