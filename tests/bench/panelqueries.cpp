/// Times the engine's queries on a panel in memory and prints each beside the floor of its memory traffic.
/// With several numbers of rows also as a table. usage: panel_queries [ROWS…]

#include "models/core/indicatorset.h"
#include "models/core/panel/aggregate.h"
#include "models/core/panel/distinct.h"
#include "models/core/panel/distribution.h"
#include "models/core/panel/firmflows.h"
#include "models/core/panel/groupsums.h"
#include "models/core/panel/memberships.h"
#include "models/core/panel/panelcounts.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/roworder.h"
#include "tests/bench/madepanel.h"
#include "tests/bench/queryreport.h"

#include <cstdio>
#include <cstdlib>

namespace {

/// The counts of the filter panel with nothing chosen, with values of three dimensions, and with part of a name.
void reportCounts(bench::QueryReport &report, const core::Panel &panel)
{
    const core::IndicatorSet set{core::IndicatorTables{}};
    core::Filter filter;
    const auto count = [&] { (void)core::countsOf(filter, panel, set); };
    report.time("filter counts", 0, count);
    for (std::size_t d = 0; d < 3; ++d) {
        const core::PanelDimension &dimension = panel.head->dimensions[d];
        filter.choose(dimension.field.name, {dimension.values[0], dimension.values[1]});
    }
    report.time("filter counts, three chosen", 0, count);
    filter.text = "龙凤";
    report.time("filter counts, with a name", 0, count);
}

/// How soon what takes long ends when it is told to.
void reportStops(const bench::QueryReport &report, const core::Panel &panel, const core::PanelFilter &filter,
                 const core::RowMask &all)
{
    const core::RowOrder order(panel, all, {{core::SortColumn::Of::Measure, 1, true}});
    report.stop("full order by output", [&](std::stop_token stop) { (void)order.all(stop); });
    report.stop("page at half depth", [&](std::stop_token stop) { (void)order.page(all.count() / 2, 200, stop); });
    report.stop("rows: by sector, all measures", [&](std::stop_token stop) {
        (void)core::aggregateRows(panel, filter, all, {{1}, false}, stop);
    });
    report.stop("distinct enterprises by sector", [&](std::stop_token stop) {
        (void)core::distinctEnterprises(panel, filter, all, {{1}, false}, stop);
    });
    report.stop("statistics of output",
                [&](std::stop_token stop) { (void)core::columnStatistics(panel, all, 1, stop); });
    report.stop("five quantiles of output", [&](std::stop_token stop) {
        (void)core::quantiles(panel, all, 1, {0.05, 0.25, 0.5, 0.75, 0.95}, stop);
    });
    report.stop("density of employees and output", [&](std::stop_token stop) {
        (void)core::density(panel, all, {0, 1}, {{1, 1e5, 100, true}, {1, 1e8, 60, true}}, stop);
    });
    report.stop("cube, built", [&](std::stop_token stop) { (void)core::buildCube(*panel.head, *panel.rows, stop); });
    core::PanelFilter text = filter;
    text.text = "龙凤";
    report.stop("names with 龙凤", [&](std::stop_token stop) { (void)core::maskOf(panel, text, stop); });
}

void measure(bench::QueryReport &report, std::size_t rows, bool last)
{
    report.setRows(rows);
    core::Panel panel = bench::madePanel(rows);
    std::printf("%zu rows, %zu enterprises\n", panel.rows->size(), panel.head->entities);
    report.time("cube, built", 0, [&] { panel.cube = core::buildCube(*panel.head, *panel.rows); });
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

    report.time("cube: by sector and year", 0, [&] { (void)core::aggregate(panel, narrow, {{1}, true, {{1, 2}}}); });
    report.time("cube: by year", 0, [&] { (void)core::aggregate(panel, narrow, {{}, true, {{1, 2}}}); });
    report.time("cube: by region and size", 0, [&] {
        (void)core::aggregate(panel, narrow, {{0, 3}, false, {{1, 2}}});
    });
    reportCounts(report, panel);
    report.time("mask: year and five dimensions", 5, [&] { (void)core::maskOf(panel, narrow); });
    report.time("rows: by sector, one measure", 5, [&] {
        (void)core::aggregateRows(panel, filter, all, {{1}, false, {{1}}});
    });
    report.time("rows: by sector, all measures", 25, [&] {
        (void)core::aggregateRows(panel, filter, all, {{1}, false});
    });
    report.time("rows: the same under the filter", 25, [&] {
        (void)core::aggregateRows(panel, narrow, some, {{1}, false});
    });
    const core::GroupKey bySector(*panel.head, {{1}, false});
    report.time("enterprises in sectors, made once", 0,
                [&] { (void)core::Memberships::from(*panel.head, *panel.rows, bySector, {}); });
    report.time("distinct enterprises by sector", 5, [&] {
        (void)core::distinctEnterprises(panel, filter, all, {{1}, false});
    });
    report.time("classes of output, made once", 0,
                [&] { (void)core::NumberClasses::from(panel.rows->measures[1], {}); });
    report.time("statistics of output", 4, [&] { (void)core::columnStatistics(panel, all, 1); });
    report.time("five quantiles of output", 4, [&] {
        (void)core::quantiles(panel, all, 1, {0.05, 0.25, 0.5, 0.75, 0.95});
    });
    report.time("histogram of output", 4, [&] { (void)core::histogram(panel, all, 1, {1, 1e8, 40, true}); });
    report.time("density of employees and output", 8, [&] {
        (void)core::density(panel, all, {0, 1}, {{1, 1e5, 100, true}, {1, 1e8, 60, true}});
    });
    report.time("growth by enterprises, one year", 0, [&] { (void)core::firmFlows(panel, all, 1, {8, 9}); });

    const std::vector<core::SortColumn> byOutput{{core::SortColumn::Of::Measure, 1, true}};
    report.time("top 100 by output", 4, [&] { (void)core::RowOrder(panel, all, byOutput).page(0, 100); });
    const std::vector<core::SortColumn> byPatents{{core::SortColumn::Of::Measure, 5, true}};
    report.time("top 100 by patents, many ties", 4, [&] { (void)core::RowOrder(panel, all, byPatents).page(0, 100); });
    const core::RowOrder order(panel, all, byOutput);
    report.time("page at half depth", 4, [&] { (void)order.page(rows / 2, 200); });
    report.time("page at 99 %", 4, [&] { (void)order.page(rows / 100 * 99, 200); });
    const core::RowOrder filtered(panel, some, byOutput);
    report.time("page at half depth, filtered", 4, [&] { (void)filtered.page(some.count() / 2, 200); });
    const core::RowOrder mixed(panel, all, {{core::SortColumn::Of::Dimension, 1, false}, byOutput.front()});
    report.time("page by sector and output, half", 5, [&] { (void)mixed.page(rows / 2, 200); });
    report.time("order of all names, made once", 0,
                [&] { (void)core::Derived<core::NamePlaces>().of(0, {}, panel.rows->names, panel.rows->laterNames); });
    const core::RowOrder named(panel, all, {{core::SortColumn::Of::Name, 0, false}});
    report.time("page by name, half", 0, [&] { (void)named.page(rows / 2, 200); });
    report.time("full order by output", 0, [&] { (void)order.all(); });
    core::PanelFilter text = filter;
    text.text = "龙凤";
    report.time("names with 龙凤", 0, [&] { (void)core::maskOf(panel, text); });
    std::printf("%zu rows\n", core::maskOf(panel, text)->count());
    if (last)
        reportStops(report, panel, filter, all);
}

} // namespace

int main(int argc, char **argv)
{
    bench::QueryReport report;
    for (int i = 1; i < argc; ++i)
        measure(report, std::strtoull(argv[i], nullptr, 10), i + 1 == argc);
    if (argc == 1)
        measure(report, 1'000'000, true);
    if (argc > 2)
        report.printTable();
}
