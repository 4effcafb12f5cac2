#include "models/core/panel/orderedrows.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace {

using core::OrderedRows;
using core::SortColumn;

/// Every third row of 700 random ones.
struct Thirds
{
    core::Panel panel = tests::panelOf(tests::randomPanel(700, 5));
    std::shared_ptr<const core::RowMask> mask;
    std::vector<std::uint32_t> rows;

    Thirds()
    {
        std::vector<std::uint64_t> words((panel.head->rows() + 63) / 64);
        for (std::size_t row = 0; row < panel.head->rows(); row += 3) {
            words[row / 64] |= std::uint64_t{1} << row % 64;
            rows.push_back(static_cast<std::uint32_t>(row));
        }
        mask = std::make_shared<const core::RowMask>(std::move(words), panel.head->rows());
    }
};

} // namespace

TEST_CASE("Rows without an order stand as in the panel", "[orderedrows]")
{
    const Thirds thirds;
    const OrderedRows ordered(thirds.panel, thirds.mask);
    REQUIRE(ordered.size() == thirds.rows.size());
    CHECK(ordered.isComplete());
    CHECK(ordered.page(0, 10'000) == thirds.rows);
    CHECK(ordered.page(5, 2) == std::vector{thirds.rows[5], thirds.rows[6]});
    CHECK(ordered.page(ordered.size(), 2).empty());
    CHECK(ordered.placeOf(thirds.rows[40]) == 40);
}

TEST_CASE("Pages are the same before and after all rows have been sorted", "[orderedrows]")
{
    const Thirds thirds;
    const OrderedRows ordered(thirds.panel, thirds.mask, {{SortColumn::Of::Measure, 1, true}});
    const OrderedRows complete = *ordered.completed();
    CHECK_FALSE(ordered.isComplete());
    CHECK_FALSE(ordered.placeOf(thirds.rows[0]));
    REQUIRE(complete.isComplete());
    for (std::size_t offset = 0; offset < ordered.size(); offset += 50)
        CHECK(ordered.page(offset, 50) == complete.page(offset, 50));
    const auto all = complete.page(0, complete.size());
    CHECK(all != thirds.rows);
    CHECK(complete.placeOf(all[17]) == 17);
}

TEST_CASE("Sorting all rows can be stopped", "[orderedrows]")
{
    const Thirds thirds;
    const OrderedRows ordered(thirds.panel, thirds.mask, {{SortColumn::Of::Name, 0, false}});
    std::stop_source stop;
    stop.request_stop();
    CHECK(ordered.completed(stop.get_token()).error().code == core::ErrorCode::Cancelled);
}

TEST_CASE("An enterprise is found by its id in a year, or in the last one that is held", "[orderedrows]")
{
    const Thirds thirds;
    for (const std::uint32_t row : thirds.rows) {
        const std::string_view id = thirds.panel.rows->ids[thirds.panel.rows->entity[row]];
        const auto block = std::ranges::find_if(thirds.panel.head->blocks, [&](const auto &b) { return row < b.end; });
        CHECK(core::rowOf(thirds.panel, *thirds.mask, id, block->year) == row);
        CHECK(*core::rowOf(thirds.panel, *thirds.mask, id, {}) >= row);
    }
    CHECK_FALSE(core::rowOf(thirds.panel, *thirds.mask, "nobody", {}));
    CHECK_FALSE(core::rowOf(thirds.panel, *thirds.mask, thirds.panel.rows->ids[0], 1800));
}
