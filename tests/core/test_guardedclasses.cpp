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

TEST_CASE("A guarded distribution withholds classes of one or two and rounds its ends")
{
    const core::Dataset dataset = tests::panelDataset(tests::panelOf(tests::randomPanel(300, 5)));
    const core::Figure own = figureOf(dataset, Subject::Distribution, false, "output");
    const core::Figure figure = figureOf(dataset, Subject::Distribution, true, "output");
    const auto isFew = [](const core::Mark &mark) { return mark.value && *mark.value > 0 && *mark.value < 3; };
    CHECK(std::ranges::any_of(own.marks, isFew));
    CHECK(std::ranges::none_of(figure.marks, isFew));
    CHECK(std::ranges::count_if(figure.marks, isWithheld) > 1);
    CHECK(figure.axes.front().high > own.axes.front().high);
}

TEST_CASE("A guarded distribution does not tell a large enterprise by the empty classes around it")
{
    std::vector<Firm> firms{{"equipment", "100000"}};
    for (const char *output : {"10", "20", "30", "40", "50", "60", "70"})
        firms.push_back({"digital", output});
    const core::Figure figure = figureOf(datasetOf(firms), Subject::Distribution, true, "output");
    REQUIRE(figure.marks.size() > 3);
    CHECK(std::ranges::all_of(figure.marks, isWithheld)); // and the rest, of which it is the complement
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
