#include "models/core/panel/panel.h"

#include <algorithm>

namespace core {

namespace {

template <class Column> std::optional<std::size_t> indexIn(const std::vector<Column> &columns, auto &&wanted)
{
    const auto found = std::ranges::find_if(columns, wanted);
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

} // namespace

YearBlock PanelHead::block(int year) const
{
    const auto found = std::ranges::find(blocks, year, &YearBlock::year);
    return found == blocks.end() ? YearBlock{year, 0, 0} : *found;
}

std::optional<std::size_t> PanelHead::dimension(std::string_view name) const
{
    return indexIn(dimensions, [name](const PanelDimension &one) { return one.field.name == name; });
}

std::optional<std::size_t> PanelHead::measure(std::string_view name) const
{
    return indexIn(measures, [name](const PanelMeasure &one) { return one.field.name == name; });
}

std::optional<std::size_t> PanelHead::dimensionOf(std::string_view resource) const
{
    return indexIn(dimensions, [resource](const PanelDimension &one) { return one.field.references == resource; });
}

YearBlock PanelRows::part(const YearBlock &block, std::size_t first, std::size_t end) const
{
    const auto begin = entity.begin() + static_cast<std::ptrdiff_t>(block.begin);
    const auto behind = entity.begin() + static_cast<std::ptrdiff_t>(block.end);
    const auto placeOf = [&](std::size_t number) {
        return static_cast<std::size_t>(std::lower_bound(begin, behind, number) - entity.begin());
    };
    return {block.year, placeOf(first), placeOf(end)};
}

} // namespace core
