#pragma once

#include "models/core/figurebuild/claims.h"

#include <optional>
#include <string>

namespace core {

/// What is published at one key, and of which area.
struct LevelAt
{
    const Indicator *indicator = nullptr;
    Keys keys;
    Reading reading;
    bool earlierArea = false;

    bool hasNumber() const { return reading.value && reading.value->isPoint(); }
    const Quantity &quantity() const { return *reading.value; }
    Estimate estimate() const { return quantity().estimate(); }
};

/// Reads `keys` for `indicator`, whatever indicator the keys name.
LevelAt levelAt(const IndicatorSet &set, const Indicator &indicator, Keys keys);
/// The same key, another period.
LevelAt levelAt(const IndicatorSet &set, const LevelAt &level, const Period &period);

/// Why there is no number to reckon with: not published, or a word. None when there is one.
std::optional<EmptyReason> whyNoNumber(const LevelAt &level);

Input levelInput(std::string role, const LevelAt &level);
/// Of the representative growth; only when there is one.
Input growthInput(std::string role, const LevelAt &level);

/// Replaces the mark's sources by those of its inputs, each once.
void sourcesFromInputs(Mark &mark);

} // namespace core
