#include "models/core/codes.h"
#include "tests/core/rows.h"
#include "tests/support/strings.h"
#include "views/panes/computedformula.h"
#include "views/text/formulas.h"

using namespace core;

namespace {

QString lastFormula(const char *rows, const char *indicator, Transform transform,
                    PeriodChoice periods = PeriodChoice::Annual)
{
    const auto figure = tests::figureOf(rows, indicator, transform, {}, periods);
    return figure && !figure->marks.empty() ? views::computedFormula(figure->marks.back(), transform) : QString();
}

constexpr const char *twoYears = "gdp 114 2022 1000.0\ngdp 114 2023 1100.0 +4.0 real\n"
                                 "primary 114 2022 100.0\nprimary 114 2023 120.0\n";

} // namespace

TEST_CASE("every computed transform has a formula in symbols")
{
    for (const auto &[transform, code] : codesOf<Transform>()) {
        INFO(std::string(code));
        const bool published = transform == Transform::Level || transform == Transform::PublishedGrowth;
        CHECK(views::formula(transform).isEmpty() == published);
    }
}

TEST_CASE("formulas are filled in with the numbers as printed")
{
    using T = Transform;
    CHECK(lastFormula(twoYears, "gdp", T::ChangePercent) == QStringLiteral("10.00 = (1,100.0 ÷ 1,000.0 − 1) × 100"));
    CHECK(lastFormula(twoYears, "gdp", T::Cagr) == QStringLiteral("10.00 = ((1,100.0 ÷ 1,000.0)^(1/1) − 1) × 100"));
    CHECK(lastFormula(twoYears, "gdp", T::RealIndex) == QStringLiteral("104.0 = 100 × (1 + 4.0 %)"));
    CHECK(lastFormula(twoYears, "gdp", T::Deflator) ==
          QStringLiteral("5.77 = (1,100.0 ÷ 1,000.0 ÷ (1 + 4.0 %) − 1) × 100"));
    CHECK(lastFormula(twoYears, "primary", T::Contribution) ==
          QStringLiteral("20.00 = (120.0 − 100.0) ÷ (1,100.0 − 1,000.0) × 100"));
    CHECK(lastFormula(twoYears, "primary", T::Pull) == QStringLiteral("2.000 = (120.0 − 100.0) ÷ 1,000.0 × 100"));
    CHECK(lastFormula("gdp 114 2023 5\ngdp 113 2023 9\ngdp 110 2023 8\ngdp 122 2023 7\n", "gdp", T::Rank)
              .contains(QStringLiteral(" = 1 + #{x > ")));
    CHECK(lastFormula("gdp 114 2023-Q1 100\ngdp 114 2023-H1 220\n", "gdp", T::SinglePeriod, PeriodChoice::All) ==
          QStringLiteral("120 = 220 − 100"));
    CHECK(lastFormula("gdp 114 2023-Q1 100\ngdp 114 2023-Q2 120\n", "gdp", T::Cumulative, PeriodChoice::All) ==
          QStringLiteral("220 = 100 + 120"));
}

TEST_CASE("a pull from rates is printed with four significant digits")
{
    CHECK(lastFormula("gdp 114 2023 1270.39 +4.2\nprimary 114 2023 12.78 +4.6\n", "primary", Transform::Pull) ==
          QStringLiteral("0.04610 = 12.78 × 4.6 ÷ (100 + 4.6) × (100 + 4.2) ÷ 1,270.39"));
}

TEST_CASE("a level per head says by which population")
{
    CHECK(lastFormula("gdp 114 2023 1270.39\npop_resident 114 2023 80.2 +0.6\n", "gdp", Transform::PerCapita) ==
          QStringLiteral("15.89 = 1,270.39 ÷ ((80.2 ÷ (1 + 0.6 %) + 80.2) ÷ 2)"));
    CHECK(lastFormula("gdp 114 2023 160.0\npop_resident 114 2022 79.0\npop_resident 114 2023 81.0\n", "gdp",
                      Transform::PerCapita) == QStringLiteral("2 = 160.0 ÷ ((79.0 + 81.0) ÷ 2)"));
}
