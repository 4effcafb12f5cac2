#include "models/core/figure.h"

#include <algorithm>

namespace core {

const Attribute *Mark::attribute(std::string_view name) const
{
    const auto it =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute &a) { return a.name == name; });
    return it == attributes.end() ? nullptr : &*it;
}

bool Mark::hasConflict() const
{
    return std::any_of(claims.begin(), claims.end(),
                       [](const ClaimReading &claim) { return claim.verdict == Verdict::Contradict; });
}

} // namespace core
