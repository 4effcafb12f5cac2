#include "models/core/growthgap.h"

namespace core {

namespace {

bool decides(const Mark &mark)
{
    const GrowthReading &growth = *mark.growth;
    if (growth.scope == GrowthScope::Matched)
        return false;
    const bool basisOfCounts = growth.basis == GrowthBasis::Count || growth.basis == GrowthBasis::Unstated;
    if (isCounted(mark.measurement) && basisOfCounts)
        return true;
    return growth.basis == GrowthBasis::Nominal && mark.change->nominal;
}

} // namespace

std::optional<GapReading> gapOf(const Mark &mark)
{
    if (!mark.growth || !mark.change || !mark.change->value || mark.change->inPoints)
        return std::nullopt;
    GapReading gap;
    gap.points = *mark.change->value - mark.growth->percent;
    gap.interval = mark.change->interval - mark.growth->interval;
    if (!decides(mark))
        return gap;
    const bool overlap = mark.change->interval.overlaps(mark.growth->interval);
    const bool exact = mark.qualifier == Qualifier::Exact && mark.change->interval.isBounded();
    gap.verdict = !overlap ? Verdict::Contradict : exact ? Verdict::Agree : Verdict::Compatible;
    return gap;
}

} // namespace core
