#include "models/core/structure/perhead.h"
#include "models/core/structure/pull.h"
#include "models/core/structure/rates.h"
#include "tests/core/rows.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>

using namespace tests;

namespace {

const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};
const Measurement percent{"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Unstated};

/// A true number as a source prints it.
std::string printed(double truth, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, truth);
    return text;
}

Quantity level(double truth, int decimals = 2)
{
    return *quantityOf(printed(truth, decimals), Qualifier::Exact, Note::None, money);
}

PublishedGrowth growth(double truth, int decimals = 1)
{
    const auto number = *Decimal::parse(printed(truth, decimals));
    return {number, intervalOf(number, Qualifier::Exact, Note::None, percent), GrowthBasis::Real,
            GrowthScope::Unstated};
}

/// Draws numbers evenly, the same ones in every run.
class Draw
{
public:
    explicit Draw(unsigned seed)
        : m_random(seed)
    {}
    double operator()(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }
    int whole(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }

private:
    std::mt19937 m_random;
};

using Formula = std::function<double(const std::vector<double> &)>;

/// Smallest and greatest value of the formula on a grid over the inputs, their ends included.
std::pair<double, double> extremes(const std::vector<Interval> &inputs, const Formula &formula)
{
    constexpr int steps = 4;
    std::vector<int> at(inputs.size(), 0);
    std::pair<double, double> found{unbounded, -unbounded};
    while (true) {
        std::vector<double> point;
        for (std::size_t i = 0; i < inputs.size(); ++i)
            point.push_back(inputs[i].low + (inputs[i].high - inputs[i].low) * at[i] / steps);
        const double value = formula(point);
        found = {std::min(found.first, value), std::max(found.second, value)};
        std::size_t i = 0;
        while (i < at.size() && at[i] == steps)
            at[i++] = 0;
        if (i == at.size())
            return found;
        ++at[i];
    }
}

/// The interval holds the truth and all of the grid, and reaches no farther than the grid's extremes.
void checkInterval(const Estimate &computed, double truth, const std::vector<Interval> &inputs, const Formula &formula)
{
    const auto [low, high] = extremes(inputs, formula);
    const double tolerance = 1e-9 * std::max({1.0, std::abs(low), std::abs(high)});
    INFO(computed.interval.low << " … " << computed.interval.high << ", grid " << low << " … " << high << ", truth "
                               << truth);
    // What is rounded half up may be printed from just beyond the end in binary.
    const bool holds = computed.interval.low <= truth + tolerance && truth - tolerance <= computed.interval.high &&
                       computed.interval.contains(computed.value);
    const bool wideEnough =
        computed.interval.low <= low + 1e-15 * std::abs(low) && computed.interval.high >= high - 1e-15 * std::abs(high);
    const bool narrowEnough = computed.interval.low >= low - tolerance && computed.interval.high <= high + tolerance;
    if (!holds || !wideEnough || !narrowEnough) {
        CHECK(holds);
        CHECK(wideEnough);
        CHECK(narrowEnough);
    }
}

} // namespace

TEST_CASE("property: average growth of levels and of rates")
{
    Draw draw(1);
    for (int i = 0; i < 3000; ++i) {
        const int years = draw.whole(1, 6);
        const double first = draw(1, 3000);
        const double last = draw(1, 3000);
        const auto root = [years](double x) { return (std::pow(x, 1.0 / years) - 1) * 100; };
        const auto average = averageGrowth(level(first), level(last), years);
        REQUIRE(average);
        checkInterval(*average, root(last / first), {level(first).interval, level(last).interval},
                      [&](const auto &v) { return root(v[1] / v[0]); });

        std::vector<PublishedGrowth> rates;
        std::vector<Interval> inputs;
        double product = 1;
        for (int year = 0; year < std::min(years, 4); ++year) {
            const double rate = draw(-15, 25);
            product *= 1 + rate / 100;
            rates.push_back(growth(rate));
            inputs.push_back(rates.back().interval);
        }
        const auto chained = [](const auto &v) {
            double all = 1;
            for (double g : v)
                all *= 1 + g / 100;
            return all;
        };
        checkInterval(*chainedFactor(rates), product, inputs, chained);
        const double n = static_cast<double>(rates.size());
        checkInterval(*compoundedGrowth(rates), (std::pow(product, 1 / n) - 1) * 100, inputs,
                      [&](const auto &v) { return (std::pow(chained(v), 1 / n) - 1) * 100; });
    }
}

TEST_CASE("property: pull from rates and from levels, contribution, deflator")
{
    Draw draw(2);
    for (int i = 0; i < 3000; ++i) {
        const double whole = draw(50, 3000);
        const double part = draw(0.05, 0.95) * whole;
        const double g = draw(-20, 30);
        const double all = draw(-5, 12);
        const auto fromRates = [](const auto &v) { return v[0] * v[1] / (100 + v[1]) * (100 + v[3]) / v[2]; };
        const Quantity x = level(part);
        const Quantity total = level(whole);
        checkInterval(*pullFromRates(x.estimate(), growth(g).estimate(), total.estimate(), growth(all).estimate()),
                      fromRates(std::vector{part, g, whole, all}),
                      {x.interval, growth(g).interval, total.interval, growth(all).interval}, fromRates);

        const double before = part / (1 + g / 100);
        const double wholeBefore = whole / (1 + all / 100);
        const auto fromLevels = [](const auto &v) { return (v[1] - v[0]) / v[2] * 100; };
        checkInterval(*pullFromLevels(level(before).estimate(), x.estimate(), level(wholeBefore).estimate()),
                      fromLevels(std::vector{before, part, wholeBefore}),
                      {level(before).interval, x.interval, level(wholeBefore).interval}, fromLevels);

        if (const auto contribution = contributionFromLevels(level(before).estimate(), x.estimate(),
                                                             level(wholeBefore).estimate(), total.estimate())) {
            const auto share = [](const auto &v) { return (v[1] - v[0]) / (v[3] - v[2]) * 100; };
            checkInterval(*contribution, share(std::vector{before, part, wholeBefore, whole}),
                          {level(before).interval, x.interval, level(wholeBefore).interval, total.interval}, share);
        }
        const auto deflator = [](const auto &v) { return (v[1] / v[0] / (1 + v[2] / 100) - 1) * 100; };
        checkInterval(*impliedDeflator(level(before), x, growth(all)), deflator(std::vector{before, part, all}),
                      {level(before).interval, x.interval, growth(all).interval}, deflator);
    }
}

TEST_CASE("property: level per head, by a published and by an implied begin")
{
    Draw draw(3);
    for (int i = 0; i < 3000; ++i) {
        const double amount = draw(10, 3000);
        const double people = draw(5, 250);
        const double g = draw(-6, 6);
        const double begin = people / (1 + g / 100);
        const auto average = [](const auto &v) { return v[0] / ((v[1] + v[2]) / 2) * 100; };
        const Quantity first = level(begin, 1);
        checkInterval(*perAverageHead(level(amount), {first.value(), first.interval}, level(people, 1), 2),
                      average(std::vector{amount, begin, people}),
                      {level(amount).interval, first.interval, level(people, 1).interval}, average);
        const auto implied = [](const auto &v) { return v[0] / ((v[1] + v[1] / (1 + v[2] / 100)) / 2) / 10; };
        checkInterval(*perImpliedHead(level(amount), level(people, 1), growth(g), -1),
                      implied(std::vector{amount, people, g}),
                      {level(amount).interval, level(people, 1).interval, growth(g).interval}, implied);
    }
}

TEST_CASE("property: points add up, Δpp(a,b) + Δpp(b,c) = Δpp(a,c)")
{
    Draw draw(4);
    for (int i = 0; i < 3000; ++i) {
        const Measurement share{"%", Kind::Share, PriceBasis::Unstated, StockFlow::Unstated};
        const auto of = [&] { return *quantityOf(printed(draw(0, 100), 1), Qualifier::Exact, Note::None, share); };
        const Quantity a = of(), b = of(), c = of();
        CHECK(changeOf(a, b).absolute + changeOf(b, c).absolute == Approx(changeOf(a, c).absolute).margin(1e-9));
    }
}

TEST_CASE("property: contributions of all parts are the whole increment, pulls its growth")
{
    Draw draw(5);
    for (int i = 0; i < 2000; ++i) {
        const int count = draw.whole(2, 6);
        std::vector<std::pair<int, int>> parts;
        std::pair<int, int> whole{0, 0};
        for (int part = 0; part < count; ++part) {
            parts.emplace_back(draw.whole(1, 5000), draw.whole(1, 5000));
            whole.first += parts.back().first;
            whole.second += parts.back().second;
        }
        if (whole.first == whole.second)
            continue;
        const Measurement firms{"家", Kind::Count, PriceBasis::Unstated, StockFlow::Stock};
        const auto exact = [&](int n) {
            return quantityOf(std::to_string(n), Qualifier::Exact, Note::None, firms)->estimate();
        };
        Estimate contributions{0, Interval::point(0)}, pulls{0, Interval::point(0)};
        for (const auto &[before, after] : parts) {
            const auto one =
                *contributionFromLevels(exact(before), exact(after), exact(whole.first), exact(whole.second));
            const auto pull = *pullFromLevels(exact(before), exact(after), exact(whole.first));
            contributions = {contributions.value + one.value, contributions.interval + one.interval};
            pulls = {pulls.value + pull.value, pulls.interval + pull.interval};
        }
        CHECK(contributions.value == Approx(100));
        CHECK(contributions.interval.contains(100));
        CHECK(pulls.value == Approx((static_cast<double>(whole.second) / whole.first - 1) * 100).margin(1e-9));
    }
}

TEST_CASE("property: pulls from rounded rates are consistent with the growth of the whole")
{
    Draw draw(6);
    for (int i = 0; i < 3000; ++i) {
        const double prices = draw(0.95, 1.1);
        std::vector<std::pair<double, double>> parts;
        double before = 0, increment = 0;
        for (int part = draw.whole(2, 5); part > 0; --part) {
            parts.emplace_back(draw(1, 900), draw(-15, 25));
            before += parts.back().first;
            increment += parts.back().first * parts.back().second / 100;
        }
        const double total = increment / before * 100;
        Interval sum = Interval::point(0);
        for (const auto &[base, rate] : parts) {
            const auto pull = pullFromRates(level(base * (1 + rate / 100) * prices).estimate(), growth(rate).estimate(),
                                            level((before + increment) * prices).estimate(), growth(total).estimate());
            REQUIRE(pull);
            const double truth = base * rate / before;
            CHECK(pull->interval.low <= truth + 1e-9);
            CHECK(pull->interval.high >= truth - 1e-9);
            CHECK(pullVerdict(pull->interval, growth(truth, 2).interval) != PullVerdict::Outside);
            sum = sum + pull->interval;
        }
        CHECK(sum.overlaps(growth(total).interval));
    }
}

TEST_CASE("property: single periods from rounded sums hold the truth, and add up again to what holds it")
{
    Draw draw(7);
    for (int i = 0; i < 500; ++i) {
        double sum = 0;
        std::array<double, 4> quarters{};
        std::string rows;
        for (std::size_t q = 0; q < 4; ++q) {
            quarters[q] = draw(1, 400);
            sum += quarters[q];
            rows += "gdp 114 2023-M01M" + std::string(q < 3 ? "0" : "") + std::to_string(3 * (q + 1)) + ' ' +
                    printed(sum, draw.whole(0, 2)) + '\n';
        }
        const auto single = figureOf(rows, "gdp", Transform::SinglePeriod, {}, PeriodChoice::All);
        REQUIRE(single->marks.size() == 4);
        for (std::size_t q = 0; q < 4; ++q) {
            CHECK(single->marks[q].interval.low <= quarters[q] + 1e-9);
            CHECK(single->marks[q].interval.high >= quarters[q] - 1e-9);
        }
    }
}

TEST_CASE("property: the order of rows changes no figure of any transform")
{
    const char *rows =
        "gdp 114 2021 1100 +8 real\ngdp 114 2022 1226 +5.0 real\ngdp 114 2023 1270.39 +4.2 real\n"
        "gdp 110 2022 2651.25 +1.0 real\ngdp 110 2023 2900 over +8\ngdp 113 2020 850\n"
        "gdp 113 2021 940.09 +10.6 real\ngdp 113 2022 1006.7 +2.1 real\ngdp 100 2022 18753\n"
        "gdp 100 2023 20059 +5.6 real\ngdp 114 2023-Q1 300\ngdp 114 2023-H1 620\ngdp 122 2023 480 about\n"
        "pop_resident 114 2023 80.2 +0.6\npop_resident 113 2021 119.1\npop_resident 110 2022 136.4\n"
        "pop_resident 110 2023 140.5\n";
    std::mt19937 random(8);
    const auto text = [](const Figure &figure) {
        std::string all;
        for (const Mark &mark : figure.marks) {
            all += line(mark) + ' ' + std::to_string(mark.interval.low) + ' ' + std::to_string(mark.interval.high);
            for (const Input &input : mark.inputs)
                all += ' ' + input.role + input.keys.region.text() + input.literal;
            for (const Attribute &attribute : mark.attributes)
                all += ' ' + attribute.name + attribute.text.zh;
            all += '\n';
        }
        return all;
    };
    for (const PeriodChoice periods : {PeriodChoice::Annual, PeriodChoice::All, PeriodChoice::Latest}) {
        for (const auto &[transform, name] : codesOf<Transform>()) {
            FigureSpec spec = seriesSpec({"gdp"});
            spec.transform = transform;
            spec.periodChoice = periods;
            spec.regionChoice = RegionChoice::All;
            IndicatorTables tables = tablesOf(rows);
            const auto ordered = build(datasetOf(tables), {}, spec);
            if (!ordered) {
                CHECK(ordered.error().code == ErrorCode::IllegalTransform);
                continue;
            }
            for (int i = 0; i < 20; ++i) {
                std::shuffle(tables.observations.begin(), tables.observations.end(), random);
                INFO(name);
                REQUIRE(text(*build(datasetOf(tables), {}, spec)) == text(*ordered));
            }
        }
    }
}
