#include "models/core/disclosure/sensitivity.h"

#include <algorithm>
#include <cmath>

namespace core {

void Contributions::add(double value)
{
    ++firms;
    total += value;
    magnitude += std::abs(value);
    largest = std::max(largest, std::abs(value));
}

void Contributions::add(const Contributions &others)
{
    firms += others.firms;
    total += others.total;
    magnitude += others.magnitude;
    largest = std::max(largest, others.largest);
}

std::string_view withheldAs(Suppression suppression)
{
    if (suppression == Suppression::None)
        return {};
    if (suppression == Suppression::PartOfSector)
        return "part-of-sector";
    return suppression == Suppression::TooFewKnown ? "too-few-known" : "confidential";
}

Suppression sensitivityOf(const Contributions &sum, const DisclosureRule &rule)
{
    if (sum.firms == 0)
        return Suppression::None;
    if (sum.firms < rule.minimumFirms)
        return Suppression::TooFewFirms;
    if (sum.largest * 100 > rule.dominancePercent * sum.magnitude)
        return Suppression::Dominance;
    return Suppression::None;
}

} // namespace core
