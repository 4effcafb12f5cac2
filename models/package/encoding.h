#pragma once

#include "models/core/utf8.h"

#include <string>
#include <string_view>

namespace package {

using core::isUtf8;

/// The bytes without a leading UTF-8 byte order mark.
std::string_view withoutBom(std::string_view bytes);

/// Bytes as text for a finding: what is not UTF-8 becomes `\xNN`, and more than 200 bytes are cut with `…`.
std::string shown(std::string_view bytes);

} // namespace package
