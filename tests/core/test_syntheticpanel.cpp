#include "models/core/synthetic/syntheticpanel.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <vector>

using core::PanelOrder;
using core::SyntheticPanel;

namespace {

std::vector<std::string> linesOf(std::uint64_t rows, std::uint64_t seed, PanelOrder order)
{
    SyntheticPanel panel(rows, seed, order);
    std::vector<std::string> lines;
    for (bool more = true; more;) {
        std::string text;
        more = panel.write(text, 10000);
        std::istringstream stream(text);
        for (std::string line; std::getline(stream, line);)
            lines.push_back(line);
    }
    CHECK(panel.written() == rows);
    return lines;
}

std::string cellOf(const std::string &line, int column)
{
    std::istringstream stream(line);
    std::string cell;
    for (int i = 0; i <= column; ++i)
        std::getline(stream, cell, ',');
    return cell;
}

} // namespace

TEST_CASE("A made-up panel has exactly the rows asked for, the same ones in either order")
{
    for (std::uint64_t rows : {1U, 7U, 1000U, 5003U}) {
        std::vector<std::string> byEnterprise = linesOf(rows, 3, PanelOrder::ByEnterprise);
        std::vector<std::string> byYear = linesOf(rows, 3, PanelOrder::ByYear);
        CHECK(byEnterprise.size() == rows);
        CHECK(std::ranges::is_sorted(byYear, {}, [](const auto &line) { return cellOf(line, 6); }));
        std::ranges::sort(byEnterprise);
        std::ranges::sort(byYear);
        CHECK(byEnterprise == byYear);
    }
    CHECK(linesOf(100, 3, PanelOrder::ByEnterprise) != linesOf(100, 4, PanelOrder::ByEnterprise));
}

TEST_CASE("A made-up panel is skewed, with entries, exits, new names and missing numbers")
{
    const std::vector<std::string> lines = linesOf(50'000, 1, PanelOrder::ByEnterprise);
    std::map<std::string, int> sectors, regions;
    std::map<std::string, std::set<std::string>> names;
    std::set<std::string> keys;
    int missing = 0;
    for (const std::string &line : lines) {
        CHECK(std::ranges::count(line, ',') == 13);
        ++regions[cellOf(line, 2)];
        ++sectors[cellOf(line, 3)];
        names[cellOf(line, 0)].insert(cellOf(line, 1));
        keys.insert(cellOf(line, 0) + '|' + cellOf(line, 6));
        missing += cellOf(line, 11).empty() ? 1 : 0;
    }
    CHECK(keys.size() == lines.size());
    CHECK(regions.size() == 13);
    CHECK(sectors.size() == 40);
    const auto [rarest, commonest] =
        std::ranges::minmax_element(sectors, {}, [](const auto &one) { return one.second; });
    CHECK(commonest->second > 10 * rarest->second);
    CHECK(missing > 300);
    CHECK(missing < 700);
    const auto renamed = std::ranges::count_if(names, [](const auto &one) { return one.second.size() == 2; });
    CHECK(renamed > static_cast<int>(names.size()) / 200);
    CHECK(renamed < static_cast<int>(names.size()) / 30);
}

TEST_CASE("The rows of a seed are the same on every machine")
{
    core::SyntheticRandom random(1);
    CHECK(random.next() == 10451216379200822465U); // splitmix64 as published
    CHECK(core::syntheticExp(0) == 1);
    CHECK(core::syntheticExp(1) == Approx(2.718281828459045));
    CHECK(core::syntheticExp(-3.5) == Approx(0.030197383422318501));
}
