#pragma once

#include "models/package/charset.h"

namespace package {

/// How likely text in a language that is written in `name` is what the bytes mean, from -2 to 1.5. Judges what is not
/// ASCII, weighed by its bytes: frequent characters of the set, letters of one script in words with the usual case,
/// Han characters in runs and not between Latin letters. Sets: GB18030, Big5, Shift_JIS, windows-1252, ISO-8859-7,
/// windows-1251.
double charsetScore(const Charset &charset, std::string_view name, std::string_view bytes);

} // namespace package
