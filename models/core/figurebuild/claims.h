#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// One published row whatever table it stands in, as the choice among claims sees it.
struct Claim
{
    Period period;
    std::string value;
    Qualifier qualifier = Qualifier::Exact;
    std::string growth;
    GrowthBasis growthBasis = GrowthBasis::Unstated;
    GrowthScope growthScope = GrowthScope::Unstated;
    std::string vintage;
    Status status = Status::Unstated;
    Note note = Note::None;
    SourceId source;
};

Claim claimOf(const Observation &row);
Claim claimOf(const OrganisationObservation &row);

/// All that the claims on one key say, with the representatives of value and of growth chosen separately.
struct Reading
{
    std::vector<ClaimReading> claims; ///< with value or growth, representative first, then by rank
    std::optional<Quantity> value;
    std::optional<Claim> valueClaim;
    std::optional<PublishedGrowth> growth;
    std::optional<Claim> growthClaim;

    bool isEmpty() const { return claims.empty(); }
    bool isBackcast() const { return valueClaim && valueClaim->note == Note::Backcast; }
};

/// Reads the claims of one key. Claims whose literal is no number are passed over.
Reading readClaims(const IndicatorSet &set, const Measurement &measurement, const std::vector<Claim> &claims);

/// Whether two periods are one key: a stock by its end, anything else by its span.
bool samePeriod(const Period &a, const Period &b, StockFlow stockFlow);

/// The claims on one indicator, region, sector and period; on one indicator, organisation and period.
Reading readKey(const IndicatorSet &set, const Indicator &indicator, const Keys &keys);
Reading readOrganisationKey(const IndicatorSet &set, const Indicator &indicator, const Keys &keys);

/// Whether the period ends before the region's present area began: the figure is then of the earlier area,
/// unless it was recalculated (a backcast).
bool endsBeforeArea(const IndicatorSet &set, const Keys &keys);

/// A mark of a key: value, claims, growth, change of level and implied bases, or why it is empty.
Mark markOf(const IndicatorSet &set, const Indicator &indicator, const Keys &keys);

} // namespace core
