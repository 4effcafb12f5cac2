#include "models/core/figurebuild.h"
#include "models/core/figurebuild/milestones.h"
#include "tests/core/panelfiguresample.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Milestone milestone(const char *id, const char *date, const char *subject, const char *title, const char *metric = "",
                    const char *value = "")
{
    Milestone one;
    one.id = id;
    one.date = date;
    one.subject = subject;
    one.title = {title, ""};
    one.metric = metric;
    one.value = value;
    one.unit = "亿元";
    return one;
}

/// A panel with events of two of its enterprises, of a region, and of nobody known.
Dataset withEvents()
{
    IndicatorTables tables;
    tables.regions.push_back({RegionCode("330113"), {"区", ""}, {}, "district", "", ""});
    tables.milestones = {milestone("m1", "2024-05", "e1", "上市", "funds", "5"),
                         milestone("m2", "2023", "330113", "设区"),
                         milestone("m3", "2024-05", "e1", "上市", "shares", "1"), milestone("m4", "2022", "e2", "投产"),
                         milestone("m5", "2021", "nobody", "某事")};
    Dataset dataset = tests::panelDataset(tests::panelOf(tests::smallPanel()));
    dataset.indicators = std::make_shared<IndicatorSet>(std::move(tables));
    return dataset;
}

std::string subjectOf(const Mark &mark) { return mark.attribute("subject")->text.zh; }

} // namespace

TEST_CASE("An event of an enterprise that only the panel has is told by its name", "[milestones]")
{
    FigureSpec spec;
    spec.subject = FigureSubject::Milestones;
    const auto all = build(withEvents(), {}, spec);
    REQUIRE(all->marks.size() == 4);
    CHECK(subjectOf(all->marks[0]) == "nobody");
    CHECK(subjectOf(all->marks[1]) == "余杭生物");
    CHECK(all->marks[1].keys.organisation == OrganisationId("e2"));
    CHECK(subjectOf(all->marks[2]) == "330113");
    CHECK(subjectOf(all->marks[3]) == "临平智能制造"); // as it is called now
    spec.ofOrganisations = true;
    CHECK(build(withEvents(), {}, spec)->marks.size() == 2);
    spec.organisation = OrganisationId("e2");
    CHECK(build(withEvents(), {}, spec)->marks.size() == 1);
}

TEST_CASE("The events of one subject are in the order of time, each with all its figures", "[milestones]")
{
    const auto events = eventsOf(*withEvents().indicators, "e1");
    REQUIRE(events.size() == 1);
    CHECK(events.front().attribute("metrics")->text.zh == "funds 5 亿元; shares 1 亿元");
}
