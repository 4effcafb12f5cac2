#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <QMenu>

#include <functional>

namespace views {

/// Whether a figure leaves nothing to draw: no mark, or areas and bars of nothing but zeros, or all is withheld.
bool isBlank(const core::Figure &figure);
/// Whether lifting the filters would show something of a figure that leaves nothing to draw.
bool isFilteredOut(const core::Figure &figure);
/// Why there is nothing to see and what to do about it.
QString emptySentence(const core::Figure &figure, const Names &names = {});

/// Adds one action for each key of a mark that can be a filter: its year, its region, its sector.
void addFilterActions(QMenu *menu, const core::Keys &keys, const Names &names,
                      const std::function<void(const core::Keys &)> &chosen);

} // namespace views
