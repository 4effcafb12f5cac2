#pragma once

#include "models/core/result.h"
#include "models/core/tabular/textencoding.h"

#include <string>
#include <string_view>

namespace package {

/// A file's text in UTF-8, without a byte order mark, and how it was found to be encoded.
struct DecodedText
{
    std::string text;
    core::TextEncoding encoding;
};

/// The encoding of bytes, of which a part is looked at: a byte order mark, then UTF-16 by its NULs, then strict UTF-8,
/// then the likeliest of GB18030, windows-1252, ISO-8859-7, windows-1251, Big5 and Shift_JIS. Text that has a few
/// broken bytes among much UTF-8 is UTF-8.
core::TextEncoding sniffEncoding(std::string_view bytes);

/// The name only that sniffEncoding() finds: at once where the bytes are UTF-8.
std::string sniffEncodingName(std::string_view bytes);

/// Decodes in `encoding`, or when it is blank as `sniffEncoding` says. Names are those of IANA in any case, and
/// usual others: gbk, latin-1, cp1252. Bytes that are no character become U+FFFD and the first is told. Errors:
/// UnknownEncoding.
core::Result<DecodedText> decode(std::string bytes, std::string_view encoding = {});

} // namespace package
