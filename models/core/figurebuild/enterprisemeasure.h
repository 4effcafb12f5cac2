#pragma once

#include "models/core/figurebuild/builders.h"

namespace core {

/// The measure of a figure about enterprises: the one the spec names, else the amount of money per period that
/// is published most often. nullptr when there is none.
const Indicator *enterpriseMeasure(const BuildContext &context);

} // namespace core
