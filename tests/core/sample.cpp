#include "tests/core/sample.h"

namespace tests {

IndicatorTables sampleTables()
{
    IndicatorTables t;
    t.sources = {
        {SourceId("press"), "Report", "Hangzhou Net", "2025-05", Reliability::Press, "https://a.example", "5%"},
        {SourceId("gov"), "Communique", "Bureau", "2022-02-19", Reliability::Official, "", ""},
        {SourceId("wiki"), "Mirror", "Wiki", "2023-04-25", Reliability::Encyclopaedia, "", ""},
        {SourceId("blog"), "Blog", "", "2023-03-14", Reliability::SelfMedia, "", ""}};
    t.regions = {{RegionCode("100"), {"市", "City"}, RegionCode(""), "city", "", ""},
                 {RegionCode("110"), {"余杭", "Yuhang"}, RegionCode("100"), "district", "2021-04-09", ""},
                 {RegionCode("113"), {"临平", "Linping"}, RegionCode("100"), "district", "2021-04-09", ""},
                 {RegionCode("114"), {"钱塘", ""}, RegionCode("100"), "district", "", ""},
                 {RegionCode("110-old"), {"原余杭", ""}, RegionCode("100"), "former", "", "2021-04-08"}};
    t.sectors = {{SectorId("equipment"), {"装备", "Equipment"}, SectorId(), Tier::Pillar, "1000", "亿元"},
                 {SectorId("bio"), {"医药", "Bio"}, SectorId(), Tier::Pillar, "1000", "亿元"},
                 {SectorId("robots"), {"机器人", "Robots"}, SectorId("equipment"), Tier::Emerging, "", ""},
                 {SectorId("pets"), {"宠物", "Pets"}, SectorId(), Tier::Other, "", ""}};
    const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
    const Measurement pieces{"件", Kind::Count, PriceBasis::Unstated, StockFlow::Stock};
    const auto indicator = [&](const char *id, Measurement m, const char *topic, Subject s = Subject::Region) {
        t.indicators.push_back({IndicatorId(id), {id, id}, s, m, GrowthBasis::Real, false, topic, ""});
    };
    indicator("gdp", money, "economy");
    indicator("industry", money, "economy");
    indicator("patents", pieces, "innovation");
    indicator("new_patents", {"件", Kind::Count, PriceBasis::Unstated, StockFlow::Flow}, "innovation");
    indicator("rate", {"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated}, "innovation");
    indicator("rank", {"位", Kind::Rank, PriceBasis::Unstated, StockFlow::Unstated}, "economy");
    indicator("profit", money, "economy");
    indicator("scale", money, "economy");
    indicator("output", money, "industry");
    indicator("gdp_goal", {"万亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow}, "economy");
    indicator("growth_goal", {"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Unstated}, "economy");
    indicator("revenue", money, "enterprise", Subject::Organisation);
    const auto row = [&](const char *id, const char *region, const char *period, const char *value, const char *growth,
                         const char *source) -> Observation & {
        t.observations.push_back({IndicatorId(id), RegionCode(region), SectorId(), *Period::parse(period), value,
                                  Qualifier::Exact, growth, GrowthBasis::Unstated, GrowthScope::Unstated, "",
                                  Status::Unstated, Note::None, SourceId(source)});
        return t.observations.back();
    };
    row("gdp", "113", "2021", "940.09", "10.6", "press");
    row("gdp", "113", "2022", "1006.7", "", "wiki");
    row("gdp", "113", "2022", "1001", "", "blog").note = Note::Rounded;
    row("gdp", "113", "2024", "1175.09", "5", "press");
    row("gdp", "113", "2020", "800", "", "press"); // the earlier area
    row("gdp", "110", "2021", "2502.20", "7.5", "gov");
    row("gdp", "110", "2022", "2651.25", "1.0", "gov");
    row("gdp", "114", "2023", "1270.39", "4.2", "gov").growthBasis = GrowthBasis::Real;
    row("gdp", "114", "2024", "1416", "5.1", "gov");
    row("gdp", "110-old", "2020", "3051.61", "", "gov");
    row("gdp", "100", "2024", "21860", "4.7", "gov");
    row("gdp", "113", "2022-Q1", "200", "", "gov");
    row("gdp", "113", "2021-M01M03", "180", "", "gov");
    row("industry", "113", "2024", "500.0", "", "gov");
    row("patents", "113", "2024-12", "5272", "30.5", "press").growthBasis = GrowthBasis::Count;
    row("new_patents", "113", "2024", "1498", "60.6", "press").growthBasis = GrowthBasis::Count;
    row("rate", "113", "2023", "9.8", "", "gov");
    row("rate", "113", "2024", "9.7", "", "gov");
    row("rank", "113", "2024", "8", "", "gov");
    row("profit", "113", "2023", "-2.0", "", "gov");
    row("profit", "113", "2024", "1.0", "", "gov");
    row("scale", "113", "2024", "1000", "", "press").qualifier = Qualifier::Class;
    row("output", "113", "2021", "775.28", "27.3", "gov").sector = SectorId("equipment");
    row("output", "113", "2021", "112.91", "20.1", "gov").sector = SectorId("bio");
    t.relations = {
        {"parts", RelationKind::Sum, IndicatorId("gdp"), IndicatorId("industry"), PartsOver::Indicator, true,
         IndicatorId()},
        {"areas", RelationKind::Sum, IndicatorId("gdp"), IndicatorId("gdp"), PartsOver::Region, false, IndicatorId()}};
    const auto organisation = [&](const char *id, OrganisationKind kind, const char *sector) {
        t.organisations.push_back({OrganisationId(id),
                                   kind,
                                   {id, id},
                                   RegionCode("113"),
                                   SectorId(sector),
                                   {"角色", ""},
                                   {},
                                   "",
                                   SourceId("press")});
    };
    organisation("motors", OrganisationKind::Enterprise, "equipment");
    organisation("robotics", OrganisationKind::Enterprise, "robots");
    organisation("pharma", OrganisationKind::Enterprise, "bio");
    organisation("unknown", OrganisationKind::Enterprise, "");
    organisation("institute", OrganisationKind::Platform, "bio");
    const auto figure = [&](const char *who, const char *period, const char *value, const char *source) {
        t.organisationObservations.push_back({IndicatorId("revenue"), OrganisationId(who), *Period::parse(period),
                                              value, Qualifier::Exact, Status::Unstated, Note::None, SourceId(source)});
    };
    figure("motors", "2022", "113.78", "press");
    figure("motors", "2023", "121.10", "gov");
    figure("motors", "2023", "125", "wiki");
    figure("pharma", "2023", "24.56", "gov");
    t.programmes = {
        {"p1", ProgrammeKind::Programme, {"体系", "System"}, RegionCode("113"), SectorId(), {}, SourceId("press")}};
    const auto event = [&](const char *id, const char *date, const char *who, const char *title, const char *metric) {
        t.milestones.push_back({id,
                                date,
                                who,
                                {title, ""},
                                metric,
                                *metric ? "50" : "",
                                "兆瓦",
                                Qualifier::Over,
                                false,
                                SourceId("press")});
    };
    event("m1", "2025-05-09", "motors", "点火", "");
    event("m2", "2025-05-09", "motors", "点火", "power");
    event("m3", "2021-04-09", "113", "设区", "");
    event("m4", "", "p1", "成立", "");
    const auto target = [&](const char *id, const char *period, const char *value, const char *of, TargetField field) {
        t.targets.push_back({IndicatorId(id), RegionCode("113"),
                             *period ? std::optional(*Period::parse(period)) : std::nullopt, value, Qualifier::Exact,
                             IndicatorId(of), field, std::nullopt, Direction::AtLeast, SourceId("press")});
    };
    target("growth_goal", "2024", "4", "gdp", TargetField::Growth);
    target("growth_goal", "2024", "6", "gdp", TargetField::Growth);
    target("gdp_goal", "2026", "0.12", "gdp", TargetField::Value);
    target("gdp_goal", "2026", "0.20", "gdp", TargetField::Value);
    target("gdp_goal", "2024", "0.11", "gdp", TargetField::Value);
    target("growth_goal", "", "3", "", TargetField::Unstated);
    return t;
}

Dataset datasetOf(IndicatorTables tables)
{
    Revision revision;
    revision.hash = "a41c9e2f00";
    revision.number = 1;
    revision.claims.added = tables.observations.size();
    return {"sample", "Sample", revision, std::make_shared<const IndicatorSet>(std::move(tables))};
}

} // namespace tests
