#include "tests/core/qiantang.h"

namespace tests {

IndicatorTables qiantangTables()
{
    IndicatorTables t;
    t.sources = {{SourceId("gov"), "Communique 2023", "Bureau", "2024-03-07", Reliability::Official, "", ""},
                 {SourceId("copy"), "Copy", "Forum", "2024", Reliability::Copy, "", ""}};
    t.regions = {{RegionCode("330100"), {"杭州市", "Hangzhou"}, RegionCode(), "city", "", ""},
                 {RegionCode("330114"), {"钱塘区", "Qiantang"}, RegionCode("330100"), "district", "2021-04-09", ""}};
    const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
    const auto indicator = [&](const char *id, const Measurement &m) {
        t.indicators.push_back(
            {IndicatorId(id), {id, id}, Subject::Region, m, GrowthBasis::Real, false, "economy", ""});
    };
    for (const char *id : {"gdp", "primary", "secondary", "tertiary"})
        indicator(id, money);
    for (const char *id : {"pull_primary", "pull_secondary", "pull_tertiary"})
        indicator(id, {"pp", Kind::Change, PriceBasis::Unstated, StockFlow::Flow});
    indicator("share_secondary", {"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated});
    indicator("firms", {"家", Kind::Count, PriceBasis::Unstated, StockFlow::Stock});
    const auto row = [&](const char *id, const char *region, const char *period, const char *value, const char *growth,
                         GrowthBasis basis = GrowthBasis::Real) -> Observation & {
        t.observations.push_back({IndicatorId(id), RegionCode(region), SectorId(), *Period::parse(period), value,
                                  Qualifier::Exact, growth, *growth ? basis : GrowthBasis::Unstated,
                                  GrowthScope::Unstated, "", Status::Unstated, Note::None, SourceId("gov")});
        return t.observations.back();
    };
    row("gdp", "330114", "2023", "1270.39", "4.2");
    row("primary", "330114", "2023", "12.78", "4.6");
    row("secondary", "330114", "2023", "824.37", "2.8");
    row("tertiary", "330114", "2023", "433.24", "6.9");
    row("pull_primary", "330114", "2023", "0.06", "");
    row("pull_secondary", "330114", "2023", "1.83", "");
    row("pull_tertiary", "330114", "2023", "2.31", "");
    row("share_secondary", "330114", "2023", "64.9", "");
    row("gdp", "330100", "2022", "18753", "1.5");
    row("gdp", "330100", "2023", "20059", "5.6");
    row("secondary", "330100", "2022", "5620", "");
    row("secondary", "330100", "2023", "5667", "");
    row("secondary", "330114", "2022", "810.00", "");
    row("firms", "330114", "2022", "800", "", GrowthBasis::Count);
    row("firms", "330114", "2023", "842", "5.3", GrowthBasis::Count);
    for (const auto &[part, pull] :
         {std::pair{"primary", "pull_primary"}, {"secondary", "pull_secondary"}, {"tertiary", "pull_tertiary"}})
        t.relations.push_back({"by_industry", RelationKind::Sum, IndicatorId("gdp"), IndicatorId(part),
                               PartsOver::Indicator, true, IndicatorId(pull)});
    t.relations.push_back({"share", RelationKind::Ratio, IndicatorId("gdp"), IndicatorId("secondary"),
                           PartsOver::Indicator, false, IndicatorId("share_secondary")});
    t.relations.push_back({"by_region", RelationKind::Sum, IndicatorId("gdp"), IndicatorId("gdp"), PartsOver::Region,
                           false, IndicatorId()});
    return t;
}

} // namespace tests
