#pragma once

#include "models/core/figurespec.h"
#include "models/core/filter.h"

#include <string>
#include <vector>

namespace core {

/// What a page showed when its view was saved: enough to show it again, on whatever the data are then.
struct SavedView
{
    std::string name; ///< not blank; no two of a dataset share one
    std::string page; ///< of the window: "overview", "indicators" …
    std::vector<FigureSpec> figures;
    Filter filter;
    bool operator==(const SavedView &) const = default;
};

} // namespace core
