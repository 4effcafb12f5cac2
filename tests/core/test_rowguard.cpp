#include "models/core/disclosure/rowguard.h"

#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <map>
#include <set>
#include <string>
#include <tuple>

namespace {

constexpr std::size_t output = 1; ///< among the measures of the sample

/// Year, sector, region.
using Cell = std::tuple<int, std::uint32_t, std::uint32_t>;

template <class Use> void forEachRow(const core::Panel &panel, Use &&use)
{
    for (const core::YearBlock &block : panel.head->blocks) {
        for (std::size_t row = block.begin; row < block.end; ++row)
            use(Cell{block.year, panel.rows->dimensions[1][row], panel.rows->dimensions[0][row]}, row);
    }
}

} // namespace

TEST_CASE("rows of a cell are withheld together, those of too few enterprises always")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(2000, 4));
    const core::RowGuard guard = core::RowGuard::of(panel);
    std::map<Cell, std::size_t> known;
    std::map<Cell, std::set<bool>> withheld;
    forEachRow(panel, [&](const Cell &cell, std::size_t row) {
        known[cell] += panel.rows->measures[output].value(row) ? 1U : 0U;
        withheld[cell].insert(guard.withholds(std::get<0>(cell), *panel.rows, row, output));
    });
    std::size_t few = 0;
    std::size_t shown = 0;
    for (const auto &[cell, answers] : withheld) {
        CHECK(answers.size() == 1);
        shown += answers.contains(false) ? 1U : 0U;
        if (known[cell] > 0 && known[cell] < 3) {
            ++few;
            CHECK(answers.contains(true));
        }
    }
    CHECK(few > 0);
    CHECK(shown > 0);
}

TEST_CASE("a panel added in pieces is guarded as one")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(700, 2));
    core::RowCells cells(*panel.head);
    for (const core::YearBlock &block : panel.head->blocks) {
        const std::size_t middle = block.begin + block.size() / 3;
        cells.add(block.year, *panel.rows, block.begin, middle);
        cells.add(block.year, *panel.rows, middle, block.end);
    }
    const core::RowGuard pieces(std::move(cells));
    const core::RowGuard whole = core::RowGuard::of(panel);
    forEachRow(panel, [&](const Cell &cell, std::size_t row) {
        for (std::size_t measure = 0; measure < panel.head->measures.size(); ++measure)
            CHECK(pieces.withholds(std::get<0>(cell), *panel.rows, row, measure) ==
                  whole.withholds(std::get<0>(cell), *panel.rows, row, measure));
    });
}

TEST_CASE("a looser rule withholds less")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(500, 6));
    const core::RowGuard strict = core::RowGuard::of(panel);
    const core::RowGuard loose = core::RowGuard::of(panel, nullptr, {1, 100, 0});
    std::size_t of = 0;
    forEachRow(panel, [&](const Cell &cell, std::size_t row) {
        of += strict.withholds(std::get<0>(cell), *panel.rows, row, output) ? 1U : 0U;
        CHECK_FALSE(loose.withholds(std::get<0>(cell), *panel.rows, row, output));
    });
    CHECK(of > 0);
}
