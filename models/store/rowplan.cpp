#include "models/store/rowplan.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace store {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// For each new row the index of a stored row with the same cells, each used once; none = there is none.
std::vector<std::size_t> matchRows(const std::vector<StoredRow> &stored, const std::vector<std::string> &rows,
                                   const std::stop_token &stop)
{
    std::vector<std::size_t> matches(rows.size(), none);
    // Most updates leave nearly all rows as they are: those before the first change and after the last one.
    std::size_t begin = 0;
    while (begin < std::min(stored.size(), rows.size()) && stored[begin].key == rows[begin]) {
        matches[begin] = begin;
        ++begin;
    }
    std::size_t end = rows.size();
    std::size_t storedEnd = stored.size();
    while (end > begin && storedEnd > begin && stored[storedEnd - 1].key == rows[end - 1])
        matches[--end] = --storedEnd;

    struct Places
    {
        std::vector<std::size_t> indexes;
        std::size_t used = 0;
    };
    std::unordered_map<std::string_view, Places> places;
    for (std::size_t i = begin; i < storedEnd && !stop.stop_requested(); ++i)
        places[stored[i].key].indexes.push_back(i);
    for (std::size_t i = begin; i < end && !stop.stop_requested(); ++i) {
        const auto found = places.find(rows[i]);
        if (found != places.end() && found->second.used < found->second.indexes.size())
            matches[i] = found->second.indexes[found->second.used++];
    }
    return matches;
}

/// Leaves the longest rising sequence of matches and makes the others none: those rows keep their order.
void keepRising(std::vector<std::size_t> &matches)
{
    std::vector<std::size_t> tails; // tails[n]: row that ends the best sequence of length n+1
    std::vector<std::size_t> before(matches.size(), none);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i] == none)
            continue;
        const auto place = std::lower_bound(tails.begin(), tails.end(), matches[i],
                                            [&](std::size_t row, std::size_t match) { return matches[row] < match; });
        if (place != tails.begin())
            before[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<std::size_t> rising(matches.size(), none);
    for (std::size_t i = tails.empty() ? none : tails.back(); i != none; i = before[i])
        rising[i] = matches[i];
    matches = std::move(rising);
}

/// Ordinals for `count` rows between two kept rows (or before the first, or after the last); nothing when
/// there is no room.
std::optional<std::vector<qint64>> ordinalsBetween(std::optional<qint64> low, std::optional<qint64> high, qint64 count)
{
    qint64 step = ordinalStep;
    if (low && high)
        step = std::min(step, (*high - *low) / (count + 1));
    if (step == 0)
        return std::nullopt;
    const qint64 first = low ? *low + step : high ? *high - count * step : step;
    std::vector<qint64> ordinals;
    for (qint64 i = 0; i < count; ++i)
        ordinals.push_back(first + i * step);
    return ordinals;
}

/// Places every row that has no match; false when there is no room between two kept rows.
bool insertBetween(const std::vector<StoredRow> &stored, const std::vector<std::size_t> &matches, RowPlan &plan)
{
    std::optional<qint64> low;
    for (std::size_t from = 0; from < matches.size();) {
        if (matches[from] != none) {
            low = stored[matches[from++]].ordinal;
            continue;
        }
        const auto next = std::find_if(matches.begin() + static_cast<std::ptrdiff_t>(from), matches.end(),
                                       [](std::size_t match) { return match != none; });
        const auto to = static_cast<std::size_t>(next - matches.begin());
        const std::optional<qint64> high = next == matches.end() ? std::nullopt : std::optional(stored[*next].ordinal);
        const auto ordinals = ordinalsBetween(low, high, static_cast<qint64>(to - from));
        if (!ordinals)
            return false;
        for (std::size_t i = from; i < to; ++i)
            plan.insert.push_back({i, (*ordinals)[i - from]});
        from = to;
    }
    return true;
}

} // namespace

RowPlan planRows(const std::vector<StoredRow> &stored, const std::vector<std::string> &rows,
                 const std::stop_token &stop)
{
    std::vector<std::size_t> matches = matchRows(stored, rows, stop);
    if (stop.stop_requested())
        return {};
    keepRising(matches);
    RowPlan plan;
    if (!insertBetween(stored, matches, plan)) {
        matches.assign(rows.size(), none);
        plan.insert.clear();
        insertBetween(stored, matches, plan);
    }
    std::vector<bool> kept(stored.size(), false);
    for (const std::size_t match : matches) {
        if (match != none)
            kept[match] = true;
    }
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (!kept[i])
            plan.close.push_back(stored[i].id);
    }
    return plan;
}

} // namespace store
