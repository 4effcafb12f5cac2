#include "models/core/panel/mergedpanel.h"

#include "models/core/panel/yearsums.h"
#include "tests/core/panelcsv.h"
#include "tests/support/catch.h"

#include <random>

using tests::builtOn;
using tests::PanelTexts;

TEST_CASE("Rows of an update are added or stand in place of those of the same enterprise and year")
{
    const PanelTexts texts = tests::smallPanel();
    const core::Panel base = tests::panelOf(texts);
    PanelTexts update{texts.schema, {}};
    update.rows = {{"e3", "临平新纺织", "2024", "330113", "fashion", "", "160", "600.125", "2"},
                   {"e9", "新来", "2025", "330199", "digital", "", "1", "1.00", ""}};
    const core::Panel panel = core::merged(base, builtOn(base, update));
    CHECK(panel.head->blocks.back().year == 2025);
    CHECK(panel.head->entities == base.head->entities + 1);
    CHECK(panel.rows->ids[panel.rows->entity.back()] == "e9");
    CHECK(panel.head->measures[1].decimals == 3); // the finest of both; each keeps the digits it was printed with
    CHECK(panel.rows->measures[1].literal(0) == base.rows->measures[1].literal(0));
    CHECK(core::yearSums(*panel.head, *panel.rows) ==
          core::yearSums(*tests::panelOf(tests::together(texts, update)).head,
                         *tests::panelOf(tests::together(texts, update)).rows));
    CHECK(core::merged(base, builtOn(base, {texts.schema, {}})).rows->entity == base.rows->entity);
}

TEST_CASE("Any rows put upon any others give the panel of both")
{
    std::mt19937 random(11);
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const PanelTexts earlier = tests::randomPanel(300 + seed * 7, seed);
        const PanelTexts later = tests::randomPanel(250, seed + 100);
        PanelTexts base{earlier.schema, {}};
        PanelTexts update{earlier.schema, {}};
        for (const auto &row : earlier.rows) {
            if (random() % 4 != 0)
                base.rows.push_back(row);
        }
        for (const auto &row : later.rows) {
            if (random() % 3 == 0)
                update.rows.push_back(row);
        }
        const core::Panel below = tests::panelOf(base);
        const core::Panel panel = core::merged(below, builtOn(below, update));
        const core::Panel wanted = tests::panelOf(tests::together(base, update));
        INFO("seed " << seed);
        CHECK(panel.head->blocks == wanted.head->blocks);
        CHECK(core::yearSums(*panel.head, *panel.rows) == core::yearSums(*wanted.head, *wanted.rows));
    }
}

TEST_CASE("A cell that an update leaves blank stays as it was, with the digits it had")
{
    PanelTexts texts = tests::smallPanel();
    texts.rows.front()[5] = "高新";
    texts.rows.front()[7] = "12.50";
    const core::Panel base = tests::panelOf(texts);
    PanelTexts update{texts.schema, {texts.rows.front()}};
    update.rows.front()[5].clear();
    update.rows.front()[6] = "41";
    update.rows.front()[7].clear();
    const core::Panel panel = core::merged(base, builtOn(base, update));
    texts.rows.front()[6] = "41";
    const core::Panel wanted = tests::panelOf(texts);
    CHECK(core::yearSums(*panel.head, *panel.rows) == core::yearSums(*wanted.head, *wanted.rows));
}

TEST_CASE("Columns of an update may stand in another order")
{
    const PanelTexts texts = tests::smallPanel();
    const core::Panel base = tests::panelOf(texts);
    PanelTexts update{texts.schema, {{"e1", "杭州", "2024", "330113", "digital", "", "7", "8.00", "9"}}};
    PanelTexts turned = update;
    std::ranges::reverse(turned.schema.fields);
    std::ranges::reverse(turned.rows.front());
    const core::Panel panel = core::merged(base, builtOn(base, turned));
    const core::Panel wanted = core::merged(base, builtOn(base, update));
    CHECK(panel.head->schema == base.head->schema);
    CHECK(core::yearSums(*panel.head, *panel.rows) == core::yearSums(*wanted.head, *wanted.rows));
}

TEST_CASE("Nothing is put together after a stop")
{
    const core::Panel base = tests::panelOf(tests::smallPanel());
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(core::merged(base, builtOn(base, tests::smallPanel()), stop.get_token()));
}
