#include "tests/support/catch.h"
#include "views/charts/seriesstyle.h"

using namespace views;

namespace {

core::Figure regions(std::initializer_list<const char *> codes)
{
    core::Figure figure;
    for (const char *code : codes) {
        core::Mark mark;
        mark.keys.indicator = core::IndicatorId("gdp");
        mark.keys.region = core::RegionCode(code);
        figure.marks.push_back(mark);
        figure.regions.push_back(mark.keys.region);
    }
    return figure;
}

core::Keys region(const char *code)
{
    core::Keys keys;
    keys.region = core::RegionCode(code);
    return keys;
}

/// A dataset of the home region and its peers a, b, c … in this order; the home region is the one with figures.
core::IndicatorSet dataset(int peers)
{
    core::IndicatorTables tables;
    std::vector<std::string> codes{"city"};
    for (int i = 0; i < peers; ++i)
        codes.emplace_back(1, static_cast<char>('a' + i));
    codes.emplace_back("home");
    for (const std::string &code : codes) {
        core::Region region;
        region.code = core::RegionCode(code);
        region.level = code == "city" ? "city" : "district";
        region.parent = core::RegionCode(code == "city" ? "" : "city");
        tables.regions.push_back(region);
    }
    for (const char *id : {"gdp", "patents", "talent"}) {
        core::Indicator indicator;
        indicator.id = core::IndicatorId(id);
        tables.indicators.push_back(indicator);
    }
    core::Organisation firm;
    firm.id = core::OrganisationId("e1");
    firm.region = core::RegionCode("home");
    tables.organisations.push_back(firm);
    return core::IndicatorSet(tables);
}

} // namespace

TEST_CASE("the home region is the accent, a peer has the colour of its place in the dataset")
{
    const core::IndicatorSet set = dataset(5);
    const core::Figure figure = regions({"home", "a", "b", "c", "d", "e"});
    const SeriesStyle style(figure, &set, Theme::Light);
    CHECK(style.isHome(region("home")));
    CHECK(style.color(region("home")) == color(Token::Accent, Theme::Light));
    CHECK(style.shape(region("home")) == MarkerShape::Circle);
    CHECK(style.color(region("a")) == categorical(6, Theme::Light));
    CHECK(style.shape(region("a")) == MarkerShape::Square);
    CHECK(style.color(region("b")) == categorical(1, Theme::Light));
    CHECK(style.shape(region("b")) == MarkerShape::Diamond);
    CHECK(style.color(region("e")) == categorical(9, Theme::Light));
    CHECK(style.shape(region("e")) == MarkerShape::Plus);
}

TEST_CASE("a peer keeps colour and shape when others are left out or come in another order")
{
    const core::IndicatorSet set = dataset(5);
    const core::Figure all = regions({"home", "a", "b", "c", "d", "e"}), few = regions({"e", "c"});
    const SeriesStyle before(all, &set, Theme::Dark), after(few, &set, Theme::Dark);
    for (const char *code : {"c", "e"}) {
        CHECK(after.color(region(code)) == before.color(region(code)));
        CHECK(after.shape(region(code)) == before.shape(region(code)));
    }
    const auto swatches = regionSlots({core::RegionCode("e"), core::RegionCode("home")}, set);
    CHECK(swatches.size() == 1);
    CHECK(swatches.at("e") == after.slot(region("e")));
}

TEST_CASE("after as many peers as there are colours come half grey ones, then the grey of all others")
{
    const core::IndicatorSet set = dataset(18);
    const core::Figure all = regions({"i", "home", "a", "b", "f", "q", "r"});
    const SeriesStyle style(all, &set, Theme::Light);
    CHECK(style.slot(region("a")) == 6);
    CHECK(style.slot(region("i")) == 16); // the ninth
    CHECK(style.color(region("i")) != style.color(region("a")));
    CHECK(style.color(region("i")).hslSaturation() < style.color(region("a")).hslSaturation());
    CHECK(style.shape(region("i")) != style.shape(region("a")));
    CHECK(style.shape(region("f")) != style.shape(region("a"))); // five shapes, but not two after five
    CHECK(style.isAside(region("q")));                           // one of many that share the grey
    CHECK(style.color(region("r")) == categorical(0, Theme::Light));
    CHECK_FALSE(style.isAside(region("i")));
    CHECK_FALSE(style.isAside(region("home")));
    const core::Figure few = regions({"i", "b"});
    CHECK(SeriesStyle(few, &set, Theme::Light).color(region("i")) == style.color(region("i")));
}

TEST_CASE("an indicator of one region has the slot of its place in the dataset")
{
    const core::IndicatorSet set = dataset(0);
    core::Figure figure = regions({"home", "home"});
    figure.marks[0].keys.indicator = core::IndicatorId("talent");
    figure.marks[1].keys.indicator = core::IndicatorId("patents");
    const SeriesStyle style(figure, &set, Theme::Dark);
    CHECK(style.color(figure.marks[0].keys) == categorical(3, Theme::Dark));
    CHECK(style.color(figure.marks[1].keys) == categorical(2, Theme::Dark));
    CHECK(style.shape(figure.marks[0].keys) != style.shape(figure.marks[1].keys));
}

TEST_CASE("a sector has the slot of its place in the dataset, beyond ten it is grey")
{
    core::IndicatorTables tables;
    for (int i = 1; i <= 12; ++i) {
        core::Sector sector;
        sector.id = core::SectorId("s" + std::to_string(i));
        tables.sectors.push_back(sector);
    }
    core::IndicatorSet set(tables);
    CHECK(sectorSlot(core::SectorId("s1"), &set) == 1);
    CHECK(sectorSlot(core::SectorId("s10"), &set) == 10);
    CHECK(sectorSlot(core::SectorId("s11"), &set) == 0);
    CHECK(sectorSlot(core::SectorId("unknown"), &set) == 0);
    CHECK(sectorSlot(core::SectorId(), &set) == 0);
}

TEST_CASE("a line of an enterprise keeps its colour whatever the others are, and is told from those of its sector")
{
    core::IndicatorTables tables;
    for (const char *id : {"s1", "s2"}) {
        core::Sector sector;
        sector.id = core::SectorId(id);
        tables.sectors.push_back(sector);
    }
    const core::IndicatorSet set(tables);
    core::Figure figure;
    figure.spec.subject = core::FigureSubject::Organisations;
    figure.spec.chart = core::ChartKind::Line;
    for (const char *id : {"e1", "e2"}) {
        core::Mark mark;
        mark.keys.organisation = core::OrganisationId(id);
        mark.keys.sector = core::SectorId("s2");
        figure.marks.push_back(mark);
    }
    const SeriesStyle alike(figure, &set, Theme::Light);
    CHECK(alike.color(figure.marks[0].keys) != alike.color(figure.marks[1].keys));
    CHECK(alike.shape(figure.marks[0].keys) != alike.shape(figure.marks[1].keys));
    core::Figure second = figure;
    second.marks.erase(second.marks.begin());
    CHECK(SeriesStyle(second, &set, Theme::Light).color(second.marks[0].keys) == alike.color(figure.marks[1].keys));
    second.spec.chart = core::ChartKind::Bar; // without lines the sectors are told
    CHECK(SeriesStyle(second, &set, Theme::Light).color(second.marks[0].keys) == categorical(2, Theme::Light));
}

TEST_CASE("the only sector left in a table of concentration keeps its colour")
{
    core::IndicatorTables tables;
    core::Sector sector;
    sector.id = core::SectorId("s1");
    tables.sectors.push_back(sector);
    const core::IndicatorSet set(tables);
    core::Figure figure;
    figure.spec.subject = core::FigureSubject::Concentration;
    figure.marks.emplace_back();
    figure.marks.front().keys.sector = sector.id;
    CHECK(SeriesStyle(figure, &set, Theme::Light).color(figure.marks.front().keys) == categorical(1, Theme::Light));
}
