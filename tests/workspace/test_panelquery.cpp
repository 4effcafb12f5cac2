#include "models/workspace/panelquery.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"

#include <QTest>

using workspace::PanelQuery;

namespace {

/// Keeps what a query told.
struct Listener
{
    PanelQuery query;
    std::vector<core::OrderedRows> found, sorted;
    std::vector<qulonglong> located, counted;
    std::vector<std::pair<int, std::vector<std::uint32_t>>> looked;

    Listener()
    {
        QObject::connect(&query, &PanelQuery::found, [this](const auto &rows) { found.push_back(rows); });
        QObject::connect(&query, &PanelQuery::sorted, [this](const auto &rows) { sorted.push_back(rows); });
        QObject::connect(&query, &PanelQuery::looked,
                         [this](int first, const auto &rows) { looked.emplace_back(first, rows); });
        QObject::connect(&query, &PanelQuery::counted, [this](qulonglong count) { counted.push_back(count); });
        QObject::connect(&query, &PanelQuery::located, [this](qulonglong place) { located.push_back(place); });
    }
    void wait() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !query.isFinding() && !query.isSorting() && !query.isCounting(); }));
    }
};

PanelQuery::Question everything(const core::Panel &panel) { return {panel, core::everything(*panel.head), {}, {}}; }

const std::vector<core::SortColumn> byOutput{{core::SortColumn::Of::Measure, 1, true}};

} // namespace

TEST_CASE("Rows are found, then all of them sorted", "[panelquery]")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(2000, 4));
    Listener listener;
    PanelQuery::Question question = everything(panel);
    question.order = byOutput;
    listener.query.ask(question);
    listener.wait();
    REQUIRE(listener.found.size() == 1);
    REQUIRE(listener.sorted.size() == 1);
    CHECK_FALSE(listener.found[0].isComplete());
    CHECK(listener.sorted[0].isComplete());
    CHECK(listener.sorted[0].page(0, 100) == listener.found[0].page(0, 100));
    question.order.clear(); // the same rows: the mask is not made anew
    listener.query.ask(question);
    listener.wait();
    REQUIRE(listener.found.size() == 2);
    CHECK(listener.sorted.size() == 1);
    CHECK(listener.found[1].mask() == listener.found[0].mask());
}

TEST_CASE("Enterprises of the rows found are counted once each over the years", "[panelquery]")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    Listener listener;
    PanelQuery::Question question = everything(panel);
    listener.query.ask(question);
    listener.wait();
    CHECK(listener.counted == std::vector<qulonglong>{5});
    question.name = "余杭";
    listener.query.ask(question);
    listener.wait();
    CHECK(listener.counted == std::vector<qulonglong>{5, 2});
    question.name = "nobody";
    listener.query.ask(question);
    listener.wait();
    CHECK(listener.counted == std::vector<qulonglong>{5, 2, 0});
}

TEST_CASE("The newest question wins", "[panelquery]")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(2000, 4));
    Listener listener;
    PanelQuery::Question question = everything(panel);
    for (const char *name : {"临平1", "临平12", "临平12公"}) {
        question.name = name;
        listener.query.ask(question);
    }
    listener.wait();
    REQUIRE(listener.found.size() == 1);
    CHECK(listener.found[0].size() == workspace::maskOf(question, {})->count());
    CHECK(listener.found[0].size() > 0);
    CHECK(listener.found[0].size() < 2000);
}

TEST_CASE("A name is found among those that the filter holds", "[panelquery]")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    PanelQuery::Question question = everything(panel);
    question.filter.text = "临平";
    question.name = "软件";
    CHECK(workspace::maskOf(question, {})->count() == 1);
    question.name = "余杭";
    CHECK(workspace::maskOf(question, {})->count() == 0);
    question.filter.text.clear();
    CHECK(workspace::maskOf(question, {})->count() == 4);
    question.filter.blocks = {1, 0, 0};
    CHECK(workspace::maskOf(question, {})->count() == 1);
}

TEST_CASE("The place of an enterprise is found in any order", "[panelquery]")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    Listener listener;
    PanelQuery::Question question = everything(panel);
    question.order = byOutput;
    listener.query.ask(question);
    listener.wait();
    core::Keys keys;
    keys.organisation = core::OrganisationId("e4"); // the smallest output of those that are known
    listener.query.locate(listener.sorted.at(0), keys);
    REQUIRE(QTest::qWaitFor([&] { return !listener.located.empty(); }));
    CHECK(listener.located[0] == 9);
}

TEST_CASE("Rows are looked up by their places off this thread; the newest request wins", "[panelquery]")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(2000, 4));
    Listener listener;
    PanelQuery::Question question = everything(panel);
    question.order = byOutput;
    listener.query.ask(question);
    listener.wait();
    const core::OrderedRows &rows = listener.found.at(0);
    CHECK(rows.isKnown(0, 512));
    CHECK_FALSE(rows.isKnown(1500, 100));
    listener.query.look(rows, 900, 100); // overtaken
    listener.query.look(rows, 1500, 100);
    CHECK(listener.looked.empty());
    REQUIRE(QTest::qWaitFor([&] { return !listener.looked.empty(); }));
    REQUIRE(listener.looked.size() == 1);
    CHECK(listener.looked[0].first == 1500);
    CHECK(listener.looked[0].second == listener.sorted.at(0).page(1500, 100));
}
