#pragma once

#include "models/core/layout/treemap.h"

#include <cstddef>

namespace core {

/// Equal panels in rows, filled row by row.
struct PanelGrid
{
    std::size_t columns = 1;
    std::size_t rows = 1;
    std::size_t shown = 0; ///< of the panels wanted; fewer than all where the room is short
    double width = 0;      ///< of a panel
    double height = 0;
    double gap = 0;

    Box box(std::size_t panel) const;
    /// True when no panel lies below this one.
    bool isLowest(std::size_t panel) const { return panel + columns >= shown; }
};

/// What a panel needs at least, and the free room between two.
struct PanelNeeds
{
    double width = 0;
    double height = 0;
    double gap = 0;
};

/// Divides `width` × `height` into panels for `count` charts: as near to three by two as can be, with no empty rows;
/// at least one panel, however small.
PanelGrid panelGrid(std::size_t count, double width, double height, const PanelNeeds &needs);

} // namespace core
