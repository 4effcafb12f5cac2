#include "tests/support/catch.h"
#include "tests/views/panelfigures.h"
#include "tests/views/sample.h"
#include "views/figureimage.h"

TEST_CASE("the legend of a scatter names the sectors that have a dot")
{
    const auto figure = tests::scatter(6, true);
    const auto svg = [&] { return QString::fromUtf8(views::figureSvg(figure, tests::sampleNames(), {})); };
    const auto nameOf = [](const char *sector) { return tests::sampleNames()(core::SectorId(sector)).toHtmlEscaped(); };
    for (const char *sector : {"equipment", "biomedicine", "energy"})
        CHECK(svg().contains(nameOf(sector)));
    for (core::Mark &mark : figure->marks) {
        if (mark.keys.sector != core::SectorId("biomedicine")) {
            mark.value.reset();
            mark.empty = core::EmptyReason::Withheld;
        }
    }
    CHECK_FALSE(svg().contains(nameOf("equipment")));
    CHECK_FALSE(svg().contains(nameOf("energy")));
    CHECK(svg().contains(nameOf("biomedicine"))); // alone, but not of one sector
}
