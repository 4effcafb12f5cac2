#include "models/core/issue.h"

#include <algorithm>
#include <utility>

namespace core {

bool hasErrors(const std::vector<Issue> &issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const Issue &i) { return i.severity == Severity::Error; });
}

void addIssue(std::vector<Issue> &issues, Issue issue)
{
    if (issues.size() < maximumIssues)
        issues.push_back(std::move(issue));
}

} // namespace core
