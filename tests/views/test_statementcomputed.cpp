#include "tests/support/catch.h"
#include "tests/views/statementsample.h"

using namespace core;
using namespace tests;
using views::Language;

TEST_CASE("A computed mark names its transform, its base and its whole", "[statement]")
{
    const auto set = std::make_shared<const IndicatorSet>(statementTables());
    const auto input = [](const char *role, int year, const char *indicator = "gdp") {
        Input one;
        one.role = role;
        one.keys = {IndicatorId(indicator), RegionCode("330113"), {}, Period::ofYear(year), {}, {}, {}};
        one.source = SourceId("s001");
        return one;
    };
    Mark mark;
    mark.keys = {IndicatorId("firms"), RegionCode("330113"), {}, Period::ofYear(2024), {}, {}, {}};
    mark.value = 7.5;
    mark.interval = Interval::point(7.5);
    mark.measurement = {"%", Kind::Rate, {}, {}};
    mark.computed = true;
    const struct
    {
        Transform transform;
        std::vector<Input> inputs;
        QString zh, en;
    } cases[] = {
        {Transform::Cagr, {input("base", 2021)}, u"较2021年年均增长7.50%"_qs, u"growth a year since 2021, 7.50"_qs},
        {Transform::Index, {input("base", 2022)}, u"指数（2022年=100）7.50"_qs, u"index (2022 = 100), 7.50"_qs},
        {Transform::RealIndex,
         {input("growth", 2023), input("growth", 2024)},
         u"可比价指数（2022年=100）7.50"_qs,
         u"at comparable prices (2022 = 100), 7.50"_qs},
        {Transform::Share,
         {input("whole", 2024)},
         u"占地区生产总值的比重7.50%"_qs,
         u"share of Gross regional product, 7.50"_qs},
        {Transform::Pull,
         {input("whole", 2024), input("whole-growth", 2024)},
         u"对地区生产总值较2023年增长的拉动7.50%"_qs,
         u"pull on the growth of Gross regional product on 2023, 7.50"_qs},
        {Transform::Contribution,
         {input("whole", 2024), input("whole-base", 2023)},
         u"对地区生产总值较2023年增量的贡献率7.50%"_qs,
         u"contribution to the increment of Gross regional product on 2023, 7.50"_qs},
        {Transform::Deflator,
         {input("base", 2023)},
         u"较2023年隐含价格变化7.50%"_qs,
         u"implied change of prices on 2023, 7.50"_qs},
        {Transform::SinglePeriod, {}, u"当期值7.50%"_qs, u"single period, 7.50"_qs},
        {Transform::PerCapita, {}, u"人均值7.50%"_qs, u"per head, 7.50"_qs},
    };
    for (const auto &one : cases) {
        mark.inputs = one.inputs;
        const QString zh = views::statement(mark, views::Names(set, Language::Chinese), one.transform);
        const QString en = views::statement(mark, views::Names(set, Language::English), one.transform);
        INFO(zh.toStdString() << '\n' << en.toStdString());
        CHECK(zh.contains(u"上市公司" + one.zh));
        CHECK(en.contains(one.en));
        CHECK(fault(zh) == "statement-not-published: 计算值");
        CHECK(fault(en) == "statement-not-published: computed");
    }
    // The level may well be published: what is missing is the average growth.
    mark.value.reset();
    mark.inputs.clear();
    mark.empty = EmptyReason::BaseMissing;
    const QString none = views::statement(mark, views::Names(set, Language::English), Transform::Cagr);
    CHECK(none == QStringLiteral("Linping District, 2024: Listed companies, average growth a year cannot be computed: "
                                 "the base is missing"));
    CHECK(fault(none) == "statement-not-published: cannot be computed: the base is missing");
}

TEST_CASE("What contradicts a figure is said behind it and read over", "[statement]")
{
    Observation chosen = gdp2024();
    chosen.growth.clear();
    Observation other = chosen;
    other.value = "1180";
    other.source = SourceId("s003");
    const QString text = said(statementTables(), {chosen, other});
    CHECK(text == QStringLiteral("2024年，临平区地区生产总值1175.09亿元（来源：杭州网，2025-05）；另有来源不一致："
                                 "1180亿元（来源：论坛《上半年》）"));
    for (const QString &either : {text, said(statementTables(), {chosen, other}, Language::English)}) {
        const auto reading = readAs(either);
        INFO(either.toStdString());
        REQUIRE(reading);
        CHECK(reading->observations == std::vector{chosen});
    }
    CHECK(fault(QString(text).replace(u"论坛"_qs, u"不明"_qs)).starts_with("statement-unclear: 不明"));
}

TEST_CASE("A place is one of how many, and where", "[statement]")
{
    IndicatorTables t = statementTables();
    t.regions.push_back({RegionCode("330100"), {"杭州市", "Hangzhou"}, {}, "city", "", ""});
    t.regions.front().parent = RegionCode("330100");
    const auto set = std::make_shared<const IndicatorSet>(t);
    Mark mark;
    mark.keys = {IndicatorId("gdp"), RegionCode("330113"), {}, Period::ofYear(2022), {}, {}, {}};
    mark.value = 8;
    mark.interval = {8, 9};
    mark.measurement = {"位", Kind::Rank, {}, {}};
    mark.computed = true;
    mark.attributes = {{"ranked", {"12", ""}}, {"peers", {"13", ""}}};
    CHECK(views::statement(mark, views::Names(set, Language::Chinese), Transform::Rank) ==
          QStringLiteral("2022年，临平区地区生产总值在杭州市13个地区中居第8位（计算值，13个地区中12个有数，"
                         "区间[8,\u00A09]）"));
    CHECK(views::statement(mark, views::Names(set, Language::English), Transform::Rank) ==
          QStringLiteral("Linping District, 2022: Gross regional product rank 8 of 13 in Hangzhou (computed, 12 of 13 "
                         "regions known, interval [8,\u00A09])"));
}

TEST_CASE("A counted number says where, of which data, and that it is what these record", "[statement]")
{
    const auto set = std::make_shared<const IndicatorSet>(statementTables());
    Figure figure;
    figure.spec.subject = FigureSubject::Composition;
    figure.revision = "5a6d033";
    figure.regions = {RegionCode("330113")};
    Mark mark;
    mark.keys.sector = SectorId("bio");
    mark.value = 7;
    mark.interval = Interval::point(7);
    mark.measurement = {"家", Kind::Count, {}, {}};
    mark.computed = true;
    mark.sources = {SourceId("s001")};
    CHECK(
        views::statement(mark, views::Names(set, Language::Chinese), figure) ==
        QStringLiteral("临平区生物医药机构：7家（计算值，本数据集收录数，数据版本5a6d033）（来源：杭州网，2025-05）"));
    CHECK(views::statement(mark, views::Names(set, Language::English), figure) ==
          QStringLiteral("Linping District: Biomedicine, organisations: 7\u00A0entities (computed, number recorded in "
                         "this dataset, revision 5a6d033 of the data) (source: 杭州网, 2025-05)"));
    // Of a panel the panel is the source.
    figure.panel = "规上企业";
    mark.sources.clear();
    CHECK(views::statement(mark, views::Names(set, Language::Chinese), figure) ==
          QStringLiteral("生物医药：7家（计算值，数据版本5a6d033）（来源：面板《规上企业》）"));
}
