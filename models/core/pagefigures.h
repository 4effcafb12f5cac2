#pragma once

#include "models/core/indicatorset.h"
#include "models/core/pages.h"

namespace core {

/// Whether a dataset has anything that a figure could show, whatever the filter.
bool hasFigure(const Dataset &dataset, const FigureSpec &spec);

/// Whether a figure of a panel is made of its rows: what does not add up over its cube, and a guarded sum, which
/// depends on who is in it.
bool needsRows(const FigureSpec &spec);

/// The figures of a page that a dataset can fill; when it can fill none, the first one, which says why.
std::vector<FigureSpec> figuresOf(const PageSpec &page, const Dataset &dataset);

} // namespace core
