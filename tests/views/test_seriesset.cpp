#include "tests/support/catch.h"
#include "views/charts/seriesset.h"

namespace {

core::Mark markIn(const char *organisation, int year, const char *sector, const char *name)
{
    core::Mark mark;
    mark.keys.organisation = core::OrganisationId(organisation);
    mark.keys.period = core::Period::ofYear(year);
    mark.keys.sector = core::SectorId(sector);
    mark.keys.item = name;
    mark.value = year;
    return mark;
}

} // namespace

TEST_CASE("An enterprise that changes its sector and its name stays one line, of its latest sector")
{
    core::Figure figure;
    figure.marks = {markIn("e1", 2022, "digital", "Old"), markIn("e1", 2023, "fashion", "New"),
                    markIn("e2", 2022, "digital", "Other")};
    const std::vector<views::Series> series = views::seriesOf(figure, {});
    REQUIRE(series.size() == 2);
    CHECK(series[0].marks == std::vector<std::size_t>{0, 1});
    CHECK(series[0].keys.sector.text() == "fashion");
    CHECK(series[0].keys.item == "New");
    CHECK(series[1].keys.sector.text() == "digital");
}

TEST_CASE("Two indicators of one organisation are two lines")
{
    core::Figure figure;
    figure.marks = {markIn("e1", 2022, "digital", "One"), markIn("e1", 2022, "digital", "One")};
    figure.marks[1].keys.indicator = core::IndicatorId("revenue");
    CHECK(views::seriesOf(figure, {}).size() == 2);
}
