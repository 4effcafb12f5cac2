#include "models/core/tabular/editmapping.h"

#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/periodcell.h"
#include "models/core/tabular/relativeperiod.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>

namespace core {

namespace {

void readHeader(ColumnMapping &column, const std::string &filePeriod)
{
    if (const auto relative = readRelativePeriod(column.header)) {
        column.period = periodMeant(*relative, filePeriod);
        column.status = relative->status;
        column.unit = splitUnit(column.header).unit;
        if (!column.period.empty())
            return;
    }
    if (const auto period = readPeriodCell(column.header); period && !period->text().empty()) {
        column.period = period->text();
        column.status = period->status;
        return;
    }
    const NameAndUnit split = splitUnit(column.header);
    column.indicator = split.name;
    column.unit = split.unit;
}

bool saysIndicator(const ColumnMapping &column)
{
    return column.role == ColumnRole::Indicator || column.role == ColumnRole::IndicatorCode ||
           std::ranges::any_of(column.packed, saysIndicator);
}

} // namespace

const ColumnMapping *columnAt(const Mapping &mapping, std::size_t column)
{
    const auto found = std::ranges::find(mapping.columns, column, &ColumnMapping::column);
    return found == mapping.columns.end() ? nullptr : &*found;
}

Mapping withRole(Mapping mapping, std::size_t column, ColumnRole role)
{
    const auto found = std::ranges::find(mapping.columns, column, &ColumnMapping::column);
    if (found == mapping.columns.end() || found->role == role)
        return mapping;
    ColumnMapping changed;
    changed.column = found->column;
    changed.header = found->header;
    changed.role = role;
    changed.hasLabels = found->hasLabels;
    if (role == ColumnRole::Dimension)
        changed.dimension = found->header;
    const bool rowsSayIndicator = std::ranges::any_of(mapping.columns, saysIndicator);
    if (const auto grown = growthPeriod(found->header); grown && role == ColumnRole::Growth)
        changed.period = grown->text();
    if (role == ColumnRole::Value)
        readHeader(changed, mapping.constants.period);
    if (rowsSayIndicator || !mapping.constants.indicator.empty())
        changed.indicator.clear();
    *found = std::move(changed);
    return mapping;
}

namespace {

const std::string &timeOf(const ColumnMapping &column)
{
    return column.period.empty() ? column.subperiod : column.period;
}

} // namespace

std::vector<std::string> growthPeriods(const Mapping &mapping)
{
    std::vector<std::string> periods;
    for (const ColumnMapping &column : mapping.columns) {
        const bool isNew = std::ranges::find(periods, timeOf(column)) == periods.end();
        if (column.role == ColumnRole::Value && !timeOf(column).empty() && isNew)
            periods.push_back(timeOf(column));
    }
    return periods;
}

Mapping withGrowthOf(Mapping mapping, std::size_t column, const std::string &period)
{
    mapping = withRole(std::move(mapping), column, ColumnRole::Growth);
    const auto found = std::ranges::find(mapping.columns, column, &ColumnMapping::column);
    const auto isOf = [&period](const ColumnMapping &one) {
        return one.role == ColumnRole::Value && timeOf(one) == period;
    };
    const auto value = std::ranges::find_if(mapping.columns, isOf);
    if (found == mapping.columns.end() || value == mapping.columns.end())
        return mapping;
    found->period = value->period;
    found->subperiod = value->subperiod;
    return mapping;
}

Mapping withStatus(Mapping mapping, std::size_t column, const std::string &status)
{
    const auto found = std::ranges::find(mapping.columns, column, &ColumnMapping::column);
    if (found != mapping.columns.end())
        found->status = status;
    return mapping;
}

bool isData(const Extent &extent, std::size_t row)
{
    return row >= extent.firstRow && row < extent.lastRow && !std::ranges::binary_search(extent.skipped, row);
}

Mapping withRow(Mapping mapping, std::size_t row, bool isTaken)
{
    Extent &extent = mapping.extent;
    if (isTaken == isData(extent, row) || std::ranges::find(extent.header, row) != extent.header.end())
        return mapping;
    std::erase(extent.skipped, row);
    if (!isTaken) {
        extent.skipped.insert(std::ranges::upper_bound(extent.skipped, row), row);
        return mapping;
    }
    const auto skip = [&extent](std::size_t from, std::size_t to) {
        for (std::size_t between = from; between < to; ++between)
            extent.skipped.insert(std::ranges::upper_bound(extent.skipped, between), between);
    };
    if (row < extent.firstRow) {
        skip(row + 1, extent.firstRow);
        extent.firstRow = row;
    } else if (row >= extent.lastRow) {
        skip(extent.lastRow, row);
        extent.lastRow = row + 1;
    }
    return mapping;
}

Mapping withIndicator(Mapping mapping, const std::string &code)
{
    std::string &name = mapping.constants.indicator;
    if (name.empty() || name == code)
        name = code;
    else
        mapping.indicators[name] = code;
    return mapping;
}

} // namespace core
