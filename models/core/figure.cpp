#include "models/core/figure.h"

#include <algorithm>

namespace core {

const Attribute *Mark::attribute(std::string_view name) const
{
    const auto it =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute &a) { return a.name == name; });
    return it == attributes.end() ? nullptr : &*it;
}

const MeasureReading *Mark::measure(std::string_view name) const
{
    const auto it =
        std::find_if(measures.begin(), measures.end(), [&](const MeasureReading &m) { return m.name == name; });
    return it == measures.end() ? nullptr : &*it;
}

bool Mark::hasConflict() const
{
    return std::any_of(claims.begin(), claims.end(), [](const ClaimReading &claim) {
        return claim.verdict == Verdict::Contradict || claim.growthVerdict == Verdict::Contradict;
    });
}

} // namespace core
