#pragma once

#include "models/core/tabular/proposal.h"

#include <QString>

namespace views {

/// What was found in a table, as a sentence in the language of the application.
QString sentence(const core::ProposalFinding &finding);

} // namespace views
