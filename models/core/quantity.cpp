#include "models/core/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core {

namespace {

constexpr int maxExactDigits = 15;

double powerOfTen(int exponent)
{
    // Exact in a double up to 10^22, so that one division rounds once.
    double power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// The rounding interval: v ± half a unit of the last printed place; a truncated v covers one whole unit.
Interval roundingInterval(const Decimal &number, Note note)
{
    if (note == Note::Truncated) {
        if (number.value < 0)
            return {number.plusTenths(-10), number.value, true, false};
        return {number.value, number.plusTenths(10), false, true};
    }
    return {number.plusTenths(-5), number.plusTenths(5), false, false};
}

/// What a qualifier makes of the printed v; u is the place of its last significant digit, at most 10 % of v.
Interval qualifierInterval(const Decimal &number, Qualifier qualifier, const Interval &exact)
{
    const double v = number.value;
    const double place = number.lastPlace();
    const bool capped = place > 0.1 * std::abs(v);
    const double u = capped ? 0.1 * std::abs(v) : place;
    switch (qualifier) {
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return {v, unbounded, false, true};
    case Qualifier::JustOver:
        return {v, v + u, false, true};
    case Qualifier::Nearly:
        return {v - u, v, true, true};
    case Qualifier::About:
        return {v - u, v + u, false, false};
    case Qualifier::UpTo:
        return Interval::point(v);
    case Qualifier::Class:
    case Qualifier::Equivalent:
    case Qualifier::Several:
        return {};
    case Qualifier::Exact:
        break;
    }
    return exact;
}

} // namespace

Result<Decimal> Decimal::parse(std::string_view text)
{
    const auto bad = [&] { return Result<Decimal>(ErrorCode::BadNumber, {std::string(text)}); };
    std::string_view digits = text;
    const bool negative = !digits.empty() && digits[0] == '-';
    if (!digits.empty() && (digits[0] == '-' || digits[0] == '+'))
        digits.remove_prefix(1);
    if (digits.empty() || digits.front() == '.' || digits.back() == '.')
        return bad();

    Decimal decimal;
    decimal.literal = text;
    bool afterPoint = false;
    int significant = 0;
    for (char c : digits) {
        if (c == '.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (c < '0' || c > '9')
            return bad();
        significant += (significant > 0 || c != '0') ? 1 : 0;
        decimal.decimals += afterPoint ? 1 : 0;
        if (significant <= maxExactDigits)
            decimal.mantissa = decimal.mantissa * 10 + (c - '0');
    }
    decimal.exact = significant <= maxExactDigits && decimal.decimals <= maxExactDigits;
    const char *begin = text.data() + (text.front() == '+' ? 1 : 0);
    std::from_chars(begin, text.data() + text.size(), decimal.value);
    if (negative)
        decimal.mantissa = -decimal.mantissa;
    return decimal;
}

double Decimal::plusTenths(int tenths) const
{
    if (exact)
        return static_cast<double>(mantissa * 10 + tenths) / powerOfTen(decimals + 1);
    return value + tenths / powerOfTen(decimals + 1);
}

double Decimal::lastPlace() const
{
    if (decimals > 0)
        return 1 / powerOfTen(decimals);
    double place = 1;
    for (std::int64_t rest = mantissa; exact && rest != 0 && rest % 10 == 0; rest /= 10)
        place *= 10;
    return place;
}

bool Quantity::isPoint() const
{
    return qualifier != Qualifier::Class && qualifier != Qualifier::Equivalent && qualifier != Qualifier::Several;
}

bool isCounted(const Measurement &measurement)
{
    static constexpr std::array<std::string_view, 9> countingUnits{"件", "家", "人", "名", "个",
                                                                   "项", "位", "户", "台"};
    if (measurement.kind != Kind::Count && measurement.kind != Kind::Level && measurement.kind != Kind::Change &&
        measurement.kind != Kind::Rank)
        return false;
    // 万辆 or 万件 are printed in ten thousands: such a count is rounded like any level.
    return std::find(countingUnits.begin(), countingUnits.end(), measurement.unit) != countingUnits.end() ||
           (measurement.kind == Kind::Count && !measurement.unit.starts_with("万"));
}

Interval domainOf(const Measurement &measurement)
{
    switch (measurement.kind) {
    case Kind::Share:
        return {0, 100, false, false};
    case Kind::Count:
        return {0, unbounded, false, true};
    case Kind::Rank:
        return {1, unbounded, false, true};
    default:
        return {-unbounded, unbounded, true, true};
    }
}

Interval intervalOf(const Decimal &number, Qualifier qualifier, Note note, const Measurement &measurement)
{
    const Interval exact = isCounted(measurement) ? Interval::point(number.value) : roundingInterval(number, note);
    Interval interval = qualifierInterval(number, qualifier, exact);
    const Interval domain = domainOf(measurement);
    // A value outside its domain keeps its own interval: it is a fault to be shown, not to be hidden.
    if (!domain.contains(number.value))
        return interval;
    if (interval.low < domain.low) {
        interval.low = domain.low;
        interval.lowOpen = domain.lowOpen;
    }
    if (interval.high > domain.high) {
        interval.high = domain.high;
        interval.highOpen = domain.highOpen;
    }
    return interval;
}

Result<Quantity> quantityOf(std::string_view literal, Qualifier qualifier, Note note, const Measurement &measurement)
{
    auto number = Decimal::parse(literal);
    if (!number)
        return number.error();
    Quantity quantity{*number, qualifier, note, {}};
    quantity.interval = intervalOf(quantity.number, qualifier, note, measurement);
    return quantity;
}

} // namespace core
