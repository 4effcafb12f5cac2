#include "models/core/figurebuild/summaryguard.h"
#include "tests/core/guardsample.h"

using namespace core;

namespace {

constexpr std::size_t output = 1;

SummaryGuard guardUnder(const Dataset &dataset, const Filter &filter, const std::string &name = {})
{
    const auto resolved = resolve(filter, *dataset.panel.head, *dataset.indicators);
    REQUIRE(resolved);
    PanelFilter named = *resolved;
    named.text = name;
    const auto mask = maskOf(dataset.panel, named);
    REQUIRE(mask);
    const auto guard = guardOfSummary(dataset.panel, dataset.indicators, *resolved, *mask, output);
    REQUIRE(guard);
    return *guard;
}

Filter of(const char *sector)
{
    Filter filter;
    filter.sectors = {SectorId(sector)};
    return filter;
}

} // namespace

TEST_CASE("Statistics of rows all of whose numbers may be written are told", "[summaryguard]")
{
    CHECK(guardUnder(tests::fourSectors(), of("materials")) == SummaryGuard{});
}

TEST_CASE("A smallest and a largest number are of one enterprise: not told where any of the rows is withheld",
          "[summaryguard]")
{
    const SummaryGuard all = guardUnder(tests::fourSectors(), {}); // two of fashion among thirteen
    CHECK(all.withholdsSingles);
    CHECK(all.sums == Suppression::None);
}

TEST_CASE("A sum of too few or of mostly one enterprise is not told", "[summaryguard]")
{
    CHECK(guardUnder(tests::fourSectors(), of("fashion")).sums == Suppression::TooFewFirms);
    const auto dataset =
        tests::datasetOf({{"digital", "1000"}, {"digital", "10"}, {"digital", "10"}, {"fashion", "5"}});
    CHECK(guardUnder(dataset, of("digital")).sums == Suppression::Dominance);
}

TEST_CASE("A sum is not told that would give one of too few with the total", "[summaryguard]")
{
    // What protects the two of fashion is withheld as well: the smallest of the others.
    CHECK(guardUnder(tests::fourSectors(), of("digital")).sums == Suppression::Complementary);
}

TEST_CASE("Who searches for the name of one enterprise does not copy its number as a sum", "[summaryguard]")
{
    const SummaryGuard one = guardUnder(tests::fourSectors(), of("materials"), "Name e10");
    CHECK(one.sums == Suppression::TooFewFirms);
    CHECK_FALSE(one.withholdsSingles); // the table writes it
}

TEST_CASE("Years of one enterprise are one enterprise", "[summaryguard]")
{
    tests::PanelTexts texts{tests::smallPanel().schema, {}};
    for (const char *year : {"2022", "2023", "2024"}) {
        for (const char *id : {"a", "b"})
            texts.rows.push_back({id, id, year, "330113", "digital", "", "1", "10.00", ""});
    }
    CHECK(guardUnder(tests::panelDataset(tests::panelOf(texts)), {}).sums == Suppression::TooFewFirms);
}
