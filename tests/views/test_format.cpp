#include "tests/support/strings.h"
#include "views/text/format.h"

using namespace core;
using views::Language;

namespace {

QString zh(const char *period) { return views::periodText(Period::parse(period).value(), Language::Chinese); }
QString en(const char *period) { return views::periodText(Period::parse(period).value(), Language::English); }

views::Names names(Language language)
{
    IndicatorTables tables;
    tables.sources.push_back(
        {SourceId("s001"), "城东新中心", "杭州网", "2025-05", Reliability::Press, "https://a.cn", ""});
    tables.sources.push_back({SourceId("s002"), "公报", "统计局", "2025-03-01", Reliability::Official, "", ""});
    Region region;
    region.code = RegionCode("330113");
    region.name = {"临平区", "Linping District"};
    tables.regions.push_back(region);
    Indicator gdp;
    gdp.id = IndicatorId("gdp");
    gdp.name = {"地区生产总值", "Gross regional product"};
    tables.indicators.push_back(gdp);
    return views::Names(std::make_shared<const IndicatorSet>(std::move(tables)), language);
}

} // namespace

TEST_CASE("published literals keep their digits")
{
    CHECK(views::literalText("1175.09") == QStringLiteral("1,175.09"));
    CHECK(views::literalText("23.10") == QStringLiteral("23.10"));
    CHECK(views::literalText("1175841") == QStringLiteral("1,175,841"));
    CHECK(views::literalText("-8.3") == QStringLiteral("−8.3"));
    CHECK(views::literalText("999") == QStringLiteral("999"));
}

TEST_CASE("computed numbers are rounded, never minus nought")
{
    CHECK(views::numberText(12345.678, 1) == QStringLiteral("12,345.7"));
    CHECK(views::numberText(-0.04, 1) == QStringLiteral("0.0"));
    CHECK(views::numberText(-1234.4, 0) == QStringLiteral("−1,234"));
}

TEST_CASE("growth always carries its sign")
{
    CHECK(views::signedText("5") == QStringLiteral("+5"));
    CHECK(views::signedText("-0.4") == QStringLiteral("−0.4"));
    CHECK(views::signedText("0.0") == QStringLiteral("0.0"));
    CHECK(views::signedText(5.957, 2) == QStringLiteral("+5.96"));
    GrowthReading growth;
    growth.literal = "5.0";
    growth.percent = 5;
    CHECK(views::growthText(growth) == QStringLiteral("+5.0\u00A0%"));
}

TEST_CASE("a change of a share is told in percentage points")
{
    ChangeReading change;
    CHECK(views::changeText(change) == QStringLiteral("—"));
    change.value = -1.3;
    CHECK(views::changeText(change) == QStringLiteral("−1.30\u00A0%"));
    change.inPoints = true;
    CHECK(views::changeText(change) == QStringLiteral("−1.30\u00A0percentage points"));
}

TEST_CASE("a computed mark has the decimals of what it was computed from")
{
    Mark mark;
    mark.measurement.unit = "亿元";
    mark.value = 849.99096;
    mark.computed = true;
    mark.inputs = {Input{"level", {}, "940.09", {}, "亿元", {}}, Input{"growth", {}, "10.6", {}, "%", {}}};
    CHECK(views::valueText(mark) == QStringLiteral("849.99"));
    mark.measurement.unit = "%";
    mark.value = 5.9571;
    CHECK(views::valueText(mark) == QStringLiteral("5.96"));
    mark.value.reset();
    CHECK(views::valueText(mark) == QStringLiteral("—"));
}

TEST_CASE("a number of a group has no more decimals than the one in its middle")
{
    Mark mark;
    mark.measurement.unit = "亿元";
    mark.value = 1250;
    mark.interval = {1249.5, 1250.5, false, false};
    mark.computed = true;
    mark.inputs = {Input{"member", {}, "1250", {}, "亿元", {}}, Input{"member", {}, "940.09", {}, "亿元", {}}};
    const auto count = [](const char *name, double number) {
        return MeasureReading{name, number, Interval::point(number), "个", std::nullopt};
    };
    mark.measures = {count("members_known", 9), count("members", 13)};
    CHECK(views::valueText(mark) == QStringLiteral("1,250"));
    CHECK(views::membersText(mark) == QStringLiteral("9/13"));
    mark.measures.clear();
    CHECK(views::membersText(mark).isEmpty());
}

TEST_CASE("of what is at least or at most a number the end that is known is printed, rounded outward")
{
    Mark mark;
    mark.measurement = {"pp", Kind::Change, {}, {}};
    mark.attributes = {{"method", {"levels", ""}}};
    mark.computed = true;
    mark.value = -0.06372521950410803;
    mark.interval = {-0.0883038696, unbounded, false, false};
    mark.qualifier = Qualifier::AtLeast;
    CHECK(views::valueText(mark) == QStringLiteral("−0.08831"));
    mark.value = 0.18499088850847645;
    mark.interval = {-unbounded, 0.1852721098, false, false};
    mark.qualifier = Qualifier::UpTo;
    CHECK(views::valueText(mark) == QStringLiteral("0.1853"));
    const MeasureReading share{"contribution", 5.20186, {-unbounded, 5.217729394, false, false}, "%", std::nullopt};
    CHECK(views::measureText(share) == QStringLiteral("≤5.3"));
    mark.qualifier = Qualifier::Exact;
    CHECK_FALSE(views::boundOf(mark));
}

TEST_CASE("what is implied of a count is every whole number that fits")
{
    ImpliedReading implied;
    implied.base = {4040, {4039, 4041, false, false}, true};
    CHECK(views::impliedText(implied) == QStringLiteral("4,039–4,041"));
    implied.base.interval = Interval::point(4040);
    CHECK(views::impliedText(implied) == QStringLiteral("4,040"));
    implied.base = {849.991, {849.6, 850.38, false, false}, false};
    CHECK(views::impliedText(implied) == QStringLiteral("849.99"));
}

TEST_CASE("intervals are rounded outward and show their open ends")
{
    CHECK(views::intervalText({849.6021, 850.3771}, 2) == QStringLiteral("[849.60,\u00A0850.38]"));
    CHECK(views::intervalText({1006.65, 1006.75}, 2) == QStringLiteral("[1,006.65,\u00A01,006.75]"));
    CHECK(views::intervalText({63, 70, true, true}, 0) == QStringLiteral("(63,\u00A070)"));
    CHECK(views::intervalText({1000, unbounded}, 0) == QStringLiteral("[1,000,\u00A0∞)"));
    CHECK(views::intervalText({-1.25, -1.15}, 1) == QStringLiteral("[−1.3,\u00A0−1.1]"));
}

TEST_CASE("the qualifier slot")
{
    CHECK(views::qualifierSign(Qualifier::Exact).isEmpty());
    CHECK(views::qualifierSign(Qualifier::Over) == QStringLiteral("≥"));
    CHECK(views::qualifierSign(Qualifier::Nearly) == QStringLiteral("<"));
    CHECK(views::qualifierSign(Qualifier::About) == QStringLiteral("≈"));
    CHECK(views::qualifierSign(Qualifier::Class) == QStringLiteral("~"));
}

TEST_CASE("units in English")
{
    CHECK(views::unitText("亿元", Language::Chinese) == QStringLiteral("亿元"));
    CHECK(views::unitText("亿元", Language::English) == QStringLiteral("100 m\u00A0yuan"));
    CHECK(views::unitText("万人", Language::English) == QStringLiteral("10,000\u00A0persons"));
    CHECK(views::unitText("万亿元", Language::English) == QStringLiteral("trillion\u00A0yuan"));
    CHECK(views::unitText("亿美元", Language::English) == QStringLiteral("100 m\u00A0US dollars"));
    CHECK(views::unitText("平方公里", Language::English) == QStringLiteral("km²"));
    CHECK(views::unitText("%", Language::English) == QStringLiteral("%"));
    CHECK(views::unitText("奇怪", Language::English) == QStringLiteral("奇怪"));
}

TEST_CASE("periods in both languages")
{
    CHECK(zh("2024") == QStringLiteral("2024年"));
    CHECK(zh("2024-H1") == QStringLiteral("2024年上半年"));
    CHECK(zh("2024-Q1") == QStringLiteral("2024年一季度"));
    CHECK(zh("2024-M01M09") == QStringLiteral("2024年1–9月"));
    CHECK(zh("2025-05") == QStringLiteral("2025年5月"));
    CHECK(en("2024") == QStringLiteral("2024"));
    CHECK(en("2024-H2") == QStringLiteral("H2 2024"));
    CHECK(en("2024-Q4") == QStringLiteral("Q4 2024"));
    CHECK(en("2024-M01M09") == QStringLiteral("Jan–Sep 2024"));
    CHECK(en("2025-05") == QStringLiteral("May 2025"));
}

TEST_CASE("dates as precise as they are known")
{
    CHECK(views::dateText("2025-05-09", Language::Chinese) == QStringLiteral("2025年5月9日"));
    CHECK(views::dateText("2025-05", Language::Chinese) == QStringLiteral("2025年5月"));
    CHECK(views::dateText("2025-05-09", Language::English) == QStringLiteral("9 May 2025"));
    CHECK(views::dateText("2025", Language::English) == QStringLiteral("2025"));
    CHECK(views::dateText("", Language::English).isEmpty());
    CHECK(views::dateText("soon", Language::English) == QStringLiteral("soon"));
}

TEST_CASE("one scale word per axis")
{
    CHECK(views::axisScale(9999, Language::Chinese).word.isEmpty());
    CHECK(views::axisScale(12000, Language::Chinese).word == QStringLiteral("万"));
    CHECK(views::axisScale(-3e8, Language::Chinese).word == QStringLiteral("亿"));
    CHECK(views::axisScale(12000, Language::English).word == QStringLiteral("K"));
    CHECK(views::axisScale(2e9, Language::English).factor == 1e9);
}

TEST_CASE("a source as a citation")
{
    const auto set = names(Language::Chinese);
    const Source &source = *set.set()->source(SourceId("s001"));
    CHECK(views::citation(source, Language::Chinese) ==
          QStringLiteral("《城东新中心》，杭州网，2025年5月，https://a.cn"));
    CHECK(views::citation(source, Language::English) == QStringLiteral("“城东新中心”, 杭州网, May 2025, https://a.cn"));
}

TEST_CASE("a unit that begins with digits stands in brackets after a number")
{
    CHECK(views::unitAfterNumber("万元", Language::English) == QStringLiteral("(10,000\u00A0yuan)"));
    CHECK(views::unitAfterNumber("万元", Language::Chinese) == QStringLiteral("万元"));
    CHECK(views::unitAfterNumber("人", Language::English) == QStringLiteral("persons"));
    CHECK(views::unitAfterNumber("", Language::English).isEmpty());
}

TEST_CASE("sums of one measure of a panel have the decimals that all of them need, at most two")
{
    const auto texts = [](std::vector<double> values, double rounding = 0) {
        core::Figure figure;
        figure.panel = "enterprises";
        for (const double value : values) {
            core::Mark mark;
            mark.value = value;
            mark.interval = {value - rounding, value + rounding};
            mark.computed = true;
            figure.marks.push_back(mark);
        }
        QStringList list;
        for (const core::Mark &mark : figure.marks)
            list << views::valueText(mark, views::sharedDecimals(figure));
        return list;
    };
    CHECK(texts({11, -298}) == QStringList{u"11"_qs, u"−298"_qs});
    CHECK(texts({11, -298, 9.5}) == QStringList{u"11.0"_qs, u"−298.0"_qs, u"9.5"_qs});
    CHECK(texts({8.125, 9.5}) == QStringList{u"8.13"_qs, u"9.50"_qs});
    CHECK(texts({16908366, 1754159.84}) == QStringList{u"16,908,366.00"_qs, u"1,754,159.84"_qs});
    // Of many rounded numbers the decimals are not known.
    CHECK(texts({16908366.12, 1754159.84}, 20) == QStringList{u"16,908,366"_qs, u"1,754,160"_qs});
    core::Figure published;
    published.panel = "enterprises";
    published.marks.resize(1);
    published.marks[0].value = 5;
    published.marks[0].literal = "5.0";
    CHECK_FALSE(views::sharedDecimals(published));
    CHECK(views::valueText(published.marks[0], 2) == u"5.0"); // as printed
}
