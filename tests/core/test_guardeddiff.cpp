#include "models/core/disclosure/guardeddiff.h"

#include "tests/core/guardsample.h"

namespace {

core::RowChange change(const char *enterprise)
{
    core::RowChange row;
    row.year = 2024;
    row.enterprise = enterprise;
    row.cells = {{"output", {}, "1", "2", true, {}, 1.0}, {"sector", {}, "fashion", "digital"}};
    return row;
}

} // namespace

TEST_CASE("A number of an enterprise that either state may not tell is withheld on both sides, its dimensions are not")
{
    // Two enterprises of fashion are too few; later they are four.
    const core::Dataset before = tests::fourSectors();
    const core::Dataset after = tests::datasetOf({{"equipment", "100"},
                                                  {"equipment", "120"},
                                                  {"equipment", "90"},
                                                  {"equipment", "80"},
                                                  {"fashion", "50"},
                                                  {"fashion", "70"},
                                                  {"fashion", "60"},
                                                  {"fashion", "65"}});
    core::Diff diff;
    diff.rows = {change("e5"), change("e1"), change("e99")};
    core::withholdRows(diff, {before.panel, before.indicators.get()}, {after.panel, after.indicators.get()});
    CHECK(diff.rows[0].cells[0].before == core::withheldText());
    CHECK(diff.rows[0].cells[0].after == core::withheldText());
    CHECK_FALSE(diff.rows[0].cells[0].change);
    CHECK(diff.rows[0].cells[1].after == "digital");
    CHECK(diff.rows[2].cells[0].after == "2"); // of nobody there is nothing to hide

    core::Diff open;
    open.rows = {change("e5")};
    core::withholdRows(open, {after.panel, after.indicators.get()}, {after.panel, after.indicators.get()});
    CHECK(open.rows[0].cells[0].before == "1");
    core::withholdRows(open, {core::Panel(), nullptr}, {core::Panel(), nullptr});
    CHECK(open.rows[0].cells[0].before == "1");
}

TEST_CASE("Without the panels no number of an enterprise is told, and its dimensions are")
{
    core::Diff diff;
    diff.rows = {change("e5")};
    core::withholdRows(diff);
    CHECK(diff.rows[0].cells[0].before == core::withheldText());
    CHECK(diff.rows[0].cells[0].after == core::withheldText());
    CHECK_FALSE(diff.rows[0].cells[0].change);
    CHECK(diff.rows[0].cells[1].before == "fashion");
}
