#include "models/core/audit/audit.h"

#include "models/core/audit/checks.h"
#include "models/core/figurebuild/allkeys.h"
#include "models/core/figurebuild/claims.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace core {

void countCheck(Audit &audit, Check check) { ++audit.made[static_cast<std::size_t>(check)]; }

namespace {

std::string printed(double value, int significant)
{
    if (value == unbounded || value == -unbounded)
        return value > 0 ? "∞" : "−∞";
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.*g", significant, value);
    std::string text = buffer;
    if (text.starts_with('-'))
        text.replace(0, 1, "−");
    return text;
}

/// The neighbour with six significant digits below (or above); what is exact to twelve digits stays.
double outward(double value, bool up)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10.0, 5 - std::floor(std::log10(std::abs(value))));
    const double steps = value * scale;
    const double nearest = std::round(steps);
    const bool exact = std::abs(steps - nearest) < 1e-6;
    return (exact ? nearest : up ? std::ceil(steps) : std::floor(steps)) / scale;
}

std::string bracketed(const Interval &interval, int significant)
{
    const bool openLow = interval.lowOpen || interval.low == -unbounded;
    const bool openHigh = interval.highOpen || interval.high == unbounded;
    return (openLow ? "(" : "[") + printed(interval.low, significant) + ", " + printed(interval.high, significant) +
           (openHigh ? ")" : "]");
}

constexpr int exactDigits = 10;
constexpr int computedDigits = 6;

} // namespace

std::string digits(double value) { return printed(value, exactDigits); }

std::string brackets(const Interval &interval) { return bracketed(interval, exactDigits); }

std::string computed(const Estimate &estimate)
{
    const Interval ends{outward(estimate.interval.low, false), outward(estimate.interval.high, true),
                        estimate.interval.lowOpen, estimate.interval.highOpen};
    return printed(estimate.value, computedDigits) + " " + bracketed(ends, computedDigits);
}

Audit auditOf(const IndicatorSet &set, std::stop_token stop)
{
    Audit audit;
    for (const Keys &keys : allKeys(set)) {
        if (stop.stop_requested())
            break;
        const Mark mark = markOf(set, *set.indicator(keys.indicator), keys);
        checkClaims(mark, audit);
        checkRange(mark, audit);
        checkGrowth(mark, audit);
        checkSums(set, mark, audit);
        checkResults(set, mark, audit);
    }
    const auto gap = [](const Finding &finding) {
        return std::abs(finding.stated.value - finding.computed.value) / std::max(1e-9, std::abs(finding.stated.value));
    };
    std::stable_sort(audit.findings.begin(), audit.findings.end(), [&](const Finding &a, const Finding &b) {
        if (a.verdict.has_value() != b.verdict.has_value())
            return a.verdict.has_value();
        return a.verdict || a.check != b.check ? a.check < b.check : gap(a) > gap(b);
    });
    return audit;
}

} // namespace core
