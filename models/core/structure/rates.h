#pragma once

#include "models/core/growth.h"
#include "models/core/interval.h"
#include "models/core/quantity.h"

#include <optional>
#include <span>

namespace core {

/// Average growth of `years` years in percent a year: ((x_n/x_0)^(1/n) − 1)·100. Nothing when x_0 may be ≤ 0,
/// x_n may be < 0, one of them is a word or `years` < 1.
std::optional<Estimate> averageGrowth(const Quantity &earlier, const Quantity &later, int years);

/// Average of consecutive published yearly rates, in percent a year: ((Π(1 + g_i/100))^(1/n) − 1)·100.
/// Nothing without rates or when one may reach −100 %.
std::optional<Estimate> compoundedGrowth(std::span<const PublishedGrowth> rates);

/// By what consecutive yearly rates multiply: Π(1 + g_i/100); 1 without rates, nothing at −100 %.
std::optional<Estimate> chainedFactor(std::span<const PublishedGrowth> rates);

/// Implied change of the deflator in percent: x_1/x_0/(1 + g/100) − 1, with the published real growth g.
/// Nothing when x_0 may be ≤ 0, a level is a word or the rate may reach −100 %.
std::optional<Estimate> impliedDeflator(const Quantity &earlier, const Quantity &later, const PublishedGrowth &real);

} // namespace core
