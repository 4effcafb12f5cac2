#include "models/package/packagereader.h"
#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <QFile>

#include <algorithm>

using core::ErrorCode;
using tests::Lines;
using tests::PackageCopy;

namespace {

const QString descriptor = QStringLiteral("datapackage.json");
const QString observations = QStringLiteral("observations.csv");

package::PackageReading bundled()
{
    auto reading = package::readPackage(QStringLiteral(":/dataset/linping"));
    REQUIRE(reading);
    return *reading;
}

/// The one row of a table that `wanted` accepts.
template <class Row, class Wanted> Row only(const std::vector<Row> &rows, Wanted wanted)
{
    REQUIRE(std::ranges::count_if(rows, wanted) == 1);
    return *std::ranges::find_if(rows, wanted);
}

} // namespace

TEST_CASE("The bundled dataset reads without a finding")
{
    const package::PackageReading reading = bundled();
    CHECK(tests::linesOf(reading.issues) == Lines{});
    CHECK(reading.isValid());
    CHECK(reading.name == u"linping");
    CHECK(reading.version == u"2025.05");
    CHECK(reading.title.startsWith(u"杭州市临平区"));
}

TEST_CASE("The bundled dataset has all its rows")
{
    const core::IndicatorTables tables = bundled().tables;
    CHECK(tables.sources.size() == 124);
    CHECK(tables.regions.size() == 19);
    CHECK(tables.sectors.size() == 27);
    CHECK(tables.indicators.size() == 150);
    CHECK(tables.observations.size() == 442);
    CHECK(tables.relations.size() == 10);
    CHECK(tables.targets.size() == 27);
    CHECK(tables.organisations.size() == 48);
    CHECK(tables.organisationObservations.size() == 233);
    CHECK(tables.programmes.size() == 18);
    CHECK(tables.milestones.size() == 55);
}

TEST_CASE("Observations, indicators and targets keep what was printed")
{
    const core::IndicatorTables tables = bundled().tables;
    const core::Observation gdp = tables.observations.front();
    CHECK(gdp.indicator.text() == "gdp");
    CHECK(gdp.region.text() == "330113");
    CHECK(gdp.sector.empty());
    CHECK(gdp.period.text() == "2024");
    CHECK(gdp.value == "1175.09");
    CHECK(gdp.qualifier == core::Qualifier::Exact);
    CHECK(gdp.growth == "5");
    CHECK(gdp.growthBasis == core::GrowthBasis::Unstated);
    CHECK(gdp.status == core::Status::Unstated);
    CHECK(gdp.source.text() == "s001");
    const core::Indicator indicator = tables.indicators.front();
    CHECK(indicator.name == core::Name{"地区生产总值", "Gross regional product"});
    CHECK(indicator.measurement ==
          core::Measurement{"亿元", core::Kind::Level, core::PriceBasis::Current, core::StockFlow::Flow});
    CHECK(indicator.usualGrowthBasis == core::GrowthBasis::Real);
    CHECK_FALSE(indicator.aboveScale);
    CHECK(indicator.description == "GRP; growth normally at comparable/constant prices, see each row");
    const core::Target undated = tables.targets.at(2);
    CHECK_FALSE(undated.period);
    CHECK(undated.qualifier == core::Qualifier::Class);
    CHECK(undated.direction == core::Direction::AtLeast);
    CHECK(tables.targets.at(9).ofField == core::TargetField::Growth);
}

TEST_CASE("The other tables keep their words")
{
    const core::IndicatorTables tables = bundled().tables;
    const auto linping = only(tables.regions, [](const auto &r) { return r.code.text() == "330113"; });
    CHECK(linping.parent.text() == "330100");
    CHECK(linping.validFrom == "2021-04-09");
    CHECK(linping.validTo.empty());
    const auto sector = only(tables.sectors, [](const auto &s) { return s.id.text() == "green_energy"; });
    CHECK(sector.tier == core::Tier::Wing);
    CHECK(sector.scaleTarget == "500");
    CHECK(tables.sources.front().reliability == core::Reliability::Press);
    CHECK(tables.relations.front().complete);
    CHECK(tables.relations.front().over == core::PartsOver::Indicator);
    CHECK(tables.relations.back().over == core::PartsOver::Region);
    CHECK(tables.relations.at(3).kind == core::RelationKind::Ratio);
    CHECK(tables.organisations.front().listedCode == "603129");
    CHECK(std::ranges::count_if(tables.organisations, [](const auto &o) { return o.certifications.size() == 2; }) == 1);
    CHECK(tables.organisationObservations.front().note == core::Note::Truncated);
    CHECK(tables.programmes.front().kind == core::ProgrammeKind::Product);
    CHECK(tables.milestones.at(1).value == "50");
    CHECK(tables.milestones.at(1).unit == "兆瓦");
    CHECK_FALSE(tables.milestones.at(1).planned);
}

TEST_CASE("Every number of the bundled files stands digit for digit in the tables")
{
    const core::IndicatorTables tables = bundled().tables;
    const PackageCopy copy;
    const QByteArrayList lines = copy.read(observations).trimmed().split('\n');
    REQUIRE(lines.size() == 443);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArrayList cells = lines[i].split(',');
        const core::Observation &row = tables.observations.at(static_cast<std::size_t>(i - 1));
        REQUIRE(row.value == cells[4].toStdString());
        REQUIRE(row.growth == cells[6].toStdString());
        REQUIRE(row.period.text() == cells[3].toStdString());
    }
}

TEST_CASE("A folder, its descriptor and the compiled-in copy give the same")
{
    const PackageCopy copy;
    const auto byFile = package::readPackage(copy.path(descriptor));
    REQUIRE(byFile);
    CHECK(byFile->tables == bundled().tables);
    CHECK(copy.reading().tables == bundled().tables);
}

TEST_CASE("Where no package is, an error says so")
{
    const PackageCopy copy;
    CHECK(package::readPackage(copy.path(QStringLiteral("no"))).error().code == ErrorCode::FileMissing);
    CHECK(package::readPackage(copy.path(observations)).error().code == ErrorCode::NotAPackage);
    std::stop_source stop;
    stop.request_stop();
    CHECK(package::readPackage(copy.path(), stop.get_token()).error().code == ErrorCode::Cancelled);
}

TEST_CASE("A descriptor that is no JSON makes the package invalid")
{
    const PackageCopy copy;
    copy.write(descriptor, "{\"name\": ");
    const package::PackageReading reading = copy.reading();
    CHECK_FALSE(reading.isValid());
    REQUIRE(reading.issues.size() == 1);
    CHECK(reading.issues[0].rule == core::Rule::BadJson);
    CHECK(reading.issues[0].file == "datapackage.json");
}

TEST_CASE("Resources that the program needs must be declared, the others need not")
{
    const PackageCopy copy;
    copy.replace(descriptor, R"("name": "regions",)", R"("name": "areas",)");
    copy.replace(descriptor, R"("name": "milestones",)", R"("name": "events",)");
    const Lines lines = copy.findings();
    CHECK(std::ranges::count(lines, "error datapackage.json bad-descriptor(resources, regions, missing)") == 1);
    CHECK(std::ranges::count(
              lines, "notice datapackage.json \"events\" bad-descriptor(resources, known resource, unknown)") == 1);
    CHECK(std::ranges::none_of(lines, [](const auto &line) { return line.find("milestones)") != std::string::npos; }));
}

TEST_CASE("A package of unknown resources only is no dataset")
{
    const PackageCopy copy;
    copy.write(descriptor, R"({"name": "other", "resources": [{"name": "measurements", "path": "observations.csv"}]})");
    CHECK(copy.findings() ==
          Lines{"notice datapackage.json \"measurements\" bad-descriptor(resources, known resource, unknown)",
                "error datapackage.json bad-descriptor(resources, sources, missing)",
                "error datapackage.json bad-descriptor(resources, regions, missing)",
                "error datapackage.json bad-descriptor(resources, indicators, missing)",
                "error datapackage.json bad-descriptor(resources, observations, missing)"});
}

TEST_CASE("A path out of the package is refused and the rest still checked")
{
    const PackageCopy copy;
    copy.replace(descriptor, R"("path": "targets.csv")", R"("path": "../targets.csv")");
    copy.append(observations, "gdp,330113,,2031,x,,,,,,,,s001\n");
    CHECK(copy.findings() == Lines{"error datapackage.json \"../targets.csv\" path-outside",
                                   "error observations.csv:444:value \"x\" type(number)"});
}

TEST_CASE("A linked file outside of the package is not opened")
{
    const PackageCopy copy, elsewhere;
    REQUIRE(QFile::remove(copy.path(QStringLiteral("targets.csv"))));
    REQUIRE(QFile::link(elsewhere.path(QStringLiteral("targets.csv")), copy.path(QStringLiteral("targets.csv"))));
    CHECK(copy.findings() == Lines{"error targets.csv \"targets.csv\" path-outside"});
}

TEST_CASE("Extra columns are allowed and noted")
{
    const PackageCopy copy;
    QByteArrayList lines = copy.read(observations).trimmed().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] += i == 0 ? ",checked_by" : ",me";
    copy.write(observations, lines.join('\n'));
    CHECK(copy.findings() == Lines{"notice observations.csv:1:checked_by \"checked_by\" column-unknown"});
    CHECK(copy.reading().tables == bundled().tables);
}

TEST_CASE("A file saved as GBK is found out, row by row")
{
    const PackageCopy copy;
    copy.replace(QStringLiteral("regions.csv"), "330113,临平区", "330113,\xC1\xD9\xC6\xBD\xC7\xF8");
    CHECK(copy.findings() == Lines{"error regions.csv:12:name_zh \"\\xC1\\xD9ƽ\\xC7\\xF8\" bad-encoding"});
}

TEST_CASE("An empty file is told as one")
{
    const PackageCopy copy;
    copy.write(QStringLiteral("programmes.csv"), {});
    CHECK(copy.findings() == Lines{"error programmes.csv empty-file"});
}

TEST_CASE("Codes are checked although the descriptor allows anything")
{
    const PackageCopy copy;
    copy.replace(descriptor, R"("name": "tier",
      "type": "string",
      "constraints": {
       "enum": [
        "pillar",
        "wing",
        "emerging",
        "other"
       ]
      })",
                 R"("name": "tier", "type": "string")");
    copy.append(QStringLiteral("sectors.csv"), "a,甲,,,leaf,,\n");
    CHECK(copy.findings() == Lines{"error sectors.csv:29:tier \"leaf\" enum(pillar|wing|emerging|other)"});
}

TEST_CASE("Many faults at once are all listed, by file and row")
{
    const PackageCopy copy;
    copy.replace(QStringLiteral("sources.csv"), "s002,“大国重器”在临平成功点火,", "s002,,");
    copy.replace(QStringLiteral("sources.csv"), "2025-05-10,press", "10.05.2025,blog");
    copy.append(QStringLiteral("regions.csv"), "330199,测试区,,330100,district,2024-13-01,\n");
    copy.append(observations, "gdp,330113,,2024-13,1,exact,,,,,,,s001\n"
                              "gdp,330113,,2024-M09M01,1,exact,,,,,,,s001\n"
                              "gdp,330113,,May 2024,1,roughly,,,,,,,s001\n"
                              "gdp,330113,,2031,1e3,exact,5%,real,,,,,s001\n"
                              "gdp,330113,2031,1\n"
                              ",330113,,2032,1,,,,,,,,s777\n"
                              "gdp,\"330113\"x,,2033,1,,,,,,,,s001\n");
    copy.append(QStringLiteral("targets.csv"), "gdp,330113,2030,,,,,,,s001\n");
    copy.append(QStringLiteral("milestones.csv"), "m001,2025,330113,事,,,,,,done,s001\n");
    const std::string qualifiers = "exact|over|at_least|nearly|about|up_to|class|equivalent|several";
    const std::string date = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
    const std::string period = "^\\d{4}(-(\\d{2}|Q[1-4]|H[12]|M\\d{2}M\\d{2}))?$";
    CHECK(copy.findings() ==
          Lines{"error sources.csv:3:title required",
                "error sources.csv:4:published \"10.05.2025\" pattern(" + date + ")",
                "error sources.csv:4:reliability \"blog\" "
                "enum(official|press|company|copy|encyclopaedia|self-media)",
                "error regions.csv:21:valid_from \"2024-13-01\" semantic(date)",
                "error observations.csv:444:period \"2024-13\" semantic(period)",
                "error observations.csv:445:period \"2024-M09M01\" semantic(period)",
                "error observations.csv:446:period \"May 2024\" pattern(" + period + ")",
                "error observations.csv:446:qualifier \"roughly\" enum(" + qualifiers + ")",
                "error observations.csv:447:value \"1e3\" type(number)",
                "error observations.csv:447:growth_percent \"5%\" type(number)",
                "error observations.csv:448 \"4\" column-count(13)", "error observations.csv:449:indicator_id required",
                "error observations.csv:449:source_id \"s777\" foreign-key(sources, id)",
                "error observations.csv:450:region_code \"\"330113\"x\" bad-quoting",
                "error targets.csv:29:value required", "error milestones.csv:57:status \"done\" enum(happened|planned)",
                "error milestones.csv:57:id \"m001\" primary-key(2)"});
}
