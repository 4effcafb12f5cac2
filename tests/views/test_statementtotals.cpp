#include "tests/core/panelsample.h"
#include "tests/support/strings.h"
#include "tests/views/sample.h"
#include "views/text/statement.h"

using namespace views;

namespace {

/// The names of the sample with those of a panel whose output has a title.
Names namesOf(Language language)
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields[7].title = {"产值", "Output"};
    return {tests::sampleSet(), language, tests::panelOf(texts).head};
}

core::Mark totalOf(const char *indicator)
{
    core::Mark mark;
    mark.keys.indicator = core::IndicatorId(indicator);
    mark.keys.period = core::Period::ofYear(2024);
    mark.value = 2490;
    mark.interval = core::Interval::point(2490);
    mark.measurement.unit = "万元";
    mark.computed = true;
    return mark;
}

} // namespace

TEST_CASE("The statement of a panel's total names the measure by its title", "[statement]")
{
    const QString zh = statement(totalOf("output"), namesOf(Language::Chinese));
    CHECK(zh.contains(u"产值"));
    CHECK_FALSE(zh.contains(u"output"));
    const QString en = statement(totalOf("output"), namesOf(Language::English));
    CHECK(en.contains(u"Output"));
    CHECK_FALSE(statement(totalOf("enterprise_count"), namesOf(Language::English)).contains(u"enterprise_count"));
}

TEST_CASE("The statement of a withheld number says by which rule", "[statement]")
{
    core::Mark mark = totalOf("output");
    mark.value.reset();
    mark.empty = core::EmptyReason::Withheld;
    mark.suppression = core::Suppression::TooFewFirms;
    CHECK(statement(mark, namesOf(Language::Chinese)).endsWith(u"或可据以推算此类数"));
    CHECK(statement(mark, namesOf(Language::English)).endsWith(u"or it would tell such a number"));
    mark.suppression = core::Suppression::TooFewKnown;
    CHECK(statement(mark, namesOf(Language::English)).endsWith(u"too few of them gave a number"));
    mark.suppression = core::Suppression::PartOfSector;
    CHECK(statement(mark, namesOf(Language::Chinese)).endsWith(u"而筛选只取了其中部分企业"));
    mark.suppression = core::Suppression::None;
    CHECK(statement(mark, namesOf(Language::English)).contains(u"too few members are known, or"));
}

TEST_CASE("The statement of a concentration says of which index the number is", "[statement]")
{
    core::Mark mark;
    mark.keys.sector = core::SectorId("fashion");
    mark.keys.period = core::Period::ofYear(2024);
    mark.value = 1770.6;
    mark.computed = true;
    core::Figure figure;
    figure.spec.subject = core::FigureSubject::Concentration;
    figure.panel = "enterprises";
    CHECK(statement(mark, namesOf(Language::English), figure).contains(u"HHI: 1,770.6"));
    CHECK(statement(mark, namesOf(Language::Chinese), figure).contains(u"HHI：1770.6"));
}
