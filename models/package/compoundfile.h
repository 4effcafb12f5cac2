#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace package {

/// True when the bytes begin as a compound file (OLE2) does.
bool isCompoundFile(std::string_view bytes);

/// Names of the streams and storages in a compound file's directory; those that can be reached, of a damaged one.
std::vector<std::u16string> compoundNames(std::string_view bytes);

} // namespace package
