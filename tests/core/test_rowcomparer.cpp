#include "models/core/panel/rowcomparer.h"

#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace core;
using tests::PanelTexts;

namespace {

using Key = std::pair<std::string, std::string>; ///< id and year

std::map<Key, std::vector<std::string>> byKey(const PanelTexts &texts)
{
    std::map<Key, std::vector<std::string>> rows;
    for (const auto &row : texts.rows)
        rows[{row[0], row[2]}] = row;
    return rows;
}

/// The rows of one that the other has not, or has with other cells.
std::set<Key> differing(const PanelTexts &one, const PanelTexts &other)
{
    const auto others = byKey(other);
    std::set<Key> keys;
    for (const auto &[key, row] : byKey(one)) {
        const auto found = others.find(key);
        if (found == others.end() || found->second != row)
            keys.insert(key);
    }
    return keys;
}

void addKeys(std::set<Key> &keys, const Panel &panel, int year, const std::vector<std::uint32_t> &rows)
{
    CHECK(std::ranges::is_sorted(rows));
    for (const std::uint32_t row : rows)
        keys.emplace(std::string(panel.rows->ids[panel.rows->entity[row]]), std::to_string(year));
}

/// A panel of three rows of one measure whose numbers need doubles.
Panel doubles(std::vector<double> numbers)
{
    PanelTexts texts = tests::smallPanel();
    const Panel panel = tests::panelOf(texts);
    PanelRows rows = *panel.rows;
    numbers.resize(rows.size());
    rows.measures[1].numbers = std::move(numbers);
    rows.measures[1].printed = {};
    return {panel.head, nullptr, std::make_shared<PanelRows>(std::move(rows))};
}

} // namespace

TEST_CASE("The rows listed are those whose texts differ, on either side")
{
    std::mt19937 random(7);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const PanelTexts before = tests::randomPanel(500, seed);
        PanelTexts after = before;
        std::ranges::shuffle(after.rows, random); // numbers of enterprises and values are others
        for (std::size_t i = 0; i < 60; ++i)
            tests::changeRow(after.rows[i], random() % tests::rowChanges, random);
        after.rows.resize(450);
        after.rows.emplace_back(before.rows.front())[0] = "new";
        const Panel earlier = tests::panelOf(before), later = tests::panelOf(after);
        RowComparer comparer(earlier, later);
        std::set<Key> gone, came;
        for (const YearBlock &block : earlier.head->blocks) {
            const DifferingRows rows = comparer.differing(block.year);
            addKeys(gone, earlier, block.year, rows.before);
            addKeys(came, later, block.year, rows.after);
            CHECK(rows.before.size() == rows.counts.removed + rows.counts.revised);
            CHECK(rows.after.size() == rows.counts.added + rows.counts.revised);
        }
        INFO("seed " << seed);
        CHECK(gone == differing(before, after));
        CHECK(came == differing(after, before));
    }
}

TEST_CASE("Years of many rows are compared in parts")
{
    std::mt19937 random(9);
    const PanelTexts before = tests::randomPanel(200'000, 2);
    PanelTexts after = before;
    std::ranges::shuffle(after.rows, random);
    for (std::size_t i = 0; i < 500; ++i)
        tests::changeRow(after.rows[i], random() % tests::rowChanges, random);
    after.rows.resize(199'000);
    const Panel earlier = tests::panelOf(before), later = tests::panelOf(after);
    RowComparer comparer(earlier, later);
    std::set<Key> gone, came;
    std::size_t most = 0;
    for (const YearBlock &block : earlier.head->blocks) {
        const DifferingRows rows = comparer.differing(block.year);
        most = std::max(most, block.size());
        addKeys(gone, earlier, block.year, rows.before);
        addKeys(came, later, block.year, rows.after);
    }
    CHECK(most > 2 * 8192); // more than one thread takes at a time
    CHECK(gone == differing(before, after));
    CHECK(came == differing(after, before));
}

TEST_CASE("A name that changes makes another row")
{
    PanelTexts texts = tests::smallPanel();
    const Panel before = tests::panelOf(texts);
    const std::string year = texts.rows.back()[2];
    texts.rows.back()[1] += "集团";
    const Panel after = tests::panelOf(texts);
    RowComparer comparer(before, after);
    CHECK(comparer.differing(std::stoi(year)).counts == DiffCounts{0, 1, 0});
}

TEST_CASE("Numbers that are doubles differ when their texts do")
{
    const double missing = missingNumber<double>;
    const Panel before = doubles({0.0, 1.5, missing});
    const auto revised = [&](std::vector<double> numbers) {
        const Panel after = doubles(std::move(numbers));
        RowComparer comparer(before, after);
        std::size_t count = 0;
        for (const YearBlock &block : before.head->blocks)
            count += comparer.differing(block.year).counts.revised;
        return count;
    };
    CHECK(revised({0.0, 1.5, missing}) == 0);
    CHECK(revised({-0.0, 1.5, missing}) == 1);
    CHECK(revised({0.0, 1.25, 1.5}) == 2);
}
