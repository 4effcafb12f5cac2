#pragma once

#include "models/core/growth.h"
#include "models/core/interval.h"
#include "models/core/quantity.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// In which unit a level per head is told, and the power of ten by which level/population is multiplied.
struct PerHeadUnit
{
    std::string unit;
    int power = 0;
};

/// 亿元 over 万人 is 万元/人: money of 亿 and more in 万 per head, else per head as it is; what is counted
/// one by one (件, 家) is told for 万人. Nothing when `population` is no number of people (人, 万人).
std::optional<PerHeadUnit> perHeadUnit(std::string_view level, std::string_view population);

/// level/population·10^power. Nothing when the population may be ≤ 0 or one of them is a word.
std::optional<Estimate> perHead(const Quantity &level, const Quantity &population, int power);

/// level/((begin + end)/2)·10^power: by the average of the population at begin and end of the period.
std::optional<Estimate> perAverageHead(const Quantity &level, const Estimate &begin, const Quantity &end, int power);

/// The same where the begin is what `end` and its published growth imply, end/(1 + g/100): at the corners of
/// level, end and growth.
std::optional<Estimate> perImpliedHead(const Quantity &level, const Quantity &end, const PublishedGrowth &growth,
                                       int power);

} // namespace core
