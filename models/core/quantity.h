#pragma once

#include "models/core/ids.h"
#include "models/core/interval.h"
#include "models/core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What a text says of its number: 超, 突破 · 以上 · 余, 多 · 近 · 约 · 达 · 级 · 相当于 · 数百.
enum class Qualifier { Exact, Over, AtLeast, JustOver, Nearly, About, UpTo, Class, Equivalent, Several };
/// Over, at least and just over: the number is the least it can be.
inline bool isLowerBound(Qualifier qualifier)
{
    return qualifier == Qualifier::Over || qualifier == Qualifier::AtLeast || qualifier == Qualifier::JustOver;
}
enum class Status { Unstated, Final, Preliminary, Expected, Target, Plan };
enum class Note { None, Rounded, Truncated, Revised, Restated, Unaudited, SingleQuarter, Backcast };
enum class Kind { Level, Rate, Share, Count, Index, Rank, Ratio, Change };
enum class StockFlow { Unstated, Stock, Flow };
enum class PriceBasis { Unstated, Current, Constant };

/// A number as printed: value, digits after the point, and its last significant place.
struct Decimal
{
    std::string literal;       ///< exactly as printed: `23.10` stays `23.10`
    double value = 0;          ///< nearest double
    std::int64_t mantissa = 0; ///< literal without its point; valid when exact
    int decimals = 0;          ///< digits after the point
    bool exact = true;         ///< mantissa holds the literal (at most 15 digits)

    /// Reads an optional sign, digits and at most one point; ErrorCode::BadNumber otherwise.
    static Result<Decimal> parse(std::string_view text);
    /// mantissa·10^-decimals ± tenths·10^-(decimals+1), correctly rounded: 1175.09 and -5 give 1175.085.
    double plusTenths(int tenths) const;
    /// The place of the last significant digit: 0.01 for 1175.09, 100 for 1500, at least 10^-decimals.
    double lastPlace() const;
};

/// What a number is, apart from its digits.
struct Measurement
{
    std::string unit;
    Kind kind = Kind::Level;
    PriceBasis priceBasis = PriceBasis::Unstated;
    StockFlow stockFlow = StockFlow::Unstated;
    bool operator==(const Measurement &) const = default;
};

/// One stored figure: the literal as published and everything needed to know what it can mean.
struct Quantity
{
    Decimal number;
    Qualifier qualifier = Qualifier::Exact;
    Note note = Note::None;
    Interval interval; ///< of rounding and qualifier, clamped to the domain of the kind

    double value() const { return number.value; }
    Estimate estimate() const { return {value(), interval}; }
    bool isExact() const { return qualifier == Qualifier::Exact; }
    /// False for class, equivalent and several: words, never a point on a value axis.
    bool isPoint() const;
};

/// True for kind count and for the counting units 件 家 人 名 个 项 位 户 台: such numbers are exact.
bool isCounted(const Measurement &measurement);

/// The interval that a printed number stands for (rounding, then qualifier, then domain).
Interval intervalOf(const Decimal &number, Qualifier qualifier, Note note, const Measurement &measurement);

/// The domain of a kind: shares in [0,100], counts from 0, ranks from 1, all else unbounded.
Interval domainOf(const Measurement &measurement);

/// Reads a literal into a Quantity with its interval.
Result<Quantity> quantityOf(std::string_view literal, Qualifier qualifier, Note note, const Measurement &measurement);

} // namespace core
