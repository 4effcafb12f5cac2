#pragma once

#include "models/core/figurespec.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A page is a list of figures; the registry here is the only one.
struct PageSpec
{
    std::string id;                  ///< "overview" …
    std::vector<FigureSpec> figures; ///< ids `page/figure`
};

/// overview, indicators, innovation, clusters, enterprises, milestones, targets, data – in this order.
const std::vector<PageSpec> &pages();
const PageSpec *page(std::string_view id);

/// A figure by `page/figure` or by its own name (indicators, enterprises, conflicts, targets, milestones …).
const FigureSpec *figureSpec(std::string_view id);

/// The single figures that have a name of their own, in order.
std::span<const FigureSpec> singleFigures();

} // namespace core
