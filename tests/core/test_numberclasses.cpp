#include "models/core/panel/numberclasses.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

namespace {

using core::NumberClasses;

template <class Number> core::MeasureColumn columnOf(std::vector<Number> numbers)
{
    core::MeasureColumn column;
    column.numbers = std::move(numbers);
    return column;
}

/// Every n-th row, and stretches that are held whole or not at all.
core::RowMask someRows(std::size_t rows, std::size_t step)
{
    std::vector<std::uint64_t> words((rows + 63) / 64);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t stretch = row / core::RowMask::stretch;
        const bool isHeld = stretch % 3 == 1 || (stretch % 3 == 0 && row % step == 0);
        words[row / 64] |= std::uint64_t{isHeld} << row % 64;
    }
    return core::RowMask(std::move(words), rows);
}

/// The classes must rise with the numbers, and what they say of masks must be what going through the rows says.
template <class Number> void checkClasses(const std::vector<Number> &numbers)
{
    const NumberClasses classes = *NumberClasses::from(columnOf(numbers), {});
    REQUIRE(classes.codes.size() == numbers.size());
    std::vector<std::vector<Number>> inClass(NumberClasses::most);
    for (std::size_t row = 0; row < numbers.size(); ++row)
        inClass.at(classes.codes[row]).push_back(numbers[row]);
    CHECK(std::ranges::all_of(inClass[0], core::isMissing<Number>));
    for (std::size_t code = 1, last = 0; code < inClass.size(); ++code) {
        if (inClass[code].empty())
            continue;
        const auto [least, most] = std::ranges::minmax(inClass[code]);
        CHECK_FALSE(core::isMissing(least));
        if (last != 0)
            CHECK(std::ranges::max(inClass[last]) < least);
        if (classes.isSingle(code)) {
            CHECK(least == most);
            CHECK(std::get<std::vector<Number>>(classes.lowest)[code] == least);
        }
        last = code;
    }
    for (const std::size_t step : {1U, 3U, 50U}) {
        const core::RowMask mask = someRows(numbers.size(), step);
        NumberClasses::Counts counts{};
        mask.forEach(0, numbers.size(), [&](std::size_t row) { ++counts.at(classes.codes[row]); });
        CHECK(*classes.counts(mask, {}) == counts);
        NumberClasses::Some some{};
        for (std::size_t code = 0; code < some.size(); code += 7)
            some.at(code) = 1;
        const core::RowMask held = *classes.rows(mask, some, {});
        std::size_t different = 0;
        for (std::size_t row = 0; row < numbers.size(); ++row)
            different += held.holds(row) != (mask.holds(row) && some.at(classes.codes[row]) != 0) ? 1U : 0U;
        CHECK(different == 0);
    }
}

template <class Number> std::vector<Number> skewed(std::size_t size, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::lognormal_distribution<double> number(5, 2);
    std::vector<Number> numbers(size);
    for (Number &one : numbers)
        one = random() % 10 == 0 ? core::missingNumber<Number> : static_cast<Number>(number(random) - 50);
    return numbers;
}

} // namespace

TEST_CASE("Classes rise with the numbers, whatever these are", "[numberclasses]")
{
    checkClasses(skewed<std::int32_t>(200'000, 1));
    checkClasses(skewed<std::int64_t>(150'001, 2));
    checkClasses(skewed<double>(140'063, 3));
}

TEST_CASE("The ends of the numbers that a column can hold have classes", "[numberclasses]")
{
    const auto ends = []<class Number>(Number least, Number most) {
        std::vector<Number> numbers(1000, most);
        numbers.insert(numbers.end(), 1000, least);
        numbers.insert(numbers.end(), {0, 1, core::missingNumber<Number>, static_cast<Number>(most - 1)});
        checkClasses(numbers);
        checkClasses(std::vector<Number>(5, most));
    };
    using Limits32 = std::numeric_limits<std::int32_t>;
    using Limits64 = std::numeric_limits<std::int64_t>;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    ends(Limits32::min() + 1, Limits32::max());
    ends(Limits64::min() + 1, Limits64::max());
    ends(-infinity, infinity);
}

TEST_CASE("A number that many rows have has a class of its own", "[numberclasses]")
{
    std::vector<std::int32_t> numbers = skewed<std::int32_t>(100'000, 4);
    for (std::size_t row = 0; row < numbers.size(); row += 3)
        numbers[row] = 0;
    checkClasses(numbers);
    const NumberClasses classes = *NumberClasses::from(columnOf(numbers), {});
    CHECK(classes.isSingle(classes.codes[0]));
    CHECK(classes.isSingle(0)); // without a number
}

TEST_CASE("Few numbers, none, and no rows have classes", "[numberclasses]")
{
    checkClasses(std::vector<std::int32_t>{7, 7, 3});
    checkClasses(std::vector<double>(70, core::missingNumber<double>));
    checkClasses(std::vector<std::int64_t>{});
    std::vector<std::int32_t> digits(100'000);
    for (std::size_t row = 0; row < digits.size(); ++row)
        digits[row] = static_cast<std::int32_t>(row * row % 11);
    checkClasses(digits);
    const NumberClasses classes = *NumberClasses::from(columnOf(digits), {});
    for (std::size_t row = 0; row < 11; ++row)
        CHECK(classes.isSingle(classes.codes[row]));
}

TEST_CASE("Zero with and without a sign is the same number", "[numberclasses]")
{
    const NumberClasses classes = *NumberClasses::from(columnOf(std::vector<double>{0.0, -0.0, 1.0, -0.0}), {});
    CHECK(classes.codes[0] == classes.codes[1]);
    CHECK(classes.codes[2] > classes.codes[3]);
}

TEST_CASE("Classes are made of about as many rows each", "[numberclasses]")
{
    const std::vector<std::int32_t> numbers = [] {
        std::mt19937 random(5);
        std::vector<std::int32_t> some(254'000);
        std::ranges::generate(some, [&] { return static_cast<std::int32_t>(random() >> 1); });
        return some;
    }();
    const NumberClasses classes = *NumberClasses::from(columnOf(numbers), {});
    const NumberClasses::Counts counts = *classes.counts(someRows(numbers.size(), 1), {});
    std::vector<std::size_t> inClass(NumberClasses::most);
    for (std::size_t row = 0; row < numbers.size(); ++row)
        ++inClass.at(classes.codes[row]);
    CHECK(std::ranges::max(inClass) < 2 * numbers.size() / NumberClasses::most);
    CHECK(counts[0] == 0);
}

TEST_CASE("Making and asking classes can be stopped", "[numberclasses]")
{
    std::stop_source stop;
    stop.request_stop();
    const core::MeasureColumn column = columnOf(skewed<std::int32_t>(100, 6));
    CHECK_FALSE(NumberClasses::from(column, stop.get_token()));
    const NumberClasses classes = *NumberClasses::from(column, {});
    CHECK_FALSE(classes.counts(someRows(100, 1), stop.get_token()));
    CHECK_FALSE(classes.rows(someRows(100, 1), {}, stop.get_token()));
}
