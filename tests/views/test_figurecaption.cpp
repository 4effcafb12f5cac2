#include "models/core/pages.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "views/charts/seriesset.h"
#include "views/dialogs/exportfile.h"
#include "views/figurecaption.h"

using namespace views;

namespace {

core::FigureSpec ofGdp(core::Transform transform)
{
    core::FigureSpec spec = tests::Bundled::gdp();
    spec.transform = transform;
    return spec;
}

} // namespace

TEST_CASE("An index names its base in the title, average growth how its bases differ", "[caption]")
{
    const tests::Bundled bundled;
    const Names en = bundled.names(Language::English), zh = bundled.names(Language::Chinese);
    const auto index = bundled.figure(ofGdp(core::Transform::Index));
    CHECK(FigureCaption::title(*index, en).startsWith(u"Gross regional product (2022 = 100)"_qs));
    CHECK(FigureCaption::title(*index, zh).startsWith(u"地区生产总值（2022年=100）"_qs));
    CHECK(FigureCaption::subtitle(*index, en, {}).contains(u"base 2022"_qs));
    const auto average = bundled.figure(ofGdp(core::Transform::Cagr));
    CHECK(FigureCaption::subtitle(*average, en, {}).contains(u"bases from 2019 to 2021"_qs));
    CHECK(FigureCaption::footnotes(*average, en).contains(u"different base periods"_qs));
}

TEST_CASE("Headline figures are not judged against each other, parts of a growth are", "[caption]")
{
    const tests::Bundled bundled;
    CHECK_FALSE(FigureCaption::isJudged(*bundled.figure(*core::figureSpec("overview/headline"))));
    CHECK(FigureCaption::isJudged(*bundled.figure(*core::figureSpec("indicators/decomposition"))));
    const auto concentration = bundled.figure(*core::figureSpec("concentration"));
    CHECK(concentration->comparability.verdict != core::Comparability::Green);
    // Nine months beside years.
    CHECK(FigureCaption::footnotes(*bundled.figure(*core::figureSpec("innovation/rd")), {})
              .contains(u"periods of different length"_qs));
}

TEST_CASE("Where there is no number, nothing is said of comparability", "[caption]")
{
    const tests::Bundled bundled;
    core::Figure figure = *bundled.figure(*core::figureSpec("indicators/decomposition"));
    REQUIRE(FigureCaption::isJudged(figure));
    for (core::Mark &mark : figure.marks) {
        mark.value.reset();
        mark.implied.reset();
        mark.empty = core::EmptyReason::Withheld;
    }
    CHECK_FALSE(FigureCaption::isJudged(figure));
    figure.marks.clear();
    CHECK_FALSE(FigureCaption::isJudged(figure));
}

TEST_CASE("Flows of enterprises say between the groups of what they moved", "[caption]")
{
    core::Figure figure;
    figure.spec.subject = core::FigureSubject::FirmFlows;
    const Names names(nullptr, Language::English);
    CHECK_FALSE(FigureCaption::subtitle(figure, names, {}).contains(u"moves"));
    figure.spec.groupBy = "sector";
    CHECK(FigureCaption::subtitle(figure, names, {}).contains(u"moves between groups of: Sector"_qs));
    figure.spec.groupBy = "cluster";
    CHECK(FigureCaption::subtitle(figure, names, {}).contains(u"moves between groups of: cluster"_qs));
}

TEST_CASE("A table for others has units in its language", "[caption]")
{
    const tests::Bundled bundled;
    CHECK(csvPhrases(bundled.names(Language::Chinese)).unit("亿元") == u"亿元");
    CHECK(csvPhrases(bundled.names(Language::English)).unit("亿元") == u"100 m yuan");
}

TEST_CASE("A unit stands in the subtitle only where it is that of all numbers", "[caption]")
{
    const tests::Bundled bundled;
    const Names en = bundled.names(Language::English);
    const auto subtitle = [&](const char *id) {
        return FigureCaption::subtitle(*bundled.figure(*core::figureSpec(id)), en, {});
    };
    CHECK(subtitle("overview/gdp").contains(u"100 m\u00A0yuan"_qs));
    CHECK_FALSE(subtitle("overview/headline").contains(u"yuan"_qs));
    CHECK(subtitle("targets/progress").contains(u"targets: 27"_qs));
    CHECK(subtitle("data/conflicts").contains(u"contradictions: 7"_qs));
}

TEST_CASE("Where concentrations are withheld the filters to lift are named", "[caption]")
{
    core::Figure figure;
    figure.notices = {core::Notice::WholeSectorsOnly};
    figure.hindrances = {"size_class", "name"};
    CHECK(FigureCaption::notices(figure, {}).endsWith(u"To have them, lift the filter by size_class, name."_qs));
}

TEST_CASE("Bars have no bands: the footnote tells of none", "[caption]")
{
    const tests::Bundled bundled;
    CHECK(FigureCaption::footnotes(*bundled.figure(tests::Bundled::gdp()), {}).contains(u"band = its interval"_qs));
    CHECK_FALSE(
        FigureCaption::footnotes(*bundled.figure(tests::Bundled::gdp(core::ChartKind::Bar)), {}).contains(u"band"_qs));
}

TEST_CASE("What a line ends with says its year where that is not the last one of the figure", "[caption]")
{
    const tests::Bundled bundled;
    const Names en = bundled.names(Language::English);
    const auto figure = bundled.figure(tests::Bundled::gdp());
    core::Keys keys = tests::Bundled::gdpOf(2022);
    CHECK(earlierEnd(*figure, tests::markOf(*figure, keys), en) == u" (2022)"_qs);
    keys.region = core::RegionCode("330110");
    keys.period = core::Period::ofYear(2025);
    CHECK(earlierEnd(*figure, tests::markOf(*figure, keys), en).isEmpty());
}
