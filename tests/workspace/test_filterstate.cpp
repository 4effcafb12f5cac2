#include "models/workspace/filterstate.h"
#include "tests/support/strings.h"

#include <QSignalSpy>

using core::Filter;
using core::RegionCode;
using workspace::FilterState;

namespace {

Filter years(int first, int last)
{
    Filter filter;
    filter.firstYear = first;
    filter.lastYear = last;
    return filter;
}

Filter regions(std::vector<RegionCode> codes)
{
    Filter filter;
    filter.regions = std::move(codes);
    return filter;
}

} // namespace

TEST_CASE("A filter state starts with everything and nowhere to go")
{
    FilterState state;
    CHECK(state.filter().isEmpty());
    CHECK_FALSE(state.canGoBack());
    CHECK_FALSE(state.canGoForward());
}

TEST_CASE("Setting an equal filter is no step")
{
    FilterState state;
    QSignalSpy changed(&state, &FilterState::changed);
    state.set(years(2020, 2024));
    state.set(years(2020, 2024));
    CHECK(changed.count() == 1);
    state.back();
    CHECK(state.filter().isEmpty());
    CHECK_FALSE(state.canGoBack());
}

TEST_CASE("Back and forward walk the history as in a browser")
{
    FilterState state;
    state.set(years(2020, 2024));
    state.set(years(2021, 2024));
    state.back();
    CHECK(state.filter() == years(2020, 2024));
    REQUIRE(state.canGoForward());
    state.forward();
    CHECK(state.filter() == years(2021, 2024));
    state.forward();
    CHECK(state.filter() == years(2021, 2024));
    state.back();
    state.set(years(2022, 2022));
    CHECK_FALSE(state.canGoForward());
    state.back();
    CHECK(state.filter() == years(2020, 2024));
}

TEST_CASE("What goes on with the same step is undone in one")
{
    FilterState state;
    QSignalSpy changed(&state, &FilterState::changed);
    state.set(years(2018, 2024));
    state.set(years(2019, 2024), FilterState::Step::Same);
    state.set(years(2020, 2024), FilterState::Step::Same);
    CHECK(changed.count() == 3);
    state.back();
    CHECK(state.filter().isEmpty());
    state.forward();
    CHECK(state.filter() == years(2020, 2024));
}

TEST_CASE("Revising reaches the whole history and drops steps on which nothing is left to happen")
{
    FilterState state;
    state.set(regions({RegionCode("a")}));
    state.set(regions({RegionCode("a"), RegionCode("gone")}));
    QSignalSpy changed(&state, &FilterState::changed);
    state.revise([](Filter filter) {
        std::erase(filter.regions, RegionCode("gone"));
        return filter;
    });
    CHECK(changed.count() == 1);
    CHECK(state.filter() == regions({RegionCode("a")}));
    state.back();
    CHECK(state.filter().isEmpty());
    CHECK_FALSE(state.canGoBack());
}

TEST_CASE("What a dataset lacks comes back into the filter with a dataset that has it")
{
    FilterState state;
    state.set(regions({RegionCode("gone"), RegionCode("a")}));
    state.revise([](Filter filter) {
        std::erase(filter.regions, RegionCode("gone"));
        return filter;
    });
    CHECK(state.filter() == regions({RegionCode("a")}));
    state.revise([](Filter filter) { return filter; });
    CHECK(state.filter() == regions({RegionCode("gone"), RegionCode("a")}));
}

TEST_CASE("Revising a filter that stays the same is no change")
{
    FilterState state;
    state.set(years(2020, 2024));
    QSignalSpy changed(&state, &FilterState::changed);
    state.revise([](Filter filter) { return filter; });
    CHECK(changed.count() == 0);
    CHECK(state.canGoBack());
}
