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

auto keyOf(const Observation &o) { return std::tie(o.indicator, o.region, o.sector, o.period, o.source); }

auto keyOf(const OrganisationObservation &o) { return std::tie(o.indicator, o.organisation, o.period, o.source); }

struct Rows
{
    std::vector<ClaimRow> before;
    std::vector<ClaimRow> after;
    bool areSameKeys = true; ///< the n-th of both has one key
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
    rows.before.reserve(rows.before.size() + earlier.size());
    rows.after.reserve(rows.after.size() + later.size());
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        if (arePaired && earlier[i] == later[i])
            continue;
        add(earlier[i], rows.before);
        if (arePaired) {
            add(later[i], rows.after);
            rows.areSameKeys = rows.areSameKeys && keyOf(earlier[i]) == keyOf(later[i]);
        }
    }
    rows.areSameKeys = rows.areSameKeys && arePaired;
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

using KeyedClaims = std::span<const KeyedClaim>;

/// By key, then in the order of `claims`: digit by digit from the lowest, which keeps the order of what is equal.
std::vector<KeyedClaim> sorted(const std::vector<ClaimRow> &claims, const ClaimKeys &keys)
{
    constexpr std::size_t digitBits = 11;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    std::vector<KeyedClaim> rows(keys.size());
    std::uint64_t most = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        rows[i] = {keys[i], claims[i]};
        most = std::max(most, keys[i]);
    }
    std::vector<KeyedClaim> moved(keys.size());
    for (std::size_t shift = 0; shift < 64 && most >> shift != 0; shift += digitBits) {
        const auto digit = [shift](const KeyedClaim &row) { return row.key >> shift & (digits - 1); };
        std::array<std::size_t, digits + 1> begins{};
        for (const KeyedClaim &row : rows)
            ++begins[digit(row) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const KeyedClaim &row : rows)
            moved[begins[digit(row)]++] = row;
        rows.swap(moved);
    }
    return rows;
}

/// The rows of `rows` before `key`, taken off it.
KeyedClaims takeBefore(KeyedClaims &rows, std::uint64_t key)
{
    const auto end = std::ranges::lower_bound(rows, key, {}, &KeyedClaim::key);
    const KeyedClaims taken(rows.begin(), end);
    rows = {end, rows.end()};
    return taken;
}

/// Matches the rows of one stretch of keys.
class Matcher
{
public:
    explicit Matcher(ClaimMatches &matches)
        : m_matches(matches)
    {}

    void match(KeyedClaims before, KeyedClaims after)
    {
        while (!before.empty() || !after.empty()) {
            const bool isFirst = after.empty() || (!before.empty() && before.front().key <= after.front().key);
            const std::uint64_t key = isFirst ? before.front().key : after.front().key;
            take(before, key, m_before);
            take(after, key, m_after);
            dropEqual();
            add();
        }
    }

private:
    static void take(KeyedClaims &claims, std::uint64_t key, std::vector<ClaimRow> &taken)
    {
        taken.clear();
        for (; !claims.empty() && claims.front().key == key; claims = claims.subspan(1)) {
            taken.push_back(claims.front().row);
            if (claims.size() > ahead)
                claims[ahead].row.prefetch();
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

ClaimMatching::ClaimMatching(const IndicatorTables &before, const IndicatorTables &after, const std::stop_token &stop)
{
    constexpr std::size_t rowsOfStretch = 1024; // that and what is made of it stay near
    const Rows rows = differingRows(before, after);
    if (rows.before.empty() && rows.after.empty())
        return;
    auto keys = numberKeys(rows.before, rows.areSameKeys ? std::vector<ClaimRow>() : rows.after, stop);
    if (stop.stop_requested())
        return;
    inParallel(2, stop, [&](std::size_t side) {
        if (side == 0)
            m_before = sorted(rows.before, keys.first);
        else
            m_after = sorted(rows.after, rows.areSameKeys ? keys.first : keys.second);
    });
    const std::vector<KeyedClaim> &longer = m_before.size() > m_after.size() ? m_before : m_after;
    KeyedClaims beforeLeft(m_before);
    KeyedClaims afterLeft(m_after);
    for (std::size_t at = rowsOfStretch; at < longer.size(); at += rowsOfStretch) {
        const KeyedClaims stretch = takeBefore(beforeLeft, longer[at].key);
        m_stretches.emplace_back(stretch, takeBefore(afterLeft, longer[at].key));
    }
    m_stretches.emplace_back(beforeLeft, afterLeft);
}

ClaimMatches ClaimMatching::matchesOf(std::size_t stretch) const
{
    ClaimMatches matches;
    Matcher(matches).match(m_stretches[stretch].first, m_stretches[stretch].second);
    return matches;
}

} // namespace core
