#include "models/core/transforms/transform.h"
#include "tests/core/rows.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

Result<Figure> transformed(const char *indicator, Transform transform, Filter filter = in({"113"}, years(2021, 2024)))
{
    FigureSpec spec = seriesSpec({indicator});
    spec.transform = transform;
    return build(sample(), filter, spec);
}

} // namespace

TEST_CASE("published growth is what its source printed, with its interval")
{
    const auto figure = transformed("gdp", Transform::PublishedGrowth);
    CHECK(dump(*figure) == "113 2021 10.6\n113 2022 - not-published\n113 2023 - not-published\n113 2024 5\n");
    CHECK(figure->marks[3].interval == Interval{4.5, 5.5});
    CHECK(figure->measurement.unit == "%");
    CHECK_FALSE(figure->marks[3].computed);
}

TEST_CASE("change of level in percent, with both levels as inputs")
{
    const auto figure = transformed("gdp", Transform::ChangePercent);
    CHECK(dump(*figure) == "113 2021 - other-boundary\n"
                           "113 2022 7.08549\n"
                           "113 2023 - not-published\n"
                           "113 2024 - base-missing\n");
    CHECK(figure->marks[1].inputs.size() == 2);
    CHECK(figure->marks[1].interval.contains(7.085));
}

TEST_CASE("a share changes in percentage points, and points add up")
{
    const auto figure = transformed("rate", Transform::ChangePp);
    CHECK(*figure->marks.back().value == Approx(-0.1));
    CHECK(figure->measurement.unit == "pp");
    CHECK(figure->marks.back().interval.low == Approx(-0.2));
    CHECK(figure->marks.back().interval.high == Approx(0.0).margin(1e-9));
}

TEST_CASE("no percentage on a base below zero, but an absolute change")
{
    CHECK(dump(*transformed("profit", Transform::ChangePercent, in({"113"}, years(2024, 2024)))) ==
          "113 2024 - nonpositive-base\n");
    CHECK(dump(*transformed("profit", Transform::Change, in({"113"}, years(2024, 2024)))) == "113 2024 3\n");
    CHECK(dump(*transformed("profit", Transform::Change, in({"113"}, years(2023, 2023)))) ==
          "113 2023 - base-missing\n");
}

TEST_CASE("an index is 100 where all series have a value; others are left out with a notice")
{
    Filter filter = in({"113", "110", "114"}, years(2021, 2024));
    const auto figure = transformed("gdp", Transform::Index, filter);
    // 2021 and 2022 have two series each; the first of them is the base, 114 has no value there.
    CHECK(dump(*figure) == "113 2021 100\n113 2022 107.085\n113 2023 - not-published\n113 2024 124.998\n"
                           "110 2021 100\n110 2022 105.957\n110 2023 - not-published\n110 2024 - not-published\n");
    CHECK(figure->notices == std::vector{Notice::SeriesLeftOutOfIndex});
    CHECK(figure->marks[0].interval == Interval::point(100));
    CHECK(figure->marks[1].interval.contains(107.085));
}

TEST_CASE("the base of an index can be chosen; one that nobody has leaves nothing")
{
    FigureSpec spec = seriesSpec({"gdp"});
    spec.transform = Transform::Index;
    spec.base = Period::ofYear(2024);
    const auto figure = build(sample(), in({"113", "114"}, years(2021, 2024)), spec);
    CHECK(*figure->marks[3].value == 100);
    CHECK(figure->notices.empty());
    // A filter never removes the base.
    spec.base = Period::ofYear(2021);
    CHECK(dump(*build(sample(), in({"113"}, years(2022, 2022)), spec)) == "113 2022 107.085\n");
    spec.base = Period::ofYear(2012);
    CHECK(build(sample(), in({"113"}, years(2021, 2024)), spec)->marks.empty());
}

TEST_CASE("the earlier area has no place in an index")
{
    const auto figure = transformed("gdp", Transform::Index, in({"113"}, years(2020, 2021)));
    CHECK(dump(*figure) == "113 2020 - other-boundary\n113 2021 100\n");
}

TEST_CASE("a share is of the published whole that the relations declare")
{
    const auto figure = transformed("industry", Transform::Share, in({"113"}, years(2024, 2024)));
    CHECK(*figure->marks[0].value == Approx(500.0 / 1175.09 * 100));
    CHECK(figure->marks[0].inputs[1].role == "whole");
    CHECK(figure->marks[0].sources.size() == 2);
    // GDP itself is declared to add up over regions: its whole is the parent's.
    const auto region = transformed("gdp", Transform::Share, in({"113"}, years(2022, 2024)));
    CHECK(dump(*region) == "113 2022 - reference-missing\n113 2023 - not-published\n113 2024 5.37553\n");
    CHECK(transformed("patents", Transform::Share).error().code == ErrorCode::IllegalTransform);
}

TEST_CASE("implied bases as a series of their own, with intervals and inputs")
{
    const auto figure = transformed("gdp", Transform::ImpliedBase, in({"113"}, years(2020, 2023)));
    CHECK(dump(*figure) == "113 2020 849.991\n113 2021 - base-missing\n113 2022 - base-missing\n113 2023 1119.13\n");
    CHECK(figure->marks[0].inputs.size() == 2);
    CHECK(figure->marks[0].implied);
    CHECK_FALSE(figure->marks[3].joined);
}

TEST_CASE("only transforms that make sense for a kind are offered")
{
    const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
    const Measurement firms{"家", Kind::Count, PriceBasis::Unstated, StockFlow::Stock};
    const Measurement rank{"位", Kind::Rank, PriceBasis::Unstated, StockFlow::Unstated};
    const Measurement share{"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated};
    CHECK(legalTransforms(rank) == std::vector{Transform::Level});
    CHECK(legalTransforms(share) == std::vector{Transform::Level, Transform::ChangePp, Transform::Rank});
    CHECK(legalTransforms(money).size() == transforms().size() - 1);
    CHECK(legalTransforms(firms).size() == transforms().size() - 3);
    CHECK(transforms().size() == codesOf<Transform>().size());
    const auto illegal = transformed("rate", Transform::ChangePercent);
    REQUIRE_FALSE(illegal);
    CHECK(illegal.error().args == std::vector<std::string>{"change-percent", "rate", "not-an-amount"});
}

TEST_CASE("a transform that is not offered says why")
{
    const IndicatorSet set(tablesOf("gdp 113 2023 5 +4\ngdp 114 2023 6 +3\nsecondary 113 2023 5 +4 real\n"
                                    "firms 113 2023 7\n"));
    const auto why = [&](const char *id, Transform transform) {
        const auto bar = whyNot(set, *set.indicator(IndicatorId(id)), transform);
        return bar ? std::string(code(*bar)) : std::string("-");
    };
    CHECK(why("rate", Transform::Cagr) == "not-an-amount");
    CHECK(why("gdp", Transform::ChangePp) == "not-in-points");
    CHECK(why("rate", Transform::Index) == "not-indexable");
    CHECK(why("rank", Transform::Rank) == "not-rankable");
    CHECK(why("pop_resident", Transform::SinglePeriod) == "not-a-flow");
    CHECK(why("income", Transform::Cumulative) == "already-per-head");
    CHECK(why("income", Transform::PerCapita) == "already-per-head");
    CHECK(why("pop_resident", Transform::PerCapita) == "not-an-amount");
    CHECK(why("firms", Transform::Pull) == "not-a-part");
    CHECK(why("firms", Transform::Share) == "not-a-part");
    CHECK(why("firms", Transform::Rank) == "no-peers");
    CHECK(why("gdp", Transform::RealIndex) == "no-real-growth");
    CHECK(why("gdp", Transform::Rank) == "-");
    CHECK(why("gdp", Transform::PerCapita) == "-");
    CHECK(why("secondary", Transform::Deflator) == "-");
    const Dataset without = sample();
    CHECK(whyNot(*without.indicators, *without.indicators->indicator(IndicatorId("gdp")), Transform::PerCapita) ==
          TransformBar::NoPopulation);
}
