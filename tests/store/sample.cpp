#include "tests/store/sample.h"

#include "tests/support/catch.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace core;

namespace tests {

namespace {

Period period(const char *text) { return Period::parse(text).value(); }

std::vector<Observation> observations()
{
    const IndicatorId gdp("gdp");
    const RegionCode linping("330113");
    return {
        {gdp,
         linping,
         {},
         period("2024"),
         "1175.09",
         {},
         "5",
         GrowthBasis::Real,
         GrowthScope::Matched,
         "2025",
         Status::Preliminary,
         Note::Rounded,
         SourceId("s1")},
        {gdp,
         linping,
         SectorId("fashion"),
         period("2024-M01M09"),
         "23.10",
         Qualifier::Over,
         "",
         {},
         {},
         "",
         {},
         {},
         SourceId("s1")},
        {gdp,
         RegionCode("330100"),
         {},
         period("2024-Q1"),
         "",
         {},
         "-0.50",
         GrowthBasis::Nominal,
         GrowthScope::AsPublished,
         "",
         Status::Final,
         {},
         SourceId("s2")},
    };
}

Organisation organisation()
{
    Organisation o;
    o.id = OrganisationId("e_pet");
    o.kind = OrganisationKind::Institution;
    o.name = {"天元宠物", "Tianyuan Pet Products"};
    o.region = RegionCode("330113");
    o.sector = SectorId("fashion");
    o.role = {"参展企业", "exhibitor"};
    o.certifications = {"专精特新“小巨人”", "high-tech"};
    o.listedCode = "001335"; // the leading zeros matter
    o.source = SourceId("s1");
    return o;
}

Indicator indicator()
{
    Indicator i;
    i.id = IndicatorId("gdp");
    i.name = {"地区生产总值", "Gross regional product"};
    i.measurement = {"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
    i.usualGrowthBasis = GrowthBasis::Real;
    i.aboveScale = true;
    i.topic = "economy";
    i.description = "Quotes \"inside\", a comma; 'and' more";
    return i;
}

void addPeople(IndicatorTables &tables)
{
    const RegionCode linping("330113");
    tables.organisations = {organisation()};
    tables.organisationObservations = {{IndicatorId("revenue"), OrganisationId("e_pet"), period("2023-H1"), "45.25",
                                        Qualifier::About, Status::Expected, Note::Truncated, SourceId("s2")}};
    tables.programmes = {{"p_base",
                          ProgrammeKind::Event,
                          {"基地", "Base"},
                          linping,
                          SectorId("fashion"),
                          {"人才", "talent"},
                          SourceId("s1")}};
    tables.milestones = {{"m1",
                          "2025-05-09",
                          "e_pet",
                          {"点火成功", "Ignited"},
                          "rated_power",
                          "50",
                          "兆瓦",
                          Qualifier::AtLeast,
                          true,
                          SourceId("s1")},
                         {"m2", "", "", {}, "", "", "", {}, false, {}}};
}

} // namespace

package::PackageReading samplePackage()
{
    package::PackageReading reading;
    reading.name = QStringLiteral("district");
    reading.title = QStringLiteral("临平区 / Linping");
    reading.version = QStringLiteral("2025.05");
    IndicatorTables &tables = reading.tables;
    tables.sources = {
        {SourceId("s1"), "“大国重器”", "杭州网", "2025-05", Reliability::Press, "https://a?b=1&c=:d", "1175.09亿元"},
        {SourceId("s2"), "Two\nlines", "", "", Reliability::SelfMedia, "", ""}};
    tables.regions = {
        {RegionCode("330100"), {"杭州市", "Hangzhou"}, RegionCode("330000"), "city", "", ""},
        {RegionCode("330113"), {"临平区", ""}, RegionCode("330100"), "district", "2021-04-09", "2099-12-31"}};
    tables.sectors = {{SectorId("fashion"), {"时尚产业", "Fashion"}, SectorId("all"), Tier::Pillar, "1000", "亿元"}};
    tables.indicators = {indicator()};
    tables.observations = observations();
    tables.relations = {{"by_region", RelationKind::Ratio, IndicatorId("gdp"), IndicatorId("primary"),
                         PartsOver::Region, true, IndicatorId("share")}};
    tables.targets = {{IndicatorId("gdp_target"), RegionCode("330113"), period("2025"), "5.50", Qualifier::Over,
                       IndicatorId("gdp"), TargetField::Growth, period("2024"), Direction::AtLeast, SourceId("s1")},
                      {IndicatorId("gdp_target"), {}, {}, "1", {}, {}, {}, {}, {}, {}}};
    addPeople(tables);
    return reading;
}

store::Database openStore(const QString &path)
{
    auto database = store::Database::open(path);
    REQUIRE(database);
    return std::move(database).value();
}

QString ask(const store::Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    if (!query.exec(sql))
        return u"error: "_qs + query.lastError().databaseText();
    QStringList rows;
    while (query.next()) {
        QStringList cells;
        for (int i = 0; i < query.record().count(); ++i)
            cells.append(query.value(i).toString());
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'\n');
}

} // namespace tests
