#include "models/core/tabular/celltext.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"
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
    for (const std::string &part : parts) {
        if (isUnit(part) || (part.size() > 2 && splitUnit("x" + part).name == "x")) {
            column.unit = splitUnit("x" + part).unit.empty() ? part : splitUnit("x" + part).unit;
            continue;
        }
        const NameAndUnit split = splitUnit(part);
        column.unit = split.unit.empty() ? column.unit : split.unit;
        if (!isBareValue(part))
            column.indicator += (column.indicator.empty() ? "" : " / ") + split.name;
    }
    const std::string last = parts.empty() ? std::string() : parts.back();
    if (isBareGrowth(last)) {
        column.role = ColumnRole::Growth;
        column.indicator.clear();
    }
}

/// 本月 and 累计 of a table that has one period.
void readRelativePeriod(Draft &draft, ColumnMapping &column)
{
    const auto period = Period::parse(draft.facts.period);
    const std::vector<std::string> &parts = draft.headerOf(column).parts;
    if (!period || parts.empty() || draft.has(ColumnRole::Period))
        return;
    const std::string &last = parts.back();
    const bool running = isCumulativeName(last) || squeezed(last) == "累计";
    if (!running && !isCurrentName(last))
        return;
    const std::string year = draft.facts.period.substr(0, 4);
    const std::string month = std::to_string(100 + period->lastMonth()).substr(1);
    column.period = running ? cumulativePeriod(joinedPeriod(year, month)) : joinedPeriod(year, month);
    column.indicator.clear();
}

/// Cumulative columns over months: their months stand for January to that month.
void settleCumulative(Draft &draft, ColumnMapping &column)
{
    if (!column.period.empty() || !isCumulativeName(column.header))
        return;
    column.isCumulative = true;
    draft.note(MappingFinding::Cumulative, {column.header});
}

std::vector<std::size_t> numericColumns(Draft &draft)
{
    std::vector<std::size_t> values;
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
        if (isIdentifierName(header.name)) {
            draft.note(MappingFinding::ColumnLeftOut, {column.header, "identifier"});
            continue;
        }
        if (roleOfHeader(header.name) == ColumnRole::Period)
            continue; // said already: a twin of the time
        if (empty && roleOfHeader(header.name))
            continue;
        values.push_back(i);
    }
    return values;
}

/// A table with an indicator in each row has one column of figures, and growth beside it.
std::vector<std::size_t> figuresOfRows(Draft &draft, const std::vector<std::size_t> &values)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i : values) {
        if (roleOfHeader(draft.columns()[i].header) == ColumnRole::Value)
            chosen.push_back(i);
    }
    if (chosen.empty())
        return values;
    for (std::size_t i : values) {
        if (isBareGrowth(draft.columns()[i].header) || roleOfHeader(draft.columns()[i].header) == ColumnRole::Growth)
            chosen.push_back(i);
        else if (roleOfHeader(draft.columns()[i].header) != ColumnRole::Value)
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

} // namespace

void proposeValues(Draft &draft)
{
    std::vector<std::size_t> values = numericColumns(draft);
    const bool named = draft.has(ColumnRole::Indicator) || draft.has(ColumnRole::IndicatorCode);
    values = figuresOfRows(draft, values);
    const bool regions = !draft.has(ColumnRole::Region) && headersAreRegions(draft, values);
    bool figure = false;
    for (std::size_t i : values) {
        ColumnMapping &column = draft.columns()[i];
        column.role = ColumnRole::Value;
        if (regions) {
            column.region = draft.headerOf(column).parts.empty() ? column.header : draft.headerOf(column).parts.front();
            continue;
        }
        if (roleOfHeader(column.header) == ColumnRole::Growth)
            column.role = ColumnRole::Growth;
        else
            readHeader(draft, column);
        if (column.role == ColumnRole::Growth && !figure) {
            column.role = ColumnRole::Value;
            column.indicator = named ? std::string() : splitUnit(draft.headerOf(column).parts.back()).name;
            column.unit = "%";
        }
        figure = figure || column.role == ColumnRole::Value;
        readRelativePeriod(draft, column);
        settleCumulative(draft, column);
        if (roleOfHeader(column.header) == ColumnRole::Value)
            column.indicator.clear();
    }
    findFlags(draft);
    draft.out.mapping.layout = regions             ? "wide-regions"
                               : values.size() > 1 ? "wide-indicators"
                               : values.empty()    ? "entities"
                                                   : "long";
}

} // namespace core
