#include "models/core/disclosure/rowguard.h"
#include "models/core/panel/firmflows.h"
#include "tests/core/guardsample.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <tuple>

namespace {

/// Enterprises that come and go between two years, and some without a number; one in `elsewhere` is of a region of its
/// own.
core::Dataset comingAndGoing(std::mt19937 &random, unsigned elsewhere = 0)
{
    tests::PanelTexts texts{tests::smallPanel().schema, {}};
    const auto oneOf = [&random](unsigned of) { return random() % of == 0; };
    const auto firms = static_cast<unsigned>(3 + random() % 12);
    for (unsigned firm = 0; firm < firms; ++firm) {
        const std::string id = "e" + std::to_string(firm);
        const bool isNew = oneOf(5), isGone = !isNew && oneOf(5);
        const char *region = elsewhere != 0 && oneOf(elsewhere) ? "330114" : "330113";
        for (const char *year : {"2023", "2024"}) {
            if (isNew == (std::string_view(year) == "2023") && (isNew || isGone))
                continue;
            texts.rows.push_back({id, "Name " + id, year, region, "equipment", "", "10",
                                  oneOf(8) ? "" : std::to_string(100 + random() % 50), ""});
        }
    }
    return tests::panelDataset(tests::panelWithCube(texts));
}

/// The numbers of enterprises of a figure of flows: before, of each flow, after; none where withheld.
std::vector<std::optional<double>> countsOf(const core::Figure &figure)
{
    std::vector<std::optional<double>> counts;
    for (const core::Mark &mark : figure.marks)
        counts.push_back(mark.measure("firms")->value);
    return counts;
}

/// What each number of enterprises can be for a reader of those shown, one more and one less at most.
std::vector<std::set<double>> possible(const std::vector<std::optional<double>> &shown, const std::vector<double> &real)
{
    // continuing, entered, left, reclassified in and out, reported anew and no more
    constexpr std::array<bool, core::firmFlowCount> isBefore{true, false, true, false, true, true, true};
    constexpr std::array<bool, core::firmFlowCount> isAfter{true, true, false, true, false, true, true};
    std::vector<std::set<double>> values(real.size());
    std::vector<double> now(real.size());
    const auto isPossible = [&](std::size_t i) {
        return shown[i] ? now[i] == *shown[i] : now[i] >= std::min(real[i], 1.0);
    };
    const auto tryFrom = [&](const auto &self, std::size_t flow) -> void {
        if (flow < core::firmFlowCount) {
            for (const double step : {-1.0, 0.0, 1.0}) {
                now[flow + 1] = real[flow + 1] + step;
                if (isPossible(flow + 1))
                    self(self, flow + 1);
            }
            return;
        }
        now.front() = now.back() = 0;
        for (std::size_t i = 0; i < core::firmFlowCount; ++i) {
            now.front() += isBefore[i] ? now[i + 1] : 0;
            now.back() += isAfter[i] ? now[i + 1] : 0;
        }
        if (!isPossible(0) || !isPossible(real.size() - 1))
            return;
        for (std::size_t i = 0; i < real.size(); ++i)
            values[i].insert(now[i]);
    };
    tryFrom(tryFrom, 0);
    return values;
}

} // namespace

TEST_CASE("No number of enterprises that is withheld of the flows can be worked out from the others")
{
    std::mt19937 random(11);
    std::size_t sensitive = 0;
    for (int round = 0; round < 200; ++round) {
        const core::Dataset dataset = comingAndGoing(random);
        const auto flows = [&](bool guarded) {
            return countsOf(tests::figureOf(dataset, core::FigureSubject::FirmFlows, guarded, "output"));
        };
        const auto shown = flows(true);
        std::vector<double> real;
        for (const auto &count : flows(false))
            real.push_back(count.value());
        REQUIRE(real.size() == core::firmFlowCount + 2);
        const auto values = possible(shown, real);
        for (std::size_t i = 0; i < real.size(); ++i) {
            if (real[i] == 0 || real[i] > 2)
                continue;
            ++sensitive;
            CAPTURE(round, i, real[i]);
            CHECK_FALSE(shown[i]);
            CHECK(values[i].size() > 1);
        }
    }
    CHECK(sensitive > 100);
}

TEST_CASE("No flow is shown that gives a number by those that rows tell")
{
    std::mt19937 random(5);
    std::size_t shown = 0, withheld = 0;
    for (int round = 0; round < 100; ++round) {
        const core::Dataset dataset = comingAndGoing(random, 4);
        const core::Panel &panel = dataset.panel;
        const std::size_t output = panel.head->measure("output").value();
        const core::RowGuard rows = core::RowGuard::of(panel, dataset.indicators.get());
        // Of each flow, the enterprises that rows do not tell; of one that stays, one of both years is enough.
        std::map<std::string, std::set<std::uint32_t>> untold;
        std::map<std::uint32_t, std::map<int, std::size_t>> rowsOf;
        for (const core::YearBlock &block : panel.head->blocks) {
            for (std::size_t row = block.begin; row < block.end; ++row)
                rowsOf[panel.rows->entity[row]][block.year] = row;
        }
        for (const auto &[enterprise, years] : rowsOf) {
            const char *flow = years.size() == 2 ? "continuing" : years.contains(2024) ? "entered" : "left";
            for (const auto &[year, row] : years) {
                if (panel.rows->measures[output].value(row) && rows.withholds(year, *panel.rows, row, output))
                    untold[flow].insert(enterprise);
            }
        }
        const core::Figure figure = tests::figureOf(dataset, core::FigureSubject::FirmFlows, true, "output");
        for (const char *flow : {"entered", "left"}) {
            const bool isShown = tests::markOf(figure, flow).value.has_value();
            CAPTURE(round, flow, untold[flow].size());
            CHECK((!isShown || untold[flow].empty() || untold[flow].size() > 2));
            ++(isShown ? shown : withheld);
        }
    }
    CHECK(shown > 20);
    CHECK(withheld > 20);
}

TEST_CASE("How many enterprises have a number is withheld where the number of enterprises is")
{
    // Of the sum the six known of equipment are withheld with the one of fashion, of the numbers of enterprises the
    // seven of digital.
    std::vector<tests::Firm> firms{{"fashion", "50"}};
    for (const auto &[sector, known, unknown] :
         {std::tuple{"digital", 7, 0}, {"equipment", 6, 3}, {"materials", 12, 0}}) {
        for (int i = 0; i < known + unknown; ++i)
            firms.push_back({sector, i < known ? "100" : ""});
    }
    const core::Figure figure =
        tests::figureOf(tests::datasetOf(firms), core::FigureSubject::Composition, true, "output");
    const core::Mark &digital = tests::markOf(figure, "digital");
    CHECK(digital.value);
    CHECK_FALSE(digital.measure("firms")->value);
    CHECK_FALSE(digital.measure("known")->value);
    CHECK_FALSE(tests::markOf(figure, "equipment").value);
    CHECK(tests::markOf(figure, "materials").measure("known")->value);
}
