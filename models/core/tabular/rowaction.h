#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a row of a file does to what the dataset has under its keys, as the column ACTION of SDMX-CSV 2.0 says it.
enum class RowAction {
    Revise, ///< adds or stands in place: I(nformation), A(ppend), M(erge), R(eplace), or nothing said
    Remove, ///< D(elete)
};

/// The action that a cell states by its letter or word, in any case, also in Chinese; none for anything else.
std::optional<RowAction> readRowAction(std::string_view cell);
/// Those that a message names.
inline constexpr std::string_view rowActions = "I|A|M|R|D|新增|修改|替换|删除";
/// All that readRowAction() knows, as people write them.
std::vector<std::string> rowActionSpellings();

} // namespace core
