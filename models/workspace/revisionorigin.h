#pragma once

#include "models/store/provenance.h"

#include <optional>

namespace workspace {

class Workspace;

/// Where a revision (number) of the dataset that is open came from; none where it is not known.
std::optional<store::Provenance> originOf(const Workspace &workspace, int revision);

/// Number of the revision that one of the dataset that is open was compared with when it was taken in; 0 = none.
int parentOf(const Workspace &workspace, int revision);

} // namespace workspace
