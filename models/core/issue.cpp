#include "models/core/issue.h"

#include <algorithm>

namespace core {

bool hasErrors(const std::vector<Issue> &issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const Issue &i) { return i.severity == Severity::Error; });
}

} // namespace core
