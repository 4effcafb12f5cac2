#include "models/core/chosenview.h"
#include "models/core/impact.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace tests;

namespace {

SavedView view(const char *name, FigureSpec spec, Filter filter = {})
{
    spec.regionChoice = RegionChoice::All;
    return {name, "indicators", {std::move(spec)}, std::move(filter)};
}

std::vector<SavedView> someViews()
{
    return {view("economy", seriesSpec({"gdp"})), view("innovation", seriesSpec({"patents"})),
            view("one year", seriesSpec({"gdp"}), in({"113"}, years(2021, 2021)))};
}

/// The sample with the first claim on an indicator, region and period saying something else.
Dataset with(const char *indicator, const char *region, const char *period, const char *value)
{
    IndicatorTables tables = sampleTables();
    const auto row = std::ranges::find_if(tables.observations, [&](const Observation &one) {
        return one.indicator.text() == indicator && one.region.text() == region && one.period.text() == period;
    });
    REQUIRE(row != tables.observations.end());
    row->value = value;
    return datasetOf(std::move(tables));
}

std::vector<std::string> names(const Impact &impact)
{
    std::vector<std::string> names;
    for (const ViewImpact &view : impact.views)
        names.push_back(view.view);
    return names;
}

Impact impactOf(const Dataset &after, const std::vector<SavedView> &views)
{
    auto found = impact(sample(), after, views);
    REQUIRE(found);
    return std::move(found).value();
}

} // namespace

TEST_CASE("A view of what is gone shows nothing in its place")
{
    SavedView economy = view("economy", seriesSpec({"gdp"}));
    economy.figures.front().topic = "economy"; // once saved so
    IndicatorTables tables = sampleTables();
    for (Indicator &indicator : tables.indicators)
        indicator.topic = "economy";
    const Dataset before = datasetOf(tables);
    std::erase_if(tables.indicators, [](const Indicator &one) { return one.id.text() == "gdp"; });
    std::erase_if(tables.observations, [](const Observation &one) { return one.indicator.text() == "gdp"; });
    const Dataset after = datasetOf(tables);
    const auto found = impact(before, after, {economy});
    REQUIRE(found);
    CHECK(std::ranges::none_of(found->views.at(0).figures.at(0).marks,
                               [](const ChangedMark &mark) { return mark.after.has_value(); }));
    CHECK(lacking(chosen(economy, *before.indicators), after).all() == std::vector<std::string>{"gdp"});

    const SavedView lost = view("lost", seriesSpec({"patents"}), in({"999"}));
    CHECK_FALSE(filterOf(lost, before));
    CHECK(lacking(lost, before).filter == std::vector<std::string>{"999"});
    const SavedView partly = view("partly", seriesSpec({"patents"}), in({"999", "113"}));
    CHECK(filterOf(partly, before) == in({"113"}));
}

TEST_CASE("A view that keeps what its figure chose is not changed by figures of another region")
{
    SavedView open = view("economy", seriesSpec({"gdp"}));
    open.figures.front().transform = Transform::Index;
    const auto figure = build(sample(), open.filter, open.figures.front());
    REQUIRE(figure);
    const SavedView kept = pinned(open, *figure);
    CHECK(kept.filter.regions == figure->regions);
    CHECK(kept.figures.front().base.value().text() == "2024"); // that most series have
    IndicatorTables tables = sampleTables();
    Region region = tables.regions.back();
    region.code = RegionCode("999");
    tables.regions.push_back(region);
    Observation other = tables.observations.front();
    REQUIRE(other.indicator.text() == "gdp");
    other.region = region.code;
    tables.observations.push_back(other);
    const Dataset after = datasetOf(std::move(tables));
    CHECK(names(impactOf(after, {open})) == std::vector<std::string>{"economy"});
    CHECK(impactOf(after, {kept}).views.empty());
    SavedView others = open;
    others.figures.front().indicators = {IndicatorId("patents")};
    CHECK(pinned(others, *figure) == others); // the figure is another one
}

TEST_CASE("Data that stay as they are change no view, whatever the order of their rows")
{
    IndicatorTables tables = sampleTables();
    std::ranges::reverse(tables.observations);
    std::ranges::reverse(tables.targets);
    const Impact none = impactOf(datasetOf(std::move(tables)), someViews());
    CHECK(none.isEmpty());
    CHECK(none.of == 3);
}

TEST_CASE("A revised figure changes the views that show it, by so much")
{
    const Impact found = impactOf(with("patents", "113", "2024-12", "5300"), someViews());
    REQUIRE(names(found) == std::vector<std::string>{"innovation"});
    const FigureImpact &figure = found.views[0].largest();
    REQUIRE(figure.marks.size() == 2); // the stock of the year before is implied by it
    const ChangedMark &mark = figure.largest();
    CHECK(mark.before->literal == "5272");
    CHECK(mark.after->literal == "5300");
    CHECK(*mark.change == 28);
    CHECK(*mark.percent == Approx(28 / 52.72));
    CHECK_FALSE(mark.withinRounding);
    CHECK(figure.lostSeries.empty());
}

TEST_CASE("More digits of the same number are told as within rounding")
{
    const Impact found = impactOf(with("output", "113", "2021", "775.281"), {view("output", seriesSpec({"output"}))});
    REQUIRE(found.views.size() == 1);
    CHECK(found.views[0].largest().largest().withinRounding);
}

TEST_CASE("A rate changes by points, not by percent of itself")
{
    const Impact found = impactOf(with("rate", "113", "2024", "9.9"), {view("rate", seriesSpec({"rate"}))});
    const ChangedMark &mark = found.views.at(0).largest().largest();
    CHECK(*mark.change == Approx(0.2));
    CHECK_FALSE(mark.percent);
}

TEST_CASE("A number that appears outweighs marks whose number stays")
{
    IndicatorTables tables = sampleTables();
    const auto row = std::ranges::find_if(tables.observations, [](const Observation &one) {
        return one.indicator.text() == "gdp" && one.region.text() == "113" && !one.value.empty();
    });
    REQUIRE(row != tables.observations.end());
    row->status = Status::Preliminary; // a mark that is another, with the same number
    Observation next = *row;
    next.period = Period::ofYear(2031);
    tables.observations.push_back(next);
    const Impact found = impactOf(datasetOf(std::move(tables)), {view("economy", seriesSpec({"gdp"}))});
    const ChangedMark &mark = found.views.at(0).largest().largest();
    REQUIRE(mark.after);
    CHECK(mark.after->value);
    CHECK_FALSE((mark.before && mark.before->value));
    CHECK(mark.keys.period == Period::ofYear(2031));
}

TEST_CASE("A region without figures any more is a series that a view loses")
{
    IndicatorTables tables = sampleTables();
    std::erase_if(tables.observations,
                  [](const Observation &one) { return one.indicator.text() == "gdp" && one.region.text() == "110"; });
    const Impact found = impactOf(datasetOf(std::move(tables)), {view("economy", seriesSpec({"gdp"}))});
    const FigureImpact &figure = found.views.at(0).figures.at(0);
    REQUIRE(figure.lostSeries.size() == 1);
    CHECK(figure.lostSeries[0].region.text() == "110");
    CHECK_FALSE(figure.lostSeries[0].period);
    CHECK(figure.newSeries.empty());
}

TEST_CASE("An indicator that is there no more leaves its view without marks instead of failing")
{
    IndicatorTables tables = sampleTables();
    std::erase_if(tables.observations, [](const Observation &one) { return one.indicator.text() == "patents"; });
    std::erase_if(tables.indicators, [](const Indicator &one) { return one.id.text() == "patents"; });
    const Impact found = impactOf(datasetOf(std::move(tables)), {view("innovation", seriesSpec({"patents"}))});
    const FigureImpact &figure = found.views.at(0).figures.at(0);
    CHECK(std::ranges::all_of(figure.marks, [](const ChangedMark &mark) { return !mark.after; }));
    CHECK(figure.lostSeries.size() == 1);
    CHECK(figure.before == Comparability::Amber);
    CHECK_FALSE(figure.after);                                            // nothing compares with nothing
    CHECK(figure.spec.indicators == std::vector{IndicatorId("patents")}); // as it was: that names it
}

TEST_CASE("Other numbers behind a rank that stays change no mark")
{
    FigureSpec ranks = seriesSpec({"gdp"});
    ranks.transform = Transform::Rank;
    const auto shown = build(sample(), {}, ranks);
    REQUIRE(shown);
    REQUIRE(std::ranges::any_of(shown->marks, [](const Mark &mark) { return mark.value && mark.inputs.size() > 1; }));
    const SavedView home = view("ranks", ranks, in({"113"}));
    CHECK(impactOf(with("gdp", "110", "2022", "2651.26"), {home}).views.empty());
    CHECK(impactOf(with("gdp", "113", "2022", "1006.71"), {home}).views.empty()); // its own, too
    CHECK_FALSE(impactOf(with("gdp", "110", "2022", "26.51"), {home}).views.empty());
}

TEST_CASE("A published growth stays what it is when its level is revised")
{
    FigureSpec growth = seriesSpec({"gdp"});
    growth.transform = Transform::PublishedGrowth;
    CHECK(impactOf(with("gdp", "113", "2024", "1176.09"), {view("growth", growth)}).views.empty());
}

TEST_CASE("Each figure of a view tells what changes in it")
{
    SavedView both = view("both", seriesSpec({"gdp"}));
    both.figures.push_back(view("", seriesSpec({"patents"})).figures.front());
    both.figures.back().id = "patents";
    IndicatorTables tables = sampleTables();
    std::erase_if(tables.observations, [](const Observation &one) { return one.region.text() == "113"; });
    const Impact found = impactOf(datasetOf(std::move(tables)), {both});
    REQUIRE(found.views.size() == 1);
    REQUIRE(found.views[0].figures.size() == 2);
    for (const FigureImpact &figure : found.views[0].figures) {
        REQUIRE(figure.lostSeries.size() == 1);
        CHECK(figure.lostSeries[0].region.text() == "113");
    }
    CHECK(found.views[0].figures[0].spec.id == "indicators");
    CHECK(found.views[0].figures[1].spec.id == "patents");
}

TEST_CASE("Targets that a new figure decides otherwise are told, found again whatever their rows")
{
    IndicatorTables tables = sampleTables();
    std::ranges::reverse(tables.targets);
    const auto gdp = std::ranges::find_if(tables.observations, [](const Observation &one) {
        return one.indicator.text() == "gdp" && one.region.text() == "113" && one.period == Period::ofYear(2024);
    });
    REQUIRE(gdp != tables.observations.end());
    gdp->growth = "3.0"; // it was 5: a target of 4 was met
    const Impact found = impactOf(datasetOf(std::move(tables)), {});
    const auto met = std::ranges::find_if(
        found.targets, [](const ChangedMark &mark) { return mark.before->target == TargetStatus::Met; });
    REQUIRE(met != found.targets.end());
    CHECK(met->keys.item == "t6"); // another target is of the same year
    CHECK(met->changesTarget());
    CHECK(met->before->literal == "4");
    CHECK(met->after->literal == "4");
    CHECK(met->after->target == TargetStatus::Behind);
}

TEST_CASE("A target decided otherwise outweighs a target whose own number is another")
{
    Figure before;
    before.spec.subject = FigureSubject::Targets;
    const auto add = [&before](const char *region, const char *item, double value, TargetStatus status) {
        Mark &mark = before.marks.emplace_back();
        mark.keys.region = RegionCode(region);
        mark.keys.item = item;
        mark.value = value;
        mark.target = status;
    };
    add("110", "t1", 5.5, TargetStatus::Behind);
    add("113", "t2", 7, TargetStatus::Behind);
    add("113", "t3", 8, TargetStatus::OnPath);
    Figure after = before;
    after.marks[0].value = 6.5;
    after.marks[2].target = TargetStatus::Undecided;
    const FigureImpact found = compare(before, after);
    REQUIRE(found.marks.size() == 2);
    CHECK(found.largest().after->target == TargetStatus::Undecided);
    CHECK(found.largest().keys.item == "t3"); // another target has the same region
    CHECK(found.marks[0].keys.item.empty());
    CHECK_FALSE(found.marks[0].changesTarget());

    after.marks[2].value.reset(); // a number that goes outweighs another number, too
    after.marks[2].target = TargetStatus::OnPath;
    CHECK(compare(before, after).largest().keys.item == "t3");
}

TEST_CASE("A target that goes takes no other one with it, though all are numbered anew")
{
    Figure before;
    before.spec.subject = FigureSubject::Targets;
    for (const char *region : {"110", "113", "114"}) {
        Mark &mark = before.marks.emplace_back();
        mark.keys.region = RegionCode(region);
        mark.keys.period = Period::ofYear(2025);
        mark.keys.item = "t" + std::to_string(before.marks.size());
        mark.value = 7;
    }
    Figure after = before;
    after.marks.erase(after.marks.begin());
    after.marks[0].keys.item = "t1";
    after.marks[1].keys.item = "t2";
    const FigureImpact found = compare(before, after);
    REQUIRE(found.lostSeries.size() == 1);
    CHECK(found.lostSeries.front().region.text() == "110");
    CHECK(found.newSeries.empty());
}

TEST_CASE("Comparing stops when told to")
{
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = impact(sample(), sample(), someViews(), stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("Two ways to compute one number change nothing by their last digits")
{
    Figure before;
    before.marks.emplace_back().value = 0.1 + 0.2;
    before.marks.back().interval = {0.2, 0.4};
    Figure after = before;
    after.marks.back().value = 0.3;
    after.marks.back().status = Status::Final;
    const FigureImpact found = compare(before, after);
    REQUIRE(found.marks.size() == 1);
    CHECK(found.marks[0].change == 0.0);
    CHECK_FALSE(found.marks[0].withinRounding);
}
