#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace layers {

/// One broken rule: `where` is path and line relative to the tree, `what` says which rule and why.
struct Violation
{
    std::string where;
    std::string what;
};

/// Which Qt module a header belongs to, e.g. "QSqlQuery" → {"QtSql"}. Empty when Qt is not there.
using QtHeaders = std::map<std::string, std::set<std::string>, std::less<>>;

/// Reads the folders Qt…/ below Qt's include folder.
QtHeaders qtHeaders(const std::filesystem::path &includeFolder);

/// A file whose budget is larger, with the reason; `lines` is its own budget.
struct Exemption
{
    std::string path;
    std::size_t lines;
    std::string reason;
};

/// The exemptions of this project.
const std::vector<Exemption> &exemptions();

/// Checks every source file of app/, models/, views/, tests/ below `root`: includes against the table of
/// ARCHITECTURE.md, places of translation and threads, sizes, names; and all text files for machine paths.
std::vector<Violation> checkTree(const std::filesystem::path &root, const QtHeaders &qt);

} // namespace layers
