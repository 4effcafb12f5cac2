#pragma once

#include "models/core/tabular/mapping.h"
#include "models/core/tabular/periodcell.h"

#include <optional>
#include <string_view>

namespace core {

/// The role that the name of a column says, in English, Chinese, German, French, Spanish and in the words of
/// statistical offices; none when it says nothing.
std::optional<ColumnRole> roleOfHeader(std::string_view header);

/// 同比增长(%), 比上年增长, 比2024年增长, 增速, YoY: growth of the figure beside it, not a figure with a name of its
/// own.
bool isBareGrowth(std::string_view header);
/// The longest period with a year that a squeezed text begins with, and what follows it.
struct LeadingPeriod
{
    std::optional<PeriodCell> period;
    std::string_view rest;
};
LeadingPeriod leadingPeriod(std::string_view squeezed);
/// Growth whose header names its period: 2025年同比增长(%), 2025年比2024年增长. The one that is compared, 2025.
std::optional<PeriodCell> growthPeriod(std::string_view header);
/// 总量, 绝对额, 数值, Value: says only that a figure stands here.
bool isBareValue(std::string_view header);
/// 累计值, 本年累计, 1-本月: from January on.
bool isCumulativeName(std::string_view name);
/// Numbers that are no measure: 序号, id, latitude.
bool isIdentifierName(std::string_view header);

} // namespace core
