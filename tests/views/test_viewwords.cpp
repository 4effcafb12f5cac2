#include "views/text/viewwords.h"

#include "tests/support/catch.h"
#include "tests/support/strings.h"

TEST_CASE("a long name within a sentence keeps its beginning and end")
{
    CHECK(views::shortName(u"GDP of two"_qs) == u"GDP of two"_qs);
    const QString name = u"Monthly figures of all districts of Hangzhou, 2019 to 2025.csv"_qs;
    const QString cut = views::shortName(name);
    CHECK(cut.size() <= 32);
    CHECK(cut.startsWith(u"Monthly figures of"_qs));
    CHECK(cut.endsWith(u"2025.csv"_qs));
    CHECK(views::lackingSentence(name, {{"gdp"}, {}}, {}).contains(cut + u"” names what this dataset lacks: gdp"_qs));
}

TEST_CASE("what a view names and the dataset lacks is told by the names it had")
{
    core::IndicatorTables tables;
    tables.regions.emplace_back().code = core::RegionCode("330113");
    tables.regions.back().name = {"临平区", "Linping District"};
    tables.indicators.emplace_back().id = core::IndicatorId("night");
    tables.indicators.back().name = {"夜间经济", "Night economy"};
    const auto set = std::make_shared<const core::IndicatorSet>(tables);
    CHECK(views::lackingSentence(u"A"_qs, {{"night"}, {"330113"}}, {set, views::Language::English})
              .contains(u"Night economy, Linping District"_qs));
    CHECK(views::notShownSentence(u"A"_qs, {{}, {"330113"}}, {set, views::Language::Chinese}).contains(u"临平区"_qs));
}

TEST_CASE("what the filter lost is told by the names it had")
{
    core::IndicatorTables tables;
    tables.regions.emplace_back().code = core::RegionCode("330110");
    tables.regions.back().name = {"余杭区", "Yuhang District"};
    const views::Names before(std::make_shared<const core::IndicatorSet>(tables), views::Language::English);
    CHECK(views::filterLossSentence({u"330110"_qs, u"large"_qs}, before) ==
          u"No longer in the filter, as these data have none of it: Yuhang District, large."_qs);
}
