#include "models/core/figurebuild/beside.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace tests;

namespace {

Figure beside(IndicatorTables older, const FigureSpec &spec, const Filter &filter = {})
{
    Dataset other = datasetOf(std::move(older));
    other.revision.hash = "7c20d4b000";
    auto figure = buildBeside(sample(), other, filter, spec);
    REQUIRE(figure);
    return std::move(figure).value();
}

const Mark *markAt(const Figure &figure, const char *region, int year)
{
    const auto found = std::ranges::find_if(figure.marks, [&](const Mark &mark) {
        return mark.keys.region.text() == region && mark.keys.period == Period::ofYear(year);
    });
    return found == figure.marks.end() ? nullptr : &*found;
}

IndicatorTables revised(const char *region, const char *period, const char *value)
{
    IndicatorTables tables = sampleTables();
    for (Observation &row : tables.observations) {
        if (row.indicator.text() == "gdp" && row.region.text() == region && row.period.text() == period)
            row.value = value;
    }
    return tables;
}

} // namespace

TEST_CASE("Each mark carries what another revision says, and the figure names it")
{
    const Figure figure = beside(revised("113", "2024", "1100"), seriesSpec({"gdp"}), in({"113"}));
    CHECK(figure.beside == "7c20d4b");
    const Mark *mark = markAt(figure, "113", 2024);
    REQUIRE(mark);
    CHECK(mark->literal == "1175.09");
    CHECK(mark->beside->literal == "1100");
    CHECK(markAt(figure, "113", 2021)->beside->value == 940.09);
    CHECK_FALSE(markAt(figure, "113", 2023)->beside); // published in neither
}

TEST_CASE("What only the other revision has is kept, without a number of its own")
{
    IndicatorTables older = sampleTables();
    older.observations.push_back(older.observations.front());
    older.observations.back().indicator = IndicatorId("gdp");
    older.observations.back().region = RegionCode("114");
    older.observations.back().period = Period::ofYear(2019);
    older.observations.back().value = "900";
    const Figure figure = beside(std::move(older), seriesSpec({"gdp"}), in({"114"}));
    const Mark *mark = markAt(figure, "114", 2019);
    REQUIRE(mark);
    CHECK_FALSE(mark->value);
    CHECK(mark->empty == EmptyReason::NotPublished);
    CHECK(mark->beside->value == 900);
    CHECK(std::ranges::is_sorted(figure.periods));
    CHECK(std::ranges::count(figure.periods, Period::ofYear(2019)) == 1);
}

TEST_CASE("A region that only the other revision has is one of those shown, periods without a number are not")
{
    IndicatorTables older = sampleTables();
    const Figure plain = beside(older, seriesSpec({"gdp"}));
    for (const auto &[period, value] : {std::pair("2019", "900"), std::pair("2018", "")}) {
        Observation row = older.observations.front();
        row.indicator = IndicatorId("gdp");
        row.region = RegionCode("999");
        row.period = Period::parse(period).value();
        row.value = value;
        row.growth = "1";
        older.observations.push_back(row);
    }
    older.regions.push_back(older.regions.back());
    older.regions.back().code = RegionCode("999");
    FigureSpec all = seriesSpec({"gdp"});
    all.regionChoice = RegionChoice::All;
    const Figure figure = beside(std::move(older), all);
    CHECK(std::ranges::count(figure.regions, RegionCode("999")) == 1);
    CHECK(std::ranges::count(plain.regions, RegionCode("999")) == 0);
    CHECK(figure.periods.front() == Period::ofYear(2019));
}

TEST_CASE("A transform is compared as it comes out in both revisions")
{
    FigureSpec spec = seriesSpec({"gdp"});
    spec.transform = Transform::ChangePercent;
    const Figure figure = beside(revised("110", "2022", "2750"), spec, in({"110"}));
    const Mark *mark = markAt(figure, "110", 2022);
    REQUIRE(mark);
    CHECK(*mark->value == Approx((2651.25 / 2502.20 - 1) * 100));
    CHECK(*mark->beside->value == Approx((2750 / 2502.20 - 1) * 100));
}

TEST_CASE("Only series have another revision beside them")
{
    FigureSpec spec;
    spec.subject = FigureSubject::Targets;
    CHECK(beside(sampleTables(), spec).beside.empty());
}

TEST_CASE("A kind of chart without room for another revision names it and adds nothing")
{
    FigureSpec spec = seriesSpec({"gdp"});
    spec.chart = ChartKind::Slope;
    CHECK_FALSE(drawsBeside(spec));
    const Figure figure = beside(revised("113", "2024", "1100"), spec, in({"113"}));
    CHECK(figure.beside == "7c20d4b");
    CHECK(std::ranges::none_of(figure.marks, [](const Mark &mark) { return mark.beside.has_value(); }));
}

TEST_CASE("An indicator that the other revision lacks stands alone")
{
    IndicatorTables older = sampleTables();
    std::erase_if(older.observations, [](const Observation &row) { return row.indicator.text() == "gdp"; });
    std::erase_if(older.relations, [](const Relation &) { return true; });
    std::erase_if(older.targets, [](const Target &) { return true; });
    std::erase_if(older.indicators, [](const Indicator &one) { return one.id.text() == "gdp"; });
    const Figure figure = beside(std::move(older), seriesSpec({"gdp"}), in({"113"}));
    CHECK(markAt(figure, "113", 2024)->literal == "1175.09");
    CHECK(std::ranges::none_of(figure.marks, [](const Mark &mark) { return mark.beside.has_value(); }));
}

TEST_CASE("A class that another revision had is a word, never a point beside a number")
{
    IndicatorTables older = revised("113", "2024", "1000");
    for (Observation &row : older.observations) {
        if (row.value == "1000")
            row.qualifier = Qualifier::Class;
    }
    const Figure figure = beside(std::move(older), seriesSpec({"gdp"}), in({"113"}));
    CHECK_FALSE(markAt(figure, "113", 2024)->beside);
}
