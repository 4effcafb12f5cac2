#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace package {

/// Bytes of a file's begin, or of another stretch, that tell its encoding.
inline constexpr std::size_t encodingLookedAt = std::size_t{1} << 16;

/// The first lines of a text, as many as are whole.
std::string_view firstLines(std::string_view bytes);

/// What a text that is read as UTF-8 seems to be in instead. Nothing where it is UTF-8, and where lines in UTF-8 stand
/// before the first that is none: there a few bytes are broken, or files of several encodings were put together.
std::string otherEncoding(std::string_view bytes);

} // namespace package
