#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Why a text is read in an encoding.
enum class EncodingReason {
    Chosen,        ///< by the user or a recipe
    ByteOrderMark, ///< the bytes begin with one
    Nuls,          ///< UTF-16 without a mark: NULs beside the separators
    Ascii,         ///< nothing but ASCII
    Utf8,          ///< all of it is UTF-8
    Score,         ///< its characters are the likeliest
};

/// One more encoding in which a text can be read.
struct EncodingAlternative
{
    std::string encoding;
    double score = 0;   ///< how likely its characters are, from -2 to 1.5; comparable within one text
    std::string sample; ///< the first line that is not ASCII, read so
    bool operator==(const EncodingAlternative &) const = default;
};

/// The encoding of a text and what speaks for it.
struct TextEncoding
{
    std::string name; ///< e.g. UTF-8, UTF-16LE, GB18030, windows-1252
    EncodingReason reason = EncodingReason::Ascii;
    double confidence = 1; ///< from 0 to 1
    std::vector<EncodingAlternative> alternatives;
    std::optional<std::size_t> firstBadByte; ///< offset of what is no character of it; such bytes became U+FFFD
    bool operator==(const TextEncoding &) const = default;
};

} // namespace core
