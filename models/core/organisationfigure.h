#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

namespace core {

/// What a dataset publishes of one organisation: each of its indicators in each period that it has claims of, as a
/// table of indicators by periods, whatever a filter shows.
Figure organisationFigure(const Dataset &dataset, const OrganisationId &id);

} // namespace core
