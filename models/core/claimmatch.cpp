#include "models/core/claimmatch.h"

#include "models/core/claimkeys.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <tuple>

namespace core {

namespace {

auto contentOf(const Observation &o)
{
    return std::tie(o.value, o.qualifier, o.growth, o.growthBasis, o.growthScope, o.vintage, o.status, o.note);
}

auto contentOf(const OrganisationObservation &o) { return std::tie(o.value, o.qualifier, o.status, o.note); }

struct Rows
{
    std::vector<ClaimRow> before;
    std::vector<ClaimRow> after;
};

/// Adds the rows that are left once equal ones are set aside that stand at the same place, from the first or from the
/// last: most updates leave nearly all as they are and where they are. `at` is the member of ClaimRow.
template <class Row, class At>
void addDiffering(const std::vector<Row> &before, const std::vector<Row> &after, At at, Rows &rows)
{
    std::span<const Row> earlier(before);
    std::span<const Row> later(after);
    while (!earlier.empty() && !later.empty() && earlier.front() == later.front()) {
        earlier = earlier.subspan(1);
        later = later.subspan(1);
    }
    while (!earlier.empty() && !later.empty() && earlier.back() == later.back()) {
        earlier = earlier.first(earlier.size() - 1);
        later = later.first(later.size() - 1);
    }
    const bool arePaired = earlier.size() == later.size();
    const auto add = [at](const Row &row, std::vector<ClaimRow> &side) { side.emplace_back().*at = &row; };
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        if (arePaired && earlier[i] == later[i])
            continue;
        add(earlier[i], rows.before);
        if (arePaired)
            add(later[i], rows.after);
    }
    for (std::size_t i = 0; i < later.size() && !arePaired; ++i)
        add(later[i], rows.after);
}

Rows differingRows(const IndicatorTables &before, const IndicatorTables &after)
{
    Rows rows;
    addDiffering(before.observations, after.observations, &ClaimRow::ofRegion, rows);
    addDiffering(before.organisationObservations, after.organisationObservations, &ClaimRow::ofOrganisation, rows);
    return rows;
}

struct KeyedRow
{
    std::uint64_t key = 0;
    std::size_t row = 0;
};
using KeyedRows = std::span<const KeyedRow>;

/// By key, then by row: digit by digit from the lowest, which keeps the order of what is equal.
std::vector<KeyedRow> sorted(const ClaimKeys &keys)
{
    constexpr std::size_t digitBits = 11;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    std::vector<KeyedRow> rows(keys.size());
    std::uint64_t most = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        rows[i] = {keys[i], i};
        most = std::max(most, keys[i]);
    }
    std::vector<KeyedRow> moved(keys.size());
    for (std::size_t shift = 0; shift < 64 && most >> shift != 0; shift += digitBits) {
        const auto digit = [shift](const KeyedRow &row) { return row.key >> shift & (digits - 1); };
        std::array<std::size_t, digits + 1> begins{};
        for (const KeyedRow &row : rows)
            ++begins[digit(row) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const KeyedRow &row : rows)
            moved[begins[digit(row)]++] = row;
        rows.swap(moved);
    }
    return rows;
}

/// The rows of `rows` before `key`, taken off it.
KeyedRows takeBefore(KeyedRows &rows, std::uint64_t key)
{
    const auto end = std::ranges::lower_bound(rows, key, {}, &KeyedRow::key);
    const KeyedRows taken(rows.begin(), end);
    rows = {end, rows.end()};
    return taken;
}

/// Matches the rows of one stretch of keys.
class Matcher
{
public:
    Matcher(const Rows &rows, ClaimMatches &matches)
        : m_rows(rows)
        , m_matches(matches)
    {}

    void match(KeyedRows before, KeyedRows after)
    {
        while (!before.empty() || !after.empty()) {
            const bool isFirst = after.empty() || (!before.empty() && before.front().key <= after.front().key);
            const std::uint64_t key = isFirst ? before.front().key : after.front().key;
            take(before, key, m_rows.before, m_before);
            take(after, key, m_rows.after, m_after);
            dropEqual();
            add();
        }
    }

private:
    static void take(KeyedRows &keyed, std::uint64_t key, const std::vector<ClaimRow> &rows,
                     std::vector<ClaimRow> &taken)
    {
        taken.clear();
        for (; !keyed.empty() && keyed.front().key == key; keyed = keyed.subspan(1)) {
            taken.push_back(rows[keyed.front().row]);
            if (keyed.size() > ahead)
                rows[keyed[ahead].row].prefetch();
        }
    }

    void dropEqual()
    {
        std::erase_if(m_before, [this](const ClaimRow &row) {
            const auto same = std::ranges::find_if(m_after, [&](const auto &other) { return row.agreesWith(other); });
            if (same == m_after.end())
                return false;
            m_after.erase(same);
            return true;
        });
    }

    void add()
    {
        const std::size_t pairs = std::min(m_before.size(), m_after.size());
        for (std::size_t i = 0; i < pairs; ++i)
            m_matches.revised.emplace_back(m_before[i], m_after[i]);
        for (std::size_t i = pairs; i < m_after.size(); ++i)
            m_matches.added.push_back(m_after[i]);
        for (std::size_t i = pairs; i < m_before.size(); ++i)
            m_matches.removed.push_back(m_before[i]);
    }

    static constexpr std::size_t ahead = 8; ///< rows of one key after the other lie far apart in memory

    const Rows &m_rows;
    ClaimMatches &m_matches;
    std::vector<ClaimRow> m_before; ///< of the key at hand
    std::vector<ClaimRow> m_after;
};

} // namespace

void ClaimRow::prefetch() const
{
    constexpr std::size_t cacheLine = 64;
    const char *begin =
        ofRegion ? reinterpret_cast<const char *>(ofRegion) : reinterpret_cast<const char *>(ofOrganisation);
    const std::size_t size = ofRegion ? sizeof *ofRegion : sizeof *ofOrganisation;
    for (std::size_t at = 0; at < size; at += cacheLine)
        __builtin_prefetch(begin + at);
}

ClaimKey ClaimRow::key() const
{
    if (ofRegion)
        return {ofRegion->indicator, ofRegion->region, {}, ofRegion->sector, ofRegion->period, ofRegion->source};
    return {ofOrganisation->indicator, {}, ofOrganisation->organisation, {}, ofOrganisation->period,
            ofOrganisation->source};
}

ClaimContent ClaimRow::content() const
{
    if (const Observation *o = ofRegion)
        return {o->value, o->qualifier, o->growth, o->growthBasis, o->growthScope, o->vintage, o->status, o->note};
    const OrganisationObservation &o = *ofOrganisation;
    return {o.value, o.qualifier, {}, {}, {}, {}, o.status, o.note};
}

bool ClaimRow::agreesWith(const ClaimRow &other) const
{
    if (ofRegion && other.ofRegion)
        return core::contentOf(*ofRegion) == core::contentOf(*other.ofRegion);
    if (ofOrganisation && other.ofOrganisation)
        return core::contentOf(*ofOrganisation) == core::contentOf(*other.ofOrganisation);
    return content() == other.content();
}

std::vector<ClaimMatches> matchClaims(const IndicatorTables &before, const IndicatorTables &after,
                                      const std::stop_token &stop)
{
    constexpr std::size_t rowsOfStretch = 16384;
    const Rows rows = differingRows(before, after);
    if (rows.before.empty() && rows.after.empty())
        return {};
    const auto keys = numberKeys(rows.before, rows.after, stop);
    std::vector<KeyedRow> earlier, later;
    inParallel(2, stop,
               [&](std::size_t side) { (side == 0 ? earlier : later) = sorted(side == 0 ? keys.first : keys.second); });
    const std::vector<KeyedRow> &longer = earlier.size() > later.size() ? earlier : later;

    std::vector<std::pair<KeyedRows, KeyedRows>> stretches;
    KeyedRows beforeLeft(earlier);
    KeyedRows afterLeft(later);
    for (std::size_t at = rowsOfStretch; at < longer.size(); at += rowsOfStretch) {
        const KeyedRows stretch = takeBefore(beforeLeft, longer[at].key);
        stretches.emplace_back(stretch, takeBefore(afterLeft, longer[at].key));
    }
    stretches.emplace_back(beforeLeft, afterLeft);
    std::vector<ClaimMatches> matches(stretches.size());
    inParallel(stretches.size(), stop,
               [&](std::size_t i) { Matcher(rows, matches[i]).match(stretches[i].first, stretches[i].second); });
    return matches;
}

} // namespace core
