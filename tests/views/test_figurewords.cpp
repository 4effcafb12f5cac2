#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/panelfigures.h"
#include "views/figurewords.h"

using namespace views;

TEST_CASE("a change of which everything is withheld is said in words, without an axis")
{
    const auto figure = tests::waterfall(1000, {300, -90});
    CHECK_FALSE(isBlank(*figure));
    for (core::Mark &mark : figure->marks) {
        mark.value.reset();
        mark.empty = core::EmptyReason::Withheld;
    }
    CHECK(isBlank(*figure));
    CHECK(emptySentence(*figure).startsWith(u"There is nothing to show: withheld"_qs));
    for (core::Mark &mark : figure->marks)
        mark.suppression = core::Suppression::TooFewFirms;
    CHECK(emptySentence(*figure) ==
          u"There is nothing to show: withheld: of fewer than 3 enterprises, one has more than 85 % of it, or it would "
          "tell such a number."_qs);
}
