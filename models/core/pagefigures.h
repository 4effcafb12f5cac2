#pragma once

#include "models/core/indicatorset.h"
#include "models/core/pages.h"

namespace core {

/// Whether a dataset has anything that a figure could show, whatever the filter.
bool hasFigure(const Dataset &dataset, const FigureSpec &spec);

/// The figures of a page that a dataset can fill; when it can fill none, the first one, which says why.
std::vector<FigureSpec> figuresOf(const PageSpec &page, const Dataset &dataset);

} // namespace core
