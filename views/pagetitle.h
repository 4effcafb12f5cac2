#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <memory>
#include <optional>
#include <vector>

namespace views {

/// The regions that the headline figures of a page are of: “临平区”, “临平区、余杭区”, “7 regions”. Blank when no
/// figure of the filter's regions is there; none when the page has no headline figures of regions.
std::optional<QString> headlineRegions(const std::vector<std::shared_ptr<const core::Figure>> &figures,
                                       const Names &names);

} // namespace views
