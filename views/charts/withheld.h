#pragma once

#include "models/core/figure.h"

#include <cstddef>
#include <optional>

namespace views {

/// The withheld parts of a composition in one period.
struct Withheld
{
    std::size_t parts = 0;
    const core::WithheldRest *rest = nullptr; ///< what they come to; none where that is withheld too
    explicit operator bool() const { return parts > 0; }
};

Withheld withheldAt(const core::Figure &figure, const std::optional<core::Period> &period);

} // namespace views
