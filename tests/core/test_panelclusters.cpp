#include "models/core/figurebuild/panelclusters.h"
#include "tests/core/guardsample.h"

#include <algorithm>

using Subject = core::FigureSubject;
using tests::figureOf;
using tests::Firm;
using tests::isWithheld;
using tests::markOf;

namespace {

/// The cluster "equipment" of the sectors "fashion", "digital" and "materials": so many enterprises of 10, 11, 12 … in
/// each, and "biomedicine" beside it.
core::Dataset clusters(std::initializer_list<std::pair<const char *, int>> sectors)
{
    static const char *outputs[] = {"10", "11", "12", "13", "14", "15", "16", "17", "18", "19"};
    std::vector<Firm> firms;
    for (const auto &[sector, count] : sectors) {
        for (int i = 0; i < count; ++i)
            firms.push_back({sector, outputs[i]});
    }
    core::Dataset dataset = tests::datasetOf(firms);
    core::IndicatorTables tables = dataset.indicators->tables();
    for (core::Sector &sector : tables.sectors) {
        if (sector.id.text() != "equipment" && sector.id.text() != "biomedicine")
            sector.parent = core::SectorId("equipment");
    }
    dataset.indicators = std::make_shared<const core::IndicatorSet>(std::move(tables));
    return dataset;
}

std::vector<std::string> sectorsIn(const core::Figure &figure)
{
    std::vector<std::string> sectors;
    for (const core::Mark &mark : figure.marks)
        sectors.push_back(mark.keys.sector.text());
    return sectors;
}

core::Filter chosen(const char *sector)
{
    core::Filter filter;
    filter.sectors = {core::SectorId(sector)};
    return filter;
}

} // namespace

TEST_CASE("Concentration of a panel is of its clusters; of one that is chosen also of the sectors in it")
{
    const core::Dataset dataset = clusters({{"fashion", 5}, {"digital", 6}, {"biomedicine", 5}});
    const core::Figure all = figureOf(dataset, Subject::Concentration, false, "output");
    const auto shown = sectorsIn(all);
    CHECK(shown.size() == 2);
    CHECK(std::ranges::find(shown, "equipment") != shown.end());
    const core::Mark &cluster = markOf(all, "equipment");
    CHECK(*cluster.measure("firms")->value == 11);
    // 60 and 75 in all; squares 730 and 955 of 135²
    CHECK(*cluster.value == Approx(1e4 * 1685 / (135.0 * 135)));
    CHECK(*cluster.measure("cr4")->value == Approx(100 * (15 + 14 + 14 + 13) / 135.0));
    CHECK(cluster.interval.low <= *cluster.value);
    CHECK(cluster.interval.high >= *cluster.value);
    const core::Figure one = figureOf(dataset, Subject::Concentration, false, "output", chosen("equipment"));
    REQUIRE(sectorsIn(one).size() == 3);
    CHECK(sectorsIn(one).front() == "equipment");
    CHECK(*markOf(one, "equipment").value == *cluster.value);
    // Some of its sectors are no cluster.
    CHECK(sectorsIn(figureOf(dataset, Subject::Concentration, false, "output", chosen("digital"))) ==
          std::vector<std::string>{"digital"});
}

TEST_CASE("A cluster's concentration does not give away that of the one sector that tells nothing")
{
    const core::Dataset dataset = clusters({{"fashion", 4}, {"digital", 7}, {"materials", 9}});
    for (const char *filter : {"equipment", "digital"}) {
        const core::Figure figure = figureOf(dataset, Subject::Concentration, true, "output", chosen(filter));
        CHECK(isWithheld(markOf(figure, "digital"))); // else the cluster less the others would be fashion
    }
    const core::Figure figure = figureOf(dataset, Subject::Concentration, true, "output", chosen("equipment"));
    CHECK(markOf(figure, "equipment").value);
    CHECK(isWithheld(markOf(figure, "fashion")));
    CHECK(markOf(figure, "materials").value);
    CHECK(figureOf(dataset, Subject::Concentration, true, "output").marks.front().value);
}

TEST_CASE("Sectors beside silent ones keep silent until what is left tells of no one")
{
    const auto alike = [](std::size_t firms) {
        core::Sizes sizes;
        for (sizes.firms = 0; sizes.firms < firms; ++sizes.firms)
            sizes.add(10);
        return sizes;
    };
    const core::Sizes few = alike(2), seven = alike(7), nine = alike(9);
    using Silent = std::vector<std::uint8_t>;
    const std::vector<core::SectorGroup> one{{nullptr, {0, 1, 2}}};
    CHECK(core::silentSectors(one, {nine, few, seven}, Silent(3)) == Silent{0, 1, 1});
    CHECK(core::silentSectors(one, {nine, seven, seven}, Silent(3)) == Silent{0, 0, 0});
    CHECK(core::silentSectors(one, {nine, seven, seven}, {1, 0, 0}) == Silent{1, 0, 0}); // enough for itself
    const std::vector<core::SectorGroup> two{{nullptr, {0, 2}}, {nullptr, {1}}};
    CHECK(core::silentSectors(two, {nine, few, seven}, Silent(3)) == Silent{0, 1, 0});
}
