#include "models/core/tabular/rowaction.h"

#include "tests/support/catch.h"

#include <algorithm>

using core::readRowAction;
using core::RowAction;

TEST_CASE("a cell states an action by its letter or word, in any case; anything else is none")
{
    for (const char *cell : {"D", "d", "Delete", "DELETE", " 删除 ", "REMOVE", "del", "移除"})
        CHECK(readRowAction(cell) == RowAction::Remove);
    for (const char *cell : {"", "  ", "I", "a", "M", "R", "Append", "merge", "新增", "替换"})
        CHECK(readRowAction(cell) == RowAction::Revise);
    for (const char *cell : {"X", "DD", "1", "否", "deleted rows"})
        CHECK_FALSE(readRowAction(cell));
    const auto spellings = core::rowActionSpellings();
    CHECK(std::ranges::all_of(spellings, [](const std::string &one) { return readRowAction(one).has_value(); }));
    CHECK(std::ranges::count(spellings, "D") == 1);
    CHECK(std::ranges::count(spellings, "删除") == 1);
}
