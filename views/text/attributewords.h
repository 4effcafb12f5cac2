#pragma once

#include "models/core/reading.h"
#include "views/text/names.h"

#include <QString>

#include <string>

namespace views {

/// The word for an attribute of a mark that is a code, e.g. a verdict or a tier; blank for all others.
QString attributeWord(const core::Attribute &attribute);

/// “rated_power 50 兆瓦; part_count ≥ 2 万个” in words. The package names only metrics that are indicators; of others a
/// Chinese text has the number alone, an English one the words of the code.
QString metricsText(const std::string &codes, const Names &names);

} // namespace views
