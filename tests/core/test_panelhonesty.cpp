#include "models/core/figurebuild.h"
#include "models/core/figurebuild/panelreading.h"
#include "models/core/groupcodes.h"
#include "models/core/panel/decimalends.h"
#include "models/core/panel/dimensionorder.h"
#include "tests/core/panelfiguresample.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using Subject = core::FigureSubject;
using tests::has;
using tests::markOf;

namespace {

/// One enterprise of one year.
struct Firm
{
    const char *id;
    const char *year;
    const char *sector;
    const char *output; ///< blank = it gave none
    const char *certification = "";
};

core::Dataset datasetOf(const std::vector<Firm> &firms)
{
    tests::PanelTexts texts{tests::smallPanel().schema, {}};
    for (const Firm &firm : firms)
        texts.rows.push_back(
            {firm.id, firm.id, firm.year, "330113", firm.sector, firm.certification, "10", firm.output, ""});
    return tests::panelDataset(tests::panelWithCube(texts));
}

/// Four enterprises each of equipment and materials, one of fashion and two of digital.
core::Dataset fewOfTwo()
{
    return datasetOf({{"m1", "2024", "materials", "100.0"},
                      {"m2", "2024", "materials", "110.0"},
                      {"m3", "2024", "materials", "120.0"},
                      {"m4", "2024", "materials", "130.0"},
                      {"e1", "2024", "equipment", "100.0"},
                      {"e2", "2024", "equipment", "110.0"},
                      {"e3", "2024", "equipment", "120.0"},
                      {"e4", "2024", "equipment", "130.0"},
                      {"e5", "2024", "fashion", "140.0"},
                      {"e6", "2024", "digital", "150.0"},
                      {"e7", "2024", "digital", "160.0"}});
}

core::FigureSpec specOf(Subject subject, const std::string &measure = {}, bool guarded = false)
{
    core::FigureSpec spec;
    spec.subject = subject;
    spec.chart = subject == Subject::Totals ? core::ChartKind::Line : core::ChartKind::Bar;
    spec.measure = measure;
    spec.guarded = guarded;
    return spec;
}

core::Figure built(const core::Dataset &dataset, const core::FigureSpec &spec, const core::Filter &filter = {})
{
    auto figure = core::build(dataset, filter, spec);
    REQUIRE(figure);
    return std::move(figure).value();
}

bool isSaid(const core::Figure &figure, core::ComparabilityReason reason)
{
    return std::ranges::find(figure.comparability.reasons, reason) != figure.comparability.reasons.end();
}

} // namespace

TEST_CASE("Withheld groups are not among those shown; what they come to is told where the whole is")
{
    const core::Figure figure = built(fewOfTwo(), specOf(Subject::Composition, "count", true));
    CHECK(figure.of == 4);
    double told = 0;
    std::size_t shown = 0;
    for (const core::Mark &mark : figure.marks) {
        told += mark.value.value_or(0);
        shown += mark.value ? 1u : 0u;
    }
    CHECK(shown < 3);
    CHECK(figure.shown == shown);
    REQUIRE(figure.rests.size() == 1);
    CHECK(figure.rests.front().value == Approx(11 - told));
    CHECK(figure.rests.front().share == Approx(100 * (11 - told) / 11));
    CHECK(built(fewOfTwo(), specOf(Subject::Composition, "count")).rests.empty());
    // Of chosen groups the rest of the whole is no rest of theirs.
    core::Filter filter;
    filter.sectors = {core::SectorId("equipment"), core::SectorId("fashion")};
    CHECK(built(fewOfTwo(), specOf(Subject::Composition, "count", true), filter).rests.empty());
}

TEST_CASE("A distribution counts the enterprises shown and all there are, not its classes")
{
    const core::Dataset dataset = datasetOf({{"e1", "2024", "equipment", "10"},
                                             {"e2", "2024", "equipment", "11"},
                                             {"e3", "2024", "equipment", "12"},
                                             {"e4", "2024", "equipment", "90"},
                                             {"e5", "2024", "equipment", ""}});
    const core::Figure own = built(dataset, specOf(Subject::Distribution, "output"));
    CHECK(own.shown == 4);
    CHECK(own.of == 5);
    const core::Figure guarded = built(dataset, specOf(Subject::Distribution, "output", true));
    CHECK(guarded.shown < 4);
    CHECK(guarded.of == 5);
}

TEST_CASE("A guarded scatter keeps the enterprises it tells nothing of")
{
    core::FigureSpec spec = specOf(Subject::Scatter, "output", true);
    spec.chart = core::ChartKind::Scatter;
    const core::Figure figure =
        built(datasetOf({{"e1", "2024", "equipment", "10"}, {"e2", "2024", "digital", "20"}}), spec);
    REQUIRE(figure.marks.size() == 2);
    CHECK(figure.shown == 0);
    CHECK_FALSE(figure.empty);
    for (const core::Mark &mark : figure.marks) {
        CHECK(mark.empty == core::EmptyReason::Withheld);
        CHECK_FALSE(mark.measure("across")->value);
    }
}

TEST_CASE("The change of a total of which some enterprise gave no number has no interval, and says of how many")
{
    const core::Dataset dataset = datasetOf({{"e1", "2023", "equipment", "100.0"},
                                             {"e2", "2023", "equipment", ""},
                                             {"e3", "2023", "equipment", "100.0"},
                                             {"e1", "2024", "equipment", ""},
                                             {"e2", "2024", "equipment", "130.0"},
                                             {"e3", "2024", "equipment", "100.0"}});
    const core::Figure figure = built(dataset, specOf(Subject::Totals, "output"));
    const core::Mark &mark = figure.marks.back();
    CHECK(*mark.change->value == Approx(15));
    CHECK_FALSE(mark.change->interval.isBounded());
    CHECK(*mark.measure("known")->value == 2);
    CHECK(*mark.measure("known_before")->value == 2);
    CHECK(*mark.measure("firms_before")->value == 3);
    CHECK(isSaid(figure, core::ComparabilityReason::CoverageDiffers));
    CHECK(figure.comparability.verdict == core::Comparability::Amber);
    const core::Figure count = built(dataset, specOf(Subject::Totals, "count"));
    CHECK(count.marks.back().change->interval.isBounded());
    CHECK_FALSE(isSaid(count, core::ComparabilityReason::CoverageDiffers));
}

TEST_CASE("A total that turns from loss to profit has words, and no percentage")
{
    const core::Dataset dataset = datasetOf({{"e1", "2022", "equipment", "50.0"},
                                             {"e1", "2023", "equipment", "-14.0"},
                                             {"e1", "2024", "equipment", "16.0"}});
    const core::Figure figure = built(dataset, specOf(Subject::Totals, "output"));
    const core::ChangeReading &toLoss = *figure.marks[1].change;
    CHECK(toLoss.turn == core::Turn::ToLoss);
    const core::ChangeReading &toProfit = *figure.marks[2].change;
    CHECK_FALSE(toProfit.value);
    CHECK(toProfit.empty == core::EmptyReason::NonpositiveBase);
    CHECK(toProfit.turn == core::Turn::ToProfit);
}

TEST_CASE("The ends of a rounded number are those of decimal arithmetic")
{
    const core::Interval one = core::decimalEnds(8540.72, 2, 1, 2);
    CHECK(one.low == 8540.715);
    CHECK(one.high == 8540.725); // 8540.72 + 0.005 is 8540.724999999999 in doubles
    const core::Interval sum = core::decimalEnds(0.3, 1, 3, 1);
    CHECK(sum.low == 0.15);
    CHECK(sum.high == 0.45);
    CHECK(core::decimalEnds(1500, 0, 1, -2).high == 1550); // in hundreds
    CHECK(core::placesOf("1.25") == 2);
    CHECK(core::placesOf("1.2e3") == -2);
}

TEST_CASE("A few coarse numbers of a column widen a sum by as many of them, not by as many as it has")
{
    core::PanelMeasure measure;
    measure.field.unit = "万元";
    measure.decimals = 2;
    measure.printed = {1, 0, 1000}; // 12 among 12.34 and the like
    CHECK(core::totalInterval(measure, 500, 101).high == Approx(500 + 0.5 + 100 * 0.005));
    CHECK(core::totalInterval(measure, 500, 1).high == Approx(500.5)); // whichever number it is
    measure.printed = {};
    CHECK(core::totalInterval(measure, 500, 2).low == Approx(499)); // not known: whole ones
}

TEST_CASE("Concentration lies between the corners of its sizes; of some of the enterprises it is not classed")
{
    // 10 … 50, each ± 0.5: the index is highest with the large ones larger and the small ones smaller.
    std::vector<Firm> firms{{"e1", "2024", "equipment", "10"},
                            {"e2", "2024", "equipment", "20"},
                            {"e3", "2024", "equipment", "30"},
                            {"e4", "2024", "equipment", "40"},
                            {"e5", "2024", "equipment", "50"}};
    const core::Mark all = markOf(built(datasetOf(firms), specOf(Subject::Concentration, "output")), "equipment");
    CHECK(*all.value == Approx(1e4 * 5500 / 22500.0));
    const double most = 9.5 * 9.5 + 19.5 * 19.5 + 29.5 * 29.5 + 40.5 * 40.5 + 50.5 * 50.5;
    CHECK(all.interval.high == Approx(1e4 * most / (149.5 * 149.5)).epsilon(1e-9));
    const double least = 10.5 * 10.5 + 20.5 * 20.5 + 30.5 * 30.5 + 39.5 * 39.5 + 49.5 * 49.5;
    CHECK(all.interval.low == Approx(1e4 * least / (150.5 * 150.5)).epsilon(1e-9));
    CHECK(all.measure("cr4")->interval.low == Approx(100 * 138 / (138 + 10.5)));
    CHECK(all.measure("cr4")->interval.high == Approx(100 * 142 / (142 + 9.5)));
    CHECK(all.attribute("class_2010"));
    firms.push_back({"e6", "2024", "equipment", ""});
    const core::Figure some = built(datasetOf(firms), specOf(Subject::Concentration, "output"));
    const core::Mark &mark = markOf(some, "equipment");
    CHECK(mark.value);
    CHECK_FALSE(mark.attribute("class_2010"));
    CHECK(isSaid(some, core::ComparabilityReason::CoverageDiffers));
}

TEST_CASE("Sizes below zero have no shares, and sizes that make nothing none either")
{
    const auto reason = [](const char *one, const char *others) {
        std::vector<Firm> firms{{"e1", "2024", "equipment", one}};
        for (const char *id : {"e2", "e3", "e4", "e5", "e6"})
            firms.push_back({id, "2024", "equipment", others});
        return markOf(built(datasetOf(firms), specOf(Subject::Concentration, "output")), "equipment").empty;
    };
    CHECK(reason("-10", "0") == core::EmptyReason::NegativePart);
    CHECK(reason("-10", "20") == core::EmptyReason::NegativePart);
    CHECK(reason("0", "0") == core::EmptyReason::DivideByZero);
}

TEST_CASE("A pull lies between the corners of its flow and its base; the total pulls what it grew")
{
    const core::Dataset dataset = datasetOf(
        {{"e1", "2023", "equipment", "100"}, {"e1", "2024", "equipment", "110"}, {"e2", "2024", "equipment", "20"}});
    const core::Figure figure = built(dataset, specOf(Subject::FirmFlows, "output"));
    const core::MeasureReading &entered = *markOf(figure, "entered").measure("pull");
    CHECK(*entered.value == Approx(20));
    CHECK(entered.interval.low == Approx(100 * 19.5 / 100.5));
    CHECK(entered.interval.high == Approx(100 * 20.5 / 99.5));
    CHECK(*markOf(figure, "after").measure("pull")->value == Approx(30));
}

TEST_CASE("Who moved from one group of a division into another is reclassified")
{
    const core::Dataset dataset = datasetOf({{"e1", "2023", "equipment", "100"},
                                             {"e2", "2023", "equipment", "50"},
                                             {"e1", "2024", "digital", "110"},
                                             {"e2", "2024", "equipment", "60"}});
    core::FigureSpec spec = specOf(Subject::FirmFlows, "output");
    const core::Figure whole = built(dataset, spec);
    CHECK(*markOf(whole, "reclassified-in").measure("firms")->value == 0);
    CHECK(has(whole, core::Notice::WholeOnly));
    spec.groupBy = "sector";
    const core::Figure divided = built(dataset, spec);
    CHECK_FALSE(has(divided, core::Notice::WholeOnly));
    CHECK(*markOf(divided, "continuing").value == 10);
    CHECK(*markOf(divided, "reclassified-in").value == 110);
    CHECK(*markOf(divided, "reclassified-out").value == -100);
    CHECK(*markOf(divided, "before").value == 150);
    CHECK(*markOf(divided, "after").value == 170);
    spec.groupBy = "nothing";
    CHECK(core::build(dataset, {}, spec).error().code == core::ErrorCode::UnknownDimension);
}

TEST_CASE("Size classes stand in their own order, and who states none has a word of its own")
{
    core::PanelDimension sizes;
    sizes.values = {"中型", "", "微型", "大型", "小型"};
    CHECK(core::valuesInOrder(sizes) == std::vector<std::string_view>{"大型", "中型", "小型", "微型", ""});
    sizes.values = {"Town B", "", "Town A"};
    CHECK(core::valuesInOrder(sizes) == std::vector<std::string_view>{"Town A", "Town B", ""});
    core::FigureSpec spec = specOf(Subject::Composition, "count");
    spec.groupBy = "certifications";
    const core::Figure figure =
        built(datasetOf({{"e1", "2024", "equipment", "1", "A|B"}, {"e2", "2024", "equipment", "1", ""}}), spec);
    REQUIRE(figure.marks.size() == 3);
    CHECK(figure.marks.back().keys.item == core::noneStated);
    CHECK(figure.marks.back().keys.sector.empty());
}
