#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <algorithm>
#include <random>

using tests::PackageCopy;

namespace {

QByteArray hashOf(const PackageCopy &copy)
{
    const auto reading = copy.reading();
    REQUIRE(reading.isValid());
    return package::canonicalHash(reading.tables);
}

/// A file without quotes, its columns in the opposite order.
QByteArray mirrored(const QByteArray &csv)
{
    QByteArrayList lines = csv.trimmed().split('\n');
    for (QByteArray &line : lines) {
        REQUIRE_FALSE(line.contains('"'));
        QByteArrayList cells = line.split(',');
        std::reverse(cells.begin(), cells.end());
        line = cells.join(',');
    }
    return lines.join("\r\n");
}

} // namespace

TEST_CASE("The hash is a SHA-256 and the same for the same data")
{
    const PackageCopy copy;
    const auto bundled = package::readPackage(QStringLiteral(":/dataset/linping"));
    REQUIRE(bundled);
    const QByteArray hash = package::canonicalHash(bundled->tables);
    CHECK(hash.size() == 64);
    CHECK(QByteArray::fromHex(hash).toHex() == hash);
    CHECK(hashOf(copy) == hash);
}

TEST_CASE("Order of rows and columns, line ends and names of files make no other hash")
{
    const PackageCopy copy;
    const QByteArray before = hashOf(copy);
    const QString observations = QStringLiteral("observations.csv");
    copy.write(observations, "\xEF\xBB\xBF" + mirrored(copy.read(observations)));
    QByteArrayList lines = copy.read(QStringLiteral("targets.csv")).trimmed().split('\n');
    std::shuffle(lines.begin() + 1, lines.end(), std::mt19937(7));
    copy.write(QStringLiteral("targets-2.csv"), lines.join('\n'));
    copy.replace(QStringLiteral("datapackage.json"), "\"targets.csv\"", "\"targets-2.csv\"");
    CHECK(hashOf(copy) == before);
}

TEST_CASE("Name, title and version of the package are no part of the hash")
{
    const PackageCopy copy;
    const QByteArray before = hashOf(copy);
    copy.replace(QStringLiteral("datapackage.json"), R"("version": "2025.05")", R"("version": "2025.06")");
    CHECK(hashOf(copy) == before);
}

TEST_CASE("Any changed literal makes another hash")
{
    const auto changed = [](const char *file, const QByteArray &before, const QByteArray &after) {
        const PackageCopy copy;
        const QByteArray hash = hashOf(copy);
        copy.replace(QLatin1String(file), before, after);
        return hashOf(copy) != hash;
    };
    CHECK(changed("observations.csv", "gdp,330113,,2024,1175.09,exact,5,", "gdp,330113,,2024,1175.09,exact,5.0,"));
    CHECK(changed("observations.csv", "gdp,330113,,2024,1175.09,", "gdp,330113,,2024,1175.090,"));
    CHECK(changed("observations.csv", "gdp,330113,,2024,1175.09,exact", "gdp,330113,,2024,1175.09,about"));
    CHECK(changed("organisations.csv", "603129", "0603129"));
    CHECK(changed("regions.csv", "Zhejiang Province", "Zhejiang province"));
    CHECK(changed("sectors.csv", "pan_semiconductor,泛半导体,Pan-semiconductor,,wing",
                  "pan_semiconductor,泛半导体,Pan-semiconductor,,other"));
}

TEST_CASE("Content cannot be taken for a separator")
{
    core::IndicatorTables one, other;
    one.sources.resize(1);
    other.sources.resize(1);
    one.sources[0].title = "1:a,";
    other.sources[0].publisher = "1:a,";
    CHECK(package::canonicalHash(one) != package::canonicalHash(other));
    one.sources[0].title = "ab";
    one.sources[0].publisher = "c";
    other.sources[0].title = "a";
    other.sources[0].publisher = "bc";
    CHECK(package::canonicalHash(one) != package::canonicalHash(other));
}

TEST_CASE("The order of many rows does not matter either")
{
    core::IndicatorTables tables;
    for (int i = 0; i < 70'000; ++i) {
        core::Observation &row = tables.observations.emplace_back();
        row.indicator = core::IndicatorId("gdp");
        row.value = std::to_string(i * 7919 % 70'000);
    }
    const QByteArray hash = package::canonicalHash(tables);
    std::ranges::shuffle(tables.observations, std::mt19937(2));
    CHECK(package::canonicalHash(tables) == hash);
    tables.observations[40'000].value += "0";
    CHECK(package::canonicalHash(tables) != hash);
    std::stop_source stop;
    stop.request_stop();
    CHECK(package::canonicalHash(tables, {}, stop.get_token()).isEmpty());
}

TEST_CASE("A row more or less makes another hash")
{
    const PackageCopy copy;
    const auto reading = copy.reading();
    core::IndicatorTables tables = reading.tables;
    const QByteArray hash = package::canonicalHash(tables);
    tables.observations.pop_back();
    CHECK(package::canonicalHash(tables) != hash);
    tables.observations.push_back(reading.tables.observations.back());
    CHECK(package::canonicalHash(tables) == hash);
}
