#pragma once

#include "models/core/audit/audit.h"

#include <string>

namespace core {

/// The tests of one key: each adds its findings and counts itself.
void checkClaims(const Mark &mark, Audit &audit);
void checkRange(const Mark &mark, Audit &audit);
void checkGrowth(const Mark &mark, Audit &audit);
void checkSums(const IndicatorSet &set, const Mark &whole, Audit &audit);
/// Ratios and differences whose declared result this mark is.
void checkResults(const IndicatorSet &set, const Mark &result, Audit &audit);

void countCheck(Audit &audit, Check check);
/// A number in plain digits, at most ten significant ones: "5.7".
std::string digits(double value);
/// "[1006.65, 1006.75]"; round brackets for open ends.
std::string brackets(const Interval &interval);
/// A computed number with six significant digits and its interval, rounded outward: "5.95676 [5.95444, 5.95908]".
std::string computed(const Estimate &estimate);

} // namespace core
