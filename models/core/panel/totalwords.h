#pragma once

#include <string_view>

namespace core {

/// Whether a text, in the place of an id or a name, says that its row holds the totals of others (合计, 总 计, Total):
/// tables from spreadsheets end with such a row. Blanks and the case of Latin letters do not matter.
bool isTotalWord(std::string_view text);

} // namespace core
