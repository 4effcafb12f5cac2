#include "tests/core/rows.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace tests {

namespace {

void addIndicators(IndicatorTables &t)
{
    const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
    const auto add = [&t](const char *id, const char *zh, Measurement m, const char *topic) {
        t.indicators.push_back({IndicatorId(id), {zh, id}, Subject::Region, m, GrowthBasis::Real, false, topic, ""});
    };
    add("gdp", "地区生产总值", money, "economy");
    add("primary", "第一产业", money, "economy");
    add("secondary", "第二产业", money, "economy");
    add("tertiary", "第三产业", money, "economy");
    add("pull", "第三产业拉动", {"百分点", Kind::Change, PriceBasis::Unstated, StockFlow::Flow}, "economy");
    add("pop_resident", "常住人口", {"万人", Kind::Level, PriceBasis::Unstated, StockFlow::Stock}, "population");
    add("pop_census", "普查人口", {"人", Kind::Count, PriceBasis::Unstated, StockFlow::Stock}, "population");
    add("firms", "企业", {"家", Kind::Count, PriceBasis::Unstated, StockFlow::Stock}, "enterprise");
    add("income", "居民人均可支配收入", {"元", Kind::Level, PriceBasis::Current, StockFlow::Flow}, "income");
    add("rate", "比重", {"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated}, "innovation");
    add("rank", "位次", {"位", Kind::Rank, PriceBasis::Unstated, StockFlow::Unstated}, "economy");
}

void addRelations(IndicatorTables &t)
{
    for (const char *part : {"primary", "secondary", "tertiary"})
        t.relations.push_back({"industries", RelationKind::Sum, IndicatorId("gdp"), IndicatorId(part),
                               PartsOver::Indicator, true,
                               IndicatorId(std::string_view(part) == "tertiary" ? "pull" : "")});
    t.relations.push_back(
        {"areas", RelationKind::Sum, IndicatorId("gdp"), IndicatorId("gdp"), PartsOver::Region, false, IndicatorId()});
    t.relations.push_back({"sectors", RelationKind::Sum, IndicatorId("secondary"), IndicatorId("secondary"),
                           PartsOver::Sector, false, IndicatorId()});
}

void setField(Observation &row, const std::string &word)
{
    const auto isField = [&word](const char *name) { return word.rfind(name, 0) == 0; };
    if (word[0] == '+' || word[0] == '-')
        row.growth = word[0] == '+' ? word.substr(1) : word;
    else if (const auto basis = fromCode<GrowthBasis>(word))
        row.growthBasis = *basis;
    else if (const auto qualifier = fromCode<Qualifier>(word))
        row.qualifier = *qualifier;
    else if (isField("sector="))
        row.sector = SectorId(word.substr(7));
    else if (isField("vintage="))
        row.vintage = word.substr(8);
    else if (word == "backcast")
        row.note = Note::Backcast;
    else
        throw std::invalid_argument(word);
}

Observation observationOf(const std::string &line)
{
    std::istringstream words(line);
    std::string indicator, region, period, value, word;
    words >> indicator >> region >> period >> value;
    Observation row;
    row.indicator = IndicatorId(indicator);
    row.region = RegionCode(region);
    row.period = *Period::parse(period);
    row.value = value == "-" ? "" : value;
    row.source = SourceId("gov");
    while (words >> word)
        setField(row, word);
    return row;
}

} // namespace

IndicatorTables tablesOf(std::string_view rows)
{
    const IndicatorTables all = sampleTables();
    IndicatorTables t;
    t.sources = all.sources;
    t.regions = all.regions;
    t.sectors = all.sectors;
    t.regions.push_back({RegionCode("122"), {"桐庐", ""}, RegionCode("100"), "county", "", ""});
    t.regions.push_back({RegionCode("106-scenic"), {"西湖", ""}, RegionCode("100"), "functional_area", "", ""});
    addIndicators(t);
    addRelations(t);
    std::istringstream lines{std::string(rows)};
    for (std::string line; std::getline(lines, line);) {
        if (line.find_first_not_of(' ') != std::string::npos)
            t.observations.push_back(observationOf(line));
    }
    return t;
}

Result<Figure> figureOf(std::string_view rows, const char *indicator, Transform transform, Filter filter,
                        PeriodChoice periods)
{
    FigureSpec spec = seriesSpec({indicator});
    spec.transform = transform;
    spec.periodChoice = periods;
    spec.regionChoice = RegionChoice::All;
    return build(datasetOf(tablesOf(rows)), filter, spec);
}

const Mark &markAt(const Figure &figure, const char *region, const char *period)
{
    const Period at = *Period::parse(period);
    const auto found = std::find_if(figure.marks.begin(), figure.marks.end(), [&](const Mark &mark) {
        return mark.keys.region == RegionCode(region) && mark.keys.period == at;
    });
    if (found == figure.marks.end())
        throw std::out_of_range(std::string(region) + ' ' + period);
    return *found;
}

} // namespace tests
