#include "models/core/panel/keptcells.h"
#include "tests/core/panelcsv.h"
#include "tests/support/catch.h"

using tests::builtOn;
using tests::PanelTexts;

TEST_CASE("Cells that an update leaves blank are counted where the panel has something")
{
    const PanelTexts texts = tests::smallPanel();
    const core::Panel base = tests::panelOf(texts);
    PanelTexts update{texts.schema, {texts.rows.front()}};
    CHECK(core::keptCells(base, builtOn(base, update)) == core::KeptCells{});

    std::vector<std::string> &row = update.rows.front();
    REQUIRE_FALSE(row[6].empty());
    const std::string employees = row[6];
    row[6].clear();
    row[4].clear();
    const core::KeptCells kept = core::keptCells(base, builtOn(base, update));
    CHECK(kept.count == 2);
    CHECK(kept.example == row[0] + ' ' + row[2] + " employees " + employees);

    row[0] = "new";
    CHECK(core::keptCells(base, builtOn(base, update)).count == 0); // nothing was there
}
