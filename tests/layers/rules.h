#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// What one layer may include; a layer is a folder, the longest one that a path starts with.
struct Layer
{
    std::string folder;            ///< with a slash at the end
    std::set<std::string> folders; ///< layers it may include besides itself
    std::set<std::string> qtModules;
};

/// The table of ARCHITECTURE.md.
const std::vector<Layer> &layerTable();

/// The layer of a path below the root, or null for files that belong to none.
const Layer *layerOf(std::string_view path);

/// A pattern that only some places may contain.
struct Place
{
    std::string pattern;              ///< regular expression on a line without its comment
    std::vector<std::string> allowed; ///< path prefixes
    std::string what;
};

const std::vector<Place> &places();

/// The budget of a file in lines; 0 when it has none.
std::size_t lineBudget(const std::string &path);

} // namespace layers
