#include "models/core/additivity.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

template <std::size_t n> bool isOneOf(const std::array<std::string_view, n> &all, std::string_view one)
{
    return std::ranges::find(all, one) != all.end();
}

bool isRate(std::string_view unit)
{
    static constexpr std::array<std::string_view, 12> units{
        "%", "％", "‰", "‱", "pp", "p.p.", "bp", "百分点", "个百分点", "基点", "percent", "percentage points"};
    return isOneOf(units, unit);
}

bool isRatio(std::string_view unit)
{
    const auto has = [unit](std::string_view part) { return unit.find(part) != std::string_view::npos; };
    return unit == "倍" || has("/") || has("／") || has("每") || unit.starts_with("per ") || has(" per ");
}

bool isIndex(std::string_view unit) { return unit == "指数" || unit == "index"; }

} // namespace

bool isAmount(const Measurement &measurement)
{
    return measurement.kind == Kind::Level || measurement.kind == Kind::Count;
}

Kind kindOf(std::string_view unit)
{
    if (isRate(unit))
        return Kind::Rate;
    if (isRatio(unit))
        return Kind::Ratio;
    if (isIndex(unit))
        return Kind::Index;
    return isCounted({std::string(unit), Kind::Level}) ? Kind::Count : Kind::Level;
}

} // namespace core
