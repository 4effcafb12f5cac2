#include "models/core/panel/panelcube.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

using Key = std::vector<std::uint32_t>;

Key keyOf(const PanelRows &rows, std::size_t row)
{
    Key key;
    for (const CodeColumn &column : rows.dimensions)
        key.push_back(column[row]);
    return key;
}

MeasureSums sumsOf(const MeasureColumn &column, const std::vector<std::vector<std::size_t>> &cells)
{
    return column.visit([&](auto numbers) {
        using Number = typename decltype(numbers)::value_type;
        MeasureSums sums;
        bool all = true;
        for (const auto &rows : cells) {
            std::conditional_t<std::is_floating_point_v<Number>, double, std::int64_t> sum = 0;
            std::uint32_t known = 0;
            for (const std::size_t row : rows) {
                sum += isMissing(numbers[row]) ? Number{0} : numbers[row];
                known += isMissing(numbers[row]) ? 0U : 1U;
            }
            if constexpr (std::is_floating_point_v<Number>)
                sums.rough.push_back(sum);
            else
                sums.exact.push_back(sum);
            sums.known.push_back(known);
            all = all && known == rows.size();
        }
        if (all)
            sums.known.clear();
        return sums;
    });
}

CubeBlock cubeOf(const PanelHead &head, const PanelRows &rows, const YearBlock &year)
{
    std::map<Key, std::vector<std::size_t>> byKey;
    for (std::size_t row = year.begin; row < year.end; ++row)
        byKey[keyOf(rows, row)].push_back(row);
    CubeBlock block;
    block.year = year.year;
    for (const PanelDimension &dimension : head.dimensions)
        block.dimensions.push_back(CodeColumn::ofSize(byKey.size(), dimension.values.size()));
    std::vector<std::vector<std::size_t>> cells;
    for (const auto &[key, members] : byKey) {
        for (std::size_t i = 0; i < key.size(); ++i)
            std::visit(
                [&, i](auto &codes) {
                    codes[cells.size()] = static_cast<std::remove_reference_t<decltype(codes[0])>>(key[i]);
                },
                block.dimensions[i].codes);
        block.rows.push_back(static_cast<std::uint32_t>(members.size()));
        cells.push_back(members);
    }
    for (const MeasureColumn &column : rows.measures)
        block.measures.push_back(sumsOf(column, cells));
    return block;
}

} // namespace

std::shared_ptr<const PanelCube> buildCube(const PanelHead &head, const PanelRows &rows, std::stop_token stop)
{
    std::vector<CubeBlock> blocks;
    std::size_t cells = 0;
    for (const YearBlock &year : head.blocks) {
        if (stop.stop_requested())
            return nullptr;
        blocks.push_back(cubeOf(head, rows, year));
        cells += blocks.back().size();
        if (cells > PanelCube::maximumCells)
            return nullptr;
    }
    return std::make_shared<const PanelCube>(std::move(blocks));
}

} // namespace core
