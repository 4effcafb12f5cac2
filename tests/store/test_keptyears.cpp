#include "models/core/panel/aggregate.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/panelfilter.h"
#include "models/core/panel/yearsums.h"
#include "tests/store/panelpackage.h"

#include <QSqlQuery>

#include <algorithm>
#include <random>

using namespace tests;

namespace {

QString query(const char *sql) { return QString::fromLatin1(sql); }

/// A year whose rows differ from the other years' in every column.
void addYear(PanelTexts &texts, const char *year)
{
    texts.rows.push_back({"n-new", "新公司", year, "330109", "new", "新", "77777", "12.34", "55.5"});
}

} // namespace

TEST_CASE("A new year adds its own segments and shares all others")
{
    auto database = openStore();
    PanelTexts texts = randomPanel(2000, 5);
    import(database, packageWith(texts));
    const int before = segments(database);
    addYear(texts, "2031");
    import(database, packageWith(texts));
    // Of the new year: enterprise, 3 dimensions, 3 measures, and in the cube these without the enterprise and the
    // number of rows; of all years the last segment of ids, names and each of 3 dictionaries. Alike are the one-row
    // columns of the dimensions and the cube's (codes), of the measures and their sums, unless decimals differ.
    const int added = segments(database) - before;
    CHECK(added <= 5 + 7 + 7);
    CHECK(
        ask(database, query("SELECT count(*) FROM panel_parts p1 JOIN panel_parts p2 USING (part, field, year, number) "
                            "WHERE p1.panel_id = 1 AND p2.panel_id = 2 AND p1.segment_id <> p2.segment_id "
                            "AND year <> 0")) == u"0");
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(texts)));
}

TEST_CASE("The years before are shared even when rows and new enterprises come in another order")
{
    auto database = openStore();
    PanelTexts texts = randomPanel(2000, 7);
    import(database, packageWith(texts));
    addYear(texts, "2031");
    std::ranges::reverse(texts.rows);
    import(database, packageWith(texts));
    CHECK(
        ask(database, query("SELECT count(*) FROM panel_parts p1 JOIN panel_parts p2 USING (part, field, year, number) "
                            "WHERE p1.panel_id = 1 AND p2.panel_id = 2 AND p1.segment_id <> p2.segment_id "
                            "AND year <> 0")) == u"0");
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(texts)));
}

TEST_CASE("A first coarse number does not make those of the other years coarse")
{
    constexpr std::size_t output = 1; // among the measures of the sample
    auto database = openStore();
    PanelTexts texts = smallPanel();
    import(database, packageWith(texts));
    texts.rows.push_back({"e6", "六", "2025", "330113", "fashion", "", "1", "11", ""});
    import(database, packageWith(texts));
    const core::Panel stored = storedPanel(database);
    const auto byYear = core::aggregate(stored, core::everything(*stored.head), {{}, true});
    REQUIRE(byYear);
    CHECK(byYear->back().measures[output].coarser == 99);
    CHECK(byYear->front().measures[output].coarser == 0);

    // A store of an earlier version does not say which cells have it: each of 3 may.
    ask(database, query("DELETE FROM panel_parts WHERE part = 'cube-coarser'"));
    const core::Panel old = storedPanel(database);
    CHECK(core::aggregate(old, core::everything(*old.head), {{}, true})->front().measures[output].coarser == 3 * 99);
}

TEST_CASE("A changed year shares all segments of the other years")
{
    auto database = openStore();
    PanelTexts texts = randomPanel(2000, 6);
    import(database, packageWith(texts));
    for (auto &row : texts.rows) {
        if (row[2] == "2020")
            row[6] += "00";
    }
    import(database, packageWith(texts));
    CHECK(ask(database, query("SELECT DISTINCT part, field, year FROM panel_parts p1 JOIN panel_parts p2 "
                              "USING (part, field, year, number) WHERE p1.panel_id = 1 AND p2.panel_id = 2 "
                              "AND p1.segment_id <> p2.segment_id ORDER BY 1")) ==
          u"cube|employees|2020\nrows|employees|2020");
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(texts)));
}

TEST_CASE("A damaged segment is not shared by what is taken in later")
{
    auto database = openStore();
    PanelTexts texts = smallPanel();
    import(database, packageWith(texts));
    ask(database, query("UPDATE panel_segments SET bytes = x'00'"));
    texts.rows[0][6] = "5";
    import(database, packageWith(texts));
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(texts)));
}

TEST_CASE("Damaged ids are not shared either, where no dimension tells one panel from another")
{
    auto database = openStore();
    PanelTexts texts{smallPanel().schema, {}};
    std::erase_if(texts.schema.fields, [](const auto &field) { return field.role == core::PanelRole::Dimension; });
    const auto rowOf = [&](const std::string &id, const std::string &output) {
        std::vector<std::string> row;
        for (const core::PanelField &field : texts.schema.fields)
            row.push_back(field.role == core::PanelRole::Entity    ? id
                          : field.role == core::PanelRole::Period  ? "2024"
                          : field.role == core::PanelRole::Measure ? output
                                                                   : "name of " + id);
        return row;
    };
    texts.rows = {rowOf("a", "1"), rowOf("b", "2")};
    import(database, packageWith(texts));
    ask(database, query("UPDATE panel_segments SET bytes = x'00' WHERE segment_id IN "
                        "(SELECT segment_id FROM panel_parts WHERE part = 'texts')"));
    texts.rows.front() = rowOf("a", "5");
    import(database, packageWith(texts));
    CHECK(cellsOf(storedPanel(database)) == cellsOf(panelOf(texts)));
}

TEST_CASE("Whatever changes from one panel to the next, what is stored is the panel and its cube")
{
    auto database = openStore();
    std::mt19937 random(17);
    PanelTexts texts = randomPanel(400, 21);
    import(database, packageWith(texts));
    for (int round = 0; round < 25; ++round) {
        const std::string year = texts.rows[random() % texts.rows.size()][2];
        const auto change = random() % 5;
        for (std::size_t i = texts.rows.size(); i-- > 0;) {
            auto &row = texts.rows[i];
            if (row[2] != year || random() % 3 != 0)
                continue;
            if (change < tests::rowChanges)
                tests::changeRow(row, static_cast<unsigned>(change), random);
            else
                texts.rows.erase(texts.rows.begin() + static_cast<std::ptrdiff_t>(i));
        }
        INFO("round " << round << ", year " << year << ", change " << change);
        import(database, packageWith(texts));
        const core::Panel stored = storedPanel(database);
        REQUIRE(cellsOf(stored) == cellsOf(panelOf(texts)));
        REQUIRE(*stored.cube == *core::buildCube(*stored.head, *stored.rows));
        REQUIRE(*stored.sums == core::yearSums(*stored.head, *stored.rows));
    }
}
