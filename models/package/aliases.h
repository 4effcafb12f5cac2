#pragma once

#include "models/package/packagereader.h"

#include <map>
#include <string>

namespace package {

/// Ids of indicators in a package → those they have in the dataset.
using Aliases = std::map<std::string, std::string>;

/// Gives the indicators of a package their other ids, wherever one of its tables speaks of them. What the package does
/// not have is passed over; two indicators under one id are an error among its issues.
void applyAliases(const Aliases &aliases, PackageReading &reading);

} // namespace package
