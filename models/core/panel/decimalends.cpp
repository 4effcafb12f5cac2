#include "models/core/panel/decimalends.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace core {

Interval decimalEnds(double sum, int decimals, double numbers, int places)
{
    constexpr double exactLimit = 9007199254740992.0; // 2^53: whole numbers up to here are exact
    constexpr int mostDecimals = 22;                  // powers of ten up to here are
    const double margin = numbers * 0.5 * std::pow(10.0, -places);
    const int digits = std::max({decimals, places + 1, 0});
    if (digits > mostDecimals || digits - places - 1 > mostDecimals)
        return {sum - margin, sum + margin};
    const double unit = std::pow(10.0, digits);
    const double whole = std::round(sum * unit);
    const double half = numbers * 5 * std::pow(10.0, digits - places - 1);
    const bool isDecimal = std::abs(whole / unit - sum) <= 1e-12 * std::max(1.0, std::abs(sum));
    if (!isDecimal || std::abs(whole) + half > exactLimit)
        return {sum - margin, sum + margin};
    return {(whole - half) / unit, (whole + half) / unit};
}

double mostCoarser(const std::vector<std::uint64_t> &printed, double numbers)
{
    double units = 0;
    for (std::size_t places = 0; places < printed.size(); ++places) {
        const double taken = std::min(numbers, static_cast<double>(printed[places]));
        units += taken * (std::pow(10.0, static_cast<double>(printed.size() - 1 - places)) - 1);
        numbers -= taken;
    }
    return units;
}

int placesOf(const std::string &literal)
{
    const auto point = literal.find('.');
    const auto end = literal.find_first_of("eE"); // of a double
    const auto places = point == std::string::npos ? 0 : std::min(end, literal.size()) - point - 1;
    const int power = end == std::string::npos ? 0 : std::atoi(literal.c_str() + end + 1);
    return static_cast<int>(places) - power;
}

} // namespace core
