#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// What stands for a missing number in a column of this type.
template <class T> inline constexpr T missingNumber = std::numeric_limits<T>::min();
template <> inline constexpr double missingNumber<double> = std::numeric_limits<double>::quiet_NaN();

template <class T> constexpr bool isMissing(T number)
{
    if constexpr (std::is_floating_point_v<T>)
        return number != number;
    else
        return number == missingNumber<T>;
}

/// How many numbers were printed with 0, 1, 2 … decimals.
using PrintedDecimals = std::vector<std::uint64_t>;

/// One number per row. Decimal fractions are whole numbers of the last place (23.10 with two decimals is 2310): sums
/// of them are exact and the same in any order. Only a column that this cannot hold (more than 18 digits) is of
/// doubles.
struct MeasureColumn
{
    using Storage = std::variant<std::vector<std::int32_t>, std::vector<std::int64_t>, std::vector<double>>;
    Storage numbers;
    int decimals = 0;                  ///< the number is numbers[row] / 10^decimals; 0 for doubles
    std::vector<std::uint8_t> printed; ///< decimals as printed, one a row; empty = `decimals` in every row

    std::size_t size() const
    {
        return std::visit([](const auto &all) { return all.size(); }, numbers);
    }
    /// By what the stored numbers are multiplied to give the values.
    double unit() const { return std::pow(10.0, -decimals); }
    std::optional<double> value(std::size_t row) const;
    /// The digits as published: as many decimals as were printed; blank when missing.
    std::string literal(std::size_t row) const;
    /// To how many units of the last place a number is rounded, less one, by its decimals as printed.
    std::vector<double> coarserByPrinted() const;
    /// How many of its numbers have how many decimals; for doubles, which do not keep them, all none.
    PrintedDecimals printedDecimals() const;
    /// Calls `use` with the numbers as a span of their own type: what loops over rows is compiled for each.
    template <class Use> decltype(auto) visit(Use &&use) const
    {
        return std::visit([&](const auto &all) -> decltype(auto) { return use(std::span(all)); }, numbers);
    }
    bool operator==(const MeasureColumn &) const = default;
};

/// `number` / 10^`decimals` with `printed` decimals of them, e.g. (2310, 2, 1) is "23.1".
std::string fixedPoint(std::int64_t number, int decimals, int printed);

} // namespace core
