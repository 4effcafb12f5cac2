#include "models/core/enterpriseprofile.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

using Rows = std::vector<std::vector<std::string>>;

EnterpriseProfile profileIn(const Rows &rows, const char *id)
{
    const Panel panel = tests::panelOf({tests::smallPanel().schema, rows});
    auto profile = profileOf(panel, OrganisationId(id));
    REQUIRE(profile);
    return std::move(*profile);
}

constexpr std::size_t employees = 0, output = 1, score = 2;
constexpr std::size_t sector = 1;

/// Three enterprises; a is not in the panel in 2022, moved to digital and was renamed.
const Rows rows{{"a", "Alpha", "2020", "330113", "equipment", "x", "10", "100.00", ""},
                {"a", "Alpha", "2021", "330113", "equipment", "x", "12", "110.00", "3"},
                {"a", "Alpha Group", "2023", "330113", "digital", "x|y", "15", "90.00", ""},
                {"b", "Beta", "2020", "330113", "digital", "", "5", "60.00", ""},
                {"b", "Beta", "2023", "330113", "digital", "", "5", "95.00", ""},
                {"c", "Gamma", "2022", "330113", "digital", "", "", "90.00", ""},
                {"c", "Gamma", "2023", "330110", "digital", "", "", "90.00", ""},
                {"d", "Delta", "2023", "330110", "fashion", "", "9", "500.00", ""}};

} // namespace

TEST_CASE("A profile has all numbers of an enterprise from its first year to its last", "[panel]")
{
    const EnterpriseProfile a = profileIn(rows, "a");
    REQUIRE(a.years.size() == 4);
    CHECK(a.mark(2020, output)->literal == "100.00");
    CHECK(a.mark(2023, employees)->value == 15);
    CHECK(a.mark(2019, output) == nullptr);
    const EnterpriseProfile c = profileIn(rows, "c");
    CHECK(c.years.front().year == 2022);
}

TEST_CASE("A year without the enterprise and a cell without a number are no zero", "[panel]")
{
    const EnterpriseProfile a = profileIn(rows, "a");
    CHECK_FALSE(a.years[2].row);
    CHECK(a.mark(2022, output)->empty == EmptyReason::NotPublished);
    CHECK(a.years[1].row);
    CHECK(a.mark(2020, score)->empty == EmptyReason::NotPublished);
    CHECK_FALSE(a.mark(2020, score)->change);
}

TEST_CASE("Growth is against the year just before", "[panel]")
{
    const EnterpriseProfile a = profileIn(rows, "a");
    CHECK(a.mark(2020, output)->change->empty == EmptyReason::BaseMissing);
    CHECK(*a.mark(2021, output)->change->value == Approx(10));
    CHECK(a.mark(2021, output)->change->interval.contains(10.0));
    CHECK(a.mark(2023, output)->change->empty == EmptyReason::BaseMissing);
}

TEST_CASE("A number of a row has the growth that it has in the profile", "[panel]")
{
    const Panel panel = tests::panelOf({tests::smallPanel().schema, rows});
    for (const YearBlock &block : panel.head->blocks) {
        for (std::size_t row = block.begin; row < block.end; ++row) {
            const OrganisationId id{std::string(panel.rows->ids[panel.rows->entity[row]])};
            const auto profile = profileOf(panel, id);
            for (const std::size_t measure : {employees, output, score})
                CHECK(numberWithChange(panel, row, measure) == *profile->mark(block.year, measure));
        }
    }
}

TEST_CASE("Of a loss no percentage tells", "[panel]")
{
    const EnterpriseProfile a = profileIn({{"a", "Alpha", "2020", "330113", "digital", "", "1", "-5.00", ""},
                                           {"a", "Alpha", "2021", "330113", "digital", "", "1", "3.00", ""}},
                                          "a");
    CHECK(a.mark(2021, output)->change->empty == EmptyReason::NonpositiveBase);
    CHECK(a.mark(2021, output)->change->turn == Turn::ToProfit);
}

TEST_CASE("A profile says what an enterprise was called and belonged to, and when", "[panel]")
{
    const EnterpriseProfile a = profileIn(rows, "a");
    CHECK(a.names == std::vector<HeldText>{{"Alpha", 2020, 2021}, {"Alpha Group", 2023, 2023}});
    CHECK(a.dimensions[sector] == std::vector<HeldText>{{"equipment", 2020, 2021}, {"digital", 2023, 2023}});
    CHECK(a.dimensions[2].back().text == "x|y");
}

TEST_CASE("The place of an enterprise is the one in its sector in its last year; equal numbers share theirs", "[panel]")
{
    const EnterpriseProfile a = profileIn(rows, "a");
    CHECK(a.sector == "digital");
    CHECK(a.standings[output] == Standing{2, 3, 3}); // 90 as that of c
    CHECK(profileIn(rows, "c").standings[output] == Standing{2, 3, 3});
    CHECK(a.standings[employees] == Standing{1, 1, 2});
    CHECK_FALSE(a.standings[score]);
}

TEST_CASE("Numbers that were printed too coarsely to be told apart share their places", "[panel]")
{
    Rows of;
    for (const auto &[id, number] : {std::pair("a", "12"), {"b", "12.4"}, {"c", "12.6"}, {"d", "11.45"}})
        of.push_back({id, id, "2024", "330113", "digital", "", "1", number, ""});
    CHECK(profileIn(of, "a").standings[output] == Standing{2, 3, 4}); // anything from 11.5 to 12.5
    CHECK(profileIn(of, "c").standings[output] == Standing{1, 1, 4});
    CHECK(profileIn(of, "d").standings[output] == Standing{4, 4, 4});
}

TEST_CASE("A loss that is no more is neither narrowed nor a profit", "[panel]")
{
    const EnterpriseProfile a = profileIn({{"a", "Alpha", "2020", "330113", "digital", "", "1", "-5.00", ""},
                                           {"a", "Alpha", "2021", "330113", "digital", "", "1", "0.00", ""}},
                                          "a");
    CHECK(a.mark(2021, output)->change->turn == Turn::ToZero);
}

TEST_CASE("An enterprise that the panel lacks has no profile", "[panel]")
{
    const Panel panel = tests::panelOf({tests::smallPanel().schema, rows});
    CHECK_FALSE(profileOf(panel, OrganisationId("z")));
}
