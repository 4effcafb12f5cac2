#include "models/core/panel/nameinitials.h"

#include "models/core/panel/rowmask.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

namespace {

/// The ids of the enterprises found by a part of their name.
std::vector<std::string> found(const core::Panel &panel, const std::string &text)
{
    core::PanelFilter filter = core::everything(*panel.head);
    filter.text = text;
    const auto mask = core::maskOf(panel, filter);
    REQUIRE(mask);
    std::vector<std::string> ids;
    mask->forEach(0, mask->size(), [&](std::size_t row) {
        const std::string id(panel.rows->ids[panel.rows->entity[row]]);
        if (ids.empty() || ids.back() != id)
            ids.push_back(id);
    });
    return ids;
}

core::Panel panelOf(const std::vector<std::string> &names)
{
    tests::PanelTexts texts = tests::smallPanel();
    const auto row = texts.rows.front();
    texts.rows.clear();
    for (std::size_t i = 0; i < names.size(); ++i) {
        texts.rows.push_back(row);
        texts.rows.back()[0] = "e" + std::to_string(i);
        texts.rows.back()[1] = names[i];
    }
    return tests::panelOf(texts);
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("names are found by their pinyin initials, from any character on and in either case")
{
    const core::Panel panel = panelOf({"杭州临平智能科技有限公司", "余杭纺织厂", "360科技", "LPZN Ltd"});
    CHECK(found(panel, "lpzn") == Ids{"e0", "e3"}); // a name that holds the letters is found as ever
    CHECK(found(panel, "LPZN") == Ids{"e0", "e3"});
    CHECK(found(panel, "hz") == Ids{"e0"});
    CHECK(found(panel, "360kj") == Ids{"e2"});
    CHECK(found(panel, "lpnz").empty());
    CHECK(found(panel, "临平") == Ids{"e0"});
}

TEST_CASE("a later name has its own initials")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel()); // 临平智造 became 临平智能制造 in 2024
    core::PanelFilter filter = core::everything(*panel.head);
    filter.text = "lpznzz";
    const auto mask = core::maskOf(panel, filter);
    REQUIRE(mask);
    CHECK(mask->count() == 1);
}

TEST_CASE("initials are made once, anew for a copy, and not at all after a stop")
{
    core::TextArena names;
    names.add("临平");
    const core::Derived<core::NameInitials> initials;
    const core::TextArena later;
    std::stop_source source;
    source.request_stop();
    CHECK(initials.of(0, source.get_token(), names, later) == nullptr);
    const auto first = initials.of(0, {}, names, later);
    REQUIRE(first);
    CHECK(first->first[0] == "lp");
    CHECK(initials.of(0, {}, names, later) == first);
    const core::Derived<core::NameInitials> copy = initials;
    CHECK(copy.of(0, {}, names, later) != first); // whose names may become others
}
