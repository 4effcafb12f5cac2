#include "tests/core/panelsample.h"

#include "models/core/panel/roworder.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

namespace {

using core::SortColumn;
using Rows = std::vector<std::uint32_t>;

/// The order by comparing all rows with all, as the columns say.
Rows plainOrder(const core::Panel &panel, const core::RowMask &mask, const std::vector<SortColumn> &columns)
{
    std::vector<core::SortKeys> keys;
    for (const SortColumn &column : columns)
        keys.emplace_back(*panel.head, *panel.rows, column);
    Rows rows;
    mask.forEach(0, mask.size(), [&](std::size_t row) { rows.push_back(static_cast<std::uint32_t>(row)); });
    std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        for (const core::SortKeys &one : keys) {
            if (const auto order = one.compare(a, b); order != 0)
                return order < 0;
        }
        return false;
    });
    return rows;
}

std::vector<std::string> ids(const core::Panel &panel, const Rows &rows)
{
    std::vector<std::string> texts;
    for (const std::uint32_t row : rows)
        texts.emplace_back(panel.rows->ids[panel.rows->entity[row]]);
    return texts;
}

Rows part(const Rows &rows, std::size_t offset, std::size_t count)
{
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(std::min(offset, rows.size()));
    return {begin, begin + static_cast<std::ptrdiff_t>(std::min(count, rows.size() - std::min(offset, rows.size())))};
}

core::Panel onlyYear(int year)
{
    tests::PanelTexts texts = tests::smallPanel();
    std::erase_if(texts.rows, [year](const auto &row) { return row[2] != std::to_string(year); });
    return tests::panelOf(texts);
}

core::RowMask allRows(const core::Panel &panel) { return *core::maskOf(panel, core::everything(*panel.head)); }

} // namespace

TEST_CASE("Rows are sorted by a measure, missing numbers last in either direction")
{
    const core::Panel panel = onlyYear(2023); // output: e1 1100.25, e2 missing, e3 700, e5 400
    const core::RowMask mask = allRows(panel);
    const auto order = [&](bool descending) {
        return ids(panel, *core::RowOrder(panel, mask, {{SortColumn::Of::Measure, 1, descending}}).page(0, 10));
    };
    CHECK(order(false) == std::vector<std::string>{"e5", "e3", "e1", "e2"});
    CHECK(order(true) == std::vector<std::string>{"e1", "e3", "e5", "e2"});
}

TEST_CASE("Rows are sorted by texts, blank ones last, and by several columns")
{
    const core::Panel panel = onlyYear(2024); // certifications: e1 高新|小巨人, e3 none, e4 高新, e5 高新|小巨人
    const core::RowMask mask = allRows(panel);
    const auto order = [&](const std::vector<SortColumn> &columns) {
        return ids(panel, *core::RowOrder(panel, mask, columns).page(0, 10));
    };
    const SortColumn certifications{SortColumn::Of::Dimension, 2, false};
    CHECK(order({certifications}) == std::vector<std::string>{"e4", "e1", "e5", "e3"});
    CHECK(order({certifications, {SortColumn::Of::Measure, 0, false}}) ==
          std::vector<std::string>{"e4", "e5", "e1", "e3"});
    // 余杭光电, 临平智能制造, 临平软件, 临平纺织: by their pinyin
    CHECK(order({{SortColumn::Of::Name, 0, true}}) == std::vector<std::string>{"e5", "e1", "e4", "e3"});
    CHECK(order({{SortColumn::Of::Id, 0, true}}) == std::vector<std::string>{"e5", "e4", "e3", "e1"});
}

TEST_CASE("Without columns the rows stand as in the panel: by year, then by enterprise")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const core::RowMask mask = allRows(panel);
    CHECK(*core::RowOrder(panel, mask, {}).page(3, 4) == Rows{3, 4, 5, 6});
    CHECK(core::RowOrder(panel, mask, {}).page(11, 4)->empty());
    CHECK(core::RowOrder(panel, mask, {}).page(99, 4)->empty());
}

TEST_CASE("Any page of any order is that of sorting everything")
{
    // Large enough for the sample; half the scores are missing and the rest take few values: ties everywhere.
    const core::Panel panel = tests::panelOf(tests::randomPanel(300'000, 7));
    core::PanelFilter filter = core::everything(*panel.head);
    filter.blocks[1] = 0;
    const core::RowMask mask = *core::maskOf(panel, filter);
    const std::vector<std::vector<SortColumn>> orders{
        {{SortColumn::Of::Measure, 1, true}},
        {{SortColumn::Of::Measure, 2, false}},
        {{SortColumn::Of::Measure, 2, true}, {SortColumn::Of::Measure, 0, false}},
        {{SortColumn::Of::Dimension, 1, false}, {SortColumn::Of::Year, 0, true}},
        {{SortColumn::Of::Name, 0, false}},
        {{SortColumn::Of::Year, 0, true}, {SortColumn::Of::Id, 0, false}},
    };
    for (const auto &columns : orders) {
        const core::RowOrder order(panel, mask, columns);
        const Rows expected = plainOrder(panel, mask, columns);
        CHECK(*order.all() == expected);
        for (const std::size_t offset : {std::size_t{0}, mask.count() / 3, mask.count() / 2, mask.count() - 10}) {
            CAPTURE(offset);
            CHECK(*order.page(offset, 200) == part(expected, offset, 200));
        }
    }
}

TEST_CASE("A page may lie in what many rows have alike, and reach over it")
{
    tests::PanelTexts texts = tests::randomPanel(200'000, 8);
    std::mt19937 random(8);
    for (std::vector<std::string> &row : texts.rows) // nine of ten have no score or the same one
        row[8] = random() % 10 != 0 ? random() % 2 == 0 ? "" : "5" : std::to_string(random() % 1000);
    const core::Panel panel = tests::panelOf(texts);
    const core::RowMask mask = allRows(panel);
    for (const bool descending : {false, true}) {
        for (const std::vector<SortColumn> &columns :
             {std::vector<SortColumn>{{SortColumn::Of::Measure, 2, descending}},
              {{SortColumn::Of::Measure, 2, descending}, {SortColumn::Of::Name, 0, true}}}) {
            const core::RowOrder order(panel, mask, columns);
            const Rows expected = plainOrder(panel, mask, columns);
            for (std::size_t offset = 0; offset < mask.count(); offset += 9973) {
                CAPTURE(descending, columns.size(), offset);
                CHECK(*order.page(offset, 300) == part(expected, offset, 300));
            }
            CHECK(*order.page(1000, mask.count()) == part(expected, 1000, mask.count()));
        }
    }
}

TEST_CASE("Values of a dimension follow each other by ranks where these are given, a blank one last")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const core::RowMask mask = allRows(panel);
    const std::size_t certifications = 2; // 高新|小巨人, 高新, blank, 小巨人
    core::ValueRanks ranks(3);
    ranks[certifications] = {1, 0, 0, 1}; // some read alike
    for (const bool descending : {false, true}) {
        const core::RowOrder order(panel, mask, {{SortColumn::Of::Dimension, certifications, descending}}, ranks);
        Rows expected = plainOrder(panel, mask, {});
        std::ranges::stable_sort(expected, {}, [&](std::uint32_t row) {
            const std::size_t code = panel.rows->dimensions[certifications][row];
            const int rank = static_cast<int>(ranks[certifications][code]);
            return panel.head->dimensions[certifications].values[code].empty() ? 2 : descending ? 1 - rank : rank;
        });
        CHECK(*order.all() == expected);
    }
}

TEST_CASE("A stopped order gives no page")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const core::RowMask mask = allRows(panel);
    std::stop_source stop;
    stop.request_stop();
    const core::RowOrder order(panel, mask, {});
    CHECK(order.page(0, 5, stop.get_token()).error().code == core::ErrorCode::Cancelled);
    CHECK(order.all(stop.get_token()).error().code == core::ErrorCode::Cancelled);
}
