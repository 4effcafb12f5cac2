#pragma once

#include <iconv.h>

#include "models/core/utf8.h"

#include <fstream>
#include <iterator>
#include <string>

/// Text of a file in UTF-8: without its mark, and from GB18030 where it is no UTF-8. Blank when there is no file.
inline std::string tableText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), {});
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    if (core::isUtf8(bytes))
        return bytes;
    std::string text(bytes.size() * 2, '\0');
    const iconv_t converter = iconv_open("UTF-8", "GB18030");
    char *from = bytes.data();
    char *to = text.data();
    std::size_t left = bytes.size();
    std::size_t room = text.size();
    iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    text.resize(text.size() - room);
    return text;
}
