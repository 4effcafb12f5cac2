#include "models/core/structure/locationquotient.h"

namespace core {

std::optional<Estimate> locationQuotient(const Estimate &part, const Estimate &whole, const Estimate &referencePart,
                                         const Estimate &referenceWhole)
{
    if (whole.interval.low <= 0 || referencePart.interval.low <= 0 || referenceWhole.interval.low <= 0)
        return std::nullopt;
    // Each of the four occurs once, so that plain interval arithmetic is as narrow as it can be.
    return Estimate{(part.value / whole.value) / (referencePart.value / referenceWhole.value),
                    (part.interval / whole.interval) / (referencePart.interval / referenceWhole.interval)};
}

} // namespace core
