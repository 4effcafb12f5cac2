#include "models/core/disclosure/guardeddiff.h"

#include "tests/core/guardsample.h"

namespace {

core::RowChange change(const char *enterprise)
{
    core::RowChange row;
    row.year = 2024;
    row.enterprise = enterprise;
    row.cells = {{"output", {}, "1", "2", true, {}, 1.0}, {"sector", {}, "fashion", "digital"}};
    return row;
}

} // namespace

TEST_CASE("A number of an enterprise that either state may not tell is withheld on both sides, its dimensions are not")
{
    // Two enterprises of fashion are too few; later they are four.
    const core::Dataset before = tests::fourSectors();
    const core::Dataset after = tests::datasetOf({{"equipment", "100"},
                                                  {"equipment", "120"},
                                                  {"equipment", "90"},
                                                  {"equipment", "80"},
                                                  {"fashion", "50"},
                                                  {"fashion", "70"},
                                                  {"fashion", "60"},
                                                  {"fashion", "65"}});
    core::Diff diff;
    diff.rows = {change("e5"), change("e1"), change("e99")};
    core::withholdRows(diff, {before.panel, before.indicators.get()}, {after.panel, after.indicators.get()});
    CHECK(diff.rows[0].cells[0].before == core::withheldText());
    CHECK(diff.rows[0].cells[0].after == core::withheldText());
    CHECK_FALSE(diff.rows[0].cells[0].change);
    CHECK(diff.rows[0].cells[1].after == "digital");
    CHECK(diff.rows[2].cells[0].after == "2"); // of nobody there is nothing to hide

    core::Diff open;
    open.rows = {change("e5")};
    core::withholdRows(open, {after.panel, after.indicators.get()}, {after.panel, after.indicators.get()});
    CHECK(open.rows[0].cells[0].before == "1");
    core::withholdRows(open, {core::Panel(), nullptr}, {core::Panel(), nullptr});
    CHECK(open.rows[0].cells[0].before == "1");
}

TEST_CASE("Without the panels no number of an enterprise is told, and its dimensions are")
{
    core::Diff diff;
    diff.rows = {change("e5")};
    core::withholdRows(diff);
    CHECK(diff.rows[0].cells[0].before == core::withheldText());
    CHECK(diff.rows[0].cells[0].after == core::withheldText());
    CHECK_FALSE(diff.rows[0].cells[0].change);
    CHECK(diff.rows[0].cells[1].before == "fashion");
}

namespace {

/// The enterprises of fashion: enough in 330113, and as many of another region as are asked for.
core::Dataset withOthers(const std::vector<const char *> &outputs)
{
    std::vector<tests::Firm> firms{{"fashion", "50"},    {"fashion", "70"},   {"fashion", "60"},   {"fashion", "65"},
                                   {"equipment", "100"}, {"equipment", "90"}, {"equipment", "80"}, {"equipment", "85"}};
    for (const char *output : outputs)
        firms.push_back({"fashion", output, "330114"});
    return tests::datasetOf(firms);
}

core::Impact impactOfArrival(const core::Dataset &before, const core::Dataset &after)
{
    core::FigureSpec spec;
    spec.subject = core::FigureSubject::Composition;
    spec.chart = core::ChartKind::Bar;
    spec.measure = "output";
    spec.guarded = true;
    core::SavedView view;
    view.figures = {spec};
    auto impact = core::impact(before, after, {view});
    REQUIRE(impact);
    return std::move(impact).value();
}

} // namespace

TEST_CASE("Where an enterprise arrives whose number is withheld, no sum is told before and after")
{
    const core::Dataset before = withOthers({}), after = withOthers({"45"});
    core::Impact impact = impactOfArrival(before, after);
    const core::ChangedMark told = impact.views.at(0).figures.at(0).largest();
    REQUIRE(told.change == 45.0); // which is the number of the only one in its region

    core::Diff diff;
    core::RowChange arrival;
    arrival.kind = core::RowChange::Kind::Added;
    arrival.year = 2024;
    arrival.enterprise = "e9";
    diff.rows = {arrival};
    const auto year =
        core::withholdRows(diff, {before.panel, before.indicators.get()}, {after.panel, after.indicators.get()});
    REQUIRE(year == 2024);
    core::withholdBefore(impact, 2025); // of earlier years nothing is withheld
    CHECK(impact.views[0].figures[0].largest().change == 45.0);
    core::withholdBefore(impact, *year);
    for (const core::ChangedMark &mark : impact.views[0].figures[0].marks) {
        CHECK_FALSE(mark.change);
        CHECK_FALSE(mark.percent);
        REQUIRE(mark.before);
        CHECK(tests::isWithheld(*mark.before));
    }
}

TEST_CASE("Where many arrive, their sum before and after is told")
{
    const core::Dataset before = withOthers({}), after = withOthers({"45", "50", "48", "52"});
    core::Diff diff;
    for (const char *enterprise : {"e9", "e10", "e11", "e12"}) {
        core::RowChange arrival;
        arrival.kind = core::RowChange::Kind::Added;
        arrival.year = 2024;
        arrival.enterprise = enterprise;
        diff.rows.push_back(arrival);
    }
    diff.rowCounts.added = diff.rows.size();
    const auto of = [&] {
        return core::withholdRows(diff, {before.panel, before.indicators.get()}, {after.panel, after.indicators.get()});
    };
    CHECK_FALSE(of());
    ++diff.rowCounts.added; // one more came, of whom nothing is known here
    CHECK(of() == 2024);
}
