#pragma once

#include "models/package/descriptor.h"

#include <string>
#include <vector>

namespace package {

/// What the program needs of a resource, whatever the descriptor says of it: its fields in the order of
/// entityfields.h with types, codes and meanings, its key and its references.
struct Contract
{
    std::string resource;
    /// A package without it is no dataset. One with a panel may do without indicators and observations.
    enum class Need { None, Always, UnlessPanel } need = Need::None;
    Schema schema;
};

/// Of all resources that the program understands, in canonical order.
const std::vector<Contract> &contracts();

/// Tightens the schema of a resource by its contract. Afterwards its fields stand in the contract's order,
/// followed by those that only the descriptor knows. A field that is needed and not declared is reported.
void meetContract(Resource &resource, IssueList &issues);

} // namespace package
