#include "tests/support/strings.h"
#include "views/text/names.h"

using namespace core;
using views::Language;
using views::Names;

namespace {

std::shared_ptr<const IndicatorSet> set()
{
    IndicatorTables tables;
    Region region;
    region.code = RegionCode("330113");
    region.name = {"临平区", "Linping District"};
    tables.regions.push_back(region);
    Indicator gdp;
    gdp.id = IndicatorId("gdp");
    gdp.name = {"地区生产总值", ""};
    tables.indicators.push_back(gdp);
    Sector sector;
    sector.id = SectorId("fashion");
    sector.name = {"时尚产业", "Fashion"};
    tables.sectors.push_back(sector);
    Organisation firm;
    firm.id = OrganisationId("e_cf");
    firm.name = {"春风动力", "CFMOTO"};
    tables.organisations.push_back(firm);
    Programme programme;
    programme.id = "p_ai";
    programme.name = {"分身系统", "Avatar system"};
    tables.programmes.push_back(programme);
    Milestone milestone;
    milestone.id = "m001";
    milestone.title = {"点火成功", "Ignited"};
    tables.milestones.push_back(milestone);
    tables.sources.push_back({SourceId("s001"), "专题", "杭州网", "2025-05", Reliability::Press, "", ""});
    tables.sources.push_back({SourceId("s002"), "专题", "", "", Reliability::Press, "", ""});
    return std::make_shared<const IndicatorSet>(std::move(tables));
}

} // namespace

TEST_CASE("names in the chosen language, Chinese where English is missing")
{
    const Names zh(set(), Language::Chinese);
    const Names en(set(), Language::English);
    CHECK(zh(RegionCode("330113")) == QStringLiteral("临平区"));
    CHECK(en(RegionCode("330113")) == QStringLiteral("Linping District"));
    CHECK(en(IndicatorId("gdp")) == QStringLiteral("地区生产总值"));
    CHECK(en(SectorId("fashion")) == QStringLiteral("Fashion"));
    CHECK(zh(OrganisationId("e_cf")) == QStringLiteral("春风动力"));
}

TEST_CASE("views: what became of enterprises is named by words, a name of an enterprise stays")
{
    Keys keys;
    keys.item = "reclassified-in";
    CHECK(Names().key(keys, QStringLiteral("item")) == QStringLiteral("Reclassified in"));
    keys.item = "before";
    CHECK(Names().key(keys, QStringLiteral("item")) == QStringLiteral("Total before"));
    keys.item = "春风动力";
    CHECK(Names().key(keys, QStringLiteral("item")) == QStringLiteral("春风动力"));
}

TEST_CASE("an unknown code names itself, with and without a dataset")
{
    CHECK(Names(set(), Language::English)(RegionCode("999999")) == QStringLiteral("999999"));
    CHECK(Names()(IndicatorId("gdp")) == QStringLiteral("gdp"));
    CHECK(Names().subject("e_cf") == QStringLiteral("e_cf"));
    CHECK(Names().source(SourceId("s001")) == QStringLiteral("s001"));
}

TEST_CASE("the subject of a milestone may be an organisation, a programme or a region")
{
    const Names en(set(), Language::English);
    CHECK(en.subject("e_cf") == QStringLiteral("CFMOTO"));
    CHECK(en.subject("p_ai") == QStringLiteral("Avatar system"));
    CHECK(en.subject("330113") == QStringLiteral("Linping District"));
}

TEST_CASE("a source is told by publisher and date, else by title")
{
    const Names zh(set(), Language::Chinese);
    CHECK(zh.source(SourceId("s001")) == QStringLiteral("杭州网 2025-05"));
    CHECK(zh.source(SourceId("s002")) == QStringLiteral("专题"));
}

TEST_CASE("each field of a key and the caption of all of them")
{
    Keys keys;
    keys.indicator = IndicatorId("gdp");
    keys.region = RegionCode("330113");
    keys.period = Period::ofYear(2024);
    const Names zh(set(), Language::Chinese);
    CHECK(zh.key(keys, QStringLiteral("indicator")) == QStringLiteral("地区生产总值"));
    CHECK(zh.key(keys, QStringLiteral("period")) == QStringLiteral("2024年"));
    CHECK(zh.key(keys, QStringLiteral("sector")).isEmpty());
    CHECK(zh.key(keys, QStringLiteral("nothing")).isEmpty());
    CHECK(zh.caption(keys) == QStringLiteral("临平区 · 地区生产总值 · 2024年"));
    Keys source;
    source.source = SourceId("s001");
    CHECK(zh.caption(source) == QStringLiteral("杭州网 2025-05"));
}

TEST_CASE("an item is a milestone, a programme or the code of a group")
{
    const Names en(set(), Language::English);
    Keys keys;
    keys.item = "m001";
    CHECK(en.key(keys, QStringLiteral("item")) == QStringLiteral("Ignited"));
    keys.item = "p_ai";
    CHECK(en.key(keys, QStringLiteral("item")) == QStringLiteral("Avatar system"));
    keys.item = "institution";
    CHECK(en.key(keys, QStringLiteral("item")) == QStringLiteral("institution"));
    keys.item = "added";
    CHECK(en.key(keys, QStringLiteral("item")) == QStringLiteral("Added"));
    keys.item = "anything";
    CHECK(en.key(keys, QStringLiteral("item")) == QStringLiteral("anything"));
}

TEST_CASE("an item without an organisation stands once in a caption")
{
    Keys keys;
    keys.region = RegionCode("330113");
    keys.indicator = IndicatorId("gdp");
    keys.item = "pull";
    const Names names(set(), Language::Chinese);
    CHECK(names.key(keys, QStringLiteral("organisation")).isEmpty());
    CHECK(names.caption(keys).startsWith(QStringLiteral("临平区 · 地区生产总值 · ")));
}

TEST_CASE("what is no more has the name it had")
{
    const Names now(std::make_shared<const IndicatorSet>(IndicatorTables()), Language::English);
    CHECK(now(RegionCode("330113")) == QStringLiteral("330113"));
    const Names both = now.withFormer(set());
    CHECK(both(RegionCode("330113")) == QStringLiteral("Linping District"));
    CHECK(both(IndicatorId("gdp")) == QStringLiteral("地区生产总值"));
    CHECK(both.source(SourceId("s001")) == QStringLiteral("杭州网 2025-05"));
    CHECK(both(RegionCode("330199")) == QStringLiteral("330199"));
}
