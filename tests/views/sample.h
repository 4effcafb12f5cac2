#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"
#include "views/text/names.h"

#include <memory>
#include <optional>
#include <string>

namespace tests {

/// A small dataset to name things with: two regions, two indicators, three sectors, one source.
inline std::shared_ptr<const core::IndicatorSet> sampleSet()
{
    using namespace core;
    IndicatorTables t;
    t.sources = {{SourceId("s1"), "统计公报", "统计局", "2025-03", Reliability::Official, "https://example.org", ""}};
    t.regions = {{RegionCode("a"), {"甲区", "District A"}, RegionCode("c"), "district", "2021-04-09", ""},
                 {RegionCode("b"), {"乙区", "District B"}, RegionCode("c"), "district", "", ""}};
    const auto sector = [&](const char *id, const char *zh, Tier tier, const char *scale) {
        t.sectors.push_back({SectorId(id), {zh, id}, {}, tier, scale, *scale ? "亿元" : ""});
    };
    sector("equipment", "高端装备", Tier::Pillar, "1000");
    sector("biomedicine", "生物医药", Tier::Pillar, "1000");
    sector("energy", "绿色能源", Tier::Wing, "500");
    Indicator gdp;
    gdp.id = IndicatorId("gdp");
    gdp.name = {"地区生产总值", "GRP"};
    gdp.measurement = {"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
    Indicator firms = gdp;
    firms.id = IndicatorId("firms");
    firms.name = {"高新技术企业", "High-tech firms"};
    firms.measurement = {"家", Kind::Count, PriceBasis::Unstated, StockFlow::Stock};
    t.indicators = {gdp, firms};
    Observation home;
    home.indicator = gdp.id;
    home.region = RegionCode("a");
    home.period = Period::ofYear(2024);
    home.value = "1";
    t.observations = {home};
    return std::make_shared<IndicatorSet>(std::move(t));
}

inline views::Names sampleNames(views::Language language = views::Language::Chinese) { return {sampleSet(), language}; }

/// A published level.
inline core::Mark level(const char *region, int year, std::optional<double> value, const std::string &literal = {})
{
    core::Mark mark;
    mark.keys.indicator = core::IndicatorId("gdp");
    mark.keys.region = core::RegionCode(region);
    mark.keys.period = core::Period::ofYear(year);
    mark.value = value;
    mark.measurement = {"亿元", core::Kind::Level, core::PriceBasis::Current, core::StockFlow::Flow};
    if (value) {
        mark.literal = literal;
        mark.interval = core::Interval::point(*value);
        mark.sources = {core::SourceId("s1")};
    } else {
        mark.empty = core::EmptyReason::NotPublished;
    }
    return mark;
}

/// Five years of one or two regions with everything a line can show: an implied value, two claims, growth,
/// a gap, an epoch.
inline std::shared_ptr<core::Figure> lineFigure(bool two = false)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "overview/gdp";
    figure->spec.indicators = {core::IndicatorId("gdp")};
    figure->measurement = {"亿元", core::Kind::Level, core::PriceBasis::Current, core::StockFlow::Flow};
    figure->dataset = "sample";
    figure->revision = "a41c9e2";
    for (int year = 2020; year <= 2024; ++year)
        figure->periods.push_back(core::Period::ofYear(year));
    auto &marks = figure->marks;
    marks = {level("a", 2020, {}), level("a", 2021, 940.09, "940.09"), level("a", 2022, 1006.7, "1006.7"),
             level("a", 2023, {}), level("a", 2024, 1175.09, "1175.09")};
    marks[0].implied = core::ImpliedReading{{849.99, {849.6, 850.38, false, false}, false}, {}, {}};
    marks[1].growth = core::GrowthReading{"10.6", 10.6, {10.55, 10.65, false, false}, {}, {}, core::SourceId("s1")};
    marks[2].joined = true;
    core::ClaimReading claim;
    claim.value = 1001;
    claim.literal = "1001";
    claim.source = core::SourceId("s1");
    claim.verdict = core::Verdict::Contradict;
    marks[2].claims = {claim};
    marks[4].growth = core::GrowthReading{"5", 5, {4.5, 5.5, false, false}, {}, {}, core::SourceId("s1")};
    figure->regions = {core::RegionCode("a")};
    if (two) {
        figure->regions.push_back(core::RegionCode("b"));
        for (int year = 2020; year <= 2024; ++year) {
            marks.push_back(level("b", year, 2000 + 150 * (year - 2020), std::to_string(2000 + 150 * (year - 2020))));
            marks.back().joined = year > 2020;
        }
    }
    figure->epochs = {{core::RegionCode("a"), "2021-04-09"}};
    figure->sources = {core::SourceId("s1")};
    figure->shown = figure->of = figure->regions.size();
    figure->comparability = {core::Comparability::Amber, {core::ComparabilityReason::BasisUnknown}};
    return figure;
}

} // namespace tests
