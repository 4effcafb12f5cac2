#include "models/output/jsonwriter.h"
#include "tests/output/figures.h"
#include "tests/support/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace {

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

QJsonObject onlyMark(const core::Mark &mark)
{
    return parsed(output::figureJson(tests::figureOf({mark}))).value(u"marks").toArray().at(0).toObject();
}

} // namespace

TEST_CASE("a figure has the one JSON form, keys in its order")
{
    const QByteArray expected = R"({
  "figure": "indicators",
  "dataset": "linping",
  "revision": "0123abc",
  "transform": "level",
  "shown": 2,
  "of": 2,
  "comparability": {"verdict": "amber", "reasons": ["basis-unknown", "status-unknown"]},
  "notices": [],
  "marks": [
    {"keys": {"indicator": "gdp", "region": "330113", "period": "2022"}, "value": 1006.7, "literal": "1006.7", "low": 1006.65, "high": 1006.75, "unit": "亿元", "kind": "level", "price_basis": "current", "qualifier": "exact", "status": null, "empty": null, "sources": ["s010"], "inputs": [], "growth": {"published": 10.6, "literal": "10.6", "low": 10.55, "high": 10.65, "basis": "unstated", "scope": "unstated", "sources": ["s130"]}, "claims": [{"value": 1006.7, "literal": "1006.7", "low": 1006.65, "high": 1006.75, "qualifier": "exact", "source": "s010", "chosen": true}, {"value": 1001, "literal": "1001", "low": 1000.5, "high": 1001.5, "qualifier": "exact", "source": "s009", "chosen": false, "verdict": "contradict"}]},
    {"keys": {"indicator": "gdp", "region": "330113", "period": "2023"}, "value": null, "unit": "亿元", "kind": "level", "price_basis": "current", "empty": "not-published", "sources": [], "inputs": [], "implied": {"value": 1119.13333, "low": 1113.824644, "high": 1124.492823, "whole_numbers": false, "basis": "unstated", "inputs": ["s001"]}}
  ]
}
)";
    const core::Figure figure = tests::figureOf({tests::gdp2022(), tests::gdp2023()});
    CHECK(QString::fromUtf8(output::figureJson(figure)) == QString::fromUtf8(expected));
}

TEST_CASE("no computed number has the noise of binary fractions")
{
    core::Mark mark = tests::gdp2022();
    mark.literal.clear();
    mark.computed = true;
    mark.value = 42865.409999999996;
    mark.interval = core::Interval::point(*mark.value);
    mark.share = 100.0 / 6;
    mark.beside = core::BesideReading{0.1 + 0.2, "", {0.25, 0.35, false, false}};
    const QByteArray json = output::figureJson(tests::figureOf({mark}));
    CHECK(json.contains("\"value\": 42865.41,"));
    CHECK(json.contains("\"share\": 16.6666666667"));
    CHECK(json.contains("\"beside\": {\"value\": 0.3,"));
}

TEST_CASE("an unbounded end is null")
{
    core::Mark mark = tests::gdp2022();
    mark.qualifier = core::Qualifier::Over;
    mark.interval = {1006.7, core::unbounded, false, false};
    const QJsonObject json = onlyMark(mark);
    CHECK(json.value(u"low").toDouble() == 1006.7);
    CHECK(json.value(u"high").isNull());
    CHECK(json.contains(u"high"));
}

TEST_CASE("an entry of a register has neither value nor reason to be empty")
{
    core::Mark mark;
    mark.keys.organisation = core::OrganisationId("e1");
    mark.attributes = {{"role", {"龙头企业", "leading enterprise"}}, {"listed_code", {"002508", ""}}};
    const QJsonObject json = onlyMark(mark);
    CHECK_FALSE(json.contains(u"value"));
    CHECK_FALSE(json.contains(u"empty"));
    const QJsonObject attributes = json.value(u"attributes").toObject();
    CHECK(attributes.value(u"role").toObject().value(u"en").toString() == u"leading enterprise");
    CHECK(attributes.value(u"listed_code").toString() == u"002508");
}

TEST_CASE("changes are in percent, percentage points or points")
{
    core::Mark mark = tests::gdp2022();
    mark.change.emplace();
    mark.change->value = 7.085;
    mark.change->interval = {7.07, 7.1, false, false};
    CHECK(onlyMark(mark).value(u"change").toObject().value(u"unit").toString() == u"percent");
    mark.change->inPoints = true;
    CHECK(onlyMark(mark).value(u"change").toObject().value(u"unit").toString() == u"pp");
    mark.measurement.kind = core::Kind::Index;
    CHECK(onlyMark(mark).value(u"change").toObject().value(u"unit").toString() == u"points");
    mark.change.emplace();
    mark.change->empty = core::EmptyReason::BaseMissing;
    CHECK(onlyMark(mark).value(u"change").toObject().value(u"value").isNull());
    CHECK(onlyMark(mark).value(u"change").toObject().value(u"empty").toString() == u"base-missing");
}

TEST_CASE("published rates compounded stand beside an average growth")
{
    core::Mark mark = tests::gdp2022();
    core::Input rate;
    rate.source = core::SourceId("s130");
    mark.compounded = core::CompoundedReading{{8.5, {8.4, 8.6}}, core::GrowthBasis::Real, {rate, rate}};
    const QJsonObject compounded = onlyMark(mark).value(u"compounded").toObject();
    CHECK(compounded.value(u"value").toDouble() == 8.5);
    CHECK(compounded.value(u"low").toDouble() == Approx(8.4));
    CHECK(compounded.value(u"high").toDouble() == Approx(8.6));
    CHECK(compounded.value(u"years").toInt() == 2);
    CHECK(compounded.value(u"basis").toString() == QStringLiteral("real"));
    CHECK(compounded.value(u"inputs").toArray() == QJsonArray{QStringLiteral("s130")});
    CHECK_FALSE(onlyMark(tests::gdp2022()).contains(u"compounded"));
}

TEST_CASE("the growth of a claim says whether it was chosen")
{
    core::Mark mark = tests::gdp2022();
    mark.claims[1].growthLiteral = "9.8";
    mark.claims[1].chosenForGrowth = true;
    const QJsonArray claims = onlyMark(mark).value(u"claims").toArray();
    CHECK_FALSE(claims.at(0).toObject().contains(u"chosen_for_growth"));
    CHECK(claims.at(1).toObject().value(u"growth").toString() == u"9.8");
    CHECK(claims.at(1).toObject().value(u"chosen_for_growth").toBool());
}

TEST_CASE("hostile text stays inside its string")
{
    core::Mark mark = tests::gdp2022();
    mark.keys.item = "a\"b\\c\n\x01\xff";
    CHECK(onlyMark(mark).value(u"keys").toObject().value(u"item").toString() == u"a\"b\\c\n\u0001\uFFFD");
}

TEST_CASE("a page holds its figures")
{
    const QByteArray json =
        output::pageJson(u"overview"_qs, {tests::figureOf({}), tests::figureOf({tests::gdp2022()})});
    CHECK(parsed(json).value(u"page").toString() == u"overview");
    const QJsonArray figures = parsed(json).value(u"figures").toArray();
    REQUIRE(figures.size() == 2);
    CHECK(figures.at(0).toObject().value(u"marks").toArray().isEmpty());
    CHECK(figures.at(1).toObject().value(u"marks").toArray().size() == 1);
}

TEST_CASE("a withheld number says by which rule, a missing share why")
{
    core::Mark mark = tests::gdp2022();
    mark.value.reset();
    mark.literal.clear();
    mark.empty = core::EmptyReason::Withheld;
    CHECK_FALSE(onlyMark(mark).contains(u"withheld_as"));
    mark.suppression = core::Suppression::Dominance;
    CHECK(onlyMark(mark).value(u"empty").toString() == u"withheld");
    CHECK(onlyMark(mark).value(u"withheld_as").toString() == u"confidential");
    mark = tests::gdp2022();
    mark.noShare = core::EmptyReason::Withheld;
    CHECK(onlyMark(mark).value(u"share").isNull());
    CHECK(onlyMark(mark).value(u"share_empty").toString() == u"withheld");
}
