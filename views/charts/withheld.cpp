#include "views/charts/withheld.h"

#include <algorithm>

namespace views {

Withheld withheldAt(const core::Figure &figure, const std::optional<core::Period> &period)
{
    Withheld withheld;
    for (const core::Mark &mark : figure.marks)
        withheld.parts += mark.keys.period == period && mark.empty == core::EmptyReason::Withheld ? 1u : 0u;
    const auto rest =
        std::ranges::find_if(figure.rests, [&](const core::WithheldRest &one) { return one.period == period; });
    if (withheld && rest != figure.rests.end())
        withheld.rest = &*rest;
    return withheld;
}

} // namespace views
