#include "models/output/diffjson.h"

#include <cmath>

namespace output {

namespace {

using Layout = JsonEmitter::Layout;

void writeMember(JsonEmitter &json, std::string_view key, std::string_view text)
{
    if (text.empty())
        return;
    json.key(key);
    json.text(text);
}

void writeCounts(JsonEmitter &json, const core::DiffCounts &counts)
{
    const auto member = [&json](std::string_view key, std::size_t count) {
        json.key(key);
        json.number(static_cast<std::int64_t>(count));
    };
    member("added", counts.added);
    member("revised", counts.revised);
    member("removed", counts.removed);
}

} // namespace

void writeNamed(JsonEmitter &json, std::string_view key, const std::vector<core::NamedCounts> &all)
{
    json.key(key);
    json.beginArray(Layout::Lines);
    for (const core::NamedCounts &named : all) {
        json.beginObject();
        json.key("name");
        json.text(named.name);
        writeCounts(json, named.counts);
        json.endObject();
    }
    json.endArray();
}

namespace {

void writeKey(JsonEmitter &json, const core::ClaimKey &key)
{
    json.key("keys");
    json.beginObject();
    writeMember(json, "indicator", key.indicator.text());
    writeMember(json, "region", key.region.text());
    writeMember(json, "sector", key.sector.text());
    writeMember(json, "period", key.period.text());
    writeMember(json, "organisation", key.organisation.text());
    writeMember(json, "source", key.source.text());
    json.endObject();
}

void writeContent(JsonEmitter &json, std::string_view key, const core::ClaimContent &content)
{
    json.key(key);
    json.beginObject();
    writeMember(json, "value", content.value);
    if (!content.value.empty())
        writeMember(json, "qualifier", core::code(content.qualifier));
    if (!content.growth.empty()) {
        writeMember(json, "growth", content.growth);
        writeMember(json, "growth_basis", core::code(content.growthBasis));
        writeMember(json, "growth_scope", core::code(content.growthScope));
    }
    writeMember(json, "vintage", content.vintage);
    writeMember(json, "status", core::code(content.status));
    writeMember(json, "note", core::code(content.note));
    json.endObject();
}

void writeOneSide(JsonEmitter &json, std::string_view key, const core::Stretches<core::ClaimOnOneSide> &claims)
{
    json.key(key);
    json.beginArray(Layout::Lines);
    for (const core::ClaimOnOneSide &claim : claims) {
        json.beginObject();
        writeKey(json, claim.key);
        writeContent(json, "claim", claim.content);
        json.endObject();
    }
    json.endArray();
}

/// To the digits printed: binary fractions have noise behind them.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

void writeChange(JsonEmitter &json, const core::RevisedClaim &claim)
{
    const auto number = [&json](std::string_view key, double value, int decimals) {
        json.key(key);
        json.number(rounded(value, decimals));
    };
    const int decimals = claim.decimals();
    const int ofEnds = decimals + 1; // half of the last place
    json.key("change");
    json.beginObject();
    number("absolute", claim.change->absolute, decimals);
    number("low", claim.change->absoluteInterval.low, ofEnds);
    number("high", claim.change->absoluteInterval.high, ofEnds);
    writeMember(json, "unit", claim.unit);
    json.key("percent");
    if (claim.change->percent)
        json.number(rounded(*claim.change->percent, 2));
    else
        json.null();
    json.endObject();
}

void writeRevised(JsonEmitter &json, const core::RevisedClaim &claim)
{
    json.beginObject();
    writeKey(json, claim.key);
    json.key("fields");
    json.beginArray();
    for (const core::ClaimField field : claim.fields())
        json.text(core::code(field));
    json.endArray();
    writeContent(json, "before", claim.before);
    writeContent(json, "after", claim.after);
    if (claim.change)
        writeChange(json, claim);
    if (claim.growthChange) {
        json.key("growth_change_pp");
        json.number(rounded(*claim.growthChange, core::decimalsOfChange(claim.before.growth, claim.after.growth)));
    }
    json.key("within_rounding");
    json.boolean(claim.withinRounding);
    if (claim.growthChange) {
        json.key("growth_within_rounding");
        json.boolean(claim.growthWithinRounding);
    }
    json.endObject();
}

/// A row of the panel.
void writeRow(JsonEmitter &json, const core::RowChange &row)
{
    json.beginObject();
    writeMember(json, "change", core::code(row.kind));
    json.key("year");
    json.number(std::int64_t{row.year});
    writeMember(json, "enterprise", row.enterprise);
    writeMember(json, "name", row.name);
    if (!row.cells.empty()) {
        json.key("cells");
        json.beginArray();
        for (const core::RevisedCell &cell : row.cells) {
            json.beginObject();
            for (const auto &[key, text] : {std::pair("column", &cell.column), std::pair("before", &cell.before),
                                            std::pair("after", &cell.after)}) {
                json.key(key);
                json.text(*text);
            }
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeField(JsonEmitter &json, const core::ResourceChange::Field &field)
{
    json.beginObject();
    for (const auto &[key, text] :
         {std::pair("field", &field.field), std::pair("before", &field.before), std::pair("after", &field.after)}) {
        json.key(key);
        json.text(*text);
    }
    json.endObject();
}

/// What an indicator or a column says of itself.
void writeStated(JsonEmitter &json, const char *kind, const std::string &name, const auto &revised)
{
    json.beginObject();
    for (const auto &[key, text] : {std::pair(kind, &name), std::pair("field", &revised.field),
                                    std::pair("before", &revised.before), std::pair("after", &revised.after)}) {
        json.key(key);
        json.text(*text);
    }
    if constexpr (requires { revised.figures; }) {
        json.key("figures");
        json.number(static_cast<std::int64_t>(revised.figures));
    }
    json.endObject();
}

/// A column of the panel that came or went.
void writeWholeColumn(JsonEmitter &json, const core::ColumnChange &column)
{
    json.beginObject();
    writeMember(json, "change", core::code(column.kind));
    writeMember(json, "column", column.column);
    json.key("values");
    json.number(static_cast<std::int64_t>(column.values));
    json.endObject();
}

/// A row of a resource that is no claim.
void writeOtherRow(JsonEmitter &json, const core::ResourceChange &row)
{
    json.beginObject();
    writeMember(json, "resource", row.resource);
    writeMember(json, "change", core::code(row.kind));
    writeMember(json, "id", row.id);
    if (row.id.empty() || !row.key.indicator.empty())
        writeKey(json, row.key);
    json.key("fields");
    json.beginArray();
    for (const core::ResourceChange::Field &field : row.fields)
        writeField(json, field);
    json.endArray();
    json.endObject();
}

} // namespace

void writeDiff(JsonEmitter &json, const core::Diff &diff)
{
    json.key("total");
    json.beginObject();
    writeCounts(json, diff.total);
    json.endObject();
    json.key("claims_before");
    json.number(static_cast<std::int64_t>(diff.claimsBefore));
    json.key("rows_before");
    json.number(static_cast<std::int64_t>(diff.rowsBefore));
    json.key("loses_most");
    json.boolean(diff.losesMost());
    writeNamed(json, "by_indicator", diff.byIndicator);
    writeNamed(json, "by_region", diff.byRegion);
    writeNamed(json, "other_resources", diff.otherResources);
    json.key("indicators");
    json.beginArray(Layout::Lines);
    for (const core::RevisedIndicator &revised : diff.indicators)
        writeStated(json, "indicator", revised.indicator.text(), revised);
    json.endArray();
    json.key("columns");
    json.beginArray(Layout::Lines);
    for (const core::RevisedColumn &revised : diff.columns)
        writeStated(json, "column", revised.column, revised);
    json.endArray();
    json.key("whole_columns");
    json.beginArray(Layout::Lines);
    for (const core::ColumnChange &column : diff.wholeColumns)
        writeWholeColumn(json, column);
    json.endArray();
    json.key("rows_of"); // of which the first are listed
    json.number(static_cast<std::int64_t>(diff.rowCounts.sum()));
    json.key("rows");
    json.beginArray(Layout::Lines);
    for (const core::RowChange &row : diff.rows)
        writeRow(json, row);
    json.endArray();
    json.key("other_rows");
    json.beginArray(Layout::Lines);
    for (const core::ResourceChange &row : diff.otherRows)
        writeOtherRow(json, row);
    json.endArray();
    writeOneSide(json, "added", diff.added);
    writeOneSide(json, "removed", diff.removed);
    json.key("revised");
    json.beginArray(Layout::Lines);
    for (const core::RevisedClaim &claim : diff.revised)
        writeRevised(json, claim);
    json.endArray();
}

} // namespace output
