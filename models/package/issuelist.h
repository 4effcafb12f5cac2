#pragma once

#include "models/core/issue.h"

#include <string_view>

namespace package {

/// Where in a file something was found; see core::Issue.
struct Place
{
    std::int64_t row = 0;
    std::string_view column;
};

/// The findings on one file. Bounded, so that a hostile file cannot fill the memory: what goes beyond
/// `maximum` is only counted.
class IssueList
{
public:
    static constexpr std::size_t maximum = 100'000;

    explicit IssueList(std::string file)
        : m_file(std::move(file))
    {}

    void error(core::Rule rule, Place place, std::string_view value, std::vector<std::string> args = {});
    void warning(core::Rule rule, Place place, std::string_view value, std::vector<std::string> args = {});
    void notice(core::Rule rule, Place place, std::string_view value, std::vector<std::string> args = {});
    /// Nothing more is listed: reading on would not tell more.
    bool isFull() const { return m_issues.size() >= maximum; }
    const std::string &file() const { return m_file; }
    /// The findings by row, and of one row in the order they were added.
    std::vector<core::Issue> sorted() const;

private:
    void add(core::Issue issue, std::string_view value);

    std::string m_file;
    std::vector<core::Issue> m_issues;
    std::size_t m_beyond = 0;
};

} // namespace package
