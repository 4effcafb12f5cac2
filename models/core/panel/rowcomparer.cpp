#include "models/core/panel/rowcomparer.h"

#include "models/core/panel/parallel.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace core {

namespace {

constexpr std::uint32_t nowhere = 0xFFFFFFFF;
constexpr std::size_t rowsOfPart = 8192; ///< that one thread compares, column by column

/// What became of a row on the other side.
enum class RowState : std::uint8_t { Alone, Same, Revised };

/// For each number of `after` the number of the same text in `before`; `nowhere` where there is none.
template <class After, class Before>
std::vector<std::uint32_t> sameIn(std::size_t afterCount, After &&after, std::size_t beforeCount, Before &&before,
                                  const std::stop_token &stop)
{
    std::vector<std::uint32_t> numbers(afterCount, nowhere);
    std::size_t same = 0; // an update mostly appends
    while (same < std::min(afterCount, beforeCount) && after(same) == before(same)) {
        numbers[same] = static_cast<std::uint32_t>(same);
        ++same;
    }
    if (same == afterCount || same == beforeCount)
        return numbers;
    std::unordered_map<std::string_view, std::uint32_t> known;
    known.reserve(beforeCount);
    for (std::size_t i = 0; i < beforeCount && !stop.stop_requested(); ++i)
        known.emplace(before(i), static_cast<std::uint32_t>(i));
    for (std::size_t i = same; i < afterCount && !stop.stop_requested(); ++i) {
        if (const auto found = known.find(after(i)); found != known.end())
            numbers[i] = found->second;
    }
    return numbers;
}

std::vector<std::uint32_t> sameEntities(const Panel &before, const Panel &after, const std::stop_token &stop)
{
    if (before.rows->ids == after.rows->ids)
        return {};
    return sameIn(
        after.head->entities, [&](std::size_t i) { return after.rows->ids[i]; }, before.head->entities,
        [&](std::size_t i) { return before.rows->ids[i]; }, stop);
}

int printedIn(const MeasureColumn &column, std::size_t row)
{
    return column.printed.empty() ? column.decimals : column.printed[row];
}

/// By their bits, so that a zero with a sign is another: its text is.
template <class Number> bool isSame(Number one, Number other)
{
    return (isMissing(one) && isMissing(other)) || std::memcmp(&one, &other, sizeof one) == 0;
}

/// Marks the pairs whose published digits differ.
template <class Pairs>
void compare(const MeasureColumn &before, const MeasureColumn &after, const Pairs &pairs,
             std::vector<std::uint8_t> &differs)
{
    if (before.decimals != after.decimals || before.numbers.index() != after.numbers.index()) {
        for (std::size_t i = 0; i < pairs.size(); ++i)
            differs[i] |= before.literal(pairs[i].before) != after.literal(pairs[i].after);
        return;
    }
    before.visit([&](const auto &earlier) {
        using Number = std::remove_cvref_t<decltype(earlier[0])>;
        const auto &later = std::get<std::vector<Number>>(after.numbers);
        for (std::size_t i = 0; i < pairs.size(); ++i)
            differs[i] |= !isSame(earlier[pairs[i].before], later[pairs[i].after]);
        if (before.printed.empty() && after.printed.empty())
            return;
        for (std::size_t i = 0; i < pairs.size(); ++i)
            differs[i] |= !isMissing(later[pairs[i].after]) &&
                          printedIn(before, pairs[i].before) != printedIn(after, pairs[i].after);
    });
}

/// Marks the pairs whose values differ; `same` gives the code before of each code after.
template <class Pairs>
void compare(const CodeColumn &before, const CodeColumn &after, const std::vector<std::uint32_t> &same,
             const Pairs &pairs, std::vector<std::uint8_t> &differs)
{
    before.visit([&](const auto &earlier) {
        after.visit([&](const auto &later) {
            for (std::size_t i = 0; i < pairs.size(); ++i)
                differs[i] |= same[later[pairs[i].after]] != std::uint32_t{earlier[pairs[i].before]};
        });
    });
}

/// Calls work(begin, end) for parts of [begin, end) on several threads.
template <class Work> void inParts(std::size_t begin, std::size_t end, const std::stop_token &stop, Work &&work)
{
    inParallel((end - begin + rowsOfPart - 1) / rowsOfPart, stop, [&](std::size_t part) {
        const std::size_t from = begin + part * rowsOfPart;
        work(from, std::min(end, from + rowsOfPart));
    });
}

/// Calls list(row, isAlone) for the rows of a block that are not the same on the other side.
template <class List> void listDiffering(const YearBlock &block, const std::vector<RowState> &states, List &&list)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i] != RowState::Same)
            list(static_cast<std::uint32_t>(block.begin + i), states[i] == RowState::Alone);
    }
}

} // namespace

template <class Fields>
std::vector<RowComparer::FieldPair> RowComparer::inBoth(const Fields &before, const Fields &after)
{
    std::vector<FieldPair> places;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found =
            std::ranges::find_if(before, [&](const auto &one) { return one.field.name == after[i].field.name; });
        if (found != before.end())
            places.push_back({static_cast<std::size_t>(found - before.begin()), i});
    }
    return places;
}

RowComparer::RowComparer(const Panel &before, const Panel &after, std::stop_token stop)
    : m_before(before)
    , m_after(after)
    , m_stop(std::move(stop))
    , m_entities(sameEntities(before, after, m_stop))
    , m_sameNames(m_entities.empty() && before.rows->names == after.rows->names)
    , m_dimensions(inBoth(before.head->dimensions, after.head->dimensions))
    , m_measures(inBoth(before.head->measures, after.head->measures))
    , m_places(before.head->entities, nowhere)
{
    for (const FieldPair &place : m_dimensions) {
        const auto &earlier = before.head->dimensions[place.before].values;
        const auto &later = after.head->dimensions[place.after].values;
        m_codes.push_back(sameIn(
            later.size(), [&](std::size_t i) { return std::string_view(later[i]); }, earlier.size(),
            [&](std::size_t i) { return std::string_view(earlier[i]); }, m_stop));
    }
}

DifferingRows RowComparer::differing(int year)
{
    const YearBlock before = m_before.head->block(year);
    const YearBlock after = m_after.head->block(year);
    const std::vector<std::uint32_t> &earlier = m_before.rows->entity;
    const std::vector<std::uint32_t> &later = m_after.rows->entity;
    // An enterprise has one row a year, so that no two threads write to the same place.
    inParts(before.begin, before.end, m_stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            m_places[earlier[row]] = static_cast<std::uint32_t>(row - before.begin);
    });
    std::vector<RowState> statesBefore(before.size()), statesAfter(after.size());
    std::vector<std::uint32_t> replaced(after.size(), DifferingRows::noRow); // looked at where a row is revised
    inParts(after.begin, after.end, m_stop, [&](std::size_t begin, std::size_t end) {
        std::vector<RowPair> pairs;
        pairs.reserve(end - begin);
        for (std::size_t row = begin; row < end; ++row) {
            const std::uint32_t entity = earlierEntity(later[row]);
            if (entity != nowhere && m_places[entity] != nowhere)
                pairs.push_back({before.begin + m_places[entity], row});
        }
        std::vector<std::uint8_t> revised(pairs.size());
        markRevised(pairs, revised);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const RowState state = revised[i] != 0 ? RowState::Revised : RowState::Same;
            statesBefore[pairs[i].before - before.begin] = state;
            statesAfter[pairs[i].after - after.begin] = state;
            replaced[pairs[i].after - after.begin] = static_cast<std::uint32_t>(pairs[i].before);
        }
    });
    inParts(before.begin, before.end, {}, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            m_places[earlier[row]] = nowhere;
    });
    DifferingRows rows;
    rows.year = year;
    listDiffering(before, statesBefore, [&rows](std::uint32_t row, bool isAlone) {
        rows.before.push_back(row);
        if (isAlone)
            rows.removed.push_back(row);
    });
    listDiffering(after, statesAfter, [&](std::uint32_t row, bool isAlone) {
        rows.after.push_back(row);
        rows.replaced.push_back(replaced[row - after.begin]);
        rows.counts.added += isAlone ? 1U : 0U;
    });
    rows.counts.removed = rows.removed.size();
    rows.counts.revised = rows.after.size() - rows.counts.added;
    return rows;
}

std::uint32_t RowComparer::earlierEntity(std::uint32_t entity) const
{
    return m_entities.empty() ? entity : m_entities[entity];
}

void RowComparer::markRevised(const std::vector<RowPair> &pairs, std::vector<std::uint8_t> &revised) const
{
    const PanelRows &before = *m_before.rows;
    const PanelRows &after = *m_after.rows;
    for (std::size_t i = 0; i < m_dimensions.size(); ++i)
        compare(before.dimensions[m_dimensions[i].before], after.dimensions[m_dimensions[i].after], m_codes[i], pairs,
                revised);
    for (const FieldPair &place : m_measures)
        compare(before.measures[place.before], after.measures[place.after], pairs, revised);
    for (std::size_t i = 0; i < pairs.size(); ++i)
        revised[i] |= !sameName(pairs[i]);
}

bool RowComparer::sameName(const RowPair &rows) const
{
    const auto isLater = [](const CodeColumn &names, std::size_t row) { return names.size() != 0 && names[row] != 0; };
    if (m_sameNames && !isLater(m_before.rows->laterName, rows.before) && !isLater(m_after.rows->laterName, rows.after))
        return true;
    return m_before.rows->nameOf(rows.before) == m_after.rows->nameOf(rows.after);
}

} // namespace core
