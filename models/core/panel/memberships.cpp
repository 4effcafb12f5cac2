#include "models/core/panel/memberships.h"

#include "models/core/panel/groupsums.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace core {

namespace {

/// The pairs of some enterprises that follow each other by number.
struct Part
{
    std::size_t first = 0, end = 0;
    std::vector<std::uint32_t> groups;    ///< of each pair
    std::vector<std::uint32_t> firstPair; ///< of each enterprise, among `groups`
};

/// Calls use(row, group) for the rows of enterprises [first, end), year by year.
template <class Use>
void forEachRow(const PanelHead &head, const PanelRows &rows, const GroupKey &key, std::size_t first, std::size_t end,
                Use &&use)
{
    ValueBlock<std::uint32_t> room;
    for (const YearBlock &block : head.blocks) {
        const YearBlock part = rows.part(block, first, end);
        for (std::size_t begin = part.begin; begin < part.end; begin += rowsAtOnce) {
            const std::span<std::uint32_t> keys = std::span(room).first(std::min(rowsAtOnce, part.end - begin));
            vectorised([&] { key.find(rows.dimensions, 0, HeldRows{begin, keys.size()}, keys); });
            for (std::size_t i = 0; i < keys.size(); ++i)
                use(begin + i, keys[i]);
        }
    }
}

/// Most enterprises stay in the group of their first row; the others go into a list.
void findPairs(const PanelHead &head, const PanelRows &rows, const GroupKey &key, Part &part)
{
    constexpr std::uint32_t none = ~0U;
    std::vector<std::uint32_t> firstGroup(part.end - part.first, none);
    std::vector<std::uint64_t> others; // enterprise and group
    forEachRow(head, rows, key, part.first, part.end, [&](std::size_t row, std::uint32_t group) {
        const std::size_t entity = rows.entity[row] - part.first;
        if (firstGroup[entity] == none)
            firstGroup[entity] = group;
        else if (firstGroup[entity] != group)
            others.push_back(std::uint64_t{entity} << 32 | group);
    });
    std::ranges::sort(others);
    others.erase(std::unique(others.begin(), others.end()), others.end());
    auto other = others.begin();
    for (std::size_t entity = 0; entity < firstGroup.size(); ++entity) {
        part.firstPair.push_back(static_cast<std::uint32_t>(part.groups.size()));
        if (firstGroup[entity] != none)
            part.groups.push_back(firstGroup[entity]);
        for (; other != others.end() && *other >> 32 == entity; ++other)
            part.groups.push_back(static_cast<std::uint32_t>(*other));
    }
}

} // namespace

std::optional<Memberships> Memberships::from(const PanelHead &head, const PanelRows &rows, const GroupKey &key,
                                             const std::stop_token &stop)
{
    constexpr std::size_t atOnce = std::size_t{1} << 14; // enterprises, whose groups stay in the cache of a core
    std::vector<Part> parts((head.entities + atOnce - 1) / atOnce);
    bool done = inParallel(parts.size(), stop, [&](std::size_t at) {
        parts[at].first = at * atOnce;
        parts[at].end = std::min(parts[at].first + atOnce, head.entities);
        findPairs(head, rows, key, parts[at]);
    });
    std::vector<std::size_t> begins{0};
    for (const Part &part : parts)
        begins.push_back(begins.back() + part.groups.size());
    Memberships pairs{std::vector<std::uint32_t>(rows.size()), std::vector<std::uint32_t>(begins.back())};
    done = done && inParallel(parts.size(), stop, [&](std::size_t at) {
               const Part &part = parts[at];
               std::ranges::copy(part.groups, pairs.group.begin() + static_cast<std::ptrdiff_t>(begins[at]));
               forEachRow(head, rows, key, part.first, part.end, [&](std::size_t row, std::uint32_t group) {
                   std::uint32_t pair = part.firstPair[rows.entity[row] - part.first];
                   while (part.groups[pair] != group)
                       ++pair;
                   pairs.ofRow[row] = static_cast<std::uint32_t>(begins[at]) + pair;
               });
           });
    return done ? std::optional(std::move(pairs)) : std::nullopt;
}

} // namespace core
