#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/panelfigures.h"
#include "views/figurecaption.h"
#include "views/figurewords.h"

using namespace views;

TEST_CASE("a change of which everything is withheld is said in words, without an axis")
{
    const auto figure = tests::waterfall(1000, {300, -90});
    CHECK_FALSE(isBlank(*figure));
    for (core::Mark &mark : figure->marks) {
        mark.value.reset();
        mark.empty = core::EmptyReason::Withheld;
    }
    CHECK(isBlank(*figure));
    CHECK(emptySentence(*figure).startsWith(u"There is nothing to show: withheld"_qs));
    for (core::Mark &mark : figure->marks)
        mark.suppression = core::Suppression::TooFewFirms;
    CHECK(emptySentence(*figure) ==
          u"There is nothing to show: withheld: of fewer than 3 enterprises, one has more than 85 % of it, or it would "
          "tell such a number."_qs);
}

TEST_CASE("a dataset of enterprises alone says where they are, not which indicator it lacks")
{
    core::Figure figure;
    figure.spec.subject = core::FigureSubject::Series;
    figure.spec.id = "indicators";
    figure.spec.indicators = {core::IndicatorId("gdp")};
    figure.empty = core::EmptyReason::NotPublished;
    CHECK(emptySentence(figure) == u"There is nothing to show: not in this dataset: gdp."_qs);
    const auto set = std::make_shared<core::IndicatorSet>(core::IndicatorTables{});
    const Names names(set, Language::English, std::make_shared<core::PanelHead>());
    CHECK(emptySentence(figure, names) ==
          u"This dataset has no indicators. Its enterprises are on the pages Clusters and Enterprises."_qs);
    CHECK(FigureCaption::title(figure, names) == u"Indicators"_qs);
}
