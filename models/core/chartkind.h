#pragma once

namespace core {

/// How a figure is drawn.
enum class ChartKind {
    Line,
    Bar,
    Slope,
    Dumbbell,
    SmallMultiples,
    Heat,
    StackedBar,
    Treemap,
    Dots,
    Timeline,
    Progress,
    Decomposition,
    Histogram,
    Scatter,
    Waterfall,
    Tiles,
    Table,
};

} // namespace core
