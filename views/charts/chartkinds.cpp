#include "views/charts/barchart.h"
#include "views/charts/decompositionview.h"
#include "views/charts/dotsview.h"
#include "views/charts/dumbbellchart.h"
#include "views/charts/heatview.h"
#include "views/charts/histogramview.h"
#include "views/charts/linechart.h"
#include "views/charts/progressview.h"
#include "views/charts/scatterview.h"
#include "views/charts/slopechart.h"
#include "views/charts/smallmultiples.h"
#include "views/charts/stackedbarchart.h"
#include "views/charts/tilesview.h"
#include "views/charts/timelineview.h"
#include "views/charts/treemapview.h"
#include "views/charts/waterfallview.h"

#include <algorithm>
#include <array>

namespace views {

namespace {

struct Row
{
    core::ChartKind kind;
    std::unique_ptr<ChartView> (*make)();
};

template <class Chart> std::unique_ptr<ChartView> make() { return std::make_unique<Chart>(); }

/// Every kind of chart that is drawn; the others are tables.
constexpr std::array rows{
    Row{core::ChartKind::Line, make<LineChart>},
    Row{core::ChartKind::Bar, make<BarChart>},
    Row{core::ChartKind::Slope, make<SlopeChart>},
    Row{core::ChartKind::Dumbbell, make<DumbbellChart>},
    Row{core::ChartKind::SmallMultiples, make<SmallMultiples>},
    Row{core::ChartKind::Heat, make<HeatView>},
    Row{core::ChartKind::Treemap, make<TreemapView>},
    Row{core::ChartKind::Dots, make<DotsView>},
    Row{core::ChartKind::StackedBar, make<StackedBarChart>},
    Row{core::ChartKind::Timeline, make<TimelineView>},
    Row{core::ChartKind::Progress, make<ProgressView>},
    Row{core::ChartKind::Decomposition, make<DecompositionView>},
    Row{core::ChartKind::Histogram, make<HistogramView>},
    Row{core::ChartKind::Scatter, make<ScatterView>},
    Row{core::ChartKind::Waterfall, make<WaterfallView>},
    Row{core::ChartKind::Tiles, make<TilesView>},
};

} // namespace

std::unique_ptr<ChartView> makeChart(core::ChartKind kind)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.kind == kind; });
    return row != rows.end() ? row->make() : nullptr;
}

bool overlaps(const core::Figure &figure)
{
    return std::ranges::find(figure.notices, core::Notice::Overlapping) != figure.notices.end();
}

core::ChartKind drawnKind(const core::Figure &figure)
{
    const core::ChartKind kind = figure.spec.chart;
    // Groups that share members make no whole: stacked, they would reach beyond it.
    const bool isOfParts = kind == core::ChartKind::Treemap || kind == core::ChartKind::StackedBar;
    if (isOfParts && overlaps(figure))
        return core::ChartKind::Bar;
    if (kind != core::ChartKind::Treemap && kind != core::ChartKind::Dots)
        return kind;
    const bool anyBelow =
        std::ranges::any_of(figure.marks, [](const core::Mark &mark) { return mark.value.value_or(0) < 0; });
    return anyBelow ? core::ChartKind::Bar : kind;
}

} // namespace views
