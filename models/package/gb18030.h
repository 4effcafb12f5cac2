#pragma once

#include <string>
#include <string_view>

namespace package {

/// True when this build can read GB18030.
bool canReadGb18030();

/// Whole lines of GB18030 text as UTF-8. What is no character of it becomes the byte FF, which is none of UTF-8
/// either. Any thread.
std::string fromGb18030(std::string_view bytes);

/// True when every character is one of GB18030; the last one may be cut.
bool isGb18030(std::string_view bytes);

} // namespace package
