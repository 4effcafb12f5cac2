#include "models/core/panel/renumber.h"
#include "models/core/panel/yearsums.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace core;

namespace {

Panel withNumbersOf(const Panel &panel, const Panel &before)
{
    return renumbered(panel, before.head->dimensions, before.rows->ids);
}

} // namespace

TEST_CASE("Rows that come in another order are numbered as before")
{
    for (std::uint64_t seed = 1; seed < 6; ++seed) {
        tests::PanelTexts texts = tests::randomPanel(1500, seed);
        texts.rows[7][1] = "renamed";
        texts.rows[900][1] = "renamed too";
        const Panel before = tests::panelOf(texts);
        std::ranges::shuffle(texts.rows, std::mt19937_64(seed));
        const Panel after = withNumbersOf(tests::panelOf(texts), before);
        CHECK(*after.head == *before.head);
        CHECK(after.rows->entity == before.rows->entity);
        CHECK(after.rows->ids == before.rows->ids);
        CHECK(after.rows->dimensions == before.rows->dimensions);
        CHECK(after.rows->measures == before.rows->measures);
        CHECK(yearSums(*after.head, *after.rows) == yearSums(*before.head, *before.rows));
    }
}

TEST_CASE("What is new comes behind, and the years before stay as they were")
{
    tests::PanelTexts texts = tests::smallPanel();
    const Panel before = tests::panelOf(texts);
    texts.rows.insert(texts.rows.begin(), {"e0", "新", "2025", "330109", "new", "新", "1", "2.00", ""});
    const Panel panel = tests::panelOf(texts);
    CHECK(panel.rows->ids[0] == "e0");
    const Panel after = withNumbersOf(panel, before);
    CHECK(after.rows->ids[0] == "e1");
    CHECK(after.rows->ids[5] == "e0");
    CHECK(after.head->dimensions[1].values.back() == "new");
    const auto beginning = static_cast<std::ptrdiff_t>(before.rows->size());
    CHECK(std::vector(after.rows->entity.begin(), after.rows->entity.begin() + beginning) == before.rows->entity);
    for (std::size_t row = 0; row < before.rows->size(); ++row) {
        CHECK(after.rows->dimensions[1][row] == before.rows->dimensions[1][row]);
        CHECK(after.rows->nameOf(row) == before.rows->nameOf(row));
    }
    CHECK(yearSums(*after.head, *after.rows) == yearSums(*panel.head, *panel.rows));
}

TEST_CASE("Nothing is renumbered when it need not be or when something has gone")
{
    tests::PanelTexts texts = tests::smallPanel();
    const Panel before = tests::panelOf(texts);
    CHECK(withNumbersOf(before, before).rows == before.rows);
    std::erase_if(texts.rows, [](const auto &row) { return row[0] == "e2"; });
    std::ranges::reverse(texts.rows);
    const Panel panel = tests::panelOf(texts);
    const Panel after = withNumbersOf(panel, before);
    CHECK(after.rows->ids == panel.rows->ids);
    CHECK(after.head->dimensions[1].values == panel.head->dimensions[1].values); // "biomedicine" has gone
}
