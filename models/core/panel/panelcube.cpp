#include "models/core/panel/panelcube.h"

#include "models/core/panel/compositekey.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace core {

namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};
constexpr std::size_t stretch = 1024; // rows whose keys fit the first cache

/// Numbers the combinations of codes that occur, in the order they occur.
class CellNumbers
{
public:
    explicit CellNumbers(std::uint64_t combinations)
        : m_dense(combinations <= maximumDense ? combinations : 0, none)
    {}
    std::uint32_t of(std::uint64_t key)
    {
        std::uint32_t &number = m_dense.empty() ? m_sparse.try_emplace(key, none).first->second : m_dense[key];
        if (number == none) {
            number = static_cast<std::uint32_t>(m_keys.size());
            m_keys.push_back(key);
        }
        return number;
    }
    const std::vector<std::uint64_t> &keys() const { return m_keys; }

private:
    static constexpr std::uint64_t maximumDense = std::uint64_t{1} << 22;
    std::vector<std::uint32_t> m_dense;
    std::unordered_map<std::uint64_t, std::uint32_t> m_sparse;
    std::vector<std::uint64_t> m_keys;
};

template <class Number, class Sum>
void addNumbers(std::span<const Number> numbers, std::span<const std::uint32_t> cells, std::vector<Sum> &sums,
                std::vector<std::uint32_t> &known)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool isKnown = !isMissing(numbers[i]);
        sums[cells[i]] += isKnown ? static_cast<Sum>(numbers[i]) : Sum{0};
        known[cells[i]] += isKnown ? 1 : 0;
    }
}

MeasureSums sumsOf(const MeasureColumn &measure, const YearBlock &block, std::span<const std::uint32_t> cells,
                   const std::vector<std::uint32_t> &rows)
{
    MeasureSums sums;
    sums.known.resize(rows.size());
    measure.visit([&](auto all) {
        const auto numbers = all.subspan(block.begin, block.size());
        if constexpr (std::is_floating_point_v<typename decltype(all)::value_type>) {
            sums.rough.resize(rows.size());
            addNumbers(numbers, cells, sums.rough, sums.known);
        } else {
            sums.exact.resize(rows.size());
            addNumbers(numbers, cells, sums.exact, sums.known);
        }
    });
    if (sums.known == rows)
        sums.known = {};
    if (!measure.printed.empty()) {
        sums.coarser.resize(rows.size());
        const std::vector<double> coarser = measure.coarserByPrinted();
        measure.visit([&](auto all) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::size_t row = block.begin + i;
                sums.coarser[cells[i]] += isMissing(all[row]) ? 0 : coarser[measure.printed[row]];
            }
        });
    }
    return sums;
}

CubeBlock rollUp(const PanelHead &head, const PanelRows &rows, const YearBlock &block, std::size_t maximum,
                 const std::stop_token &stop)
{
    std::vector<std::size_t> sizes;
    for (const PanelDimension &dimension : head.dimensions)
        sizes.push_back(dimension.values.size());
    const CompositeKey composite(sizes);
    CellNumbers numbers(composite.size());
    CubeBlock cube;
    cube.year = block.year;
    std::vector<std::uint32_t> cells(block.size());
    std::array<std::uint64_t, stretch> keys;
    for (std::size_t begin = block.begin; begin < block.end && numbers.keys().size() <= maximum; begin += stretch) {
        const std::size_t size = std::min(stretch, block.end - begin);
        std::fill_n(keys.begin(), size, 0);
        for (std::size_t d = 0; d < sizes.size(); ++d)
            rows.dimensions[d].visit(
                [&](auto codes) { composite.add(d, codes.subspan(begin, size), std::span(keys).first(size)); });
        for (std::size_t i = 0; i < size; ++i)
            cells[begin - block.begin + i] = numbers.of(keys[i]);
    }
    cube.rows.resize(numbers.keys().size());
    if (cube.rows.size() > maximum)
        return cube;
    for (const std::uint32_t cell : cells)
        ++cube.rows[cell];
    for (std::size_t d = 0; d < sizes.size(); ++d) {
        CodeColumn &column = cube.dimensions.emplace_back(CodeColumn::ofSize(cube.size(), sizes[d]));
        std::visit(
            [&](auto &codes) {
                using Code = typename std::decay_t<decltype(codes)>::value_type;
                for (std::size_t cell = 0; cell < codes.size(); ++cell)
                    codes[cell] = static_cast<Code>(composite.code(numbers.keys()[cell], d));
            },
            column.codes);
    }
    cube.measures.resize(rows.measures.size());
    const auto addSums = [&](std::size_t i) { cube.measures[i] = sumsOf(rows.measures[i], block, cells, cube.rows); };
    if (head.blocks.size() == 1) { // else each thread has a block
        inParallel(cube.measures.size(), stop, addSums);
    } else {
        for (std::size_t i = 0; i < cube.measures.size(); ++i)
            addSums(i);
    }
    return cube;
}

} // namespace

std::size_t PanelCube::cells() const
{
    return std::accumulate(m_blocks.begin(), m_blocks.end(), std::size_t{0},
                           [](std::size_t sum, const CubeBlock &block) { return sum + block.size(); });
}

std::shared_ptr<const PanelCube> buildCube(const PanelHead &head, const PanelRows &rows, std::stop_token stop,
                                           const std::vector<CubeBlock> &known)
{
    std::vector<CubeBlock> blocks(head.blocks.size());
    std::atomic<std::size_t> cells{0};
    const bool done = inParallel(blocks.size(), stop, [&](std::size_t i) {
        const auto found = std::ranges::find(known, head.blocks[i].year, &CubeBlock::year);
        if (found != known.end())
            blocks[i] = *found;
        else if (cells <= PanelCube::maximumCells)
            blocks[i] = rollUp(head, rows, head.blocks[i], PanelCube::maximumCells, stop);
        cells += blocks[i].size();
    });
    if (!done || cells > PanelCube::maximumCells)
        return nullptr;
    return std::make_shared<PanelCube>(std::move(blocks));
}

} // namespace core
