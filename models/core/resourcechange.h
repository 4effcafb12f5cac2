#pragma once

#include "models/core/claim.h"
#include "models/core/panel/panelchange.h"

#include <string>
#include <vector>

namespace core {

/// A row of a resource that is no claim and came, went or is another one: a source, a target, a milestone …
struct ResourceChange
{
    struct Field
    {
        std::string field; ///< as in the data package
        std::string before;
        std::string after;
        bool operator==(const Field &) const = default;
    };
    std::string resource; ///< "sources", "targets" …
    RowChange::Kind kind = RowChange::Kind::Revised;
    std::string id;            ///< of the row; blank where it has none, as a target
    Name title;                ///< blank where it has none
    ClaimKey key;              ///< of a target; of a relation the part as its indicator
    std::vector<Field> fields; ///< of a revised row; of another one none
    bool operator==(const ResourceChange &) const = default;
};

} // namespace core
