#include "tests/views/statementsample.h"

using namespace core;
using views::Language;

namespace tests {

IndicatorTables statementTables()
{
    IndicatorTables t;
    const auto source = [&t](const char *id, const char *title, const char *publisher, const char *date) {
        t.sources.push_back({SourceId(id), title, publisher, date, Reliability::Press, "", ""});
    };
    source("s001", "城东新中心", "杭州网", "2025-05");
    source("s002", "统计公报", "统计局", "2025-03-01");
    source("s003", "上半年", "论坛", "");
    source("s004", "下半年", "论坛", "");
    t.regions = {{RegionCode("330113"), {"临平区", "Linping District"}, {}, "district", "2021-04-09", ""}};
    t.sectors = {{SectorId("bio"), {"生物医药", "Biomedicine"}, {}, Tier::Pillar, "", ""}};
    const auto indicator = [&t](const char *id, Name name, Measurement measurement, Subject subject) {
        Indicator one;
        one.id = IndicatorId(id);
        one.name = std::move(name);
        one.measurement = std::move(measurement);
        one.subject = subject;
        t.indicators.push_back(one);
    };
    const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
    indicator("gdp", {"地区生产总值", "Gross regional product"}, money, Subject::Region);
    indicator("rank", {"综合排名", "Overall ranking"}, {"位", Kind::Rank, {}, {}}, Subject::Region);
    indicator("firms", {"上市公司", "Listed companies"}, {"家", Kind::Count, {}, StockFlow::Stock}, Subject::Region);
    indicator("share", {"占比", "Share"}, {"%", Kind::Share, {}, {}}, Subject::Region);
    indicator("revenue", {"营业收入", "Revenue"}, money, Subject::Organisation);
    Organisation moto;
    moto.id = OrganisationId("moto");
    moto.name = {"春风动力", "CFMOTO"};
    moto.region = RegionCode("330113");
    t.organisations = {moto};
    return t;
}

Observation gdp2024()
{
    Observation row;
    row.indicator = IndicatorId("gdp");
    row.region = RegionCode("330113");
    row.period = Period::ofYear(2024);
    row.value = "1175.09";
    row.growth = "5";
    row.source = SourceId("s001");
    return row;
}

QString said(IndicatorTables t, const std::vector<Observation> &rows, Language language, Transform transform)
{
    t.observations = rows;
    const auto set = std::make_shared<const IndicatorSet>(std::move(t));
    const Observation &row = rows.front();
    const Mark mark =
        markOf(*set, *set->indicator(row.indicator), {row.indicator, row.region, row.sector, row.period, {}, {}, {}});
    return views::statement(mark, views::Names(set, language), transform);
}

Result<views::StatementReading> readAs(const QString &text, IndicatorTables t)
{
    const auto set = std::make_shared<const IndicatorSet>(std::move(t));
    return views::readStatement(text, views::Names(set, Language::English));
}

std::string fault(const QString &text)
{
    const auto reading = readAs(text);
    return reading ? "understood" : std::string(code(reading.error().code)) + ": " + reading.error().args.front();
}

} // namespace tests
