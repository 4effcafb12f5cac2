#include "tests/core/panelsample.h"

#include "models/core/indicatorset.h"
#include "models/core/panel/rowmask.h"
#include "tests/support/catch.h"

#include <random>

namespace {

const core::IndicatorSet &places()
{
    static const core::IndicatorSet set = [] {
        core::IndicatorTables tables;
        const auto region = [&](const char *code, const char *parent) {
            core::Region one;
            one.code = core::RegionCode(code);
            one.parent = core::RegionCode(parent);
            tables.regions.push_back(one);
        };
        region("330100", "");
        region("330113", "330100");
        region("330110", "330100");
        const auto sector = [&](const char *id, const char *parent) {
            core::Sector one;
            one.id = core::SectorId(id);
            one.parent = core::SectorId(parent);
            tables.sectors.push_back(one);
        };
        sector("industry", "");
        sector("equipment", "industry");
        sector("fashion", "industry");
        sector("digital", "");
        return core::IndicatorSet(tables);
    }();
    return set;
}

/// Ids of the rows that a filter holds, as "e1/2022".
std::vector<std::string> held(const core::Panel &panel, const core::Filter &filter)
{
    const auto resolved = core::resolve(filter, *panel.head, places());
    REQUIRE(resolved);
    const auto mask = core::maskOf(panel, *resolved);
    REQUIRE(mask);
    std::vector<std::string> rows;
    for (const core::YearBlock &block : panel.head->blocks) {
        mask->forEach(block.begin, block.end, [&](std::size_t row) {
            rows.push_back(std::string(panel.rows->ids[panel.rows->entity[row]]) + "/" + std::to_string(block.year));
        });
    }
    CHECK(rows.size() == mask->count());
    return rows;
}

using Rows = std::vector<std::string>;

} // namespace

TEST_CASE("Years, regions and sectors with all below them choose rows of a panel")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    core::Filter filter;
    filter.firstYear = 2024;
    CHECK(held(panel, filter) == Rows{"e1/2024", "e3/2024", "e4/2024", "e5/2024"});
    filter.regions = {core::RegionCode("330110")};
    CHECK(held(panel, filter) == Rows{"e5/2024"});
    filter.regions = {core::RegionCode("330100/*")};
    filter.sectors = {core::SectorId("industry")};
    CHECK(held(panel, filter) == Rows{"e1/2024", "e3/2024"});
}

TEST_CASE("A value of a list is held by every cell that names it")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    core::Filter filter;
    filter.lastYear = 2023;
    filter.where = {{"certifications", {"小巨人"}}};
    CHECK(held(panel, filter) == Rows{"e1/2022", "e1/2023", "e5/2023"});
    filter.where = {{"certifications", {""}}};
    CHECK(held(panel, filter) == Rows{"e3/2022", "e3/2023"});
    filter.where = {{"colour", {"red"}}};
    const auto unknown = core::resolve(filter, *panel.head, places());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == core::ErrorCode::UnknownDimension);
    CHECK(unknown.error().args == std::vector<std::string>{"colour"});
}

TEST_CASE("Part of a name finds the rows that bore it, whatever the case of its letters")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows[8][1] = "临平ABC软件";
    const core::Panel panel = tests::panelOf(texts);
    core::Filter filter;
    filter.text = "智造"; // e1 was renamed in 2024
    CHECK(held(panel, filter) == Rows{"e1/2022", "e1/2023"});
    filter.text = "智能制造";
    CHECK(held(panel, filter) == Rows{"e1/2024"});
    filter.text = "余杭";
    CHECK(held(panel, filter) == Rows{"e2/2022", "e2/2023", "e5/2023", "e5/2024"});
    filter.text = "abC";
    CHECK(held(panel, filter) == Rows{"e4/2024"});
    filter.text = "平纺织余"; // runs over the end of a name
    CHECK(held(panel, filter).empty());
}

TEST_CASE("A filter holds the rows that a look at every row finds")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(70'001, 3));
    std::mt19937_64 random(11);
    for (int round = 0; round < 40; ++round) {
        core::PanelFilter filter = core::everything(*panel.head);
        for (auto &block : filter.blocks)
            block = random() % 4 != 0 ? 1 : 0;
        for (std::size_t d = 0; d < panel.head->dimensions.size(); ++d) {
            if (random() % 2 == 0)
                continue;
            core::PanelFilter::Choice choice{d, {}};
            for (std::size_t i = 0; i < panel.head->dimensions[d].values.size(); ++i)
                choice.held.push_back(random() % 2 == 0 ? 1 : 0);
            filter.choices.push_back(choice);
        }
        filter.text = round % 4 == 0 ? "临平7" : "";
        const auto mask = core::maskOf(panel, filter);
        REQUIRE(mask);
        std::size_t count = 0;
        bool equal = true;
        for (std::size_t i = 0; i < panel.head->blocks.size(); ++i) {
            for (std::size_t row = panel.head->blocks[i].begin; row < panel.head->blocks[i].end; ++row) {
                bool holds = filter.blocks[i] != 0;
                for (const auto &choice : filter.choices)
                    holds = holds && choice.held[panel.rows->dimensions[choice.dimension][row]] != 0;
                holds = holds && panel.rows->nameOf(row).find(filter.text) != std::string_view::npos;
                equal = equal && holds == mask->holds(row);
                equal = equal && mask->rank(row) == count;
                equal = equal && (!holds || mask->row(count) == row);
                count += holds ? 1 : 0;
            }
        }
        CHECK(equal);
        CHECK(mask->count() == count);
    }
}
