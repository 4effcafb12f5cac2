#pragma once

#include "models/core/issue.h"

#include <string>
#include <vector>

namespace views {

/// The arguments of an issue with codes of types and of rules of meaning in words.
std::vector<std::string> wordedArgs(const core::Issue &issue);

} // namespace views
