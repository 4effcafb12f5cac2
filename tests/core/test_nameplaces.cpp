#include "models/core/panel/nameplaces.h"

#include "models/core/nameorder.h"
#include "models/core/panel/roworder.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace core;

namespace {

TextArena arenaOf(const std::vector<std::string> &texts)
{
    TextArena arena;
    for (const std::string &text : texts)
        arena.add(text);
    return arena;
}

/// Names as enterprises have: many begin alike.
std::vector<std::string> manyNames(std::size_t count)
{
    static constexpr std::array syllables{"临", "平", "安", "智", "A", "b", "7", "鑫"};
    std::mt19937 random(7);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) {
        std::string name = "杭州";
        for (int j = 0; j < 5; ++j)
            name += syllables[random() % syllables.size()];
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace

TEST_CASE("Names first and later taken share one order; equal names one place, blank ones none", "[nameplaces]")
{
    const Derived<NamePlaces> places;
    const auto found = places.of(0, {}, arenaOf({"临平", "", "安吉", "北京"}), arenaOf({"浙江", "安吉"}));
    REQUIRE(found);
    CHECK(found->first == std::vector<std::uint32_t>{3, 0, 1, 2});
    CHECK(found->later == std::vector<std::uint32_t>{4, 1});
    CHECK(found->most == 4);
    CHECK(places.of(0, {}, TextArena{}, TextArena{}) == found); // kept
}

TEST_CASE("The places of many names, sorted in parts, are those of all at once", "[nameplaces]")
{
    const std::vector<std::string> names = manyNames(50'000);
    const auto found = Derived<NamePlaces>().of(0, {}, arenaOf(names), TextArena{});
    const std::vector<std::uint32_t> wanted = placesOf(names);
    REQUIRE(found->first.size() == wanted.size());
    CHECK(std::ranges::equal(found->first, wanted, [](std::uint32_t a, std::uint32_t b) { return a == b + 1; }));
}

TEST_CASE("Sorting names can be stopped", "[nameplaces]")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(Derived<NamePlaces>().of(0, stop.get_token(), arenaOf({"a"}), TextArena{}));
}

TEST_CASE("Rows are sorted by name as a Chinese reader looks for them, blank ones last", "[nameplaces]")
{
    tests::PanelTexts texts{tests::smallPanel().schema, {}};
    int number = 0;
    for (const char *name : {"浙江", "杭州", "", "临平", "Alpha", "北京", "安", "杭州"})
        texts.rows.push_back({"e" + std::to_string(++number), name, "2024", "330113", "digital", "", "1", "1.00", ""});
    const Panel panel = tests::panelOf(texts);
    const RowMask mask = *maskOf(panel, everything(*panel.head));
    const auto namesBy = [&](bool descending) {
        const RowOrder order(panel, mask, {{SortColumn::Of::Name, 0, descending}, {SortColumn::Of::Id}});
        std::vector<std::string> names;
        const auto rows = order.page(0, 8);
        for (const std::uint32_t row : *rows)
            names.emplace_back(panel.rows->nameOf(row));
        return names;
    };
    using Names = std::vector<std::string>;
    CHECK(namesBy(false) == Names{"Alpha", "安", "北京", "杭州", "杭州", "临平", "浙江", ""});
    CHECK(namesBy(true) == Names{"浙江", "临平", "杭州", "杭州", "北京", "安", "Alpha", ""});
}
