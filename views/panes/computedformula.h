#pragma once

#include "models/core/figure.h"

#include <QString>

namespace views {

/// The formula of a computed mark with its numbers filled in, as they were printed; empty for what is published.
QString computedFormula(const core::Mark &mark, core::Transform transform);

/// The first input of a role, as printed; "?" when there is none.
QString printedInput(const std::vector<core::Input> &inputs, std::string_view role);

/// What an input is, in words.
QString roleName(const std::string &role);

} // namespace views
