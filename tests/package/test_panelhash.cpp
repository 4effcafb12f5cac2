#include "models/package/packagereader.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

#include <algorithm>
#include <random>

using core::PanelSchema;
using package::canonicalHash;
using package::panelHash;
using tests::PanelTexts;

namespace {

QByteArray hashOf(const PanelTexts &texts) { return panelHash(tests::panelOf(texts)); }

/// Whether a change of the schema alone makes another hash. The last field is one that is ignored.
bool makesAnother(void (*change)(PanelSchema &))
{
    PanelTexts texts = tests::smallPanel();
    texts.schema.fields.emplace_back();
    for (auto &row : texts.rows)
        row.emplace_back();
    const QByteArray before = hashOf(texts);
    change(texts.schema);
    return hashOf(texts) != before;
}

} // namespace

TEST_CASE("A package without a panel is named by its tables alone")
{
    CHECK(panelHash({}).isEmpty());
    // SHA-256 of "sources 0\nregions 0\n…milestones 0\n".
    CHECK(canonicalHash({}, {}) == "17a4704679f9bd315ae886b96be9c02f13438c31676c22d0d382650a030e0075");
}

TEST_CASE("A panel is part of the name of its package")
{
    const QByteArray panel = hashOf(tests::smallPanel());
    CHECK(panel.size() == 64);
    CHECK(canonicalHash({}, panel) != canonicalHash({}, {}));
    CHECK(canonicalHash({}, panel) != canonicalHash({}, hashOf(tests::randomPanel(10, 1))));
}

TEST_CASE("The order of a panel's rows makes no other hash, a changed cell does")
{
    PanelTexts texts = tests::randomPanel(300, 4);
    const QByteArray before = hashOf(texts);
    std::ranges::shuffle(texts.rows, std::mt19937_64(1));
    CHECK(hashOf(texts) == before);
    texts.rows[7][6] += "0";
    CHECK(hashOf(texts) != before);
}

TEST_CASE("What the schema says of a field is part of the hash")
{
    CHECK(makesAnother([](PanelSchema &schema) { schema.resource = "firms"; }));
    CHECK(makesAnother([](PanelSchema &schema) { schema.title = "Firms"; }));
    CHECK(makesAnother([](PanelSchema &schema) { schema.fields[7].name = "turnover"; }));
    CHECK(makesAnother([](PanelSchema &schema) { schema.fields[7].title.en = "Output"; }));
    CHECK(makesAnother([](PanelSchema &schema) { schema.fields[7].unit = "亿元"; }));
    CHECK(makesAnother([](PanelSchema &schema) { schema.fields[7].stockFlow = core::StockFlow::Stock; }));
    CHECK(makesAnother([](PanelSchema &schema) { schema.fields[5].separator = '\0'; }));
    CHECK(makesAnother([](PanelSchema &schema) { schema.fields[4].references.clear(); }));
    CHECK_FALSE(makesAnother([](PanelSchema &schema) { schema.fields.back().name = "remark"; }));
}
