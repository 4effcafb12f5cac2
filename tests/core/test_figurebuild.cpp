#include "models/core/pages.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace tests;

namespace {

FigureSpec of(FigureSubject subject, ChartKind chart = ChartKind::Table)
{
    FigureSpec spec;
    spec.subject = subject;
    spec.chart = chart;
    spec.periodChoice = PeriodChoice::Latest;
    return spec;
}

std::string attribute(const Mark &mark, const char *name)
{
    const Attribute *one = mark.attribute(name);
    return one ? one->text.zh : "(none)";
}

} // namespace

TEST_CASE("enterprises with their latest figure, largest first, and a reason where there is none")
{
    const auto figure = build(sample(), {}, of(FigureSubject::Organisations));
    CHECK(dump(*figure) == "113 equipment motors 2023 121.10\n"
                           "113 bio pharma 2023 24.56\n"
                           "113 robots robotics - not-published\n"
                           "113 unknown - not-published\n");
    CHECK(*figure->marks[0].change->value == Approx(6.43).margin(0.01));
    CHECK(figure->marks[0].claims.size() == 2);
    CHECK(attribute(figure->marks[0], "tier") == "pillar");
}

TEST_CASE("charts of enterprises leave out those without figures; a sector filter narrows both")
{
    CHECK(build(sample(), {}, of(FigureSubject::Organisations, ChartKind::Bar))->marks.size() == 2);
    Filter filter;
    filter.sectors = {SectorId("bio")};
    const auto figure = build(sample(), filter, of(FigureSubject::Organisations));
    CHECK(dump(*figure) == "113 bio pharma 2023 24.56\n");
    CHECK(figure->of == 4);
}

TEST_CASE("enterprises over the years, joined where consecutive")
{
    FigureSpec spec = of(FigureSubject::Organisations, ChartKind::Line);
    spec.periodChoice = PeriodChoice::Annual;
    const auto figure = build(sample(), {}, spec);
    CHECK(dump(*figure) == "motors 2022 113.78\nmotors 2023 121.10\npharma 2023 24.56\n");
    CHECK(figure->marks[1].joined);
    CHECK_FALSE(figure->marks[2].joined);
    spec.measure = "nothing";
    CHECK(build(sample(), {}, spec).error().code == ErrorCode::UnknownMeasure);
}

TEST_CASE("the register lists platforms and programmes")
{
    const auto figure = build(sample(), years(2020, 2021), of(FigureSubject::Register));
    REQUIRE(figure->marks.size() == 2);
    CHECK(attribute(figure->marks[0], "name") == "institute");
    CHECK(attribute(figure->marks[1], "kind") == "programme");
    CHECK(figure->notices == std::vector{Notice::Undated});
}

TEST_CASE("rows of one date, subject and title are one event; undated ones come last")
{
    const auto figure = build(sample(), {}, of(FigureSubject::Milestones));
    REQUIRE(figure->marks.size() == 3);
    CHECK(attribute(figure->marks[0], "date") == "2021-04-09");
    CHECK(attribute(figure->marks[1], "metrics") == "power ≥ 50 兆瓦");
    CHECK(attribute(figure->marks[2], "date").empty());
    CHECK(figure->of == 3);
}

TEST_CASE("an event of a year stands in its middle; of the latest those that happened go first")
{
    IndicatorTables tables = sampleTables();
    Milestone event = tables.milestones.front();
    tables.milestones.clear();
    for (const auto &[date, planned] : {std::pair("2024-09", true), {"2024", false}, {"2024-03-01", false}}) {
        event.date = date;
        event.title = {date, ""};
        event.planned = planned;
        tables.milestones.push_back(event);
    }
    FigureSpec spec = of(FigureSubject::Milestones);
    const auto dates = [&] {
        std::vector<std::string> found;
        const auto figure = build(datasetOf(tables), {}, spec);
        for (const Mark &mark : figure->marks)
            found.push_back(attribute(mark, "date"));
        return found;
    };
    CHECK(dates() == std::vector<std::string>{"2024-03-01", "2024", "2024-09"});
    spec.sort = "date:desc";
    CHECK(dates().front() == "2024-09");
    spec.top = 2;
    CHECK(dates() == std::vector<std::string>{"2024", "2024-03-01"});
}

TEST_CASE("undated events stay under a year filter, with a notice; sectors and regions narrow events")
{
    const auto dated = build(sample(), years(2025, 2025), of(FigureSubject::Milestones));
    CHECK(dated->marks.size() == 2);
    CHECK(dated->notices == std::vector{Notice::Undated});
    Filter filter;
    filter.sectors = {SectorId("equipment")};
    CHECK(build(sample(), filter, of(FigureSubject::Milestones))->marks.size() == 1);
    CHECK(build(sample(), in({"110"}), of(FigureSubject::Milestones))->empty == EmptyReason::FilteredOut);
}

TEST_CASE("targets: met, behind, on path by the last growth, or undecided")
{
    const auto figure = build(sample(), {}, of(FigureSubject::Targets));
    REQUIRE(figure->marks.size() == 6);
    CHECK(figure->marks[0].target == TargetStatus::Met);    // 5 % against 4 %
    CHECK(figure->marks[1].target == TargetStatus::Behind); // 5 % against 6 %
    // 1175.09 亿元 towards 0.12 万亿元 in two years needs 1.05 % a year, towards 0.20 万亿元 30.5 %.
    CHECK(figure->marks[2].target == TargetStatus::OnPath);
    CHECK(attribute(figure->marks[2], "required") == "1.05");
    CHECK(attribute(figure->marks[2], "progress") == "97.92");
    CHECK(figure->marks[3].target == TargetStatus::Behind);
    CHECK(figure->marks[4].target == TargetStatus::Met);
    CHECK(figure->marks[5].target == TargetStatus::Undecided);
    CHECK(figure->marks[0].inputs[0].role == "actual");
    // What decides of a year to come is the growth last published: it is an input.
    REQUIRE(figure->marks[2].inputs.size() == 2);
    CHECK(figure->marks[2].inputs[1].role == "growth");
}

TEST_CASE("targets under a filter: undated ones stay, other years go")
{
    Filter filter = years(2024, 2024);
    filter.sectors = {SectorId("bio")};
    const auto figure = build(sample(), filter, of(FigureSubject::Targets));
    CHECK(figure->marks.size() == 4);
    CHECK(figure->of == 6);
    CHECK(figure->notices == std::vector{Notice::NotDividedBySector, Notice::Undated});
    CHECK(build(sample(), in({"110"}), of(FigureSubject::Targets))->marks.empty());
}

TEST_CASE("a target that is a word, or measures something else, decides nothing")
{
    IndicatorTables tables = sampleTables();
    tables.targets[0].qualifier = Qualifier::Class;
    tables.targets[4].ofIndicator = IndicatorId("patents");
    tables.targets[1].direction = Direction::AtMost;
    const auto figure = build(datasetOf(tables), {}, of(FigureSubject::Targets));
    const auto target = [&](const char *item) {
        return *std::find_if(figure->marks.begin(), figure->marks.end(),
                             [&](const Mark &m) { return m.keys.item == item; });
    };
    CHECK(target("t1").target == TargetStatus::Undecided);
    CHECK_FALSE(target("t1").value);
    CHECK(target("t5").target == TargetStatus::Undecided);
    CHECK(target("t2").target == TargetStatus::Met); // 5 % where at most 6 % was wanted
    // What can be decided comes first.
    CHECK(figure->marks.front().target != TargetStatus::Undecided);
    CHECK(figure->marks.back().target == TargetStatus::Undecided);
}

TEST_CASE("conflicts of regions and of enterprises, with all their claims")
{
    const auto figure = build(sample(), {}, of(FigureSubject::Conflicts));
    CHECK(dump(*figure) == "113 2022 1006.7\nmotors 2023 121.10\n");
    CHECK(attribute(figure->marks[0], "verdict") == "contradict");
    CHECK(build(sample(), in({"110"}), of(FigureSubject::Conflicts))->of == 2);
    CHECK(build(sample(), years(2023, 2023), of(FigureSubject::Conflicts))->marks.size() == 1);
}

TEST_CASE("sources with how often they are named; the last load in counts")
{
    const auto sources = build(sample(), {}, of(FigureSubject::Sources));
    CHECK(sources->marks.size() == 4);
    CHECK(*sources->marks[3].value == 1);
    CHECK(attribute(sources->marks[1], "reliability") == "official");
    const auto load = build(sample(), {}, of(FigureSubject::Load));
    CHECK(load->marks[0].keys.item == "added");
    CHECK(*load->marks[4].value == 2);
    CHECK(load->revision == "a41c9e2");
}

TEST_CASE("marks can be sorted by a column and cut to the first, with a notice")
{
    FigureSpec spec = of(FigureSubject::Organisations);
    spec.sort = "value";
    spec.top = 1;
    const auto figure = build(sample(), {}, spec);
    CHECK(dump(*figure) == "113 bio pharma 2023 24.56\n");
    CHECK(figure->notices == std::vector{Notice::CutToTop});
    CHECK(figure->of == 4);
    for (const char *column :
         {"growth", "change:desc", "period", "region", "sector:desc", "organisation", "source", "role"}) {
        spec.sort = column;
        CHECK(build(sample(), {}, spec));
    }
    spec.sort = "colour";
    CHECK(build(sample(), {}, spec).error().code == ErrorCode::UnknownColumn);
    FigureSpec events = of(FigureSubject::Milestones);
    events.sort = "date:desc";
    CHECK(attribute(build(sample(), {}, events)->marks[2], "date").empty());
}

TEST_CASE("unknown codes and years that end before they begin are errors")
{
    CHECK(build(sample(), in({"999"}), seriesSpec({"gdp"})).error().code == ErrorCode::UnknownRegion);
    CHECK(build(sample(), in({"999/*"}), seriesSpec({"gdp"})).error().args.front() == "999");
    Filter filter;
    filter.sectors = {SectorId("x")};
    CHECK(build(sample(), filter, seriesSpec({"gdp"})).error().code == ErrorCode::UnknownSector);
    CHECK(build(sample(), years(2024, 2021), seriesSpec({"gdp"})).error().code == ErrorCode::BadYears);
}

TEST_CASE("a build that was stopped says so")
{
    std::stop_source source;
    source.request_stop();
    CHECK(build(sample(), {}, seriesSpec({"gdp"}), source.get_token()).error().code == ErrorCode::Cancelled);
}

TEST_CASE("every figure of every page builds on any package, even an empty one")
{
    std::set<std::string> ids;
    for (const PageSpec &one : pages()) {
        CHECK(page(one.id) == &one);
        for (const FigureSpec &spec : one.figures) {
            INFO(spec.id);
            CHECK(ids.insert(spec.id).second);
            CHECK(figureSpec(spec.id) == &spec);
            CHECK(build(sample(), {}, spec));
        }
    }
    for (const FigureSpec &spec : singleFigures())
        CHECK(figureSpec(spec.id)->id == spec.id);
    CHECK(page("nowhere") == nullptr);
    CHECK(figureSpec("nowhere") == nullptr);
    IndicatorTables bare;
    bare.indicators = sampleTables().indicators;
    for (const PageSpec &one : pages()) {
        for (const FigureSpec &spec : one.figures)
            CHECK((build(datasetOf(bare), {}, spec) || !spec.topic.empty()));
    }
}
