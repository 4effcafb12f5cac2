#include "models/package/issuelist.h"

#include "models/package/encoding.h"

#include <algorithm>

namespace package {

using core::Severity;

void IssueList::error(core::Rule rule, Place place, std::string_view value, std::vector<std::string> args)
{
    add({Severity::Error, rule, m_file, place.row, std::string(place.column), {}, std::move(args)}, value);
}

void IssueList::warning(core::Rule rule, Place place, std::string_view value, std::vector<std::string> args)
{
    add({Severity::Warning, rule, m_file, place.row, std::string(place.column), {}, std::move(args)}, value);
}

void IssueList::notice(core::Rule rule, Place place, std::string_view value, std::vector<std::string> args)
{
    add({Severity::Notice, rule, m_file, place.row, std::string(place.column), {}, std::move(args)}, value);
}

void IssueList::add(core::Issue issue, std::string_view value)
{
    if (m_issues.size() == maximum) {
        ++m_beyond;
        return;
    }
    issue.column = shown(issue.column);
    issue.value = shown(value);
    m_issues.push_back(std::move(issue));
}

std::vector<core::Issue> IssueList::sorted() const
{
    std::vector<core::Issue> issues = m_issues;
    std::stable_sort(issues.begin(), issues.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    if (m_beyond > 0) {
        const std::string limit = std::to_string(maximum);
        const std::string found = std::to_string(maximum + m_beyond);
        issues.push_back({Severity::Error, core::Rule::TooLarge, m_file, 0, {}, found, {limit}});
    }
    return issues;
}

} // namespace package
