#include "models/core/panel/renumber.h"

#include "models/core/panel/parallel.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>

namespace core {

namespace {

/// By the number of now, the number to be. Empty = nothing changes.
using Numbers = std::vector<std::uint32_t>;

/// `size` texts of now by `text(i)`; those of before keep their numbers if all of them are still there.
Numbers numbersOf(std::size_t size, auto &&text, std::size_t sizeBefore, auto &&textBefore, const std::stop_token &stop)
{
    std::size_t same = 0;
    while (same < std::min(size, sizeBefore) && std::string_view(text(same)) == std::string_view(textBefore(same)))
        ++same;
    if (same == sizeBefore || sizeBefore > size)
        return {};
    std::unordered_map<std::string_view, std::uint32_t> before(sizeBefore);
    for (std::size_t i = 0; i < sizeBefore && !stop.stop_requested(); ++i)
        before.emplace(textBefore(i), static_cast<std::uint32_t>(i));
    Numbers numbers(size);
    std::size_t kept = 0;
    auto next = static_cast<std::uint32_t>(sizeBefore);
    for (std::size_t i = 0; i < size && !stop.stop_requested(); ++i) {
        const auto found = before.find(text(i));
        kept += found == before.end() ? 0U : 1U;
        numbers[i] = found == before.end() ? next++ : found->second;
    }
    return kept == sizeBefore ? numbers : Numbers();
}

Numbers inverseOf(const Numbers &numbers)
{
    Numbers inverse(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        inverse[numbers[i]] = static_cast<std::uint32_t>(i);
    return inverse;
}

void renumber(CodeColumn &column, const Numbers &numbers)
{
    std::visit(
        [&](auto &codes) {
            for (auto &code : codes)
                code = static_cast<std::remove_reference_t<decltype(code)>>(numbers[code]);
        },
        column.codes);
}

/// The rows of a block by their enterprises' numbers, which ascend within it.
void orderBlock(const YearBlock &block, const std::vector<std::uint32_t> &entity, std::size_t entities,
                std::vector<std::uint32_t> &order)
{
    constexpr std::uint32_t none = 0xFFFF'FFFF;
    std::vector<std::uint32_t> rowOf(entities, none);
    for (std::size_t row = block.begin; row < block.end; ++row)
        rowOf[entity[row]] = static_cast<std::uint32_t>(row);
    std::copy_if(rowOf.begin(), rowOf.end(), order.begin() + static_cast<std::ptrdiff_t>(block.begin),
                 [](std::uint32_t row) { return row != none; });
}

template <class Value> void reorder(std::vector<Value> &values, const std::vector<std::uint32_t> &order)
{
    if (values.empty())
        return;
    std::vector<Value> moved(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        moved[i] = values[order[i]];
    values = std::move(moved);
}

TextArena reordered(const TextArena &texts, const Numbers &inverse)
{
    TextArena moved;
    moved.reserve(texts.size(), texts.bytes().size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        moved.add(texts[inverse[i]]);
    return moved;
}

/// Later names are numbered in the order of the rows.
void renumberLaterNames(PanelRows &rows)
{
    Numbers numbers(rows.laterNames.size() + 1, 0);
    std::uint32_t next = 1;
    for (std::size_t row = 0; row < rows.laterName.size(); ++row) {
        const std::uint32_t later = rows.laterName[row];
        if (later != 0 && numbers[later] == 0)
            numbers[later] = next++;
    }
    for (std::size_t i = 1; i < numbers.size(); ++i)
        numbers[i] = numbers[i] == 0 ? next++ : numbers[i]; // of no row
    const Numbers inverse = inverseOf(numbers);
    TextArena names;
    for (std::size_t i = 1; i < inverse.size(); ++i)
        names.add(rows.laterNames[inverse[i] - 1]);
    rows.laterNames = std::move(names);
    renumber(rows.laterName, numbers);
}

void renumberEntities(const PanelHead &head, PanelRows &rows, const Numbers &numbers, const std::stop_token &stop)
{
    const Numbers inverse = inverseOf(numbers);
    for (std::uint32_t &entity : rows.entity)
        entity = numbers[entity];
    std::vector<std::uint32_t> order(rows.size());
    inParallel(head.blocks.size(), stop,
               [&](std::size_t i) { orderBlock(head.blocks[i], rows.entity, head.entities, order); });
    std::vector<std::function<void()>> columns{
        [&] { rows.ids = reordered(rows.ids, inverse); },
        [&] { rows.names = rows.names.size() == 0 ? TextArena() : reordered(rows.names, inverse); },
        [&] { reorder(rows.entity, order); },
        [&] { std::visit([&](auto &codes) { reorder(codes, order); }, rows.laterName.codes); }};
    for (CodeColumn &column : rows.dimensions)
        columns.emplace_back([&] { std::visit([&](auto &codes) { reorder(codes, order); }, column.codes); });
    for (MeasureColumn &column : rows.measures) {
        columns.emplace_back([&] { std::visit([&](auto &values) { reorder(values, order); }, column.numbers); });
        columns.emplace_back([&] { reorder(column.printed, order); });
    }
    if (inParallel(columns.size(), stop, [&](std::size_t i) { columns[i](); }))
        renumberLaterNames(rows);
}

Numbers valueNumbers(const PanelDimension &dimension, const std::vector<PanelDimension> &before,
                     const std::stop_token &stop)
{
    const auto found = std::ranges::find(
        before, dimension.field.name, [](const PanelDimension &one) -> const std::string & { return one.field.name; });
    if (found == before.end())
        return {};
    const auto in = [](const std::vector<std::string> &values) {
        return [&values](std::size_t i) -> const std::string & { return values[i]; };
    };
    return numbersOf(dimension.values.size(), in(dimension.values), found->values.size(), in(found->values), stop);
}

} // namespace

Panel renumbered(const Panel &panel, const std::vector<PanelDimension> &dimensionsBefore, const TextArena &idsBefore,
                 const std::stop_token &stop)
{
    std::vector<Numbers> values;
    for (const PanelDimension &dimension : panel.head->dimensions)
        values.push_back(valueNumbers(dimension, dimensionsBefore, stop));
    const TextArena &ids = panel.rows->ids;
    const Numbers entities = numbersOf(
        ids.size(), [&](std::size_t i) { return ids[i]; }, idsBefore.size(),
        [&](std::size_t i) { return idsBefore[i]; }, stop);
    if (stop.stop_requested())
        return {};
    if (entities.empty() && std::ranges::all_of(values, [](const Numbers &numbers) { return numbers.empty(); }))
        return panel;
    PanelHead head = *panel.head;
    PanelRows rows = *panel.rows;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].empty())
            continue;
        renumber(rows.dimensions[i], values[i]);
        for (std::size_t value = 0; value < values[i].size(); ++value)
            head.dimensions[i].values[values[i][value]] = panel.head->dimensions[i].values[value];
    }
    if (!entities.empty())
        renumberEntities(head, rows, entities, stop);
    if (stop.stop_requested())
        return {};
    return {std::make_shared<const PanelHead>(std::move(head)), nullptr,
            std::make_shared<const PanelRows>(std::move(rows)), panel.sums};
}

} // namespace core
