#include "models/output/diffcsv.h"

#include "tests/support/strings.h"

namespace {

core::IndicatorTables tables(const char *value, const char *unit = "亿元")
{
    core::IndicatorTables tables;
    core::Indicator gdp;
    gdp.id = core::IndicatorId("gdp");
    gdp.measurement.unit = unit;
    tables.indicators = {gdp};
    core::Observation row;
    row.indicator = gdp.id;
    row.region = core::RegionCode("330113");
    row.period = core::Period::ofYear(2022);
    row.value = value;
    row.source = core::SourceId("s1");
    tables.observations = {row};
    return tables;
}

QStringList lines(const core::Diff &diff)
{
    const output::Phrases phrases{[](const QString &code) { return code; },
                                  [](const core::Keys &, const QString &field) -> QString { return u"<"_qs + field; },
                                  {},
                                  {}};
    return QString::fromUtf8(output::diffCsv(diff, phrases)).remove(QChar(0xFEFF)).split(u"\r\n"_qs);
}

} // namespace

TEST_CASE("a revised claim is one row with both values, the difference and the fields that differ")
{
    const QStringList all = lines(core::diff(tables("1006.7"), tables("1008.2")));
    REQUIRE(all.size() == 3);
    CHECK(all[0].startsWith(u"row_change,indicator,indicator_name,region,"_qs));
    CHECK(
        all[1] ==
        u"revised,gdp,<indicator,330113,<region,,,,,2022,s1,value,1006.7,exact,1008.2,exact,,,,,1.5,1.40,1.60,亿元,0.15,,"_qs);
    CHECK(lines(core::diff(tables("1175.09"), tables("1175.2")))[1].section(u',', 20, 20) == u"0.11"_qs);
}

TEST_CASE("claims of one side, changed indicators and other rows follow; no cell is a formula")
{
    core::IndicatorTables after = tables("1006.7", "=1+1");
    after.observations.front().period = core::Period::ofYear(2023);
    after.sources.push_back({core::SourceId("s2"), "title", {}, {}, {}, {}, {}});
    core::Diff diff = core::diff(tables("1006.7"), after);
    diff.columns = {{"output", {}, "unit", "亿元", "万元"}};
    const QStringList all = lines(diff);
    CHECK(all[1].startsWith(u"added,gdp,<indicator,330113,<region,,,,,2023,s1,,,,1006.7,exact,"_qs));
    CHECK(all[2].startsWith(u"removed,gdp,<indicator,330113,<region,,,,,2022,s1,,1006.7,exact,,"_qs));
    CHECK(all[3].startsWith(u"indicator,gdp,,,,,,,,,,unit,亿元,,'=1+1,"_qs));
    CHECK(all[4].startsWith(u"column,output,,,,,,,,,,unit,亿元,,万元,"_qs));
    CHECK(all[5].contains(u"sources"_qs));
    for (int line = 1; line + 1 < all.size(); ++line)
        CHECK(all[line].count(u',') == all[0].count(u','));
}
