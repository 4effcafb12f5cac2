#include "models/store/provenance.h"

#include "models/store/importer.h"
#include "tests/store/sample.h"
#include "tests/support/strings.h"

#include <QTemporaryDir>

namespace {

store::Provenance table(const QString &path, const char *unit)
{
    core::Mapping mapping;
    mapping.format = "csv";
    mapping.constants.unit = unit;
    mapping.origin = core::MappingOrigin{{}, mapping.constants};
    const core::Issue issue{core::Severity::Error, core::Rule::Type, "t.csv", 7, "产值", "十二亿", {"number"}, "表一"};
    return {path, mapping, {issue}};
}

} // namespace

TEST_CASE("a revision keeps the file it came from, the meaning of its columns and what was found in it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    const package::PackageReading sample = tests::samplePackage();
    const store::Provenance from = table(QStringLiteral("/data/三月.csv"), "亿元");
    {
        auto database = tests::openStore(path);
        REQUIRE(store::importPackage(database, sample, {}, nullptr, &from));
    }
    auto database = tests::openStore(path);
    const auto kept = store::provenanceOf(database, sample.name, 1);
    REQUIRE(kept);
    REQUIRE(*kept);
    CHECK((*kept)->path == from.path);
    CHECK((*kept)->mapping == from.mapping);
    CHECK((*kept)->report == from.report);
    CHECK_FALSE(*store::provenanceOf(database, sample.name, 2));
    CHECK_FALSE(*store::provenanceOf(database, QStringLiteral("no such dataset"), 1));
}

TEST_CASE("a revision without a file has none, and content that is there already changes nothing")
{
    auto database = tests::openStore();
    const package::PackageReading sample = tests::samplePackage();
    REQUIRE(store::importPackage(database, sample));
    CHECK_FALSE(*store::provenanceOf(database, sample.name, 1));
    const store::Provenance again = table(QStringLiteral("/data/again.csv"), "亿元");
    CHECK(store::importPackage(database, sample, {}, nullptr, &again)->unchanged);
    CHECK_FALSE(*store::provenanceOf(database, sample.name, 1));
}

TEST_CASE("the mapping of a file is the one it was taken in with last")
{
    auto database = tests::openStore();
    package::PackageReading sample = tests::samplePackage();
    const QString path = QStringLiteral("/data/monthly.csv");
    CHECK_FALSE(store::lastMapping(database, path));
    for (const char *unit : {"亿元", "万元"}) {
        sample.tables.observations.front().value += "1";
        const store::Provenance from = table(path, unit);
        REQUIRE(store::importPackage(database, sample, {}, nullptr, &from));
    }
    REQUIRE(store::lastMapping(database, path));
    CHECK(store::lastMapping(database, path)->constants.unit == "万元");
    CHECK(store::lastMapping(database, path)->dataset.empty()); // the current one
    CHECK_FALSE(store::lastMapping(database, QStringLiteral("/data/other.csv")));

    const QString first = sample.name;
    sample.name = QStringLiteral("another");
    REQUIRE(store::importPackage(database, sample)); // and current from now on
    CHECK(store::lastMapping(database, path)->dataset == first.toStdString());
}

TEST_CASE("a damaged report is told")
{
    auto database = tests::openStore();
    const package::PackageReading sample = tests::samplePackage();
    const store::Provenance from = table(QStringLiteral("/data/a.csv"), "亿元");
    REQUIRE(store::importPackage(database, sample, {}, nullptr, &from));
    tests::ask(database, QStringLiteral("UPDATE revision_files SET report = '{'"));
    const auto kept = store::provenanceOf(database, sample.name, 1);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == core::ErrorCode::StoreBroken);
}
