#include "views/charts/classtext.h"

#include "tests/support/strings.h"

TEST_CASE("A class is written with its ends, or with the one that it has")
{
    CHECK(views::classText(20, 30) == u"20.00–30.00");
    CHECK(views::classText(0.25, 1.5) == u"0.2500–1.500");
    CHECK(views::classText({}, 30) == u"<\u00A030.00");
    CHECK(views::classText(20, {}) == u"≥\u00A020.00");
    CHECK(views::classText({}, {}) == u"…");
}
