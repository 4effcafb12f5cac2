#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <array>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// What an audit tests.
enum class Check {
    Conflict,   ///< claims on one key against each other
    Sum,        ///< parts against their whole
    Ratio,      ///< part of a whole, in percent, against the published share
    Difference, ///< whole less part against the published remainder
    Growth,     ///< change of published levels against the published growth
    Range,      ///< a value against the domain of its kind
};
inline constexpr std::size_t checkCount = 6;

/// Something that does not fit, with the arithmetic that shows it.
struct Finding
{
    Check check = Check::Conflict;
    Keys keys;            ///< of the figure that is doubted
    std::string relation; ///< id of the declared relation; blank = none
    Measurement measurement;
    std::string literal; ///< of the doubted figure as printed
    Estimate stated;     ///< what it says
    Estimate computed;   ///< what the others say, in the same unit
    /// None: a gap that prices, scope or a revised base may explain.
    std::optional<Verdict> verdict;
    std::vector<Input> inputs;
    std::vector<ClaimReading> claims; ///< of a conflict
    std::string arithmetic;           ///< in symbols, without words
};

/// All findings – contradictions first, then gaps without a verdict, the widest first – and how many tests
/// of each kind (by Check) were made.
struct Audit
{
    std::vector<Finding> findings;
    std::array<std::size_t, checkCount> made{};
};

/// Tests the whole dataset; stops early, with what it has, when told to.
Audit auditOf(const IndicatorSet &set, std::stop_token stop = {});

} // namespace core
