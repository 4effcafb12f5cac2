#include "models/core/tabular/formulaguard.h"
#include "tests/support/catch.h"

#include <string>

using core::guarded;
using core::unguarded;

TEST_CASE("text that a spreadsheet would run gets an apostrophe, numbers never")
{
    for (const char *formula : {"=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "-5%", "-", "--5", "＝1", "－工业"})
        CHECK(guarded(formula) == std::string("'") + formula);
    for (const char *plain : {"", "-5", "+4.7", "-2.0e-5", "1175.09", "a=b", "'90s", "临平区", "'-5"})
        CHECK(guarded(plain) == plain);
}

TEST_CASE("what was guarded comes back as it was")
{
    for (const char *text : {"=1+1", "-A1", "'=1", "''@x", "\t=1", "\n", "'90s", "'", "-5", "'-5", "＝1", "", "x"})
        CHECK(unguarded(guarded(text)) == text);
}

TEST_CASE("a tab before a formula is a guard too, other apostrophes are none")
{
    CHECK(unguarded("\t=1+1") == "=1+1");
    CHECK(unguarded("'=1+1") == "=1+1");
    for (const char *text : {"'90s", "'-5", "\t-5", "\tx", "'", "\t", "-4.7"})
        CHECK(unguarded(text) == text);
}
