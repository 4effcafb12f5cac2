#include "models/core/structure/shiftshare.h"

namespace core {

std::optional<std::vector<ShiftShare>> shiftShareOf(std::span<const ShiftShareInput> sectors,
                                                    const Estimate &wholeBefore, const Estimate &wholeAfter)
{
    if (wholeBefore.interval.low <= 0)
        return std::nullopt;
    const Interval one = Interval::point(1);
    const double whole = wholeAfter.value / wholeBefore.value;
    const Interval wholeFactor = wholeAfter.interval / wholeBefore.interval;
    std::vector<ShiftShare> effects;
    for (const ShiftShareInput &sector : sectors) {
        if (sector.referenceBefore.interval.low <= 0)
            return std::nullopt;
        const double base = sector.before.value;
        const double reference = sector.referenceAfter.value / sector.referenceBefore.value;
        const Interval referenceFactor = sector.referenceAfter.interval / sector.referenceBefore.interval;
        ShiftShare effect;
        effect.national = {base * (whole - 1), sector.before.interval * (wholeFactor - one)};
        effect.mix = {base * (reference - whole), sector.before.interval * (referenceFactor - wholeFactor)};
        // eᵢ₀·(gᵢ − Gᵢ) = eᵢ₁ − eᵢ₀·Eᵢ₁/Eᵢ₀: written so, the base occurs once, needs not be positive, and the three
        // effects add up to eᵢ₁ − eᵢ₀.
        effect.competitive = {sector.after.value - base * reference,
                              sector.after.interval - sector.before.interval * referenceFactor};
        effects.push_back(effect);
    }
    return effects;
}

} // namespace core
