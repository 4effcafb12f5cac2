#pragma once

#include "models/core/renamedindicators.h"

#include <QString>

namespace views {

/// What makes one think that an indicator got another id, with both ids.
QString sentence(const core::RenamedIndicator &renamed);

} // namespace views
