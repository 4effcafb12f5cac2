#include "tests/core/panelsample.h"

#include "models/core/panel/distribution.h"
#include "models/core/panel/firmflows.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace {

constexpr std::size_t employees = 0, output = 1, score = 2, sector = 1;

core::RowMask allRows(const core::Panel &panel) { return *core::maskOf(panel, core::everything(*panel.head)); }

std::vector<double> knownOf(const core::Panel &panel, const core::RowMask &mask, std::size_t measure)
{
    std::vector<double> values;
    mask.forEach(0, mask.size(), [&](std::size_t row) {
        if (const auto value = panel.rows->measures[measure].value(row))
            values.push_back(*value);
    });
    return values;
}

double changeOf(const core::FirmFlows &flows)
{
    return std::accumulate(flows.parts.begin(), flows.parts.end(), 0.0,
                           [](double sum, const core::FlowPart &part) { return sum + part.change; });
}

} // namespace

TEST_CASE("Statistics of a column are over the numbers that are known")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const auto statistics = core::columnStatistics(panel, allRows(panel), score);
    REQUIRE(statistics);
    CHECK(statistics->rows == 11);
    CHECK(statistics->known == 7); // 1, 3, 2.5, 2.25, 2, 9, 10
    CHECK(statistics->minimum == 1);
    CHECK(statistics->maximum == 10);
    CHECK(statistics->lowestPositive == 1);
    CHECK(statistics->total == Approx(29.75));
    CHECK(statistics->mean() == Approx(4.25));
    CHECK(statistics->deviation == Approx(3.37797).epsilon(1e-5));
}

TEST_CASE("A quantile lies between two numbers as a spreadsheet's does")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    // 1, 2, 2.25, 2.5, 3, 9, 10: QUARTILE.INC and MEDIAN
    CHECK(*core::quantiles(panel, allRows(panel), score, {0, 0.25, 0.5, 0.75, 1}) ==
          std::vector<double>{1, 2.125, 2.5, 6, 10});
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows.clear();
    int id = 0;
    for (const char *number : {"0", "1", "1.5", "2", "3.25", "4"})
        texts.rows.push_back({"e" + std::to_string(++id), "N", "2024", "330113", "digital", "", "1", "1.00", number});
    const core::Panel even = tests::panelOf(texts);
    CHECK(*core::quantiles(even, allRows(even), score, {0.5}) == std::vector<double>{1.75});
    core::PanelFilter none = core::everything(*panel.head);
    none.text = "nobody";
    CHECK(core::quantiles(panel, *core::maskOf(panel, none), score, {0.5})->empty());
}

TEST_CASE("Quantiles are those of the sorted numbers")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(200'000, 21));
    const core::RowMask mask = allRows(panel);
    for (const std::size_t measure : {employees, output, score}) {
        std::vector<double> sorted = knownOf(panel, mask, measure);
        std::ranges::sort(sorted);
        for (const double share : {0.01, 0.25, 0.5, 0.9, 0.999}) {
            const double place = share * static_cast<double>(sorted.size() - 1);
            const double low = sorted[static_cast<std::size_t>(place)];
            const double high = sorted[static_cast<std::size_t>(std::ceil(place))];
            const double between = low + (place - std::floor(place)) * (high - low);
            CHECK(core::quantiles(panel, mask, measure, {share})->front() == Approx(between));
        }
    }
}

TEST_CASE("Classes divide numbers or their logarithms evenly")
{
    const core::Bins even{0, 10, 5, false};
    CHECK(even.edge(2) == 4);
    const core::BinFinder<double> finder(even, 1);
    CHECK(finder.find(0) == 0);
    CHECK(finder.find(2) == 1);
    CHECK(finder.find(10) == 4); // the last class holds its end
    CHECK(finder.find(10.1) == even.count);
    const core::Bins logs{1, 1000, 3, true};
    CHECK(logs.edge(1) == Approx(10));
    const core::BinFinder<std::int32_t> cents(logs, 100); // numbers with two decimals as whole numbers
    CHECK(cents.find(100) == 0);
    CHECK(cents.find(9900) == 1);
    CHECK(cents.find(100'000) == 2);
    CHECK(cents.find(0) == logs.count);
    CHECK(cents.find(core::missingNumber<std::int32_t>) == logs.count);
    CHECK(core::BinFinder<double>({5, 5, 4, false}, 1).find(5) < 4); // all numbers are equal
}

TEST_CASE("The smallest and the largest number of a column with decimals lie in the classes at the ends")
{
    for (std::int32_t cents = 3'540'000; cents < 3'550'000; ++cents) { // 35407.13 times 100 is below 3540713
        const double number = cents / 100.0;
        REQUIRE(core::BinFinder<std::int32_t>({1, number, 24, true}, 100).find(cents) == 23);
        REQUIRE(core::BinFinder<std::int32_t>({number, 1e6, 24, true}, 100).find(cents) == 0);
    }
}

TEST_CASE("Open classes at the ends hold all that is beyond them")
{
    const core::Bins even{10, 20, 5, false, true};
    CHECK(core::BinFinder<double>(even, 1).find(-1e300) == 0);
    CHECK(core::BinFinder<double>(even, 1).find(13) == 1);
    CHECK(core::BinFinder<double>(even, 1).find(1e300) == 4);
    CHECK(core::BinFinder<double>(even, 1).find(core::missingNumber<double>) == 5);
    const core::BinFinder<std::int32_t> cents(even, 100);
    CHECK(cents.find(-2'000'000'000) == 0);
    CHECK(cents.find(std::numeric_limits<std::int32_t>::max()) == 4);
    CHECK(cents.find(core::missingNumber<std::int32_t>) == 5);
    const core::BinFinder<std::int32_t> logs({10, 1000, 2, true, true}, 100);
    CHECK(logs.find(1) == 0);
    CHECK(logs.find(9999) == 0);
    CHECK(logs.find(10'000) == 1);
    CHECK(logs.find(0) == 2); // there is no logarithm of it
    CHECK(logs.find(-5) == 2);
}

namespace {

/// The class of a number found by comparing it with all edges; the number of classes outside of all. `rounding`: what
/// the edges of whole numbers may have lost.
std::size_t plainClass(const core::Bins &bins, double scale, double number, double rounding = 0)
{
    if (!(number >= bins.low * scale - rounding && number <= bins.high * scale + rounding))
        return bins.count;
    std::size_t bin = bins.count - 1;
    while (bin > 0 && number < bins.edge(bin) * scale - rounding)
        --bin;
    return bin;
}

} // namespace

TEST_CASE("The class found is the one between whose edges a number lies")
{
    std::mt19937_64 random(8);
    std::uniform_real_distribution<double> places(-0.2, 1.2);
    for (const core::Bins &bins :
         {core::Bins{-100, 100, 37, false}, core::Bins{1e-3, 100, 64, true}, core::Bins{99.9, 100.1, 1000, false},
          core::Bins{0, 1e9, 40, false}, core::Bins{1, 1e5, 100, true}, core::Bins{3, 3, 1, false}}) {
        for (const double scale : {1.0, 100.0}) {
            const core::BinFinder<double> doubles(bins, scale);
            const core::BinFinder<std::int32_t> wholes(bins, scale);
            for (int i = 0; i < 20'000; ++i) {
                const double edge = bins.edge(static_cast<std::size_t>(i) % (bins.count + 1)) * scale;
                const double place = bins.low + (bins.high - bins.low) * places(random);
                const double number = i % 3 == 0   ? edge
                                      : i % 3 == 1 ? std::nextafter(edge, i % 2 == 0 ? -1e30 : 1e30)
                                                   : place * scale;
                if (const std::size_t bin = plainClass(bins, scale, number); doubles.find(number) != bin)
                    FAIL(number << " is in class " << bin << ", not " << doubles.find(number));
                const auto whole = static_cast<std::int32_t>(std::clamp(std::round(number), -2e9, 2e9)) + i % 5 - 2;
                if (const std::size_t bin = plainClass(bins, scale, whole, 1e-6); wholes.find(whole) != bin)
                    FAIL(whole << " is in class " << bin << ", not " << wholes.find(whole));
            }
            CHECK(doubles.find(core::missingNumber<double>) == bins.count);
            CHECK(wholes.find(core::missingNumber<std::int32_t>) == bins.count);
        }
    }
}

TEST_CASE("Classes that reach beyond what a column can hold are found")
{
    const core::Bins bins{-1e12, 1e12, 3, false};
    const core::BinFinder<std::int32_t> finder(bins, 1);
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    CHECK(finder.find(-most) == 1);
    CHECK(finder.find(0) == 1);
    CHECK(finder.find(most) == 1);
    CHECK(finder.find(core::missingNumber<std::int32_t>) == bins.count);
    CHECK(core::BinFinder<std::int32_t>({1e10, 1e12, 3, false}, 1).find(most) == 3);
}

TEST_CASE("Every row is in a class, outside of all or missing")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(80'000, 4));
    const core::RowMask mask = allRows(panel);
    const core::Bins bins{100, 50'000, 12, true};
    const auto histogram = core::histogram(panel, mask, output, bins);
    REQUIRE(histogram);
    std::vector<std::size_t> plain(bins.count);
    std::size_t outside = 0;
    const core::BinFinder<double> finder(bins, 1);
    for (const double value : knownOf(panel, mask, output))
        ++(value < bins.low || value > bins.high ? outside : plain[finder.find(value)]);
    CHECK(histogram->rows == plain);
    CHECK(histogram->outside == outside);
    CHECK(std::accumulate(plain.begin(), plain.end(), outside + histogram->missing) == mask.count());

    const auto density = core::density(panel, mask, {employees, output}, {{0, 3000, 10, false}, bins});
    REQUIRE(density);
    const auto rows = std::accumulate(density->rows.begin(), density->rows.end(), std::size_t{0});
    CHECK(rows + density->outside + density->missing == mask.count());
    for (std::size_t line = 0; line < bins.count;
         ++line) { // the measure on x is known in all rows and within its classes
        const auto begin = density->rows.begin() + static_cast<std::ptrdiff_t>(line * 10);
        CHECK(std::accumulate(begin, begin + 10, std::size_t{0}) == plain[line]);
    }
}

TEST_CASE("Growth is taken apart by what became of the enterprises")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const auto flows = core::firmFlows(panel, allRows(panel), output, {1, 2}); // 2023 to 2024
    REQUIRE(flows);
    const core::FirmFlows &all = flows->front();
    CHECK(all.before == Approx(2200.25)); // 1100.25 + missing + 700 + 400
    CHECK(all.after == Approx(2490.85));  // 1300 + 650 + 90.10 + 450.75
    CHECK(all.part(core::FirmFlow::Continuing).enterprises == 3);
    CHECK(all.part(core::FirmFlow::Continuing).change == Approx(199.75 - 50 + 50.75));
    CHECK(all.part(core::FirmFlow::Entered).change == Approx(90.10));
    CHECK(all.part(core::FirmFlow::Left).enterprises == 1); // e2, whose output of 2023 is not known
    CHECK(all.part(core::FirmFlow::Left).unknown == 1);
    CHECK(changeOf(all) == Approx(all.after - all.before));
}

TEST_CASE("An enterprise that changed its sector is reclassified, not one that entered or left")
{
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const auto &sectors = panel.head->dimensions[sector].values;
    const auto at = [&](const char *name) {
        return static_cast<std::size_t>(std::ranges::find(sectors, name) - sectors.begin());
    };
    const auto flows = core::firmFlows(panel, allRows(panel), output, {1, 2}, sector);
    REQUIRE(flows);
    const core::FirmFlows &fashion = (*flows)[at("fashion")];
    const core::FirmFlows &equipment = (*flows)[at("equipment")];
    CHECK(fashion.part(core::FirmFlow::ReclassifiedOut).change == -700);
    CHECK(equipment.part(core::FirmFlow::ReclassifiedIn).change == 650);
    // The same when a filter holds one sector only.
    core::PanelFilter only = core::everything(*panel.head);
    only.choices = {{sector, std::vector<std::uint8_t>(sectors.size(), 0)}};
    only.choices.front().held[at("fashion")] = 1;
    const auto filtered = core::firmFlows(panel, *core::maskOf(panel, only), output, {1, 2});
    CHECK(filtered->front().part(core::FirmFlow::ReclassifiedOut).change == -700);
    CHECK(filtered->front().after == 0);
}

TEST_CASE("An enterprise whose sector one of the years does not state stays where it was")
{
    tests::PanelTexts texts = tests::smallPanel();
    for (std::vector<std::string> &row : texts.rows) {
        if (row[0] == "e3" && row[2] == "2024")
            row[4] = ""; // e3 moves from fashion to equipment in the sample
    }
    const core::Panel panel = tests::panelOf(texts);
    const auto flows = core::firmFlows(panel, allRows(panel), output, {1, 2}, sector);
    REQUIRE(flows);
    std::size_t moved = 0;
    for (const core::FirmFlows &group : *flows)
        moved += group.part(core::FirmFlow::ReclassifiedOut).enterprises;
    CHECK(moved == 0);
    const auto &sectors = panel.head->dimensions[sector].values;
    const auto fashion = static_cast<std::size_t>(std::ranges::find(sectors, "fashion") - sectors.begin());
    CHECK((*flows)[fashion].part(core::FirmFlow::Continuing).change == -50); // 700 to 650
}

TEST_CASE("The parts of growth add up to it exactly")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(40'000, 12));
    const core::RowMask mask = allRows(panel);
    for (std::size_t year = 1; year < panel.head->blocks.size(); ++year) {
        const auto whole = core::firmFlows(panel, mask, employees, {year - 1, year});
        const auto parts = core::firmFlows(panel, mask, employees, {year - 1, year}, sector);
        CHECK(changeOf(whole->front()) == whole->front().after - whole->front().before);
        double change = 0;
        for (const core::FirmFlows &part : *parts) {
            CHECK(changeOf(part) == part.after - part.before);
            change += part.after - part.before;
        }
        CHECK(change == whole->front().after - whole->front().before);
    }
}
