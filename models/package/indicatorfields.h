#pragma once

#include "models/core/entities.h"
#include "models/package/fieldmark.h"

namespace package {

// The fields of these resources, once, for reading, checking and hashing: `visit(name, member)`,
// `visit(name, member, mark)` or, for a truth value, `visit(name, member, words, mark)`.

void visitFields(Of<core::Source> auto &o, auto &&visit)
{
    visit("id", o.id, Mark::Required);
    visit("title", o.title, Mark::Required);
    visit("publisher", o.publisher);
    visit("published", o.published, Mark::Date);
    visit("reliability", o.reliability, Mark::Required);
    visit("url", o.url);
    visit("locator", o.locator);
}

void visitFields(Of<core::Region> auto &o, auto &&visit)
{
    visit("code", o.code, Mark::Required);
    visit("name_zh", o.name.zh, Mark::Required);
    visit("name_en", o.name.en);
    visit("parent_code", o.parent);
    visit("level", o.level);
    visit("valid_from", o.validFrom, Mark::Date);
    visit("valid_to", o.validTo, Mark::Date);
}

void visitFields(Of<core::Sector> auto &o, auto &&visit)
{
    visit("id", o.id, Mark::Required);
    visit("name_zh", o.name.zh, Mark::Required);
    visit("name_en", o.name.en);
    visit("parent_id", o.parent);
    visit("tier", o.tier);
    visit("scale_target", o.scaleTarget, Mark::Quantity);
    visit("scale_target_unit", o.scaleTargetUnit);
}

void visitFields(Of<core::Indicator> auto &o, auto &&visit)
{
    visit("id", o.id, Mark::Required);
    visit("name_zh", o.name.zh, Mark::Required);
    visit("name_en", o.name.en);
    visit("subject", o.subject, Mark::Required);
    visit("unit", o.measurement.unit, Mark::Required);
    visit("kind", o.measurement.kind, Mark::Required);
    visit("stock_flow", o.measurement.stockFlow);
    visit("price_basis", o.measurement.priceBasis);
    visit("usual_growth_basis", o.usualGrowthBasis);
    visit("scope", o.aboveScale, Words{"", "above_scale"});
    visit("topic", o.topic);
    visit("description_en", o.description);
}

void visitFields(Of<core::Observation> auto &o, auto &&visit)
{
    visit("indicator_id", o.indicator, Mark::Required);
    visit("region_code", o.region, Mark::Required);
    visit("sector_id", o.sector);
    visit("period", o.period, Mark::Required);
    visit("value", o.value, Mark::Quantity);
    visit("qualifier", o.qualifier);
    visit("growth_percent", o.growth, Mark::Quantity);
    visit("growth_basis", o.growthBasis);
    visit("growth_scope", o.growthScope);
    visit("vintage", o.vintage);
    visit("status", o.status);
    visit("note", o.note);
    visit("source_id", o.source, Mark::Required);
}

void visitFields(Of<core::Relation> auto &o, auto &&visit)
{
    visit("id", o.id, Mark::Required);
    visit("kind", o.kind, Mark::Required);
    visit("whole", o.whole, Mark::Required);
    visit("part", o.part, Mark::Required);
    visit("over", o.over, Mark::Required);
    visit("coverage", o.complete, Words{"partial", "complete"});
    visit("result", o.result);
}

void visitFields(Of<core::Target> auto &o, auto &&visit)
{
    visit("indicator_id", o.indicator, Mark::Required);
    visit("region_code", o.region, Mark::Required);
    visit("period", o.period);
    visit("value", o.value, Mark::RequiredQuantity);
    visit("qualifier", o.qualifier);
    visit("of_indicator", o.ofIndicator);
    visit("of_field", o.ofField);
    visit("base_period", o.basePeriod);
    visit("direction", o.direction);
    visit("source_id", o.source, Mark::Required);
}

} // namespace package
