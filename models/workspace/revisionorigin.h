#pragma once

#include "models/store/provenance.h"

#include <optional>

namespace workspace {

class Workspace;

/// Where a revision (number) of the dataset that is open came from; none where it is not known.
std::optional<store::Provenance> originOf(const Workspace &workspace, int revision);

} // namespace workspace
