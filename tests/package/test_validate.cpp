#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>

using tests::Lines;
using tests::PackageCopy;

namespace {

const QString observations = QStringLiteral("observations.csv");
const QString regions = QStringLiteral("regions.csv");
const QString sectors = QStringLiteral("sectors.csv");
const QString sources = QStringLiteral("sources.csv");
const QString descriptor = QStringLiteral("datapackage.json");

} // namespace

TEST_CASE("A composite key with a blank part names one row only")
{
    const PackageCopy copy;
    copy.append(observations, "gdp,330113,,2024,1200,exact,,,,,,,s001\n"
                              "gdp,330113,fashion,2024,1200,exact,,,,,,,s001\n");
    CHECK(copy.findings() == Lines{"error observations.csv:444 \"gdp|330113||2024|s001\" primary-key(2)"});
}

TEST_CASE("A key of one field names one row only and is not blank")
{
    const PackageCopy copy;
    copy.append(regions, "330113,又一个,,,,,\n,无代码,,,,,\n");
    CHECK(copy.findings() ==
          Lines{"error regions.csv:21:code \"330113\" primary-key(12)", "error regions.csv:22:code required"});
}

TEST_CASE("The program's key holds also where the descriptor names another")
{
    const PackageCopy copy;
    copy.replace(descriptor, R"("primaryKey": [
     "id",
     "part"
    ])",
                 R"("primaryKey": ["id", "part", "over"])");
    copy.append(QStringLiteral("relations.csv"), "gdp_by_industry,sum,gdp,primary_va,region,complete,\n");
    CHECK(copy.findings() == Lines{"error relations.csv:12 \"gdp_by_industry|primary_va\" primary-key(2)"});
}

TEST_CASE("A unique field beside the key")
{
    const PackageCopy copy;
    copy.replace(descriptor, R"("name": "url",
      "type": "string")",
                 R"("name": "url", "type": "string", "constraints": {"unique": true})");
    copy.write(sources, copy.read(sources).replace("https://", "http://"));
    copy.append(sources, "s900,a,,,press,http://example.org/1,\ns901,b,,,press,http://example.org/1,\n"
                         "s902,c,,,press,,\ns903,d,,,press,,\n");
    const Lines lines = copy.findings();
    CHECK(std::ranges::count(lines, "error sources.csv:127:url \"http://example.org/1\" unique(126)") == 1);
    CHECK(std::ranges::none_of(lines, [](const auto &line) { return line.find(":129:") != std::string::npos; }));
}

TEST_CASE("References lead to rows, across resources and within one")
{
    const PackageCopy copy;
    copy.append(observations, "gdp_x,999999,nowhere,2030,1,,,,,,,,s999\n");
    copy.append(regions, "330199,测试区,,330999,district,,\n");
    CHECK(copy.findings() == Lines{"error regions.csv:21:parent_code \"330999\" foreign-key(regions, code)",
                                   "error observations.csv:444:indicator_id \"gdp_x\" foreign-key(indicators, id)",
                                   "error observations.csv:444:region_code \"999999\" foreign-key(regions, code)",
                                   "error observations.csv:444:sector_id \"nowhere\" foreign-key(sectors, id)",
                                   "error observations.csv:444:source_id \"s999\" foreign-key(sources, id)"});
}

TEST_CASE("References hold also where the descriptor does not declare them")
{
    const PackageCopy copy;
    copy.replace(descriptor, R"("foreignKeys": [
     {
      "fields": "indicator_id",
      "reference": {
       "resource": "indicators",
       "fields": "id"
      }
     },
     {
      "fields": "organisation_id",)",
                 R"("foreignKeys": [
     {
      "fields": "organisation_id",)");
    copy.append(QStringLiteral("organisation_observations.csv"), "nothing,e_cfmoto,2030,1,,,,s001\n");
    CHECK(copy.findings() ==
          Lines{"error organisation_observations.csv:235:indicator_id \"nothing\" foreign-key(indicators, id)"});
}

TEST_CASE("A fault in a row is not told again at the rows that refer to it")
{
    const PackageCopy copy;
    copy.replace(sources, "s001,临平“城东新中心”专题文章,", "s001,临平“城东新中心”专题文章,too,many,");
    copy.replace(regions, "330113,临平区,Linping District,", "330113,,Linping District,");
    CHECK(copy.findings() ==
          Lines{"error sources.csv:2 \"9\" column-count(7)", "error regions.csv:12:name_zh required"});
}

TEST_CASE("A quote that swallows rows is told once")
{
    const PackageCopy copy;
    copy.replace(sources, "\ns003,", "\n\"s003,");
    const Lines lines = copy.findings();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].starts_with("error sources.csv:4:id \"\"s003,"));
    CHECK(lines[0].ends_with("bad-quoting"));
}

TEST_CASE("A file that is not there is told once")
{
    const PackageCopy copy;
    REQUIRE(QFile::remove(copy.path(sectors)));
    CHECK(copy.findings() == Lines{"error sectors.csv \"sectors.csv\" file-missing"});
}

TEST_CASE("A validity that ends before it begins")
{
    const PackageCopy copy;
    copy.append(regions, "330199,测试区,,330100,district,2024-05-02,2024-05-01\n"
                         "330198,测试区,,330100,district,2024-05-02,2024-05-02\n"
                         "330197,测试区,,330100,district,,2024-05-02\n");
    CHECK(copy.findings() == Lines{"error regions.csv:21:valid_to \"2024-05-01\" semantic(valid-range, 2024-05-02)"});
}

TEST_CASE("Nothing lies within itself")
{
    const PackageCopy copy;
    copy.append(sectors, "own,自,,own,other,,\nx,甲,,y,other,,\ny,乙,,z,other,,\nz,丙,,x,other,,\nw,丁,,x,other,,\n"
                         "v,戊,,w,other,,\n");
    CHECK(copy.findings() == Lines{"error sectors.csv:29:parent_id \"own\" semantic(parent-cycle)",
                                   "error sectors.csv:30:parent_id \"y\" semantic(parent-cycle)",
                                   "error sectors.csv:31:parent_id \"z\" semantic(parent-cycle)",
                                   "error sectors.csv:32:parent_id \"x\" semantic(parent-cycle)"});
}

TEST_CASE("A share outside of the whole is doubted, not refused")
{
    const PackageCopy copy;
    copy.append(observations,
                "share_primary,330113,,2031,100,,,,,,,,s001\nshare_primary,330113,,2032,100.1,,,,,,,,s001\n"
                "share_primary,330113,,2033,-0.1,,,,,,,,s001\ngdp,330113,,2033,-0.1,,,,,,,,s001\n");
    CHECK(copy.findings() == Lines{"warning observations.csv:445:value \"100.1\" semantic(share-outside)",
                                   "warning observations.csv:446:value \"-0.1\" semantic(share-outside)"});
    CHECK(copy.reading().isValid());
}

TEST_CASE("An observation without a figure says nothing")
{
    const PackageCopy copy;
    copy.append(observations, "gdp,330113,,2031,,,,,,,,,s001\ngdp,330113,,2032,,,5,,,,,,s001\n");
    CHECK(copy.findings() == Lines{"warning observations.csv:444:value semantic(no-figure)"});
}

TEST_CASE("References that the program can do without are warnings")
{
    const PackageCopy copy;
    copy.append(QStringLiteral("targets.csv"), "gdp,330113,2030,1,,nothing,value,,,s001\n");
    copy.append(QStringLiteral("milestones.csv"), "m900,2025,nobody,事,,,,,,happened,s001\n");
    copy.append(QStringLiteral("relations.csv"), "r,ratio,gdp,primary_va,indicator,,nothing\n");
    CHECK(copy.findings() == Lines{"warning relations.csv:12:result \"nothing\" foreign-key(indicators, id)",
                                   "warning targets.csv:29:of_indicator \"nothing\" foreign-key(indicators, id)",
                                   "warning milestones.csv:57:subject_id \"nobody\" "
                                   "foreign-key(organisations|programmes|regions, id|id|code)"});
}
