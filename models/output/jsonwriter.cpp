#include "models/output/jsonwriter.h"

#include "models/core/codes.h"
#include "models/output/jsonfields.h"

#include <algorithm>
#include <charconv>

namespace output {

namespace {

using Layout = JsonEmitter::Layout;

template <class Ids> void writeIds(JsonEmitter &json, std::string_view key, const Ids &ids)
{
    json.key(key);
    json.beginArray();
    for (const auto &id : ids)
        json.text(id.text());
    json.endArray();
}

// The sources of what went into a computed number, each once.
void writeInputs(JsonEmitter &json, const std::vector<core::Input> &inputs)
{
    std::vector<core::SourceId> sources;
    for (const core::Input &input : inputs) {
        if (!input.source.empty() && std::find(sources.begin(), sources.end(), input.source) == sources.end())
            sources.push_back(input.source);
    }
    writeIds(json, "inputs", sources);
}

bool isMoney(const core::Measurement &measurement) { return measurement.unit.find("元") != std::string::npos; }

void writeMeasurement(JsonEmitter &json, const core::Measurement &measurement)
{
    writeText(json, "unit", measurement.unit);
    writeText(json, "kind", core::code(measurement.kind));
    if (measurement.priceBasis != core::PriceBasis::Unstated || isMoney(measurement))
        writeCode(json, "price_basis", core::code(measurement.priceBasis));
}

// Of a withheld number also by which rule, where that is known.
void writeEmpty(JsonEmitter &json, std::optional<core::EmptyReason> empty, core::Suppression suppression)
{
    writeCode(json, "empty", empty ? core::code(*empty) : std::string_view());
    if (empty == core::EmptyReason::Withheld && suppression != core::Suppression::None)
        writeText(json, "withheld_as", core::withheldAs(suppression));
}

// A mark that is no number at all (an entry of a register) has neither value nor reason to be empty.
void writeValue(JsonEmitter &json, const core::Mark &mark)
{
    if (!mark.value && !mark.empty && mark.literal.empty())
        return;
    if (mark.literal.empty())
        writeComputed(json, "value", mark.value, mark.interval);
    else
        writeNumber(json, "value", mark.value);
    if (!mark.literal.empty())
        writeText(json, "literal", mark.literal);
    if (mark.value)
        writeEnds(json, mark.interval, mark.computed);
    writeMeasurement(json, mark.measurement);
    if (mark.value)
        writeText(json, "qualifier", core::code(mark.qualifier));
    if (mark.value)
        writeCode(json, "status", core::code(mark.status));
    if (mark.note != core::Note::None)
        writeText(json, "note", core::code(mark.note));
    if (!mark.vintage.empty())
        writeText(json, "vintage", mark.vintage);
    writeEmpty(json, mark.empty, mark.suppression);
}

void writeGrowth(JsonEmitter &json, const core::GrowthReading &growth)
{
    json.key("growth");
    json.beginObject();
    writeNumber(json, "published", growth.percent);
    if (!growth.literal.empty())
        writeText(json, "literal", growth.literal);
    writeEnds(json, growth.interval, false);
    writeText(json, "basis", core::code(growth.basis));
    writeText(json, "scope", core::code(growth.scope));
    writeIds(json, "sources", std::vector<core::SourceId>{growth.source});
    json.endObject();
}

void writeChange(JsonEmitter &json, const core::ChangeReading &change, core::Kind kind)
{
    json.key("change");
    json.beginObject();
    writeComputed(json, "value", change.value, change.interval);
    const bool index = kind == core::Kind::Index;
    writeText(json, "unit", !change.inPoints ? "percent" : index ? "points" : "pp");
    if (change.value)
        writeEnds(json, change.interval, true);
    writeCode(json, "empty", change.empty ? core::code(*change.empty) : std::string_view());
    if (change.turn)
        writeText(json, "turn", core::code(*change.turn));
    if (change.value && !change.inPoints) {
        json.key("nominal");
        json.boolean(change.nominal);
    }
    writeInputs(json, change.inputs);
    json.endObject();
}

// The verdict is null where prices, scope or a revised base may explain the gap.
void writeGap(JsonEmitter &json, const core::GapReading &gap)
{
    json.key("gap");
    json.beginObject();
    writeComputed(json, "points", gap.points, gap.interval);
    writeEnds(json, gap.interval, true);
    writeCode(json, "verdict", gap.verdict ? core::code(*gap.verdict) : std::string_view());
    json.endObject();
}

void writeMeasures(JsonEmitter &json, const std::vector<core::MeasureReading> &measures)
{
    if (measures.empty())
        return;
    json.key("measures");
    json.beginObject();
    for (const core::MeasureReading &measure : measures) {
        json.key(measure.name);
        json.beginObject();
        writeComputed(json, "value", measure.value, measure.interval);
        if (measure.value)
            writeEnds(json, measure.interval, true);
        writeText(json, "unit", measure.unit);
        writeEmpty(json, measure.empty, measure.suppression);
        json.endObject();
    }
    json.endObject();
}

void writeImplied(JsonEmitter &json, std::string_view key, const core::ImpliedReading &implied)
{
    json.key(key);
    json.beginObject();
    writeComputed(json, "value", implied.base.value, implied.base.interval);
    writeEnds(json, implied.base.interval, true);
    json.key("whole_numbers");
    json.boolean(implied.base.wholeNumbers);
    writeText(json, "basis", core::code(implied.basis));
    writeInputs(json, implied.inputs);
    json.endObject();
}

// The published rates of the years of an average growth, beside the one of levels.
void writeCompounded(JsonEmitter &json, const core::CompoundedReading &compounded)
{
    json.key("compounded");
    json.beginObject();
    writeComputed(json, "value", compounded.growth.value, compounded.growth.interval);
    writeEnds(json, compounded.growth.interval, true);
    json.key("years");
    json.number(static_cast<std::int64_t>(compounded.inputs.size()));
    writeText(json, "basis", core::code(compounded.basis));
    writeInputs(json, compounded.inputs);
    json.endObject();
}

void writeClaim(JsonEmitter &json, const core::ClaimReading &claim)
{
    json.beginObject();
    writeNumber(json, "value", claim.value);
    if (!claim.literal.empty())
        writeText(json, "literal", claim.literal);
    if (claim.value) {
        writeEnds(json, claim.interval, false);
        writeText(json, "qualifier", core::code(claim.qualifier));
    }
    if (!claim.growthLiteral.empty())
        writeText(json, "growth", claim.growthLiteral);
    writeText(json, "source", claim.source.text());
    json.key("chosen");
    json.boolean(claim.chosen);
    if (!claim.growthLiteral.empty()) {
        json.key("chosen_for_growth");
        json.boolean(claim.chosenForGrowth);
    }
    if (claim.verdict)
        writeText(json, "verdict", core::code(*claim.verdict));
    if (claim.growthVerdict)
        writeText(json, "growth_verdict", core::code(*claim.growthVerdict));
    json.endObject();
}

void writeClaims(JsonEmitter &json, const std::vector<core::ClaimReading> &claims)
{
    if (claims.empty())
        return;
    json.key("claims");
    json.beginArray();
    for (const core::ClaimReading &claim : claims)
        writeClaim(json, claim);
    json.endArray();
}

// One text, or both where the languages differ.
void writeAttributes(JsonEmitter &json, const std::vector<core::Attribute> &attributes)
{
    if (attributes.empty())
        return;
    json.key("attributes");
    json.beginObject();
    for (const core::Attribute &attribute : attributes) {
        json.key(attribute.name);
        if (attribute.text.en.empty()) {
            json.text(attribute.text.zh);
            continue;
        }
        json.beginObject();
        writeText(json, "zh", attribute.text.zh);
        writeText(json, "en", attribute.text.en);
        json.endObject();
    }
    json.endObject();
}

void writeBeside(JsonEmitter &json, const core::BesideReading &beside, bool computed)
{
    json.key("beside");
    json.beginObject();
    if (beside.literal.empty())
        writeComputed(json, "value", beside.value, beside.interval);
    else
        writeNumber(json, "value", beside.value);
    if (!beside.literal.empty())
        writeText(json, "literal", beside.literal);
    writeEnds(json, beside.interval, computed);
    json.endObject();
}

void writeMark(JsonEmitter &json, const core::Mark &mark)
{
    json.beginObject();
    writeKeys(json, mark.keys);
    writeValue(json, mark);
    writeIds(json, "sources", mark.sources);
    writeInputs(json, mark.inputs);
    if (mark.earlierArea) {
        json.key("earlier_area");
        json.boolean(true);
    }
    if (mark.growth)
        writeGrowth(json, *mark.growth);
    if (mark.change)
        writeChange(json, *mark.change, mark.measurement.kind);
    if (mark.gap)
        writeGap(json, *mark.gap);
    output::writeImplied(json, mark);
    if (mark.compounded)
        writeCompounded(json, *mark.compounded);
    writeClaims(json, mark.claims);
    if (mark.beside)
        writeBeside(json, *mark.beside, mark.computed);
    if (mark.share || mark.noShare)
        writeComputed(json, "share", mark.share);
    if (mark.noShare)
        writeText(json, "share_empty", core::code(*mark.noShare));
    if (mark.target)
        writeText(json, "target", core::code(*mark.target));
    writeMeasures(json, mark.measures);
    writeAttributes(json, mark.attributes);
    json.endObject();
}

void writeComparability(JsonEmitter &json, const core::ComparabilityVerdict &comparability)
{
    json.key("comparability");
    json.beginObject();
    writeText(json, "verdict", core::code(comparability.verdict));
    json.key("reasons");
    json.beginArray();
    for (const core::ComparabilityReason reason : comparability.reasons)
        json.text(core::code(reason));
    json.endArray();
    json.endObject();
}

// What an audit tested, whether or not it found anything.
void writeChecks(JsonEmitter &json, const std::vector<core::CheckCount> &checks)
{
    if (checks.empty())
        return;
    json.key("checks");
    json.beginObject();
    for (const core::CheckCount &check : checks) {
        json.key(check.check);
        json.beginObject();
        json.key("made");
        json.number(static_cast<std::int64_t>(check.made));
        json.key("contradictions");
        json.number(static_cast<std::int64_t>(check.contradictions));
        json.key("gaps");
        json.number(static_cast<std::int64_t>(check.gaps));
        json.endObject();
    }
    json.endObject();
}

void writeFigure(JsonEmitter &json, const core::Figure &figure)
{
    json.beginObject(Layout::Lines);
    writeText(json, "figure", figure.spec.id);
    writeText(json, "dataset", figure.dataset);
    writeText(json, "revision", figure.revision);
    if (!figure.beside.empty())
        writeText(json, "beside", figure.beside);
    writeText(json, "transform", core::code(figure.spec.transform));
    json.key("shown");
    json.number(static_cast<std::int64_t>(figure.shown));
    json.key("of");
    json.number(static_cast<std::int64_t>(figure.of));
    writeComparability(json, figure.comparability);
    json.key("notices");
    json.beginArray();
    for (const core::Notice notice : figure.notices)
        json.text(core::code(notice));
    json.endArray();
    if (!figure.hindrances.empty()) {
        json.key("hindrances");
        json.beginArray();
        for (const std::string &filter : figure.hindrances)
            json.text(filter);
        json.endArray();
    }
    if (figure.empty)
        writeText(json, "empty", core::code(*figure.empty));
    writeChecks(json, figure.checks);
    json.key("marks");
    json.beginArray(Layout::Lines);
    for (const core::Mark &mark : figure.marks)
        writeMark(json, mark);
    json.endArray();
    json.endObject();
}

} // namespace

void writeImplied(JsonEmitter &json, const core::Mark &mark)
{
    if (mark.implied)
        writeImplied(json, "implied", *mark.implied);
    if (mark.impliedBase)
        writeImplied(json, "implied_base", *mark.impliedBase);
}

void writeKeys(JsonEmitter &json, const core::Keys &keys)
{
    const auto member = [&](std::string_view key, const std::string &text) {
        if (!text.empty())
            writeText(json, key, text);
    };
    json.key("keys");
    json.beginObject();
    member("indicator", keys.indicator.text());
    member("region", keys.region.text());
    member("sector", keys.sector.text());
    if (keys.period)
        writeText(json, "period", keys.period->text());
    member("organisation", keys.organisation.text());
    member("source", keys.source.text());
    member("item", keys.item);
    json.endObject();
}

QByteArray figureJson(const core::Figure &figure)
{
    JsonEmitter json;
    writeFigure(json, figure);
    return json.written();
}

QByteArray pageJson(const QString &page, const std::vector<core::Figure> &figures)
{
    JsonEmitter json;
    json.beginObject(Layout::Lines);
    writeText(json, "page", page.toStdString());
    json.key("figures");
    json.beginArray(Layout::Lines);
    for (const core::Figure &figure : figures)
        writeFigure(json, figure);
    json.endArray();
    json.endObject();
    return json.written();
}

} // namespace output
