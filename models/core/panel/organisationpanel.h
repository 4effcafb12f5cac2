#pragma once

#include "models/core/panel/panel.h"

namespace core {

class IndicatorSet;

/// The small panel of a package that has none of its own: annual values of its organisations, one row an organisation
/// and year, one measure an indicator, chosen among several claims as everywhere. None when there is no such value.
Panel organisationPanel(const IndicatorSet &set);

} // namespace core
