#include "models/core/figurebuild/claims.h"
#include "models/core/growthgap.h"

#include <algorithm>

namespace core {

namespace {

Reading read(const IndicatorSet &set, const Indicator &indicator, const Keys &keys)
{
    return keys.organisation.empty() ? readKey(set, indicator, keys) : readOrganisationKey(set, indicator, keys);
}

Keys shifted(const Keys &keys, int years)
{
    Keys other = keys;
    other.period = keys.period->plusYears(years);
    return other;
}

Input inputOf(std::string role, const Keys &keys, const Quantity &quantity, const Measurement &measurement,
              const SourceId &source)
{
    return {std::move(role), keys, quantity.number.literal, quantity.interval, measurement.unit, source};
}

void addOnce(std::vector<SourceId> &sources, const SourceId &source)
{
    if (std::find(sources.begin(), sources.end(), source) == sources.end())
        sources.push_back(source);
}

GrowthReading growthReading(const PublishedGrowth &growth, const Claim &claim)
{
    return {growth.number.literal, growth.percent(), growth.interval, growth.basis, growth.scope,
            claim.source,          claim.status,     claim.note,      claim.vintage};
}

/// The year before, implied by level and growth of `keys`; the growth of the level's own source goes first.
std::optional<ImpliedReading> impliedBy(const Indicator &indicator, const Keys &keys, const Reading &reading)
{
    const Kind kind = indicator.measurement.kind;
    if (!reading.value || !reading.growth || (kind != Kind::Level && kind != Kind::Count))
        return std::nullopt;
    PublishedGrowth growth = *reading.growth;
    SourceId source = reading.growthClaim->source;
    if (!reading.valueClaim->growth.empty()) {
        if (const auto own = Decimal::parse(reading.valueClaim->growth)) {
            const Measurement rate{"%", Kind::Rate, PriceBasis::Unstated, StockFlow::Unstated};
            growth = {*own, intervalOf(*own, Qualifier::Exact, Note::None, rate), reading.valueClaim->growthBasis,
                      reading.valueClaim->growthScope};
            source = reading.valueClaim->source;
        }
    }
    const auto base = impliedBase(*reading.value, growth, indicator.measurement);
    if (!base)
        return std::nullopt;
    ImpliedReading implied{*base, growth.basis, {}};
    implied.inputs.push_back(inputOf("level", keys, *reading.value, indicator.measurement, reading.valueClaim->source));
    implied.inputs.push_back({"growth", keys, growth.number.literal, growth.interval, "%", source});
    return implied;
}

bool measuredInPoints(Kind kind) { return kind == Kind::Rate || kind == Kind::Share || kind == Kind::Index; }

/// Change of published levels against the same span a year before.
std::optional<ChangeReading> changeAt(const IndicatorSet &set, const Indicator &indicator, const Mark &mark,
                                      const Reading &now)
{
    const Kind kind = indicator.measurement.kind;
    const bool points = measuredInPoints(kind);
    if (!now.value || !now.value->isPoint() || !(points || kind == Kind::Level || kind == Kind::Count))
        return std::nullopt;
    ChangeReading change;
    change.inPoints = points;
    const Keys before = shifted(mark.keys, -1);
    const Reading base = read(set, indicator, before);
    if (!base.value || !base.value->isPoint()) {
        change.empty = EmptyReason::BaseMissing;
        return change;
    }
    if ((endsBeforeArea(set, before) && !base.isBackcast()) != mark.earlierArea) {
        change.empty = EmptyReason::OtherBoundary;
        return change;
    }
    change.inputs = {inputOf("level", mark.keys, *now.value, indicator.measurement, now.valueClaim->source),
                     inputOf("base", before, *base.value, indicator.measurement, base.valueClaim->source)};
    const std::string &vintage = now.valueClaim->vintage;
    change.nominal = !vintage.empty() && vintage == base.valueClaim->vintage;
    const Change difference = changeOf(*base.value, *now.value);
    change.turn = points ? std::nullopt : difference.turn;
    if (points) {
        change.value = difference.absolute;
        change.interval = difference.absoluteInterval;
    } else if (difference.percent) {
        change.value = difference.percent;
        change.interval = difference.percentInterval;
    } else {
        change.empty = EmptyReason::NonpositiveBase;
    }
    return change;
}

void setValue(Mark &mark, const Reading &reading)
{
    mark.literal = reading.valueClaim->value;
    mark.qualifier = reading.valueClaim->qualifier;
    mark.status = reading.valueClaim->status;
    mark.note = reading.valueClaim->note;
    mark.vintage = reading.valueClaim->vintage;
    mark.interval = reading.value->interval;
    // A class or "several" is a word: it has a literal and no value.
    if (reading.value->isPoint())
        mark.value = reading.value->value();
    addOnce(mark.sources, reading.valueClaim->source);
}

} // namespace

bool endsBeforeArea(const IndicatorSet &set, const Keys &keys)
{
    const Region *region = set.region(keys.region);
    return region && keys.period && !region->validFrom.empty() && keys.period->lastDay() < region->validFrom;
}

Mark markOf(const IndicatorSet &set, const Indicator &indicator, const Keys &keys)
{
    const Reading reading = read(set, indicator, keys);
    Mark mark;
    mark.keys = keys;
    mark.measurement = indicator.measurement;
    mark.claims = reading.claims;
    mark.earlierArea = endsBeforeArea(set, keys) && !reading.isBackcast();
    if (reading.value)
        setValue(mark, reading);
    else
        mark.empty = endsBeforeArea(set, keys) ? EmptyReason::OtherBoundary : EmptyReason::NotPublished;
    if (reading.growth) {
        mark.growth = growthReading(*reading.growth, *reading.growthClaim);
        addOnce(mark.sources, reading.growthClaim->source);
    }
    mark.change = changeAt(set, indicator, mark, reading);
    mark.gap = gapOf(mark);
    mark.impliedBase = impliedBy(indicator, keys, reading);
    if (!reading.value) {
        const Keys after = shifted(keys, 1);
        mark.implied = impliedBy(indicator, after, read(set, indicator, after));
    }
    return mark;
}

} // namespace core
