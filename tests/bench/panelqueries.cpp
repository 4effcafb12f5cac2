/// Times the engine's queries on a panel in memory and prints each beside the floor of its memory traffic.
/// usage: panel_queries [ROWS]

#include "models/core/indicatorset.h"
#include "models/core/panel/aggregate.h"
#include "models/core/panel/distinct.h"
#include "models/core/panel/distribution.h"
#include "models/core/panel/firmflows.h"
#include "models/core/panel/panelcounts.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/roworder.h"
#include "tests/bench/madepanel.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace {

using Clock = std::chrono::steady_clock;

double median(const std::function<void()> &work, int runs = 7)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Milliseconds that reading a million bytes takes, from summing an array of 80 MB.
double floorPerMegabyte()
{
    std::vector<double> numbers(10'000'000, 1.5);
    volatile double sink = 0;
    const double time = median([&] {
        double a = 0, b = 0, c = 0, d = 0;
        for (std::size_t i = 0; i + 4 <= numbers.size(); i += 4) {
            a += numbers[i];
            b += numbers[i + 1];
            c += numbers[i + 2];
            d += numbers[i + 3];
        }
        sink = a + b + c + d;
    });
    return time / 80;
}

double perMegabyte = 0;

void report(const char *name, double bytesPerRow, std::size_t rows, const std::function<void()> &work)
{
    const double time = median(work);
    const double floor = bytesPerRow * static_cast<double>(rows) / 1e6 * perMegabyte;
    std::printf("%-34s %9.2f ms", name, time);
    if (floor > 0)
        std::printf("   floor %7.2f ms   ratio %6.2f", floor, time / floor);
    std::printf("\n");
}

/// The counts of the filter panel with nothing chosen, with values of three dimensions, and with part of a name.
void reportCounts(const core::Panel &panel)
{
    const core::IndicatorSet set{core::IndicatorTables{}};
    core::Filter filter;
    const auto count = [&] { (void)core::countsOf(filter, panel, set); };
    report("filter counts", 0, 0, count);
    for (std::size_t d = 0; d < 3; ++d) {
        const core::PanelDimension &dimension = panel.head->dimensions[d];
        filter.choose(dimension.field.name, {dimension.values[0], dimension.values[1]});
    }
    report("filter counts, three chosen", 0, 0, count);
    filter.text = "龙凤";
    report("filter counts, with a name", 0, 0, count);
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    perMegabyte = floorPerMegabyte();
    core::Panel panel = bench::madePanel(rows);
    std::printf("%zu rows, %zu enterprises, floor %.1f GB/s\n", panel.rows->size(), panel.head->entities,
                1 / perMegabyte);
    report("cube, built", 0, rows, [&] { panel.cube = core::buildCube(*panel.head, *panel.rows); });
    std::printf("%zu cells\n", panel.cube ? panel.cube->cells() : 0);

    core::PanelFilter filter = core::everything(*panel.head);
    const core::RowMask all = *core::maskOf(panel, filter);
    core::PanelFilter narrow = filter;
    for (std::size_t i = 0; i < 3; ++i)
        narrow.blocks[i] = 0;
    for (std::size_t d = 0; d < panel.head->dimensions.size(); ++d) {
        core::PanelFilter::Choice choice{d, {}};
        for (std::size_t code = 0; code < panel.head->dimensions[d].values.size(); ++code)
            choice.held.push_back(code % 8 != 7 ? 1 : 0);
        narrow.choices.push_back(choice);
    }
    const core::RowMask some = *core::maskOf(panel, narrow);
    std::printf("filter over year and five dimensions holds %zu rows\n", some.count());

    report("cube: by sector and year", 0, rows, [&] { (void)core::aggregate(panel, narrow, {{1}, true, {{1, 2}}}); });
    report("cube: by year", 0, rows, [&] { (void)core::aggregate(panel, narrow, {{}, true, {{1, 2}}}); });
    report("cube: by region and size", 0, rows, [&] {
        (void)core::aggregate(panel, narrow, {{0, 3}, false, {{1, 2}}});
    });
    reportCounts(panel);
    report("mask: year and five dimensions", 5, rows, [&] { (void)core::maskOf(panel, narrow); });
    report("rows: by sector, one measure", 5, rows, [&] {
        (void)core::aggregateRows(panel, filter, all, {{1}, false, {{1}}});
    });
    report("rows: by sector, all measures", 25, rows, [&] {
        (void)core::aggregateRows(panel, filter, all, {{1}, false});
    });
    report("rows: the same under the filter", 25, rows, [&] {
        (void)core::aggregateRows(panel, narrow, some, {{1}, false});
    });
    report("distinct enterprises by sector", 5, rows, [&] {
        (void)core::distinctEnterprises(panel, filter, all, {{1}, false});
    });
    report("statistics of output", 4, rows, [&] { (void)core::columnStatistics(panel, all, 1); });
    report("five quantiles of output", 4, rows, [&] {
        (void)core::quantiles(panel, all, 1, {0.05, 0.25, 0.5, 0.75, 0.95});
    });
    report("histogram of output", 4, rows, [&] { (void)core::histogram(panel, all, 1, {1, 1e8, 40, true}); });
    report("density of employees and output", 8, rows, [&] {
        (void)core::density(panel, all, {0, 1}, {{1, 1e5, 100, true}, {1, 1e8, 60, true}});
    });
    report("growth by enterprises, one year", 0, rows, [&] { (void)core::firmFlows(panel, all, 1, {8, 9}); });

    const std::vector<core::SortColumn> byOutput{{core::SortColumn::Of::Measure, 1, true}};
    report("top 100 by output", 4, rows, [&] { (void)core::RowOrder(panel, all, byOutput).page(0, 100); });
    const std::vector<core::SortColumn> byPatents{{core::SortColumn::Of::Measure, 5, true}};
    report("top 100 by patents, many ties", 4, rows, [&] { (void)core::RowOrder(panel, all, byPatents).page(0, 100); });
    const core::RowOrder order(panel, all, byOutput);
    report("page at half depth", 4, rows, [&] { (void)order.page(rows / 2, 200); });
    report("page at 99 %", 4, rows, [&] { (void)order.page(rows / 100 * 99, 200); });
    const core::RowOrder filtered(panel, some, byOutput);
    report("page at half depth, filtered", 4, rows, [&] { (void)filtered.page(some.count() / 2, 200); });
    const core::RowOrder mixed(panel, all, {{core::SortColumn::Of::Dimension, 1, false}, byOutput.front()});
    report("page by sector and output, half", 5, rows, [&] { (void)mixed.page(rows / 2, 200); });
    const core::RowOrder named(panel, all, {{core::SortColumn::Of::Name, 0, false}});
    report("page by name, half", 0, rows, [&] { (void)named.page(rows / 2, 200); });
    report("full order by output", 0, rows, [&] { (void)order.all(); });
    core::PanelFilter text = filter;
    text.text = "龙凤";
    report("names with 龙凤", 0, rows, [&] { (void)core::maskOf(panel, text); });
    std::printf("%zu rows\n", core::maskOf(panel, text)->count());
}
