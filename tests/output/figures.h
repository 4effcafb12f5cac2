#pragma once

#include "models/core/figure.h"

namespace tests {

/// GDP of a region in 2022 with two claims that contradict each other.
inline core::Mark gdp2022()
{
    core::Mark mark;
    mark.keys.indicator = core::IndicatorId("gdp");
    mark.keys.region = core::RegionCode("330113");
    mark.keys.period = core::Period::ofYear(2022);
    mark.value = 1006.7;
    mark.literal = "1006.7";
    mark.interval = {1006.65, 1006.75, false, false};
    mark.measurement = {"亿元", core::Kind::Level, core::PriceBasis::Current, core::StockFlow::Flow};
    mark.sources = {core::SourceId("s010")};
    mark.growth = core::GrowthReading{"10.6", 10.6, {10.55, 10.65, false, false}, {}, {}, core::SourceId("s130")};
    core::ClaimReading chosen;
    chosen.value = 1006.7;
    chosen.literal = "1006.7";
    chosen.interval = mark.interval;
    chosen.source = core::SourceId("s010");
    chosen.chosen = true;
    core::ClaimReading other = chosen;
    other.value = 1001;
    other.literal = "1001";
    other.interval = {1000.5, 1001.5, false, false};
    other.source = core::SourceId("s009");
    other.chosen = false;
    other.verdict = core::Verdict::Contradict;
    mark.claims = {chosen, other};
    return mark;
}

/// GDP of 2023: not published, but implied by the next year's level and growth.
inline core::Mark gdp2023()
{
    core::Mark mark;
    mark.keys = gdp2022().keys;
    mark.keys.period = core::Period::ofYear(2023);
    mark.measurement = gdp2022().measurement;
    mark.empty = core::EmptyReason::NotPublished;
    core::Input level{
        "level", mark.keys, "1175.09", {1175.085, 1175.095, false, false}, "亿元", core::SourceId("s001")};
    core::Input growth{"growth", mark.keys, "5", {4.5, 5.5, false, false}, "%", core::SourceId("s001")};
    core::ImpliedReading implied;
    implied.base = {1119.1333333333334, {1113.8246445497631, 1124.4928229665072, false, false}, false};
    implied.inputs = {level, growth};
    mark.implied = implied;
    return mark;
}

inline core::Figure figureOf(std::vector<core::Mark> marks)
{
    core::Figure figure;
    figure.spec.id = "indicators";
    figure.dataset = "linping";
    figure.revision = "0123abc";
    figure.shown = figure.of = marks.size();
    figure.comparability = {core::Comparability::Amber,
                            {core::ComparabilityReason::BasisUnknown, core::ComparabilityReason::StatusUnknown}};
    figure.marks = std::move(marks);
    return figure;
}

} // namespace tests
