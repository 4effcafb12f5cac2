#include "tests/core/guardsample.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using Subject = core::FigureSubject;
using tests::datasetOf;
using tests::figureOf;
using tests::Firm;
using tests::fourSectors;
using tests::has;
using tests::isWithheld;
using tests::markOf;

TEST_CASE("A guarded composition withholds the sum of two enterprises, and one more from which it could be worked out")
{
    const core::Figure figure = figureOf(fourSectors(), Subject::Composition, true, "output");
    CHECK(isWithheld(markOf(figure, "fashion")));
    CHECK(isWithheld(markOf(figure, "digital"))); // the fewest enterprises of those left
    CHECK(*markOf(figure, "equipment").value == 390);
    CHECK(*markOf(figure, "materials").value == 1180);
    CHECK_FALSE(markOf(figure, "fashion").measure("known")->value);
    CHECK_FALSE(markOf(figure, "fashion").measure("firms")->value);
    CHECK(has(figure, core::Notice::Guarded));
    const core::Figure own = figureOf(fourSectors(), Subject::Composition, false, "output");
    CHECK(*markOf(own, "fashion").value == 120);
    CHECK_FALSE(has(own, core::Notice::Guarded));
}

TEST_CASE("A guarded composition withholds a sum of which one enterprise has more than 85 %")
{
    const core::Dataset dataset = datasetOf({{"equipment", "900"},
                                             {"equipment", "20"},
                                             {"equipment", "30"},
                                             {"equipment", "40"},
                                             {"digital", "100"},
                                             {"digital", "110"},
                                             {"digital", "120"},
                                             {"fashion", "400"},
                                             {"fashion", "410"},
                                             {"fashion", "420"}});
    const core::Figure figure = figureOf(dataset, Subject::Composition, true, "output");
    CHECK(isWithheld(markOf(figure, "equipment")));
    CHECK(*markOf(figure, "equipment").measure("firms")->value == 4); // that is no secret
    CHECK(markOf(figure, "digital").value.has_value() != markOf(figure, "fashion").value.has_value());
    const core::Figure counts = figureOf(dataset, Subject::Composition, true);
    CHECK(*markOf(counts, "equipment").value == 4);
}

TEST_CASE("Guarded counts withhold one and two enterprises")
{
    const core::Figure figure = figureOf(fourSectors(), Subject::Composition, true, "count");
    CHECK(isWithheld(markOf(figure, "fashion")));
    CHECK_FALSE(markOf(figure, "fashion").measure("firms")->value);
    CHECK(isWithheld(markOf(figure, "digital")));
    CHECK(*markOf(figure, "equipment").value == 4);
}

TEST_CASE("What is withheld does not depend on which sectors are chosen")
{
    core::Filter digital;
    digital.sectors = {core::SectorId("digital"), core::SectorId("equipment")};
    const core::Figure some = figureOf(fourSectors(), Subject::Composition, true, "output", digital);
    CHECK(isWithheld(markOf(some, "digital")));
    CHECK(*markOf(some, "equipment").value == 390);
}

TEST_CASE("No withheld sum of a guarded composition by year can be worked out from the parts and shares shown")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelWithCube(tests::randomPanel(400, 11)));
    core::FigureSpec spec;
    spec.subject = Subject::Composition;
    spec.groupBy = "sector,year";
    spec.measure = "output";
    const auto own = core::build(dataset, {}, spec);
    spec.guarded = true;
    const auto guarded = core::build(dataset, {}, spec);
    REQUIRE(own);
    REQUIRE(guarded);
    REQUIRE(own->marks.size() == guarded->marks.size());
    std::map<int, std::size_t> withheld;
    for (std::size_t i = 0; i < own->marks.size(); ++i) {
        const core::Mark &mark = guarded->marks[i];
        CHECK(mark.keys == own->marks[i].keys);
        const bool few = *own->marks[i].measure("known")->value < 3 && own->marks[i].value;
        if (few)
            CHECK(isWithheld(mark));
        if (own->marks[i].value && isWithheld(mark))
            ++withheld[mark.keys.period->year()];
    }
    CHECK_FALSE(withheld.empty());
    for (const auto &[year, count] : withheld)
        CHECK(count != 1); // alone it would be the whole less the others
}

TEST_CASE("Concentration of a sector that one enterprise dominates is withheld with its quotient")
{
    const core::Dataset dataset = datasetOf({{"equipment", "9000"},
                                             {"equipment", "20"},
                                             {"equipment", "30"},
                                             {"equipment", "40"},
                                             {"equipment", "50"},
                                             {"digital", "100"},
                                             {"digital", "110"},
                                             {"digital", "120"},
                                             {"digital", "130"},
                                             {"digital", "140"},
                                             {"materials", "200"},
                                             {"materials", "210"},
                                             {"materials", "220"},
                                             {"materials", "230"},
                                             {"materials", "240"},
                                             {"materials", "250"},
                                             {"materials", "260"}});
    const core::Figure own = figureOf(dataset, Subject::Concentration, false, "output");
    REQUIRE(markOf(own, "equipment").value);
    const core::Figure figure = figureOf(dataset, Subject::Concentration, true, "output");
    const core::Mark &mark = markOf(figure, "equipment");
    CHECK(isWithheld(mark));
    CHECK(mark.measure("cr4")->empty == core::EmptyReason::Withheld);
    CHECK(mark.measure("lq")->empty == core::EmptyReason::Withheld);
    REQUIRE(mark.attributes.size() == 1); // not how concentrated
    CHECK(mark.attribute("tier"));
    CHECK(markOf(own, "equipment").attributes.size() > 1);
    CHECK(*mark.measure("firms")->value == 5);
    CHECK(markOf(figure, "materials").value);
}

TEST_CASE("A sum withheld of a region's sectors is withheld of the sector's regions too")
{
    // In 330113 one of the three firms of digital has 96 %: its sum is withheld, and fashion with it.
    std::vector<Firm> firms{{"digital", "960"}, {"digital", "20"}, {"digital", "20"}};
    for (const char *sector : {"equipment", "fashion", "materials"}) {
        for (const char *region : {"330113", "330110"})
            firms.insert(firms.end(), {{sector, "50", region}, {sector, "60", region}, {sector, "70", region}});
    }
    for (const char *output : {"100", "120", "110", "90"})
        firms.push_back({"digital", output, "330110"});
    const core::Dataset dataset = datasetOf(firms);
    const std::vector<std::string> sectors{"equipment", "fashion", "materials", "digital"};
    const std::vector<std::string> regions{"330113", "330110"};
    std::map<std::pair<std::string, std::string>, bool> isShown;
    for (const std::string &region : regions) {
        core::Filter filter;
        filter.regions = {core::RegionCode(region)};
        const core::Figure figure = figureOf(dataset, Subject::Composition, true, "output", filter);
        for (const std::string &sector : sectors)
            isShown[{region, sector}] = markOf(figure, sector).value.has_value();
    }
    CHECK_FALSE(isShown[{"330113", "digital"}]);
    for (const std::string &sector : sectors) {
        core::FigureSpec spec;
        spec.subject = Subject::Composition;
        spec.groupBy = "region_code";
        spec.measure = "output";
        spec.guarded = true;
        core::Filter filter;
        filter.sectors = {core::SectorId(sector)};
        const auto figure = core::build(dataset, filter, spec);
        REQUIRE(figure);
        for (const core::Mark &mark : figure->marks)
            CHECK(mark.value.has_value() == isShown[{mark.keys.region.text(), sector}]);
    }
    for (const std::string &region : regions) { // none is the whole less the others
        CHECK(std::ranges::count_if(sectors, [&](const auto &sector) { return !isShown[{region, sector}]; }) != 1);
    }
    for (const std::string &sector : sectors)
        CHECK(std::ranges::count_if(regions, [&](const auto &region) { return !isShown[{region, sector}]; }) != 1);
    // Nor is it told by the total of what the filter holds, or by the level of its flows.
    core::Filter one;
    one.regions = {core::RegionCode("330113")};
    one.sectors = {core::SectorId("digital")};
    const core::Figure total = figureOf(dataset, Subject::Totals, true, "output", one, core::ChartKind::Line);
    CHECK(isWithheld(total.marks.back()));
}

TEST_CASE("A sum by another dimension is withheld when all but one of its enterprises are written as rows")
{
    const auto firm = [](const char *sector, const char *output, const char *certifications) {
        return Firm{sector, output, "330113", "2024", certifications};
    };
    std::vector<Firm> firms{firm("fashion", "50", "高新")}; // alone in its sector: withheld, and digital with it
    for (const char *output : {"100", "120", "90", "80", "110"})
        firms.push_back(firm("equipment", output, "高新"));
    for (const char *output : {"60", "55", "65"})
        firms.push_back(firm("digital", output, ""));
    core::Filter filter;
    filter.where = {{"certifications", {"高新"}}};
    const auto total = [&filter](const std::vector<Firm> &of, bool guarded) {
        return figureOf(datasetOf(of), Subject::Totals, guarded, "output", filter, core::ChartKind::Line).marks.back();
    };
    CHECK(*total(firms, false).value == 550);
    CHECK(isWithheld(total(firms, true)));
    for (Firm &one : firms) { // now no one knows which of four
        if (one.sector == std::string_view("digital"))
            one.certifications = "高新";
    }
    CHECK(*total(firms, true).value == 730);
}

TEST_CASE("A sum of several regions is withheld when one of them is: of the others alone it could be subtracted")
{
    std::vector<Firm> firms{{"fashion", "10"}, {"fashion", "20"}};
    for (const char *region : {"330113", "330110", "330114", "330102"}) {
        for (const char *sector : {"equipment", "materials", "digital"})
            firms.insert(firms.end(), {{sector, "50", region}, {sector, "60", region}, {sector, "70", region}});
        if (region != std::string("330113"))
            firms.insert(firms.end(),
                         {{"fashion", "50", region}, {"fashion", "60", region}, {"fashion", "70", region}});
    }
    const core::Dataset dataset = datasetOf(firms);
    core::Filter two;
    two.regions = {core::RegionCode("330113"), core::RegionCode("330102")};
    CHECK(isWithheld(markOf(figureOf(dataset, Subject::Composition, true, "output", two), "fashion")));
    CHECK(*markOf(figureOf(dataset, Subject::Composition, true, "output"), "fashion").value == 570);
}

TEST_CASE("No firm can be worked out from a guarded share of the four largest")
{
    // 150 + 140 + 130 + 120 = 540 of 640: the sum and 84.375 % would tell that the fifth has 100.
    const core::Dataset dataset = datasetOf(
        {{"equipment", "150"}, {"equipment", "140"}, {"equipment", "130"}, {"equipment", "120"}, {"equipment", "100"},
         {"digital", "150"},   {"digital", "140"},   {"digital", "130"},   {"digital", "120"},   {"digital", "60"},
         {"digital", "40"},    {"fashion", "400"}, // of 760: the root of the index is 55.9 %
         {"fashion", "60"},    {"fashion", "60"},    {"fashion", "60"},    {"fashion", "60"},    {"fashion", "60"},
         {"fashion", "60"},    {"materials", "151"}, {"materials", "140"}, {"materials", "130"}, {"materials", "120"},
         {"materials", "40"},  {"materials", "30"},  {"materials", "35"}});
    const core::Figure own = figureOf(dataset, Subject::Concentration, false, "output");
    CHECK(*markOf(own, "equipment").measure("cr4")->value == Approx(84.375));
    const core::Figure figure = figureOf(dataset, Subject::Concentration, true, "output");
    // One and two enterprises beside the four largest; one that makes most of the index.
    for (const char *sector : {"equipment", "digital", "fashion"}) {
        CHECK(isWithheld(markOf(figure, sector)));
        CHECK(markOf(figure, sector).measure("cr4")->empty == core::EmptyReason::Withheld);
        CHECK_FALSE(markOf(figure, sector).measure("cr4")->value);
        CHECK(markOf(figure, sector).attribute("class_2023") == nullptr);
    }
    const core::Mark &materials = markOf(figure, "materials"); // three: 83.7461 % and 1823.50 are rounded
    CHECK(*materials.measure("cr4")->value == Approx(83.7));
    // The corners of sizes that are whole numbers themselves, outward to the same places.
    CHECK(materials.measure("cr4")->interval.high == Approx(84.0));
    CHECK(*materials.value == std::round(*markOf(own, "materials").value));
    CHECK(materials.interval.low == std::floor(markOf(own, "materials").interval.low));
    CHECK(materials.interval.high == std::ceil(markOf(own, "materials").interval.high));
}

TEST_CASE("A guarded concentration is of all enterprises of a sector: of some regions it could be subtracted")
{
    std::vector<Firm> firms;
    for (const char *region : {"330113", "330110"}) {
        for (const char *output : {"100", "110", "120", "130", "140", "150", "160", "170"})
            firms.push_back({"materials", output, region});
    }
    const core::Dataset dataset = datasetOf(firms);
    core::Filter one;
    one.regions = {core::RegionCode("330113")};
    const core::Figure whole = figureOf(dataset, Subject::Concentration, true, "output");
    CHECK(markOf(whole, "materials").value);
    CHECK(whole.hindrances.empty());
    const core::Figure part = figureOf(dataset, Subject::Concentration, true, "output", one);
    CHECK(isWithheld(markOf(part, "materials")));
    CHECK(markOf(part, "materials").suppression == core::Suppression::PartOfSector); // whatever the numbers are
    CHECK(std::ranges::find(part.notices, core::Notice::WholeSectorsOnly) != part.notices.end());
    CHECK(part.hindrances == std::vector<std::string>{"region_code"});
    one.text = "Name";
    CHECK(figureOf(dataset, Subject::Concentration, true, "output", one).hindrances ==
          std::vector<std::string>{"region_code", "name"});
    CHECK(markOf(figureOf(dataset, Subject::Concentration, false, "output", one), "materials").value);
}

TEST_CASE("A guarded table withholds the numbers of all enterprises of a cell with too few, and lists them last")
{
    const core::Figure figure =
        figureOf(fourSectors(), Subject::Organisations, true, "output", {}, core::ChartKind::Table);
    REQUIRE(figure.marks.size() == 13);
    CHECK(isWithheld(markOf(figure, "e5")));
    CHECK(isWithheld(markOf(figure, "e6")));
    CHECK(markOf(figure, "e5").keys.item == "Name e5"); // who it is and where is no secret
    CHECK(*markOf(figure, "e1").value == 100);
    CHECK(isWithheld(figure.marks.back()));
    CHECK(figure.marks.front().keys.organisation.text() == "e12");
}

TEST_CASE("One rule guards tables and rankings: who is withheld has no rank, however large")
{
    core::Dataset dataset = datasetOf({{"equipment", "100"},
                                       {"equipment", "120"},
                                       {"equipment", "90"},
                                       {"equipment", "80"},
                                       {"fashion", "5000"},
                                       {"fashion", "7000"},
                                       {"digital", "60"},
                                       {"digital", "55"},
                                       {"digital", "65"}});
    const core::Figure table = figureOf(dataset, Subject::Organisations, true, "output", {}, core::ChartKind::Table);
    const core::Figure ranking = figureOf(dataset, Subject::Organisations, true, "output");
    CHECK(ranking.marks == table.marks);
    CHECK(ranking.marks.front().keys.organisation.text() == "e2");
    CHECK(*ranking.marks.front().value == 120);
    CHECK(isWithheld(ranking.marks.back()));
    CHECK(has(ranking, core::Notice::Unranked));
    CHECK(ranking.of == 9);
    CHECK_FALSE(has(figureOf(dataset, Subject::Organisations, false, "output"), core::Notice::Unranked));
    const core::Figure lines = figureOf(dataset, Subject::Organisations, true, "output", {}, core::ChartKind::Line);
    REQUIRE_FALSE(lines.marks.empty());
    CHECK(lines.marks.front() == table.marks.front());
    CHECK(has(lines, core::Notice::CutToTop));
    core::Filter shown; // a sector of which every number may be told
    shown.sectors = {core::SectorId("equipment")};
    CHECK_FALSE(has(figureOf(dataset, Subject::Organisations, true, "output", shown), core::Notice::Unranked));
}

TEST_CASE("What is withheld says by which rule")
{
    using core::Suppression;
    const core::Dataset dataset = datasetOf({{"equipment", "1000"},
                                             {"equipment", "20"},
                                             {"equipment", "30"},
                                             {"fashion", "50"},
                                             {"fashion", "70"},
                                             {"digital", "60"},
                                             {"digital", "55"},
                                             {"digital", "65"},
                                             {"materials", "300"},
                                             {"materials", "280"},
                                             {"materials", "310"}});
    const core::Figure figure = figureOf(dataset, Subject::Composition, true, "output");
    CHECK(markOf(figure, "equipment").suppression == Suppression::Dominance);
    CHECK(markOf(figure, "fashion").suppression == Suppression::TooFewFirms);
    for (const core::Mark &mark : figure.marks) {
        CHECK((mark.suppression == Suppression::None) == mark.value.has_value());
        if (mark.keys.sector.text() == "digital" && !mark.value)
            CHECK(mark.suppression == Suppression::Complementary);
    }
    const core::Figure rows = figureOf(dataset, Subject::Organisations, true, "output", {}, core::ChartKind::Table);
    CHECK(markOf(rows, "e1").suppression == Suppression::Dominance);
    CHECK(markOf(rows, "e4").suppression == Suppression::TooFewFirms);
    CHECK(markOf(figureOf(fourSectors(), Subject::Composition, true, "output"), "digital").suppression ==
          Suppression::Complementary);
}

TEST_CASE("A part without a share of a whole that is withheld says so")
{
    const core::Dataset dataset =
        datasetOf({{"equipment", "5000"}, {"digital", "60"}, {"digital", "55"}, {"digital", "65"}});
    const core::Figure figure = figureOf(dataset, Subject::Composition, true, "output");
    for (const core::Mark &mark : figure.marks) {
        CAPTURE(mark.keys.sector.text());
        CHECK_FALSE(mark.share);
        if (mark.value)
            CHECK(mark.noShare == core::EmptyReason::Withheld);
    }
}

TEST_CASE("A guarded table that is cut does not tell by whom it leaves out who is large")
{
    core::FigureSpec spec;
    spec.subject = Subject::Organisations;
    spec.chart = core::ChartKind::Table;
    spec.measure = "output";
    spec.guarded = true;
    spec.top = 9;
    const auto figure = core::build(fourSectors(), {}, spec);
    REQUIRE(figure);
    REQUIRE(figure->marks.size() == 9); // the eight that are told, then the first id of the others
    CHECK(*figure->marks[7].value == 80);
    CHECK(isWithheld(figure->marks[8]));
    CHECK(figure->of == 13);
    CHECK(has(*figure, core::Notice::CutToTop));
}

TEST_CASE("Guarded flows withhold what few enterprises brought, and so much that it cannot be worked out")
{
    tests::PanelTexts texts = tests::randomPanel(300, 8);
    std::erase_if(texts.rows, [](const auto &row) { return row[2] != "2022" && row[2] != "2023" && row[2] != "2024"; });
    const core::Dataset dataset = tests::panelDataset(tests::panelOf(texts));
    const core::Figure own = figureOf(dataset, Subject::FirmFlows, false, "output");
    const core::Figure figure = figureOf(dataset, Subject::FirmFlows, true, "output");
    REQUIRE(own.marks.size() == figure.marks.size());
    std::size_t withheld = 0;
    for (std::size_t i = 0; i < own.marks.size(); ++i) {
        const auto *firms = own.marks[i].measure("firms");
        if (firms && *firms->value > 0 && *firms->value < 3)
            CHECK(isWithheld(figure.marks[i]));
        withheld += isWithheld(figure.marks[i]) ? 1U : 0U;
        if (isWithheld(figure.marks[i]) && figure.marks[i].measure("pull"))
            CHECK_FALSE(figure.marks[i].measure("pull")->value);
    }
    CHECK(withheld != 1);
}

TEST_CASE("Until its rows are there a guarded sum waits for them")
{
    core::Dataset dataset = fourSectors();
    dataset.panel.rows = nullptr;
    CHECK(has(figureOf(dataset, Subject::Composition, true, "output"), core::Notice::LoadingRows));
    CHECK(*markOf(figureOf(dataset, Subject::Composition, true), "equipment").value == 4);
}
