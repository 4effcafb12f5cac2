#include "models/core/panel/memberships.h"

#include "models/core/panel/groupsums.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <set>

namespace {

core::Memberships pairsOf(const core::Panel &panel, std::vector<std::size_t> dimensions)
{
    const core::GroupKey key(*panel.head, {std::move(dimensions), false});
    return *core::Memberships::from(*panel.head, *panel.rows, key, {});
}

} // namespace

TEST_CASE("Each enterprise and each of its groups are a pair, in the order of the enterprises", "[memberships]")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(60'000, 3));
    for (const std::vector<std::size_t> &dimensions : {std::vector<std::size_t>{}, {1}, {0, 2}}) {
        const core::GroupKey key(*panel.head, {dimensions, false});
        const core::Memberships pairs = pairsOf(panel, dimensions);
        std::set<std::pair<std::uint32_t, std::uint32_t>> expected;
        std::vector<std::uint32_t> entityOf(pairs.group.size());
        std::size_t wrong = 0;
        for (std::size_t row = 0; row < panel.rows->size(); ++row) {
            std::uint32_t group = 0;
            key.find(panel.rows->dimensions, 0, core::HeldRows{row, 1}, std::span(&group, 1));
            wrong += pairs.group.at(pairs.ofRow[row]) != group ? 1U : 0U;
            entityOf[pairs.ofRow[row]] = panel.rows->entity[row];
            expected.emplace(panel.rows->entity[row], group);
        }
        CHECK(wrong == 0);
        CHECK(pairs.group.size() == expected.size());
        CHECK(std::ranges::is_sorted(entityOf));
        for (const core::YearBlock &block : panel.head->blocks) {
            const auto begin = pairs.ofRow.begin();
            CHECK(std::is_sorted(begin + static_cast<std::ptrdiff_t>(block.begin),
                                 begin + static_cast<std::ptrdiff_t>(block.end)));
        }
    }
}

TEST_CASE("A panel without rows has no pairs", "[memberships]")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.clear();
    CHECK(pairsOf(tests::panelOf(texts), {1}).group.empty());
}

TEST_CASE("Making pairs can be stopped", "[memberships]")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    std::stop_source stop;
    stop.request_stop();
    const core::GroupKey key(*panel.head, {{1}, false});
    CHECK_FALSE(core::Memberships::from(*panel.head, *panel.rows, key, stop.get_token()));
}
