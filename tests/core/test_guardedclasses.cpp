#include "tests/core/guardsample.h"

#include <algorithm>
#include <vector>

using Subject = core::FigureSubject;
using tests::datasetOf;
using tests::figureOf;
using tests::Firm;
using tests::fourSectors;
using tests::isWithheld;
using tests::markOf;

namespace {

bool has(const core::Figure &figure, core::Notice notice)
{
    return std::ranges::find(figure.notices, notice) != figure.notices.end();
}

} // namespace

TEST_CASE("A guarded distribution withholds classes of one or two and has open ends")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelOf(tests::randomPanel(300, 5)));
    const core::Figure own = figureOf(dataset, Subject::Distribution, false, "output");
    const core::Figure figure = figureOf(dataset, Subject::Distribution, true, "output");
    const auto isFew = [](const core::Mark &mark) { return mark.value && *mark.value > 0 && *mark.value < 3; };
    CHECK(std::ranges::any_of(own.marks, isFew));
    CHECK(std::ranges::none_of(figure.marks, isFew));
    CHECK(std::ranges::count_if(figure.marks, isWithheld) > 1);
    CHECK(has(figure, core::Notice::OpenEnds));
    CHECK_FALSE(markOf(figure, "0").measure("class_low")->value);
    CHECK(markOf(figure, "0").measure("class_high")->value);
    CHECK(markOf(figure, "1").measure("class_low")->value);
    CHECK(markOf(own, "0").measure("class_low")->value);
    CHECK_FALSE(has(own, core::Notice::OpenEnds));
}

TEST_CASE("A guarded distribution is the same whatever the largest and the smallest number are")
{
    const auto of = [](const char *smallest, const char *largest) {
        std::vector<Firm> firms;
        for (const char *output : {"20", "25", "30", "35", "40", "45", "50", "55", "60", "65", "70", smallest, largest})
            firms.push_back({"digital", output});
        return figureOf(datasetOf(firms), Subject::Distribution, true, "output");
    };
    const core::Figure figure = of("19", "71");
    CHECK(of("1", "72").axes == figure.axes);
    CHECK(of("19", "99000").axes == figure.axes);
    CHECK(of("19", "99000").marks == figure.marks);
}

TEST_CASE("A guarded distribution of too few to have two ends is withheld")
{
    std::vector<Firm> firms(5, {"digital", "50"});
    CHECK(figureOf(datasetOf(firms), Subject::Distribution, true, "output").empty == core::EmptyReason::Withheld);
    CHECK_FALSE(figureOf(datasetOf(firms), Subject::Distribution, false, "output").empty);
    firms.push_back({"digital", "60"});
    CHECK_FALSE(figureOf(datasetOf(firms), Subject::Distribution, true, "output").empty);
}

TEST_CASE("A guarded distribution does not tell a large enterprise by the empty classes around it")
{
    std::vector<Firm> firms{{"equipment", "100000"}};
    for (const char *output : {"10", "20", "30", "40", "50", "60", "70"})
        firms.push_back({"digital", output});
    const core::Figure figure = figureOf(datasetOf(firms), Subject::Distribution, true, "output");
    REQUIRE(figure.marks.size() > 3);
    CHECK(figure.axes.front().high == 60.0); // the third largest
    CHECK(markOf(figure, std::to_string(figure.marks.size() - 1)).value == 3.0);
    CHECK(std::ranges::none_of(figure.marks, [](const core::Mark &mark) { return mark.value == 1.0; }));
    const core::Figure own = figureOf(datasetOf(firms), Subject::Distribution, false, "output");
    CHECK(std::ranges::count_if(own.marks, [](const core::Mark &mark) { return mark.value == 0.0; }) > 1);
}

TEST_CASE("Enterprises of zero have no class on a logarithmic scale and are counted all the same")
{
    std::vector<Firm> firms(4, {"digital", "0"});
    for (const char *output : {"10", "10", "10", "20000", "20000", "20000"})
        firms.push_back({"digital", output});
    for (const bool guarded : {false, true}) {
        const core::Figure figure = figureOf(datasetOf(firms), Subject::Distribution, guarded, "output");
        CHECK(figure.axes.front().logarithmic);
        const core::Mark &zero = markOf(figure, "outside");
        CHECK(zero.value == 4.0);
        CHECK(zero.share == 40.0);
        CHECK_FALSE(zero.measure("class_low"));
        CHECK(zero.measure("class_high")->value == 0.0);
        CHECK(figure.shown == figure.of);
    }
    firms.resize(2); // so few are not told
    for (const char *output : {"10", "10", "10", "20000", "20000", "20000"})
        firms.push_back({"digital", output});
    CHECK(isWithheld(markOf(figureOf(datasetOf(firms), Subject::Distribution, true, "output"), "outside")));
}

TEST_CASE("A guarded scatter plot tells no numbers of who would be told")
{
    const core::Figure own = figureOf(fourSectors(), Subject::Scatter, false, "output");
    const core::Figure figure = figureOf(fourSectors(), Subject::Scatter, true, "output");
    CHECK(own.marks.size() == 13);
    CHECK(figure.marks.size() == 13);
    CHECK(figure.shown < 12);
    CHECK(figure.of == 13);
    CHECK(std::ranges::count_if(figure.marks, isWithheld) == static_cast<std::ptrdiff_t>(13 - figure.shown));
}

TEST_CASE("The axes of a guarded scatter plot end at those who are told")
{
    const core::Figure own = figureOf(fourSectors(), Subject::Scatter, false, "output");
    const core::Figure figure = figureOf(fourSectors(), Subject::Scatter, true, "output");
    std::vector<double> told;
    for (const core::Mark &mark : figure.marks) {
        if (mark.value)
            told.push_back(*mark.value);
    }
    REQUIRE(told.size() > 3);
    CHECK(figure.axes.front().low == std::ranges::min(told));
    CHECK(figure.axes.front().high == std::ranges::max(told));
    CHECK(own.axes.front().low == 50.0); // of fashion, where there are only two
    CHECK(figure.axes.front().low > 50.0);
}
