#include "models/core/partition.h"
#include "tests/core/qiantang.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

Keys whole(const char *region, const char *period)
{
    Keys keys;
    keys.indicator = IndicatorId("gdp");
    keys.region = RegionCode(region);
    keys.period = *Period::parse(period);
    return keys;
}

std::vector<std::string> regionsOf(const std::vector<PartKey> &parts)
{
    std::vector<std::string> codes;
    for (const PartKey &part : parts)
        codes.push_back(part.keys.region.text());
    return codes;
}

} // namespace

TEST_CASE("only declared relations divide a whole: by industry and by region")
{
    const Dataset dataset = qiantang();
    const auto partitions = partitionsOf(*dataset.indicators, IndicatorId("gdp"));
    REQUIRE(partitions.size() == 2);
    CHECK(partitions[0].over == PartsOver::Indicator);
    CHECK(partitions[0].complete);
    CHECK(partitions[0].parts.size() == 3);
    CHECK(partitions[1].over == PartsOver::Region);
    CHECK(partitionsOf(*dataset.indicators, IndicatorId("firms")).empty());
    CHECK(partitionsOf(*dataset.indicators, IndicatorId("gdp"), PartsOver::Sector).empty());
}

TEST_CASE("complete parts are listed though one of them has no figure: its absence matters")
{
    IndicatorTables tables = qiantangTables();
    std::erase_if(tables.observations, [](const Observation &row) { return row.indicator == IndicatorId("tertiary"); });
    const Dataset dataset = datasetOf(tables);
    const auto partitions = partitionsOf(*dataset.indicators, IndicatorId("gdp"), PartsOver::Indicator);
    CHECK(partKeys(*dataset.indicators, partitions.front(), whole("330114", "2023")).size() == 3);
}

TEST_CASE("a former area is not added to the areas that came out of it")
{
    IndicatorTables tables = sampleTables();
    const auto parts = [&](const char *period) {
        const Dataset dataset = datasetOf(tables);
        const auto partitions = partitionsOf(*dataset.indicators, IndicatorId("gdp"), PartsOver::Region);
        return regionsOf(partKeys(*dataset.indicators, partitions.front(), whole("100", period)));
    };
    // 113 published a figure for 2020, before its present area began: it is none of the parts then.
    CHECK(parts("2020") == std::vector<std::string>{"110-old"});
    CHECK(parts("2022") == std::vector<std::string>{"110", "113"});
    for (Observation &row : tables.observations) {
        if (row.region == RegionCode("113") && row.period.year() == 2020)
            row.note = Note::Backcast;
    }
    CHECK(parts("2020") == std::vector<std::string>{"113"});
}

TEST_CASE("sectors divide a whole where a relation says so")
{
    IndicatorTables tables = sampleTables();
    tables.relations.push_back({"by_sector", RelationKind::Sum, IndicatorId("output"), IndicatorId("output"),
                                PartsOver::Sector, false, IndicatorId()});
    const Dataset dataset = datasetOf(tables);
    const auto partitions = partitionsOf(*dataset.indicators, IndicatorId("output"));
    REQUIRE(partitions.size() == 1);
    Keys keys = whole("113", "2021");
    keys.indicator = IndicatorId("output");
    const auto parts = partKeys(*dataset.indicators, partitions.front(), keys);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].keys.sector == SectorId("equipment"));
}
