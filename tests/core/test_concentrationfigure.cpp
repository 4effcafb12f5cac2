#include "tests/core/sample.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {

/// `count` firms of the sector equipment, the first `known` of them with a revenue of 10, 20, 30 …
IndicatorTables firms(int count, int known)
{
    IndicatorTables tables = sampleTables();
    tables.organisations.clear();
    tables.organisationObservations.clear();
    for (int i = 0; i < count; ++i) {
        Organisation firm;
        firm.id = OrganisationId("f" + std::to_string(i));
        firm.region = RegionCode("113");
        firm.sector = SectorId("equipment");
        tables.organisations.push_back(firm);
        if (i < known)
            tables.organisationObservations.push_back({IndicatorId("revenue"), firm.id, Period::ofYear(2024),
                                                       std::to_string(10 * (i + 1)) + ".00", Qualifier::Exact,
                                                       Status::Unstated, Note::None, SourceId("press")});
    }
    return tables;
}

Mark equipment(int count, int known)
{
    FigureSpec spec;
    spec.id = "concentration";
    spec.subject = FigureSubject::Concentration;
    spec.measure = "revenue";
    return build(datasetOf(firms(count, known)), {}, spec)->marks.front();
}

} // namespace

TEST_CASE("five firms of 10 to 50: HHI 2444, CR4 93.3 %, with the editions of the thresholds")
{
    const Mark mark = equipment(5, 5);
    CHECK(*mark.value == Approx((100.0 + 400 + 900 + 1600 + 2500) / 22500 * 10000));
    CHECK(*mark.measure("cr4")->value == Approx(140.0 / 150 * 100));
    CHECK(mark.attribute("class_2010")->text.zh == "moderate");
    CHECK(mark.attribute("class_2023")->text.zh == "high");
    CHECK(*mark.measure("firms")->value == 5);
    CHECK(mark.keys.period == Period::ofYear(2024));
}

TEST_CASE("the location quotient of a sector needs its figure and the whole in both areas")
{
    const auto quotient = [](std::initializer_list<std::pair<const char *, const char *>> rows) {
        IndicatorTables tables = firms(5, 5);
        std::erase_if(tables.observations, [](const Observation &o) { return o.indicator == IndicatorId("output"); });
        for (const auto &[where, value] : rows) {
            Observation row = tables.observations.front();
            const std::string place = where;
            row.indicator = IndicatorId("output");
            row.region = RegionCode(place.substr(0, 3));
            row.sector = SectorId(place.size() > 3 ? "equipment" : "");
            row.period = Period::ofYear(2023);
            row.value = value;
            row.growth.clear();
            tables.observations.push_back(row);
        }
        FigureSpec spec;
        spec.subject = FigureSubject::Concentration;
        const auto figure = build(datasetOf(tables), {}, spec);
        return *figure->marks.front().measure("lq");
    };
    const auto full = quotient({{"113 e", "30.0"}, {"113", "100.0"}, {"100 e", "150.0"}, {"100", "1000.0"}});
    CHECK(*full.value == Approx(2));
    CHECK(full.interval.contains(2));
    CHECK(quotient({{"113 e", "30.0"}, {"113", "100.0"}, {"100", "1000.0"}}).empty == EmptyReason::ReferenceMissing);
}

TEST_CASE("withheld when more than a third of the firms is not known, or fewer than five are")
{
    CHECK(equipment(9, 6).value);
    CHECK(equipment(9, 5).empty == EmptyReason::Withheld);
    CHECK(equipment(4, 4).empty == EmptyReason::Withheld);
    CHECK(equipment(4, 4).measure("cr4")->empty == EmptyReason::Withheld);
    CHECK(equipment(9, 0).empty == EmptyReason::NotPublished);
    CHECK(*equipment(9, 5).measure("known")->value == 5);
}
