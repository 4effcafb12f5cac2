#include "models/core/disclosure/rowstowrite.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace {

using core::OrderedRows;
using core::SortColumn;

constexpr std::size_t output = 1; ///< among the measures of the sample

struct Guarded
{
    core::Panel panel = tests::panelOf(tests::randomPanel(2000, 4));
    std::shared_ptr<const core::RowMask> mask =
        std::make_shared<const core::RowMask>(*core::maskOf(panel, core::everything(*panel.head)));
    core::RowGuard guard = core::RowGuard::of(panel);

    OrderedRows by(const std::vector<SortColumn> &columns) const { return {panel, mask, columns}; }
    bool isWithheld(std::uint32_t row) const
    {
        return panel.rows->measures[output].value(row) &&
               guard.withholds(core::yearOf(*panel.head, row), *panel.rows, row, output);
    }
};

} // namespace

TEST_CASE("Rows sorted by a withheld number come last, as they stand in the panel", "[rowstowrite]")
{
    const Guarded panel;
    for (const bool descending : {true, false}) {
        const OrderedRows rows = panel.by({{SortColumn::Of::Year}, {SortColumn::Of::Measure, output, descending}});
        const core::RowsToWrite written = core::rowsToWrite(rows, {{0, 2000}}, &panel.guard, 2000);
        REQUIRE(written.rows.size() == 2000);
        REQUIRE(written.last > 0);
        CHECK_FALSE(written.isCut);
        std::vector<std::uint32_t> shown = rows.page(0, 2000);
        std::erase_if(shown, [&](std::uint32_t row) { return panel.isWithheld(row); });
        const auto last = written.rows.end() - static_cast<std::ptrdiff_t>(written.last);
        CHECK(std::ranges::equal(std::vector(written.rows.begin(), last), shown));
        CHECK(std::all_of(last, written.rows.end(), [&](std::uint32_t row) { return panel.isWithheld(row); }));
        CHECK(std::is_sorted(last, written.rows.end()));
    }
}

TEST_CASE("Whether a withheld row is among the first rows of an order is not told either", "[rowstowrite]")
{
    const Guarded panel;
    const OrderedRows rows = panel.by({{SortColumn::Of::Measure, output, true}});
    const core::RowsToWrite written = core::rowsToWrite(rows, {{0, 2000}}, &panel.guard, 300);
    CHECK(written.rows.size() == 300);
    CHECK(written.isCut);
    CHECK(std::ranges::none_of(written.rows, [&](std::uint32_t row) { return panel.isWithheld(row); }));
}

TEST_CASE("A part of an order is written without the rows that it would tell the withheld number of", "[rowstowrite]")
{
    const Guarded panel;
    const OrderedRows rows = panel.by({{SortColumn::Of::Measure, output, true}});
    const std::vector<std::uint32_t> chosen = rows.page(100, 800);
    const auto withheld = std::ranges::count_if(chosen, [&](std::uint32_t row) { return panel.isWithheld(row); });
    REQUIRE(withheld > 0);
    const core::RowsToWrite written = core::rowsToWrite(rows, {{100, 800}}, &panel.guard, 2000);
    CHECK(std::ranges::none_of(written.rows, [&](std::uint32_t row) { return panel.isWithheld(row); }));
    CHECK(written.left == static_cast<std::size_t>(withheld));
    CHECK(written.rows.size() + written.left == 800);
    CHECK(written.last == 0);
}

TEST_CASE("Rows in an order that no withheld number makes, or without a guard, keep it", "[rowstowrite]")
{
    const Guarded panel;
    const OrderedRows byName = panel.by({{SortColumn::Of::Name}});
    CHECK(core::rowsToWrite(byName, {{0, 2000}}, &panel.guard, 2000).rows == byName.page(0, 2000));
    const OrderedRows byOutput = panel.by({{SortColumn::Of::Measure, output}});
    const core::RowsToWrite all = core::rowsToWrite(byOutput, {{100, 50}, {300, 20}}, nullptr, 60);
    std::vector<std::uint32_t> wanted = byOutput.page(100, 50);
    const std::vector<std::uint32_t> more = byOutput.page(300, 10);
    wanted.insert(wanted.end(), more.begin(), more.end());
    CHECK(all.rows == wanted);
    CHECK(all.isCut);
}
