#include "tests/core/rows.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

Result<Figure> median(const char *rows, Filter filter = in({"113"}), GroupRule rule = GroupRule::Median)
{
    FigureSpec spec = seriesSpec({"gdp"});
    spec.group = rule;
    return build(datasetOf(tablesOf(rows)), filter, spec);
}

const Mark &groupIn(const Figure &figure)
{
    const auto it = std::find_if(figure.marks.begin(), figure.marks.end(),
                                 [](const Mark &mark) { return mark.keys.region.empty(); });
    REQUIRE(it != figure.marks.end());
    return *it;
}

} // namespace

TEST_CASE("the median of home and peers stands beside the level, whichever of them are shown")
{
    const auto figure = median("gdp 110 2023 9\ngdp 113 2023 5\ngdp 114 2023 3\n");
    const Mark &group = groupIn(*figure);
    CHECK(*group.value == 5);
    CHECK(group.computed);
    CHECK(group.interval == Interval{4.5, 5.5});
    CHECK(*group.measure("members_known")->value == 3);
    CHECK(*group.measure("members")->value == 4);
    CHECK(group.inputs.size() == 3);
    CHECK(figure->regions == std::vector{RegionCode("113")});
}

TEST_CASE("groups of different members are not joined by a line")
{
    const auto joined = [](const char *more) {
        const std::string rows = std::string("gdp 110 2022 9\ngdp 113 2022 5\ngdp 114 2022 3\ngdp 122 2022 1\n"
                                             "gdp 110 2023 9\ngdp 113 2023 5\ngdp 114 2023 3\n") +
                                 more;
        const auto figure = median(rows.c_str());
        return figure->marks.back().keys.region.empty() && figure->marks.back().joined;
    };
    CHECK_FALSE(joined(""));
    CHECK(joined("gdp 122 2023 1\n"));
}

TEST_CASE("a group of which the members differ between the periods says so")
{
    const auto notes = [](const char *more) {
        const std::string rows = std::string("gdp 110 2022 9\ngdp 113 2022 5\ngdp 114 2022 3\ngdp 122 2022 1\n"
                                             "gdp 110 2023 9\ngdp 113 2023 5\ngdp 114 2023 3\n") +
                                 more;
        const auto figure = median(rows.c_str());
        return std::ranges::find(figure->notices, Notice::MembersDiffer) != figure->notices.end();
    };
    CHECK(notes(""));
    CHECK_FALSE(notes("gdp 122 2023 1\n"));
}

TEST_CASE("a group of which more than a third is missing is withheld")
{
    const auto figure = median("gdp 113 2023 5\ngdp 114 2023 3\n");
    CHECK(groupIn(*figure).empty == EmptyReason::Withheld);
}

TEST_CASE("a sum is made only over regions that a relation declares to add up, and of all of them")
{
    const char *all = "gdp 110 2023 9\ngdp 113 2023 5\ngdp 114 2023 3\ngdp 122 2023 1\n";
    IndicatorTables tables = tablesOf(all);
    FigureSpec spec = seriesSpec({"gdp"});
    spec.group = GroupRule::Sum;
    std::erase_if(tables.relations, [](const Relation &r) { return r.over == PartsOver::Region; });
    const auto without = build(datasetOf(tables), in({"113"}), spec);
    for (const Mark &mark : without->marks)
        CHECK_FALSE(mark.keys.region.empty());
    tables.relations.push_back(
        {"areas", RelationKind::Sum, IndicatorId("gdp"), IndicatorId("gdp"), PartsOver::Region, false, IndicatorId()});
    const auto with = build(datasetOf(tables), in({"113"}), spec);
    CHECK(*groupIn(*with).value == 18);
}
