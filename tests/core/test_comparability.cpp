#include "models/core/comparability.h"
#include "tests/core/sample.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

/// A mark about which everything is known.
Mark known(int year = 2024)
{
    Mark mark;
    mark.keys.indicator = IndicatorId("gdp");
    mark.keys.region = RegionCode("113");
    mark.keys.period = Period::ofYear(year);
    mark.value = 100;
    mark.measurement = {"亿元", Kind::Level, PriceBasis::Constant, StockFlow::Flow};
    mark.status = Status::Final;
    mark.vintage = "2025";
    return mark;
}

GrowthReading growth(GrowthBasis basis, GrowthScope scope = GrowthScope::Matched)
{
    return {"5", 5, {4.5, 5.5}, basis, scope, SourceId("press")};
}

using Reasons = std::vector<ComparabilityReason>;

/// The verdict on a known mark beside one that `change` made different.
template <class F> ComparabilityVerdict beside(F change)
{
    Mark other = known(2023);
    change(other);
    return compare({known(), other});
}

} // namespace

TEST_CASE("peers of different periods, and growth from different bases, are amber")
{
    const auto compared = [](auto change, bool arePeers) {
        Mark other = known();
        change(other);
        return compare({known(), other}, arePeers);
    };
    const auto earlier = [](Mark &m) { m.keys.period = Period::ofYear(2023); };
    CHECK(compared(earlier, false).verdict == Comparability::Green);
    CHECK(compared(earlier, true).reasons == Reasons{ComparabilityReason::PeriodDiffers});
    CHECK(compared([](Mark &) {}, true).verdict == Comparability::Green);
    // What a peer without a number lacks it lacks at its own period.
    CHECK(compared(
              [](Mark &m) {
                  m.keys.period = Period::ofYear(2023);
                  m.value.reset();
              },
              true)
              .reasons == Reasons{ComparabilityReason::PeriodDiffers});
    const auto since = [](int year) {
        Mark mark = known();
        mark.computed = true;
        mark.attributes = {{"base_period", {std::to_string(year), ""}}};
        return mark;
    };
    CHECK(compare({since(2020), since(2021)}).reasons == Reasons{ComparabilityReason::BasePeriodDiffers});
    CHECK(compare({since(2020), since(2020)}).verdict == Comparability::Green);
    CHECK_FALSE(isRed(ComparabilityReason::BasePeriodDiffers));
}

TEST_CASE("a rate over nine months is none over a year")
{
    const auto share = [](Mark &m) {
        m.measurement = {"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated};
        m.keys.period = Period::parse("2023-M01M09").value();
    };
    const auto reasons = beside(share).reasons;
    CHECK(std::ranges::find(reasons, ComparabilityReason::SpanDiffers) != reasons.end());
}

TEST_CASE("green: all known and equal")
{
    CHECK(beside([](Mark &) {}).verdict == Comparability::Green);
    CHECK(compare({}).verdict == Comparability::Green);
    CHECK(beside([](Mark &m) { m.growth = growth(GrowthBasis::Real); }).verdict == Comparability::Green);
}

TEST_CASE("red: unit, kind, span or price basis differ, epochs or growth bases are mixed")
{
    const auto red = [](ComparabilityVerdict verdict, ComparabilityReason reason) {
        CHECK(verdict.verdict == Comparability::Red);
        CHECK(verdict.reasons.front() == reason);
    };
    red(beside([](Mark &m) { m.measurement.unit = "万元"; }), ComparabilityReason::UnitDiffers);
    red(beside([](Mark &m) { m.measurement.kind = Kind::Count; }), ComparabilityReason::KindDiffers);
    red(beside([](Mark &m) { m.keys.period = Period::parse("2023-Q1").value(); }), ComparabilityReason::SpanDiffers);
    red(beside([](Mark &m) { m.measurement.priceBasis = PriceBasis::Current; }),
        ComparabilityReason::PriceBasisDiffers);
    red(beside([](Mark &m) { m.earlierArea = true; }), ComparabilityReason::EpochsMixed);
    Mark real = known();
    real.growth = growth(GrowthBasis::Real);
    Mark nominal = known(2023);
    nominal.growth = growth(GrowthBasis::Nominal);
    red(compare({real, nominal}), ComparabilityReason::GrowthBasisMixed);
}

TEST_CASE("amber: anything unknown or mixed")
{
    const auto amber = [](ComparabilityVerdict verdict, Reasons reasons) {
        CHECK(verdict.verdict == Comparability::Amber);
        CHECK(verdict.reasons == reasons);
    };
    amber(beside([](Mark &m) { m.growth = growth(GrowthBasis::Unstated); }), {ComparabilityReason::BasisUnknown});
    amber(beside([](Mark &m) { m.growth = growth(GrowthBasis::Real, GrowthScope::Unstated); }),
          {ComparabilityReason::ScopeUnknown});
    amber(beside([](Mark &m) { m.status = Status::Preliminary; }), {ComparabilityReason::StatusMixed});
    amber(beside([](Mark &m) { m.status = Status::Unstated; }),
          {ComparabilityReason::StatusUnknown, ComparabilityReason::StatusMixed});
    amber(beside([](Mark &m) { m.qualifier = Qualifier::Over; }), {ComparabilityReason::QualifierMixed});
    amber(beside([](Mark &m) { m.vintage.clear(); }), {ComparabilityReason::VintageUnknown});
}

TEST_CASE("marks without a value do not count; two regions are two areas")
{
    Mark empty = known(2023);
    empty.value.reset();
    empty.measurement.unit = "x";
    CHECK(compare({known(), empty}).verdict == Comparability::Green);
    CHECK(beside([](Mark &m) {
              m.earlierArea = true;
              m.keys.region = RegionCode("110-old");
          }).verdict == Comparability::Green);
}

TEST_CASE("red reasons come first")
{
    const auto verdict = beside([](Mark &m) {
        m.status = Status::Unstated;
        m.measurement.unit = "x";
    });
    REQUIRE(verdict.reasons.size() > 1);
    CHECK(isRed(verdict.reasons.front()));
    CHECK_FALSE(isRed(verdict.reasons.back()));
}
