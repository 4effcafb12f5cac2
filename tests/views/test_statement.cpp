#include "tests/support/catch.h"
#include "tests/views/statementsample.h"

using namespace core;
using namespace tests;
using views::Language;

namespace {

QString zh(const Observation &row) { return said(statementTables(), {row}); }
QString en(const Observation &row) { return said(statementTables(), {row}, Language::English); }

bool comesBack(const Observation &row)
{
    for (const QString &text : {zh(row), en(row)}) {
        const auto reading = readAs(text);
        INFO(text.toStdString());
        if (!reading)
            FAIL(code(reading.error().code) << ' ' << reading.error().args.front());
        if (reading->observations != std::vector{row} ||
            reading->observations.front().period.text() != row.period.text())
            return false;
    }
    return true;
}
} // namespace

TEST_CASE("The ordinary statement is the one of the contract", "[statement]")
{
    CHECK(zh(gdp2024()) ==
          QStringLiteral("2024年，临平区地区生产总值1175.09亿元，增长5%（口径未注明）（来源：杭州网，2025-05）"));
    CHECK(en(gdp2024()) ==
          QStringLiteral("Linping District, 2024: Gross regional product 1,175.09\u00A0(100 m\u00A0yuan), up "
                         "5\u00A0% (basis not stated) (source: 杭州网, 2025-05)"));
    CHECK(comesBack(gdp2024()));
}

TEST_CASE("A qualifier is said as texts say it and read back", "[statement]")
{
    const struct
    {
        Qualifier qualifier;
        const char *literal;
        QString zh, en;
    } cases[] = {
        {Qualifier::Exact, "1000", u"值1000亿元（"_qs, u"product 1,000\u00A0(100 m\u00A0yuan) ("_qs},
        {Qualifier::Over, "1000", u"值超1000亿元（"_qs, u"product over 1,000\u00A0("_qs},
        {Qualifier::AtLeast, "1000", u"值1000亿元以上（"_qs, u"product at least 1,000\u00A0("_qs},
        {Qualifier::JustOver, "1000", u"值1000余亿元（"_qs, u"product just over 1,000\u00A0("_qs},
        {Qualifier::Nearly, "1000", u"值近1000亿元（"_qs, u"product nearly 1,000\u00A0("_qs},
        {Qualifier::About, "1000", u"值约1000亿元（"_qs, u"product about 1,000\u00A0("_qs},
        {Qualifier::UpTo, "1000", u"值达1000亿元（"_qs, u"product up to 1,000\u00A0("_qs},
        {Qualifier::Class, "1000", u"值1000亿元级（"_qs, u"product in the class of 1,000\u00A0("_qs},
        {Qualifier::Equivalent, "1000", u"值相当于1000亿元（"_qs, u"product equivalent to 1,000\u00A0("_qs},
        {Qualifier::Several, "1000", u"值数千亿元（"_qs, u"product several thousands\u00A0("_qs},
        {Qualifier::Several, "10000", u"值数万亿元（"_qs, u"product several tens of thousands\u00A0("_qs},
        {Qualifier::Several, "300", u"值300多亿元（"_qs, u"product several times 300\u00A0("_qs},
    };
    for (const auto &one : cases) {
        Observation row = gdp2024();
        row.growth.clear();
        row.value = one.literal;
        row.qualifier = one.qualifier;
        INFO(zh(row).toStdString() << '\n' << en(row).toStdString());
        CHECK(zh(row).contains(one.zh));
        CHECK(en(row).contains(one.en));
        CHECK(comesBack(row));
    }
}

TEST_CASE("Literals keep their digits and signs", "[statement]")
{
    for (const char *literal : {"5", "5.0", "2502.20", "-8.3", "+0.3", "0", "0.0", "-0.0", "1234567.8", "007"}) {
        INFO(literal);
        Observation row = gdp2024();
        row.value = literal;
        row.growth = literal;
        CHECK(comesBack(row));
    }
}

TEST_CASE("Growth without a level, a fall, no change", "[statement]")
{
    Observation row = gdp2024();
    row.value.clear();
    row.growth = "-0.4";
    row.growthBasis = GrowthBasis::Real;
    CHECK(zh(row) == QStringLiteral("2024年，临平区地区生产总值下降0.4%（可比价）（来源：杭州网，2025-05）"));
    CHECK(en(row) == QStringLiteral("Linping District, 2024: Gross regional product down 0.4\u00A0% (at comparable "
                                    "prices) (source: 杭州网, 2025-05)"));
    CHECK(comesBack(row));
    row.growth = "0";
    CHECK(en(row).contains(u"product growth 0\u00A0% (at comparable prices)"));
    CHECK(comesBack(row));
}

TEST_CASE("Status, note, vintage, basis and scope are said where they are stated", "[statement]")
{
    Observation row = gdp2024();
    row.status = Status::Preliminary;
    row.note = Note::Revised;
    row.vintage = "五经普（2023年）";
    row.growthBasis = GrowthBasis::Nominal;
    row.growthScope = GrowthScope::Matched;
    CHECK(zh(row) ==
          QStringLiteral("2024年，临平区地区生产总值1175.09亿元（初步数，修订数，数据版次五经普（2023年）），"
                         "增长5%（名义，同口径）（来源：杭州网，2025-05）"));
    CHECK(comesBack(row));
    row.growthBasis = GrowthBasis::Unstated;
    CHECK(zh(row).contains(u"增长5%（价格口径未注明，同口径）"));
    CHECK(comesBack(row));
    // Growth alone carries what its row says of itself.
    row.value.clear();
    CHECK(zh(row).contains(u"增长5%（价格口径未注明，同口径，初步数，修订数，数据版次五经普（2023年））"));
    CHECK(comesBack(row));
}

TEST_CASE("The five forms of a period", "[statement]")
{
    const struct
    {
        const char *period;
        QString zh, en;
    } cases[] = {{"2024", u"2024年，临平区"_qs, u"Linping District, 2024: "_qs},
                 {"2024-Q3", u"2024年三季度，"_qs, u", Q3 2024: "_qs},
                 {"2024-H1", u"2024年上半年，"_qs, u", H1 2024: "_qs},
                 {"2024-05", u"2024年5月，"_qs, u", May 2024: "_qs},
                 {"2024-M01M09", u"2024年1–9月，"_qs, u", Jan–Sep 2024: "_qs},
                 {"2024-M05M05", u"2024年5–5月，"_qs, u", May–May 2024: "_qs},
                 {"2024-M01M12", u"2024年1–12月，"_qs, u", Jan–Dec 2024: "_qs}};
    for (const auto &one : cases) {
        Observation row = gdp2024();
        row.period = Period::parse(one.period).value();
        CHECK(zh(row).startsWith(one.zh));
        CHECK(en(row).contains(one.en));
        CHECK(comesBack(row));
    }
}

TEST_CASE("Rank, count and sector", "[statement]")
{
    Observation row = gdp2024();
    row.growth.clear();
    row.indicator = IndicatorId("rank");
    row.value = "4";
    CHECK(zh(row).contains(u"综合排名第4位（"));
    CHECK(en(row).contains(u"Overall ranking rank 4 ("));
    CHECK(comesBack(row));
    row.qualifier = Qualifier::Nearly;
    CHECK(comesBack(row));
    row.indicator = IndicatorId("firms");
    row.sector = SectorId("bio");
    row.value = "10";
    row.qualifier = Qualifier::Several;
    CHECK(zh(row) == QStringLiteral("2024年，临平区生物医药上市公司数十家（来源：杭州网，2025-05）"));
    CHECK(en(row) == QStringLiteral("Linping District, Biomedicine, 2024: Listed companies several tens\u00A0entities "
                                    "(source: 杭州网, 2025-05)"));
    CHECK(comesBack(row));
}

TEST_CASE("Value and growth of two rows name their sources apart", "[statement]")
{
    Observation level = gdp2024();
    level.growth.clear();
    level.status = Status::Preliminary;
    Observation rate = gdp2024();
    rate.value.clear();
    rate.growthBasis = GrowthBasis::Real;
    rate.source = SourceId("s002");
    const QString text = said(statementTables(), {level, rate});
    CHECK(text == QStringLiteral("2024年，临平区地区生产总值1175.09亿元（初步数）（来源：杭州网，2025-05），"
                                 "增长5%（可比价）（来源：统计局，2025-03-01）"));
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto reading = readAs(said(statementTables(), {level, rate}, language));
        REQUIRE(reading);
        CHECK(reading->observations == std::vector{level, rate});
    }
}

TEST_CASE("Sources of one publisher and date are told apart by their titles", "[statement]")
{
    Observation row = gdp2024();
    row.source = SourceId("s004");
    CHECK(zh(row).endsWith(u"（来源：论坛《下半年》）"));
    CHECK(en(row).endsWith(u" (source: 论坛, “下半年”)"));
    CHECK(comesBack(row));
}

TEST_CASE("Names that others share, or that run into each other, have their ids", "[statement]")
{
    IndicatorTables t = statementTables();
    t.regions.push_back({RegionCode("450000"), {"临平区", "Linping District"}, {}, "district", "", ""});
    t.indicators.push_back(t.indicators.front());
    t.indicators.back().id = IndicatorId("gdp1");
    t.indicators.back().name = {"地区生产总值1", "Gross regional product 1,"};
    for (const char *id : {"gdp", "gdp1"}) {
        Observation row = gdp2024();
        row.indicator = IndicatorId(id);
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString text = said(t, {row}, language);
            INFO(text.toStdString());
            const auto reading = readAs(text, t);
            REQUIRE(reading);
            CHECK(reading->observations == std::vector{row});
            CHECK(text.contains(u"330113"));
        }
    }
}

TEST_CASE("An organisation's figure", "[statement]")
{
    IndicatorTables t = statementTables();
    OrganisationObservation row;
    row.indicator = IndicatorId("revenue");
    row.organisation = OrganisationId("moto");
    row.period = Period::parse("2024-Q1").value();
    row.value = "30.6";
    row.qualifier = Qualifier::Over;
    row.note = Note::Unaudited;
    row.source = SourceId("s002");
    t.organisationObservations = {row};
    const auto set = std::make_shared<const IndicatorSet>(t);
    Mark mark =
        markOf(*set, *set->indicator(row.indicator), {row.indicator, {}, {}, row.period, row.organisation, {}, {}});
    // Its own region and sector say where it belongs; the sentence is not about them.
    mark.keys.region = RegionCode("330113");
    mark.keys.sector = SectorId("bio");
    const QString text = views::statement(mark, views::Names(set, Language::Chinese));
    CHECK(text == QStringLiteral("2024年一季度，春风动力营业收入超30.6亿元（未经审计）（来源：统计局，2025-03-01）"));
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto reading = readAs(views::statement(mark, views::Names(set, language)));
        REQUIRE(reading);
        CHECK(reading->organisation == row);
        CHECK(reading->keys().organisation == row.organisation);
    }
}

TEST_CASE("An empty mark says why, and what the next year implies", "[statement]")
{
    Observation row = gdp2024();
    row.period = Period::ofYear(2022);
    row.value.clear();
    row.growth.clear();
    CHECK(zh(row) == QStringLiteral("2022年，临平区地区生产总值：本数据集未收录"));
    CHECK(en(row) == QStringLiteral("Linping District, 2022: Gross regional product is not in this dataset"));
    CHECK(fault(zh(row)) == "statement-not-published: ：本数据集未收录");
    row.period = Period::ofYear(2023);
    const QString implied = said(statementTables(), {row, gdp2024()});
    CHECK(implied == QStringLiteral("2023年，临平区地区生产总值1119.13亿元（推算值，由2024年的1175.09亿元与增长5%推算，"
                                    "区间[1,113.82,\u00A01,124.50]）（来源：杭州网，2025-05）"));
    CHECK(fault(implied) == "statement-not-published: 推算值");
    // A published rate stays readable beside the implied level.
    row.growth = "4.5";
    const QString both = said(statementTables(), {row, gdp2024()});
    CHECK(both.contains(u"增长4.5%（口径未注明）（来源：杭州网，2025-05）；水平1119.13亿元（推算值，"));
    REQUIRE(readAs(both));
    CHECK(readAs(both)->observations == std::vector{row});
}

TEST_CASE("A computed mark is called so", "[statement]")
{
    Mark mark;
    mark.keys = {IndicatorId("gdp"), RegionCode("330113"), {}, Period::ofYear(2022), {}, {}, {}};
    mark.value = 5.9571;
    mark.interval = {5.9564, 5.9577};
    mark.measurement = {"%", Kind::Rate, {}, {}};
    mark.computed = true;
    mark.sources = {SourceId("s001"), SourceId("s002")};
    const views::Names names(std::make_shared<const IndicatorSet>(statementTables()), Language::Chinese);
    const QString text = views::statement(mark, names, Transform::ChangePercent);
    CHECK(text == QStringLiteral("2022年，临平区地区生产总值水平变化+5.96%（计算值，区间[5.95,\u00A05.96]）"
                                 "（来源：杭州网，2025-05；统计局，2025-03-01）"));
    CHECK(fault(text) == "statement-not-published: 计算值");
    mark.value.reset();
    mark.empty = EmptyReason::BaseMissing;
    CHECK(views::statement(mark, names, Transform::ChangePercent) ==
          QStringLiteral("2022年，临平区地区生产总值水平变化因缺基期数而无法计算"));
}

TEST_CASE("A target is called so and reads back as one", "[statement]")
{
    Mark mark;
    mark.keys = {IndicatorId("firms"), RegionCode("330113"), {}, Period::ofYear(2027), {}, {}, "t1"};
    mark.literal = "20";
    mark.value = 20;
    mark.qualifier = Qualifier::Over;
    mark.status = Status::Target;
    mark.measurement = {"家", Kind::Count, {}, StockFlow::Stock};
    mark.sources = {SourceId("s002"), SourceId("s001")}; // the target's own, then that of where it stands
    const views::Names names(std::make_shared<const IndicatorSet>(statementTables()), Language::Chinese);
    const QString text = views::statement(mark, names);
    CHECK(text == QStringLiteral("2027年，临平区上市公司超20家（目标）（来源：统计局，2025-03-01）"));
    const auto reading = readAs(text);
    REQUIRE(reading);
    CHECK(reading->observations.front().status == Status::Target);
    CHECK(reading->observations.front().value == "20");
    mark.keys.period.reset();
    CHECK(views::statement(mark, names).startsWith(u"临平区上市公司超20家（目标）"));
}

TEST_CASE("A chart of published growth states the growth", "[statement]")
{
    CHECK(said(statementTables(), {gdp2024()}, Language::Chinese, Transform::PublishedGrowth) ==
          QStringLiteral("2024年，临平区地区生产总值增长5%（口径未注明）（来源：杭州网，2025-05）"));
}

TEST_CASE("What is not understood is named", "[statement]")
{
    const QString text = zh(gdp2024());
    CHECK(fault(QString(text).replace(u"总值"_qs, u"总直"_qs)) ==
          "statement-unclear: 地区生产总直1175.09亿元，增长5%（口径未注明）（来源：杭州网，2025-05）");
    CHECK(fault(QString(text).replace(u"亿元"_qs, u"万元"_qs)).starts_with("statement-unclear: 万元"));
    CHECK(fault(QString(text).replace(u"杭州网"_qs, u"不明网"_qs)) == "statement-unclear: 不明网，2025-05）");
    CHECK(fault(QString(text).replace(u"口径未注明"_qs, u"口径不明"_qs)) ==
          "statement-unclear: 口径不明）（来源：杭州网，2025-05）");
    CHECK(fault(text.section(u"（来源"_qs, 0, 0)).starts_with("statement-unclear: 2024年"));
    CHECK(fault(QString()) == "statement-unclear: ");
}

TEST_CASE("A statement survives the ways of a text program", "[statement]")
{
    QString text = en(gdp2024());
    text.replace(QChar(0x00A0), u' ');
    CHECK(readAs(u"  "_qs + text + u".\n"_qs));
    CHECK(readAs(zh(gdp2024()) + u"。"_qs));
    CHECK(readAs(u"“"_qs + zh(gdp2024()) + u"”"_qs));
}
