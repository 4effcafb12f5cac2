#include "models/core/guardedmark.h"
#include "tests/core/guardsample.h"

#include <algorithm>

using Subject = core::FigureSubject;
using tests::figureOf;
using tests::fourSectors;
using tests::markOf;

namespace {

core::Mark guarded(const core::Dataset &dataset, const core::Figure &figure, const core::Mark &mark)
{
    const auto built = core::build(dataset, {}, core::guardedSpec(figure, mark));
    REQUIRE(built);
    return core::guardedMark(mark, *built);
}

} // namespace

TEST_CASE("What may leave a panel of a sum is what the guarded figure says")
{
    const core::Dataset dataset = fourSectors();
    const core::Figure figure = figureOf(dataset, Subject::Composition, false, "output");
    CHECK(*guarded(dataset, figure, markOf(figure, "equipment")).value == 390);
    CHECK(tests::isWithheld(guarded(dataset, figure, markOf(figure, "fashion"))));
}

TEST_CASE("What may leave a panel of one enterprise is what its row says, also where a ranking is cut before it")
{
    const core::Dataset dataset = fourSectors();
    const core::Figure figure = figureOf(dataset, Subject::Organisations, false, "output");
    const auto of = [&](const char *id) {
        const auto found = std::ranges::find_if(
            figure.marks, [&](const core::Mark &mark) { return mark.keys.organisation.text() == id; });
        REQUIRE(found != figure.marks.end());
        return guarded(dataset, figure, *found);
    };
    CHECK(of("e1").literal == "100");
    CHECK(tests::isWithheld(of("e5"))); // one of two enterprises
}

TEST_CASE("A mark that the guarded figure lacks has no number")
{
    core::Mark mark;
    mark.value = 7;
    mark.literal = "7";
    mark.share = 1;
    CHECK(tests::isWithheld(core::guardedMark(mark, {})));
}
