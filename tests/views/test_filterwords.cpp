#include "tests/core/panelsample.h"
#include "tests/support/strings.h"
#include "tests/views/sample.h"
#include "views/text/dimensionwords.h"
#include "views/text/filterwords.h"

using views::DimensionWords;
using views::FilterWords;

TEST_CASE("A filter of enterprises stands in words under a picture")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields[5].title = {"资质", ""};
    const core::Panel panel = tests::panelOf(texts);
    core::Filter filter;
    filter.firstYear = filter.lastYear = 2024;
    filter.regions = {core::RegionCode("a")};
    filter.where = {{"certifications", {"小巨人", ""}}, {"colour", {"red"}}};
    filter.text = "智造";
    const views::Names names = tests::sampleNames(views::Language::English);
    CHECK(FilterWords::line(filter, panel.head.get(), names) ==
          u"2024 · District A · 资质: 小巨人, none stated · name contains “智造”"_qs);
    CHECK(FilterWords::line({}, panel.head.get(), names).isEmpty());
    filter = {};
    filter.where = {{"certifications", {"小巨人"}}};
    CHECK(FilterWords::line(filter, nullptr, names).isEmpty());
}

TEST_CASE("Values of a dimension are named, and many of them counted")
{
    core::PanelField field;
    field.name = "registered_in";
    const views::Names names = tests::sampleNames();
    CHECK(DimensionWords::title(field, names) == u"registered_in"_qs);
    CHECK(DimensionWords::values(field, {"a", "b", "c", "d", "e"}, names) == u"a、b、c and 2 more"_qs);
    field.references = "regions";
    CHECK(DimensionWords::value(field, "b", names) == u"乙区"_qs);
}
