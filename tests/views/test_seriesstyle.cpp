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

} // namespace

TEST_CASE("the home region is the accent, peers take their slots in order")
{
    const core::Figure figure = regions({"home", "a", "b", "c", "d", "e", "f"});
    const SeriesStyle style(figure, nullptr, Theme::Light);
    CHECK(style.isHome(region("home")));
    CHECK(style.color(region("home")) == color(Token::Accent, Theme::Light));
    CHECK(style.shape(region("home")) == MarkerShape::Circle);
    CHECK(style.color(region("a")) == categorical(6, Theme::Light));
    CHECK(style.shape(region("a")) == MarkerShape::Square);
    CHECK(style.color(region("b")) == categorical(1, Theme::Light));
    CHECK(style.shape(region("b")) == MarkerShape::Diamond);
    CHECK(style.color(region("e")) == categorical(9, Theme::Light));
    CHECK(style.shape(region("e")) == MarkerShape::Plus);
    CHECK(style.color(region("f")) == categorical(0, Theme::Light));
    CHECK(style.isAside(region("f"))); // one of many that share the grey
    CHECK_FALSE(style.isAside(region("e")));
    CHECK_FALSE(style.isAside(region("home")));
}

TEST_CASE("indicators of one region take the slots in order")
{
    core::Figure figure = regions({"home", "home"});
    figure.marks[1].keys.indicator = core::IndicatorId("patents");
    figure.spec.indicators = {core::IndicatorId("gdp"), core::IndicatorId("patents")};
    const SeriesStyle style(figure, nullptr, Theme::Dark);
    CHECK(style.color(figure.marks[0].keys) == categorical(1, Theme::Dark));
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

TEST_CASE("lines of enterprises of one sector are told apart, those of different sectors have their colours")
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
    figure.marks[0].keys.sector = core::SectorId("s1");
    const SeriesStyle own(figure, &set, Theme::Light);
    CHECK(own.color(figure.marks[1].keys) == categorical(2, Theme::Light));
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
