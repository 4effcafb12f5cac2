#include "models/package/viewjson.h"

#include "models/core/pages.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

using package::viewFrom;
using package::viewJson;

namespace {

core::SavedView rich()
{
    core::FigureSpec spec = *core::figureSpec("indicators");
    spec.indicators = {core::IndicatorId("gdp")};
    spec.topic.clear();
    spec.transform = core::Transform::Index;
    spec.base = core::Period::ofYear(2021);
    spec.periodChoice = core::PeriodChoice::Listed;
    spec.periods = {core::Period::parse("2024-Q1").value(), core::Period::ofYear(2024)};
    spec.group = core::GroupRule::Median;
    spec.top = 5;
    spec.sort = "value:desc";
    core::Filter filter;
    filter.firstYear = 2021;
    filter.regions = {core::RegionCode("330113"), core::RegionCode("330100/*")};
    filter.sectors = {core::SectorId("equipment")};
    filter.topics = {"economy"};
    filter.where = {{"size", {"大型", "小型"}}};
    filter.text = "春风";
    return {"临平与余杭", "indicators", {spec}, filter};
}

core::Error refused(const char *json)
{
    const auto view = viewFrom(json, "file");
    REQUIRE_FALSE(view);
    return view.error();
}

} // namespace

TEST_CASE("a view of the page of indicators falls back on no topic, though it names one")
{
    core::SavedView view = rich();
    view.figures.front().topic = "economy";
    const auto read = viewFrom(viewJson(view), "file");
    REQUIRE(read);
    CHECK(*read == rich());
    view.page = "overview";
    CHECK(viewFrom(viewJson(view), "file")->figures.front().topic == "economy");
}

TEST_CASE("a view comes back from JSON as it was")
{
    const auto read = viewFrom(viewJson(rich()), "file");
    REQUIRE(read);
    CHECK(*read == rich());
}

TEST_CASE("every figure of every page comes back as it was")
{
    for (const core::PageSpec &page : core::pages()) {
        core::SavedView view{page.id, page.id, page.figures, {}};
        for (core::FigureSpec &spec : view.figures) {
            if (page.id == "indicators")
                spec.topic.clear(); // its indicators are chosen
        }
        const auto read = viewFrom(viewJson(view), page.id);
        REQUIRE(read);
        CHECK(*read == view);
    }
}

TEST_CASE("a view is plain JSON with the codes of the command line")
{
    core::SavedView view{"GDP", "indicators", {}, {}};
    view.figures.push_back({});
    view.figures.back().id = "indicators";
    view.figures.back().indicators = {core::IndicatorId("gdp")};
    view.figures.back().chart = core::ChartKind::Bar;
    view.filter.lastYear = 2024;
    CHECK(viewJson(view) == R"({
    "figures": [
        {
            "chart": "bar",
            "id": "indicators",
            "indicators": [
                "gdp"
            ]
        }
    ],
    "filter": {
        "last_year": 2024
    },
    "name": "GDP",
    "page": "indicators"
}
)");
}

TEST_CASE("what is no view is told with the place of what is wrong")
{
    CHECK(refused("{").code == core::ErrorCode::BadJson);
    CHECK(refused("[]").code == core::ErrorCode::BadView);
    CHECK(refused(R"({"figures": [{"chart": "cake"}]})").args == std::vector<std::string>{"file", "figures.0.chart"});
    CHECK(refused(R"({"filter": {"first_year": 20.5}})").args == std::vector<std::string>{"file", "filter.first_year"});
    CHECK(refused(R"({"filter": {"colour": "red"}})").args == std::vector<std::string>{"file", "filter.colour"});
    CHECK(refused(R"({"figures": [{"base": "soon"}]})").args == std::vector<std::string>{"file", "figures.0.base"});
}
