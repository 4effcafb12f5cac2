#include "models/core/markaspects.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

using Aspects = std::vector<MarkAspect>;

Mark someMark()
{
    Mark mark;
    mark.value = 1175.09;
    mark.literal = "1175.09";
    mark.sources = {SourceId("s1")};
    return mark;
}

} // namespace

TEST_CASE("Marks that say the same differ in nothing")
{
    CHECK(differingAspects(someMark(), someMark()).empty());
    Mark elsewhere = someMark();
    elsewhere.keys.region = RegionCode("113");
    elsewhere.joined = true;
    CHECK(differingAspects(someMark(), elsewhere).empty());
}

TEST_CASE("What of a mark is another thing is told by aspect, in a fixed order")
{
    Mark after = someMark();
    after.status = Status::Final;
    CHECK(differingAspects(someMark(), after) == Aspects{MarkAspect::Status});
    after.sources = {SourceId("s2")};
    after.claims.emplace_back();
    CHECK(differingAspects(someMark(), after) == Aspects{MarkAspect::Source, MarkAspect::Status, MarkAspect::Claims});
    after.value.reset();
    after.empty = EmptyReason::Withheld;
    after.measurement.unit = "万元";
    CHECK(differingAspects(someMark(), after) == Aspects{MarkAspect::Number, MarkAspect::Reason, MarkAspect::Measure,
                                                         MarkAspect::Source, MarkAspect::Status, MarkAspect::Claims});
}

TEST_CASE("A status of the row that the mark stands on is no other claim and no other growth")
{
    Mark before = someMark();
    before.growth = GrowthReading{"5", 5, {4.95, 5.05}, {}, {}, SourceId("s1")};
    before.claims.emplace_back().chosen = true;
    Mark after = before;
    after.status = after.growth->status = after.claims[0].status = Status::Final;
    CHECK(differingAspects(before, after) == Aspects{MarkAspect::Status});
    after.growth->literal = "5.1";
    after.claims.emplace_back();
    CHECK(differingAspects(before, after) == Aspects{MarkAspect::Status, MarkAspect::Growth, MarkAspect::Claims});
}
