#pragma once

#include "models/core/entities.h"
#include "models/package/fieldmark.h"

namespace package {

// The fields of these resources, once, for reading, checking and hashing: `visit(name, member)`,
// `visit(name, member, mark)` or, for a truth value, `visit(name, member, words, mark)`.

void visitFields(Of<core::Organisation> auto &o, auto &&visit)
{
    visit("id", o.id, Mark::Required);
    visit("kind", o.kind, Mark::Required);
    visit("name_zh", o.name.zh, Mark::Required);
    visit("name_en", o.name.en);
    visit("region_code", o.region);
    visit("sector_id", o.sector);
    visit("role_zh", o.role.zh);
    visit("role_en", o.role.en);
    visit("certifications", o.certifications);
    visit("listed_code", o.listedCode);
    visit("source_id", o.source, Mark::Required);
}

void visitFields(Of<core::OrganisationObservation> auto &o, auto &&visit)
{
    visit("indicator_id", o.indicator, Mark::Required);
    visit("organisation_id", o.organisation, Mark::Required);
    visit("period", o.period, Mark::Required);
    visit("value", o.value, Mark::RequiredQuantity);
    visit("qualifier", o.qualifier);
    visit("status", o.status);
    visit("note", o.note);
    visit("source_id", o.source, Mark::Required);
}

void visitFields(Of<core::Programme> auto &o, auto &&visit)
{
    visit("id", o.id, Mark::Required);
    visit("kind", o.kind, Mark::Required);
    visit("name_zh", o.name.zh, Mark::Required);
    visit("name_en", o.name.en);
    visit("region_code", o.region);
    visit("sector_id", o.sector);
    visit("role_zh", o.role.zh);
    visit("role_en", o.role.en);
    visit("source_id", o.source, Mark::Required);
}

void visitFields(Of<core::Milestone> auto &o, auto &&visit)
{
    visit("id", o.id, Mark::Required);
    visit("date", o.date, Mark::Date);
    visit("subject_id", o.subject, Mark::Required);
    visit("title_zh", o.title.zh, Mark::Required);
    visit("title_en", o.title.en);
    visit("metric", o.metric);
    visit("value", o.value, Mark::Quantity);
    visit("unit", o.unit);
    visit("qualifier", o.qualifier);
    visit("status", o.planned, Words{"happened", "planned"}, Mark::Required);
    visit("source_id", o.source, Mark::Required);
}

} // namespace package
