#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"
#include "models/core/savedview.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A view with what its figures show of a dataset as its choice: where none of it is there any more, nothing else takes
/// its place. A figure that shows its topic, as the dataset has none of its indicators, keeps it.
SavedView chosen(SavedView view, const IndicatorSet &set);

/// A view with what its first figure, one of series, chose by itself, its regions and the base of an index, as the
/// view's choice: later data change neither.
SavedView pinned(SavedView view, const Figure &figure);

/// The filter of a view with what a dataset knows of it; none when all the regions, sectors, topics or values of a
/// dimension that it names are gone, as without them it would show everything.
std::optional<Filter> filterOf(const SavedView &view, const Dataset &dataset);

/// What a view names and a dataset lacks, each once.
struct Lacking
{
    std::vector<std::string> indicators; ///< of figures that are a choice, see chosen()
    std::vector<std::string> filter;     ///< regions, sectors, topics and values of dimensions
    bool isEmpty() const { return indicators.empty() && filter.empty(); }
    std::vector<std::string> all() const;
};
Lacking lacking(const SavedView &view, const Dataset &dataset);

} // namespace core
