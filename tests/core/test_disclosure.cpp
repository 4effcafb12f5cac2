#include "models/core/disclosure/sensitivity.h"
#include "models/core/disclosure/tables.h"
#include "tests/core/disclosuresample.h"
#include "tests/support/catch.h"

using namespace core;
using tests::firms;
using tests::picture;

namespace {

/// Cells of equal firms, with all totals.
CrossTable tableOf(std::size_t columns, std::initializer_list<Contributions> cells)
{
    CrossTable table{cells.size() / columns, columns, cells, {}, {}, Contributions{}};
    table.rowTotals.resize(table.rows);
    table.columnTotals.resize(columns);
    const auto addTo = [](Contributions &whole, const Contributions &part) {
        whole.firms += part.firms;
        whole.total += part.total;
        whole.magnitude += part.magnitude;
        whole.largest = std::max(whole.largest, part.largest);
    };
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        addTo(table.rowTotals[i / columns], table.cells[i]);
        addTo(table.columnTotals[i % columns], table.cells[i]);
        addTo(*table.grandTotal, table.cells[i]);
    }
    return table;
}

std::string pictureOf(const CrossTable &table) { return picture(table, suppress(table)); }

const Contributions five = firms({20, 20, 20, 20, 20});
const Contributions four = firms({20, 20, 20, 20});
const Contributions two = firms({50, 50});
const Contributions nobody;

} // namespace

TEST_CASE("fewer than three firms are too few, three are enough, none say nothing")
{
    const DisclosureRule rule;
    CHECK(sensitivityOf(firms({}), rule) == Suppression::None);
    CHECK(sensitivityOf(firms({5}), rule) == Suppression::TooFewFirms);
    CHECK(sensitivityOf(firms({5, 5}), rule) == Suppression::TooFewFirms);
    CHECK(sensitivityOf(firms({5, 5, 5}), rule) == Suppression::None);
    CHECK(sensitivityOf(firms({0, 0, 0}), rule) == Suppression::None);
}

TEST_CASE("which of the hidden sums are sensitive by themselves is not told")
{
    CHECK(withheldAs(Suppression::TooFewFirms) == "confidential");
    CHECK(withheldAs(Suppression::Dominance) == "confidential");
    CHECK(withheldAs(Suppression::Complementary) == "confidential");
    CHECK(withheldAs(Suppression::TooFewKnown) == "too-few-known");
    CHECK(withheldAs(Suppression::None).empty());
}

TEST_CASE("a firm with more than 85 % dominates; exactly 85 % does not")
{
    const DisclosureRule rule;
    CHECK(sensitivityOf(firms({85, 10, 5}), rule) == Suppression::None);
    CHECK(sensitivityOf(firms({86, 9, 5}), rule) == Suppression::Dominance);
    CHECK(sensitivityOf(firms({7, 0, 0}), rule) == Suppression::Dominance);
    // A loss hides no firm: 90 of 100 in absolute values, although the sum is 0.
    CHECK(sensitivityOf(firms({-90, 80, 10}), rule) == Suppression::None);
    CHECK(sensitivityOf(firms({-90, 5, 5}), rule) == Suppression::Dominance);
    CHECK(sensitivityOf(firms({86, 9, 5}), {3, 90}) == Suppression::None);
    CHECK(sensitivityOf(firms({5, 5, 5}), {5, 85}) == Suppression::TooFewFirms);
}

TEST_CASE("nothing is withheld when nothing is sensitive")
{
    CHECK(pictureOf(tableOf(2, {five, four, four, five})) == "...\n"
                                                             "...\n"
                                                             "...\n");
    CHECK(pictureOf(CrossTable{}) == " \n");
}

TEST_CASE("a hidden cell takes three others with it, the ones with the fewest firms")
{
    CHECK(pictureOf(tableOf(3, {two, five, four, five, five, five, four, five, four})) == "T.c.\n"
                                                                                          "....\n"
                                                                                          "c.c.\n"
                                                                                          "....\n");
}

TEST_CASE("an empty cell protects nothing")
{
    CHECK(pictureOf(tableOf(3, {two, nobody, four, five, four, five, four, nobody, five})) == "T.c.\n"
                                                                                              "....\n"
                                                                                              "c.c.\n"
                                                                                              "....\n");
}

TEST_CASE("totals that are not shown need no help")
{
    CrossTable table = tableOf(2, {two, five, four, five});
    table.rowTotals.clear();
    table.columnTotals.clear();
    table.grandTotal.reset();
    CHECK(pictureOf(table) == "T. \n"
                              ".. \n"
                              "   \n");
}

TEST_CASE("a list with a total: the next smallest goes with the sensitive one")
{
    CrossTable list{4, 1, {five, two, four, five}, {}, {firms({20, 20, 20, 20, 20, 50, 50, 20, 20, 20, 20})}, {}};
    CHECK(suppress(list).cells ==
          std::vector{Suppression::None, Suppression::TooFewFirms, Suppression::Complementary, Suppression::None});
    CHECK(suppress(list).columnTotals == std::vector{Suppression::None});
}

TEST_CASE("a table of one cell is withheld with its totals")
{
    CHECK(pictureOf(tableOf(1, {two})) == "TT\n"
                                          "TT\n");
    CHECK(pictureOf(tableOf(1, {five})) == "..\n"
                                           "..\n");
}

TEST_CASE("too small a partner would give the sensitive value away nearly: a larger one is taken")
{
    const Contributions tiny = firms({1, 1, 1});
    const CrossTable list{3, 1, {two, tiny, five}, {}, {firms({50, 50, 1, 1, 1, 20, 20, 20, 20, 20})}, {}};
    CHECK(suppress(list).cells == std::vector{Suppression::TooFewFirms, Suppression::None, Suppression::Complementary});
    // Only exact values matter when 1 % is enough.
    CHECK(suppress(list, {3, 85, 1}).cells ==
          std::vector{Suppression::TooFewFirms, Suppression::Complementary, Suppression::None});
}

TEST_CASE("where no partner is large enough several are, or the total")
{
    const Contributions small = firms({4, 4, 4});
    CrossTable list{3, 1, {two, small, small}, {}, {firms({50, 50, 4, 4, 4, 4, 4, 4})}, {}};
    CHECK(suppress(list).columnTotals == std::vector{Suppression::Complementary});
}

TEST_CASE("a firm alone in its sum knows it: two lone firms do not protect each other")
{
    const CrossTable list{3, 1, {firms({30}), firms({40}), five}, {}, {firms({30, 40, 20, 20, 20, 20, 20})}, {}};
    CHECK(suppress(list).cells ==
          std::vector{Suppression::TooFewFirms, Suppression::TooFewFirms, Suppression::Complementary});
    const CrossTable pairs{3, 1, {two, two, five}, {}, {firms({50, 50, 50, 50, 20, 20, 20, 20, 20})}, {}};
    CHECK(suppress(pairs).cells == std::vector{Suppression::TooFewFirms, Suppression::TooFewFirms, Suppression::None});
}

TEST_CASE("in a tree of sectors the whole, its parts and their parts are guarded together")
{
    // all = a + b; a = a1 + a2 + a3; a1 is sensitive
    const Contributions a = firms({50, 50, 20, 20, 20, 20, 20, 20, 20, 20, 20});
    const Contributions all = firms({50, 50, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20});
    const TreeTable tree{{all, a, four, two, four, five}, {{}, 0, 0, 1, 1, 1}};
    CHECK(suppress(tree) == std::vector{Suppression::None, Suppression::None, Suppression::None,
                                        Suppression::TooFewFirms, Suppression::Complementary, Suppression::None});
    // a has one part only: both are the same number, so b goes too.
    const TreeTable chain{{firms({50, 50, 20, 20, 20, 20}), two, four, two}, {{}, 0, 0, 1}};
    CHECK(suppress(chain) == std::vector{Suppression::None, Suppression::TooFewFirms, Suppression::Complementary,
                                         Suppression::TooFewFirms});
    CHECK(suppress(TreeTable{{two, five}, {{}, {}}}) == std::vector{Suppression::TooFewFirms, Suppression::None});
}
