#include "models/core/codes.h"
#include "tests/support/catch.h"

#include <set>

using namespace core;

namespace {

template <class E> void checkRoundTrip()
{
    std::set<std::string_view> names;
    for (const auto &[value, name] : codesOf<E>()) {
        CHECK(code(value) == name);
        CHECK(fromCode<E>(name) == value);
        CHECK(names.insert(name).second);
    }
    CHECK_FALSE(fromCode<E>("no such code"));
}

} // namespace

TEMPLATE_TEST_CASE("every code leads back to its enumerator", "", Qualifier, Status, Note, Kind, StockFlow, PriceBasis,
                   GrowthBasis, GrowthScope, Reliability, Tier, Subject, RelationKind, Direction, TargetField,
                   OrganisationKind, ProgrammeKind, Transform, TransformBar, PullVerdict, ChartKind, EmptyReason,
                   Verdict, Comparability, ComparabilityReason, Notice, ErrorCode, Bound, Rule, Severity, TargetStatus)
{
    checkRoundTrip<TestType>();
}

TEST_CASE("codes are written as the product's contract writes them")
{
    CHECK(code(EmptyReason::NonpositiveBase) == "nonpositive-base");
    CHECK(code(Qualifier::AtLeast) == "at_least");
    CHECK(code(Qualifier::JustOver) == "just_over");
    CHECK(code(Transform::ChangePp) == "change-pp");
    CHECK(code(Reliability::SelfMedia) == "self-media");
    CHECK(code(Note::SingleQuarter) == "single_quarter");
    CHECK(code(Notice::NotDividedBySector) == "not-divided-by-sector");
    CHECK(code(Status::Unstated).empty());
}
