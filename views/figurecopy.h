#pragma once

#include "views/charts/palette.h"
#include "views/text/names.h"

#include <memory>

namespace core {
struct Figure;
}

namespace views {

class FigureTable;

/// Puts a figure on the clipboard: its picture, and its rows as text and HTML in the order in which a table shows them.
void copyFigure(const std::shared_ptr<const core::Figure> &figure, const Names &names, Theme theme,
                const FigureTable &rows);
/// The same in the figure's own order.
void copyFigure(const std::shared_ptr<const core::Figure> &figure, const Names &names, Theme theme);

} // namespace views
