#include "models/core/panel/measurecolumn.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {

std::optional<double> MeasureColumn::value(std::size_t row) const
{
    return visit([&](auto all) -> std::optional<double> {
        if (isMissing(all[row]))
            return std::nullopt;
        // Divided, not multiplied: 2310 / 100 is the double nearest to 23.10.
        return static_cast<double>(all[row]) / std::pow(10.0, decimals);
    });
}

std::string MeasureColumn::literal(std::size_t row) const
{
    return visit([&](auto all) -> std::string {
        if (isMissing(all[row]))
            return {};
        if constexpr (std::is_floating_point_v<typename decltype(all)::value_type>) {
            std::array<char, 32> text;
            const auto end = std::to_chars(text.data(), text.data() + text.size(), all[row]).ptr;
            return {text.data(), end};
        } else {
            return fixedPoint(all[row], decimals, printed.empty() ? decimals : printed[row]);
        }
    });
}

std::vector<double> MeasureColumn::coarserByPrinted() const
{
    std::vector<double> units;
    for (int places = 0; places <= decimals; ++places)
        units.push_back(std::pow(10.0, decimals - places) - 1);
    return units;
}

PrintedDecimals MeasureColumn::printedDecimals() const
{
    return visit([&](auto all) {
        PrintedDecimals counts(static_cast<std::size_t>(decimals) + 1, 0);
        for (std::size_t row = 0; row < all.size(); ++row) {
            if (!isMissing(all[row]))
                ++counts[printed.empty() ? counts.size() - 1 : std::min<std::size_t>(printed[row], counts.size() - 1)];
        }
        return counts;
    });
}

std::string fixedPoint(std::int64_t number, int decimals, int printed)
{
    std::string digits = std::to_string(number);
    const std::string sign = number < 0 ? "-" : "";
    digits.erase(0, sign.size());
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    const std::size_t whole = digits.size() - places;
    std::string text = sign + digits.substr(0, whole);
    if (printed > 0)
        text += '.' + digits.substr(whole, static_cast<std::size_t>(std::min(printed, decimals)));
    return text;
}

} // namespace core
