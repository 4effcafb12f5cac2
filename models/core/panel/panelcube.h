#pragma once

#include "models/core/panel/panel.h"

#include <stop_token>

namespace core {

/// Sums over one measure, in the unit of its column: whole numbers of the last place, or doubles for a measure of
/// doubles. Missing numbers are counted, never taken for zero.
struct MeasureSums
{
    std::vector<std::int64_t> exact;  ///< of a fixed-point measure, one a cell
    std::vector<double> rough;        ///< of a measure of doubles, one a cell
    std::vector<std::uint32_t> known; ///< rows with a number; empty = all rows of the cell
    std::vector<double> coarser;      ///< as of a GroupSum, one a cell; empty = none
    bool operator==(const MeasureSums &) const = default;
};

/// The cells of one year that hold rows, by all dimensions together.
struct CubeBlock
{
    int year = 0;
    std::vector<CodeColumn> dimensions; ///< code of each dimension, one a cell
    std::vector<std::uint32_t> rows;    ///< how many rows each cell holds
    std::vector<MeasureSums> measures;
    std::size_t size() const { return rows.size(); }
    bool operator==(const CubeBlock &) const = default;
};

/// A roll-up of a panel over all its dimensions: answers whatever adds up, without touching the rows.
class PanelCube
{
public:
    static constexpr std::size_t maximumCells = 2'000'000;

    explicit PanelCube(std::vector<CubeBlock> blocks)
        : m_blocks(std::move(blocks))
    {}
    /// Years ascending.
    const std::vector<CubeBlock> &blocks() const { return m_blocks; }
    std::size_t cells() const;
    bool operator==(const PanelCube &) const = default;

private:
    std::vector<CubeBlock> m_blocks;
};

/// Rolls up all rows; none when more than PanelCube::maximumCells would come out or `stop` was requested. `known`:
/// blocks of years that need not be rolled up anew.
std::shared_ptr<const PanelCube> buildCube(const PanelHead &head, const PanelRows &rows, std::stop_token stop = {},
                                           const std::vector<CubeBlock> &known = {});

} // namespace core
