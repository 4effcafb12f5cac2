#include "models/core/panel/removedrows.h"

#include "models/core/tabular/rowaction.h"

#include <algorithm>
#include <utility>

namespace core {

std::vector<bool> removedRows(const Panel &update, std::string_view dimension)
{
    const auto at = update.head->dimension(dimension);
    if (!at)
        return {};
    std::vector<bool> removes;
    for (const std::string &value : update.head->dimensions[*at].values)
        removes.push_back(readRowAction(value) == RowAction::Remove);
    std::vector<bool> removed(update.rows->size());
    for (std::size_t row = 0; row < removed.size(); ++row)
        removed[row] = removes[update.rows->dimensions[*at][row]];
    return std::ranges::find(removed, true) == removed.end() ? std::vector<bool>() : removed;
}

Panel withColumnsOf(const Panel &base, const Panel &update)
{
    auto head = std::make_shared<PanelHead>(*update.head);
    auto rows = std::make_shared<PanelRows>(*update.rows);
    for (const PanelDimension &dimension : base.head->dimensions) {
        if (update.head->dimension(dimension.field.name))
            continue;
        head->dimensions.push_back(dimension);
        rows->dimensions.push_back(CodeColumn::ofSize(rows->size(), dimension.values.size()));
    }
    for (std::size_t i = 0; i < base.head->measures.size(); ++i) {
        const PanelMeasure &measure = base.head->measures[i];
        if (update.head->measure(measure.field.name))
            continue;
        head->measures.push_back(measure);
        MeasureColumn &column = rows->measures.emplace_back();
        column.decimals = measure.decimals;
        column.numbers = std::vector<std::int32_t>(rows->size(), missingNumber<std::int32_t>);
    }
    if (!update.head->schema.first(PanelRole::Name)) {
        rows->names = base.rows->names;
        for (std::size_t i = rows->names.size(); i < rows->ids.size(); ++i)
            rows->names.add(rows->ids[i]);
        rows->laterNames = base.rows->laterNames;
        rows->laterName =
            rows->laterNames.size() == 0 ? CodeColumn() : CodeColumn::ofSize(rows->size(), rows->laterNames.size() + 1);
    }
    return {std::move(head), nullptr, std::move(rows)};
}

MissedRows missedRows(const Panel &base, const Panel &update, const std::vector<bool> &removed)
{
    MissedRows missed;
    for (const YearBlock &given : update.head->blocks) {
        const YearBlock kept = base.head->block(given.year);
        const auto first = base.rows->entity.begin();
        for (std::size_t row = given.begin; row < given.end && !removed.empty(); ++row) {
            const std::uint32_t enterprise = update.rows->entity[row];
            const bool isThere = std::binary_search(first + static_cast<std::ptrdiff_t>(kept.begin),
                                                    first + static_cast<std::ptrdiff_t>(kept.end), enterprise);
            if (!removed[row] || isThere)
                continue;
            if (missed.count++ == 0)
                missed.example = std::string(update.rows->ids[enterprise]) + ' ' + std::to_string(given.year);
        }
    }
    return missed;
}

} // namespace core
