#include "models/core/tabular/celltext.h"
#include "models/core/tabular/proposaldraft.h"
#include "models/core/tabular/sdmxcsv.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

bool isBetweenBars(std::string_view all, std::string_view word)
{
    return !contains(word, "|") && contains(all, '|' + std::string(word) + '|');
}

/// Roles of the concepts that most structures share, Ignore for others; the name in lower case.
ColumnRole conceptRole(const std::string &id)
{
    if (isBetweenBars("|ref_area|geo|country|location|area|reporting_area|reporter|economy|der_rep_cty|", id))
        return ColumnRole::RegionId;
    if (id.starts_with("indic") || isBetweenBars("|measure|na_item|bop_item|series|subject|variable|concept|", id))
        return ColumnRole::IndicatorCode;
    if (isBetweenBars("|unit|unit_measure|unit_meas|", id))
        return ColumnRole::Unit;
    if (isBetweenBars("|unit_mult|unitmult|scale|", id))
        return ColumnRole::UnitMultiplier;
    if (isBetweenBars("|obs_status|", id))
        return ColumnRole::Status;
    if (isBetweenBars("|obs_flag|", id))
        return ColumnRole::Flag;
    if (isBetweenBars("|conf_status|obs_conf|", id))
        return ColumnRole::Confidentiality;
    if (isBetweenBars("|comment|obs_comment|comment_obs|", id))
        return ColumnRole::Note;
    if (isBetweenBars("|time_period|time|", id))
        return ColumnRole::Period;
    if (id.starts_with("obs_value"))
        return ColumnRole::Value;
    return ColumnRole::Ignore;
}

/// Says nothing of one figure: keys written again, dates of the file.
bool isBookkeeping(const std::string &id)
{
    return isBetweenBars("|series_key|obs_key|updated|last update|last_update|structure_name|freq|frequency|decimals|"
                         "precision|decimals_displayed|update_date|publication_date|time_format|",
                         id) ||
           id.starts_with("att");
}

std::vector<std::string> rawHeader(const Draft &draft)
{
    std::vector<std::string> header;
    for (const ColumnMapping &column : draft.out.mapping.columns) {
        const HeaderName &name = draft.headerOf(column);
        header.push_back(name.parts.empty() ? std::string() : name.parts.back());
    }
    return header;
}

/// The leading columns of the format itself; how many there are.
std::size_t readLeading(Draft &draft, const std::vector<std::string> &header, SdmxVersion version)
{
    std::size_t count = 0;
    for (; count < header.size(); ++count) {
        ColumnMapping &column = draft.columns()[count];
        const std::string id = squeezed(sdmxId(header[count]));
        if (id == "dataflow" || id == "structure_id")
            column.role = ColumnRole::Structure;
        else if (id == "structure")
            column.role = ColumnRole::StructureType;
        else if (id == "action")
            column.role = ColumnRole::Action;
        else if (id != "structure_name" || version == SdmxVersion::V1)
            break;
    }
    return count;
}

/// Columns that alternate between codes and labels: STRUCTURE_NAME stands beside STRUCTURE_ID.
bool hasPairs(const std::vector<std::string> &header, std::size_t leading)
{
    const bool named = std::any_of(header.begin(), header.begin() + static_cast<std::ptrdiff_t>(leading),
                                   [](const std::string &name) { return squeezed(name) == "structure_name"; });
    return named && (header.size() - leading) % 2 == 0;
}

/// One indicator, one region, one time: a second concept of that kind tells figures apart as a dimension.
bool isTaken(Draft &draft, ColumnRole role)
{
    return (role != ColumnRole::Value && role != ColumnRole::Ignore && draft.has(role)) ||
           (role == ColumnRole::IndicatorCode && draft.has(ColumnRole::Indicator)) ||
           (role == ColumnRole::RegionId && draft.has(ColumnRole::Region));
}

/// One concept and, in files of pairs, its column of labels.
void readConcept(Draft &draft, ColumnMapping &column, ColumnMapping *label, bool attribute)
{
    const std::string id = foldedLower(sdmxId(draft.headerOf(column).parts.back()));
    ColumnRole role = conceptRole(id);
    const ColumnLook &look = draft.lookOf(column);
    if (isTaken(draft, role))
        role = ColumnRole::Ignore;
    if (role == ColumnRole::IndicatorCode) {
        const bool named = look.upper * 5 < look.filled * 4 && !column.hasLabels; // labels=name
        column.role = named ? ColumnRole::Indicator : ColumnRole::IndicatorCode;
        if (label)
            label->role = ColumnRole::Indicator;
    } else if (role == ColumnRole::RegionId) {
        // labels=name: the cells hold names.
        column.role = look.upper * 5 >= look.filled * 4 || column.hasLabels ? ColumnRole::RegionId : ColumnRole::Region;
        if (label)
            label->role = ColumnRole::Region;
    } else if (role == ColumnRole::Unit && label && draft.lookOf(*label).filled > 0) {
        label->role = ColumnRole::Unit;
    } else if (role == ColumnRole::Period && look.filled > 0 && !look.isPeriod() && look.years == 0 &&
               !readPeriodCell(sdmxId(look.first))) {
        column.role = ColumnRole::Ignore;
    } else if (role != ColumnRole::Ignore) {
        column.role = role;
    } else if (!isBookkeeping(id) && !attribute && look.filled > 0) {
        column.role = ColumnRole::Dimension;
        column.dimension = sdmxId(draft.headerOf(column).parts.back());
    }
}

/// No TIME_PERIOD: the dimension whose members are times (DIM_3).
void findTime(Draft &draft)
{
    if (draft.has(ColumnRole::Period))
        return;
    for (ColumnMapping &column : draft.columns()) {
        const ColumnLook &look = draft.lookOf(column);
        std::string_view first = look.first;
        const auto period = readPeriodCell(column.hasLabels ? sdmxId(first) : first);
        if (column.role == ColumnRole::Dimension && period && period->year && (look.isPeriod() || column.hasLabels)) {
            column.role = ColumnRole::Period;
            column.dimension.clear();
            return;
        }
    }
}

/// No OBS_VALUE: the numeric columns are the measures (Me_1).
void findMeasures(Draft &draft)
{
    if (draft.has(ColumnRole::Value))
        return;
    for (ColumnMapping &column : draft.columns()) {
        if (column.role == ColumnRole::Dimension && draft.lookOf(column).isNumeric()) {
            column.role = ColumnRole::Value;
            column.dimension.clear();
        }
    }
}

std::size_t countStructures(const Draft &draft, const ColumnMapping &column)
{
    std::set<std::string_view> structures;
    for (std::size_t row = draft.table.extent.firstRow; row < draft.table.extent.lastRow; ++row)
        structures.insert(trimmed(draft.grid.text(row, column.column)));
    structures.erase(std::string_view());
    return structures.size();
}

/// What names the figures: an indicator's dimension, several measures, or the structure itself.
void nameMeasures(Draft &draft)
{
    std::vector<ColumnMapping *> measures;
    for (ColumnMapping &column : draft.columns()) {
        if (column.role == ColumnRole::Value)
            measures.push_back(&column);
    }
    if (measures.size() > 1) {
        for (ColumnMapping *measure : measures)
            measure->indicator = sdmxId(draft.headerOf(*measure).parts.back());
        return;
    }
    if (measures.empty() || draft.has(ColumnRole::IndicatorCode) || draft.has(ColumnRole::Indicator))
        return;
    std::string name;
    for (const ColumnMapping &column : draft.out.mapping.columns) {
        const HeaderName &header = draft.headerOf(column);
        if (!header.parts.empty() && squeezed(header.parts.back()) == "structure_name")
            name = draft.lookOf(column).first;
        else if (column.role == ColumnRole::Structure && name.empty())
            name = sdmxLabel(draft.lookOf(column).first).empty() ? draft.lookOf(column).first
                                                                 : std::string(sdmxLabel(draft.lookOf(column).first));
    }
    draft.out.mapping.constants.indicator = name;
    draft.note(MappingFinding::IndicatorFrom, {name, "structure"});
}

} // namespace

bool proposeSdmx(Draft &draft)
{
    if (draft.columns().empty() || draft.table.extent.header.size() != 1)
        return false;
    const std::vector<std::string> header = rawHeader(draft);
    const SdmxVersion version = sdmxVersion(header);
    if (version == SdmxVersion::None)
        return false;
    draft.out.mapping.layout = "sdmx";
    const std::size_t leading = readLeading(draft, header, version);
    const bool pairs = hasPairs(header, leading);
    const bool both = std::any_of(header.begin() + static_cast<std::ptrdiff_t>(leading), header.end(),
                                  [](const std::string &name) { return contains(name, ": "); });
    bool timeSeen = false;
    bool valueSeen = false;
    for (std::size_t i = leading; i < header.size(); i += pairs ? 2 : 1) {
        ColumnMapping &column = draft.columns()[i];
        if (header[i].empty())
            continue;
        column.hasLabels = both;
        // Behind time and value, or between them, stand attributes; they tell no figures apart.
        readConcept(draft, column, pairs ? &draft.columns()[i + 1] : nullptr,
                    timeSeen && (valueSeen || version == SdmxVersion::V1));
        timeSeen = timeSeen || column.role == ColumnRole::Period;
        valueSeen = valueSeen || column.role == ColumnRole::Value;
    }
    if (ColumnMapping *structure = draft.find(ColumnRole::Structure)) {
        structure->hasLabels = both;
        const std::size_t structures = countStructures(draft, *structure);
        if (structures > 1)
            draft.say(Severity::Warning, MappingFinding::SeveralStructures, {std::to_string(structures)});
    }
    findTime(draft);
    findMeasures(draft);
    nameMeasures(draft);
    draft.note(MappingFinding::SdmxVersion, {version == SdmxVersion::V1 ? "1.0" : "2.0"});
    const ColumnMapping *region = draft.find(ColumnRole::Region);
    draft.note(MappingFinding::SdmxLabels, {pairs ? "pairs" : both ? "both" : region ? "name" : "id"});
    return true;
}

} // namespace core
