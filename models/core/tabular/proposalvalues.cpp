#include "models/core/tabular/celltext.h"
#include "models/core/tabular/footnotes.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"
#include "models/core/tabular/relativeperiod.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>

namespace core {

namespace {

bool isCodeName(std::string_view name)
{
    return name.size() >= 2 && name.size() <= 14 && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || isAsciiDigit(c) || c == '_';
           });
}

/// Are the headers of the value columns regions?
bool headersAreRegions(const Draft &draft, const std::vector<std::size_t> &values)
{
    if (values.size() < 2)
        return false;
    std::vector<std::string> names;
    std::size_t evident = 0;
    std::size_t codes = 0;
    for (std::size_t i : values) {
        const HeaderName &header = draft.headers[draft.out.mapping.columns[i].column];
        const std::string name = header.parts.empty() ? header.name : header.parts.front();
        names.push_back(name);
        evident += looksLikeRegion(name) ? 1U : 0U;
        codes += isCodeName(name) ? 1U : 0U;
    }
    const std::size_t known =
        draft.known.regions.empty() ? 0 : names.size() - matchRegions(names, draft.known.regions).unmatched.size();
    const std::size_t half = names.size() / 2;
    return evident > half || known > half || (draft.facts.namesRegions && (codes > half || evident * 3 > half));
}

/// What the parts of a header say of a figure: indicator, unit, growth.
void readHeader(Draft &draft, ColumnMapping &column)
{
    const std::vector<std::string> &parts = draft.headerOf(column).parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string &part = parts[i];
        // A row of units below the names; a name alone is never a unit.
        if (i > 0 && isUnitCell(part)) {
            column.unit = unitOfCell(part);
            continue;
        }
        const NameAndUnit split = splitUnit(part);
        column.unit = split.unit.empty() ? column.unit : split.unit;
        const bool isTime = !draft.has(ColumnRole::Period) && readRelativePeriod(part);
        if (!isBareValue(part) && !isTime)
            column.indicator += (column.indicator.empty() ? "" : " / ") + split.name;
    }
    const std::string last = parts.empty() ? std::string() : parts.back();
    if (isBareGrowth(last) || growthPeriod(last)) {
        column.role = ColumnRole::Growth;
        column.indicator.clear();
    }
}

/// 2025年同比增长 beside figures that have their periods elsewhere.
void readOwnPeriod(const Draft &draft, ColumnMapping &column)
{
    const std::vector<std::string> &parts = draft.headerOf(column).parts;
    const auto period = parts.empty() ? std::nullopt : growthPeriod(parts.back());
    if (!period || column.role != ColumnRole::Growth)
        return;
    column.period = period->text();
    column.status = period->status;
}

/// Columns of numbers, and columns with a name and no cell beside them.
std::vector<std::size_t> numericColumns(Draft &draft)
{
    std::vector<std::size_t> values;
    bool any = false;
    for (std::size_t i = 0; i < draft.columns().size(); ++i) {
        ColumnMapping &column = draft.columns()[i];
        const ColumnLook &look = draft.lookOf(column);
        const HeaderName &header = draft.headerOf(column);
        if (column.role != ColumnRole::Ignore)
            continue;
        const bool empty = look.filled == 0 && !header.isMadeUp;
        if (!look.isNumeric() && !empty) {
            if (look.zeroLed > 0)
                draft.note(MappingFinding::ColumnLeftOut, {column.header, "identifier"});
            continue;
        }
        if (roleOfHeader(header.name) == ColumnRole::Period)
            continue; // said already: a twin of the time
        const auto role = roleOfHeader(header.name);
        const bool isToRemove = empty && role == ColumnRole::Value && draft.has(ColumnRole::Action);
        if (empty && role && !isToRemove)
            continue;
        values.push_back(i);
        any = any || !empty || isToRemove;
    }
    return any ? values : std::vector<std::size_t>();
}

/// Without 序号, id and the like. Not asked where the headers are codes of countries: ID and NO are two.
std::vector<std::size_t> withoutIdentifiers(Draft &draft, const std::vector<std::size_t> &values)
{
    std::vector<std::size_t> others;
    for (std::size_t i : values) {
        if (isIdentifierName(draft.columns()[i].header))
            draft.note(MappingFinding::ColumnLeftOut, {draft.columns()[i].header, "identifier"});
        else
            others.push_back(i);
    }
    return others;
}

const std::string &lastPart(const Draft &draft, std::size_t i)
{
    const ColumnMapping &column = draft.out.mapping.columns[i];
    const HeaderName &header = draft.headerOf(column);
    return header.parts.empty() ? column.header : header.parts.back();
}

/// A table with an indicator in each row has one column of figures, and growth beside it.
std::vector<std::size_t> figuresOfRows(Draft &draft, const std::vector<std::size_t> &values)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i : values) {
        if (roleOfHeader(lastPart(draft, i)) == ColumnRole::Value)
            chosen.push_back(i);
    }
    if (chosen.empty())
        return values;
    for (std::size_t i : values) {
        const auto role = roleOfHeader(lastPart(draft, i));
        const bool isGrowth = isBareGrowth(lastPart(draft, i)) || growthPeriod(lastPart(draft, i));
        if (isGrowth || role == ColumnRole::Growth)
            chosen.push_back(i);
        else if (role != ColumnRole::Value)
            draft.note(MappingFinding::ColumnLeftOut, {draft.columns()[i].header, "no-figures"});
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

/// Letters to the right of a figure, under no name: flags.
void findFlags(Draft &draft)
{
    for (std::size_t i = 1; i < draft.columns().size(); ++i) {
        ColumnMapping &column = draft.columns()[i];
        const ColumnLook &look = draft.lookOf(column);
        const bool letters = look.filled > 0 && look.flags + look.missing == look.filled && look.numbers == 0;
        const bool unnamed =
            draft.headerOf(column).isMadeUp || roleOfHeader(draft.headerOf(column).parts.back()) == ColumnRole::Flag;
        if (draft.columns()[i - 1].role == ColumnRole::Value && letters && unnamed)
            column.role = ColumnRole::Flag;
    }
}

/// What one column of figures says by its header.
void readFigure(Draft &draft, ColumnMapping &column, bool beside, bool alone)
{

    const bool named = draft.has(ColumnRole::Indicator) || draft.has(ColumnRole::IndicatorCode);
    const std::string last = lastPart(draft, static_cast<std::size_t>(&column - draft.columns().data()));
    const auto role = roleOfHeader(last);
    column.role = ColumnRole::Value;
    if (role == ColumnRole::Growth)
        column.role = ColumnRole::Growth;
    else
        readHeader(draft, column);
    // Growth beside no figure is a figure of its own.
    if (column.role == ColumnRole::Growth && !beside) {
        column.role = ColumnRole::Value;
        column.indicator = named ? std::string() : splitUnit(last).name;
        column.unit = "%";
    }
    readOwnPeriod(draft, column);
    if (role == ColumnRole::Value)
        column.indicator = alone ? std::string() : column.header;
}

/// Names, a few numbers and no time at all: a table of entities, not of figures.
bool isOfEntities(Draft &draft, std::size_t values)
{
    const auto texts = std::count_if(draft.columns().begin(), draft.columns().end(), [&](const ColumnMapping &column) {
        return draft.lookOf(column).texts > draft.lookOf(column).numbers;
    });
    return !draft.has(ColumnRole::Period) && draft.facts.period.empty() && !findPeriod(draft.file.name) &&
           static_cast<std::size_t>(texts) > values;
}

} // namespace

void proposeValues(Draft &draft)
{
    std::vector<std::size_t> values = numericColumns(draft);
    const bool regions = !draft.has(ColumnRole::Region) && headersAreRegions(draft, values);
    if (!regions)
        values = figuresOfRows(draft, withoutIdentifiers(draft, values));
    if (isOfEntities(draft, values.size()))
        values.clear();
    const auto named = std::count_if(values.begin(), values.end(), [&](std::size_t i) {
        return roleOfHeader(lastPart(draft, i)) == ColumnRole::Value;
    });
    bool figure = false;
    for (std::size_t i : values) {
        ColumnMapping &column = draft.columns()[i];
        if (regions) {
            const HeaderName &header = draft.headerOf(column);
            column.role = ColumnRole::Value;
            column.region = header.parts.empty() ? column.header : header.parts.front();
            continue;
        }
        if (values.size() > 1 && draft.headerOf(column).isMadeUp) { // told from the others by its place only
            column.role = ColumnRole::Value;
            column.indicator = column.header;
        } else {
            readFigure(draft, column, figure, named < 2);
        }
        figure = figure || column.role == ColumnRole::Value;
    }
    findFlags(draft);
    const char *none = draft.has(ColumnRole::Action) ? "removals" : "entities";
    draft.out.mapping.layout = regions             ? "wide-regions"
                               : values.size() > 1 ? "wide-indicators"
                               : values.empty()    ? none
                                                   : "long";
}

} // namespace core
