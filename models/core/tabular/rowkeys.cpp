#include "models/core/tabular/rowkeys.h"

#include "models/core/codes.h"
#include "models/core/tabular/celltext.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/periodcell.h"
#include "models/core/tabular/rowaction.h"
#include "models/core/tabular/sdmxcsv.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

bool isKey(const ColumnMapping &column)
{
    return column.role != ColumnRole::Ignore && column.role != ColumnRole::Value && column.role != ColumnRole::Growth &&
           column.role != ColumnRole::Flag;
}

/// The part of a packed cell at `index`.
std::string_view packedText(std::string_view text, std::size_t index)
{
    for (; index > 0; --index) {
        const std::size_t comma = text.find(',');
        if (comma == std::string_view::npos)
            return {};
        text.remove_prefix(comma + 1);
    }
    return trimmed(text.substr(0, text.find(',')));
}

} // namespace

RowKeys::RowKeys(const Grid &grid, const Mapping &mapping, LongTable &table)
    : m_grid(grid)
    , m_mapping(mapping)
    , m_table(table)
    , m_pool(*table.pool)
{
    for (const ColumnMapping &column : mapping.columns) {
        if (isKey(column) || !column.packed.empty())
            m_columns.push_back(&column);
    }
}

void RowKeys::report(std::size_t row, const ColumnMapping &column, std::string_view value, Rule rule,
                     std::string_view arg)
{
    addIssue(m_table.issues,
             {Severity::Error, rule, {}, m_grid.fileRow(row), column.header, std::string(value), {std::string(arg)}});
}

RowKeys::Keys RowKeys::read(std::size_t row)
{
    Keys keys;
    m_members.clear();
    for (const ColumnMapping *column : m_columns) {
        const std::string_view text = trimmed(m_grid.text(row, column->column));
        if (column->packed.empty()) {
            readPart(*column, text, keys, row);
            continue;
        }
        for (std::size_t i = 0; i < column->packed.size(); ++i)
            readPart(column->packed[i], packedText(text, i), keys, row);
    }
    finish(keys);
    return keys;
}

void RowKeys::readPart(const ColumnMapping &column, std::string_view text, Keys &keys, std::size_t row)
{
    const Cell cell{column, text, column.hasLabels ? sdmxId(text) : text,
                    column.hasLabels ? sdmxLabel(text) : std::string_view(), row};
    if (column.role == ColumnRole::Period || column.role == ColumnRole::Subperiod)
        readPeriod(column, cell.id, keys, row);
    else if (!readName(cell, keys) && !readMeaning(cell, keys))
        readStructure(cell, keys);
}

bool RowKeys::readName(const Cell &cell, Keys &keys)
{
    LongRow &out = keys.row;
    switch (cell.column.role) {
    case ColumnRole::Region:
        out.region = m_pool.shared(cell.text);
        return true;
    case ColumnRole::RegionId:
        out.regionCode = m_pool.shared(cell.id);
        out.region = cell.label.empty() ? out.region : m_pool.shared(cell.label);
        return true;
    case ColumnRole::Indicator: {
        const Label read = label(cell.text);
        out.indicator = read.name;
        out.unit = out.unit.empty() ? read.unit : out.unit;
        keys.isCumulative = cell.column.isCumulative && read.isCumulative;
        return true;
    }
    case ColumnRole::IndicatorCode:
        out.indicatorCode = m_pool.shared(cell.id);
        out.indicator = cell.label.empty() ? out.indicator : m_pool.shared(cell.label);
        return true;
    case ColumnRole::Sector:
        out.sector = m_pool.shared(cell.id);
        return true;
    case ColumnRole::Dimension:
        if (!cell.id.empty())
            m_members.emplace_back(m_pool.shared(cell.column.dimension), m_pool.shared(cell.id));
        return true;
    default:
        return false;
    }
}

bool RowKeys::readMeaning(const Cell &cell, Keys &keys)
{
    LongRow &out = keys.row;
    switch (cell.column.role) {
    case ColumnRole::Unit:
        if (!cell.text.empty())
            out.unit = m_pool.shared(cell.label.empty() ? cell.text : cell.label);
        return true;
    case ColumnRole::UnitMultiplier:
        if (!cell.id.empty() && !readUnitMultiplier(cell.id, out.multiplier))
            report(cell.row, cell.column, cell.text, Rule::Type, "unit-multiplier");
        return true;
    case ColumnRole::Qualifier:
        out.qualifier = cell.id == "exact" ? std::string_view() : m_pool.shared(cell.id);
        return true;
    case ColumnRole::Status:
        // A dataset's own word, or SDMX: A is a normal value.
        if (fromCode<Status>(cell.id)) {
            out.status = m_pool.shared(cell.id);
        } else {
            out.flags = cell.id == "A" ? std::string_view() : m_pool.shared(cell.id);
            out.status = cell.id.size() > 1 ? std::string_view() : statusOfFlag(cell.id);
        }
        return true;
    case ColumnRole::Confidentiality:
        keys.isConfidential = isConfidential(cell.id);
        return true;
    case ColumnRole::Source:
        out.source = m_pool.shared(cell.text);
        return true;
    case ColumnRole::Note:
        out.note = m_pool.shared(cell.text);
        return true;
    case ColumnRole::GrowthBasis:
        out.growthBasis = m_pool.shared(cell.id);
        return true;
    case ColumnRole::GrowthScope:
        out.growthScope = m_pool.shared(cell.id);
        return true;
    case ColumnRole::Vintage:
        out.vintage = m_pool.shared(cell.text);
        return true;
    default:
        return false;
    }
}

void RowKeys::readStructure(const Cell &cell, Keys &keys)
{
    if (cell.column.role == ColumnRole::Structure) {
        keys.row.structure = m_pool.shared(cell.id);
    } else if (cell.column.role == ColumnRole::StructureType) {
        const bool known = isSdmxStructure(cell.id);
        if (!known)
            report(cell.row, cell.column, cell.id, Rule::Enum, sdmxStructures);
        keys.isLeftOut = keys.isLeftOut || !known;
    } else if (cell.column.role == ColumnRole::Action) {
        const auto action = readRowAction(cell.id);
        if (!action)
            report(cell.row, cell.column, cell.id, Rule::Enum, rowActions);
        keys.isLeftOut = keys.isLeftOut || !action;
        keys.isRemoved = keys.isRemoved || action == RowAction::Remove;
    }
}

void RowKeys::readPeriod(const ColumnMapping &column, std::string_view text, Keys &keys, std::size_t row)
{
    if (text.empty())
        return;
    auto found = m_periods.find(text);
    if (found == m_periods.end() || column.reading == PeriodReading::ShortMonths ||
        column.role == ColumnRole::Subperiod) {
        const Period period = parsePeriod(column, text);
        found = m_periods.insert_or_assign(m_pool.shared(text), period).first;
    }
    const Period &period = found->second;
    if (period.isFault) {
        report(row, column, text, Rule::Type, "period");
        keys.hasBadPeriod = true;
    } else if (column.role == ColumnRole::Subperiod) {
        keys.subperiod = period.subperiod;
    } else {
        keys.row.period = period.text;
        keys.year = period.text;
        keys.subperiod = period.text.empty() ? period.subperiod : keys.subperiod;
    }
}

RowKeys::Period RowKeys::parsePeriod(const ColumnMapping &column, std::string_view text)
{
    auto cell = readPeriodCell(text, column.reading == PeriodReading::AnyYear);
    if (column.role == ColumnRole::Subperiod && isAllDigits(text) && text.size() <= 2) {
        const bool quarter = squeezed(column.header) == "quarter" || squeezed(column.header).starts_with("季");
        cell = readPeriodCell(quarter ? "q" + std::string(text) : (text.size() == 1 ? "m0" : "m") + std::string(text));
    }
    if (!cell)
        return {{}, {}, true};
    if (column.reading == PeriodReading::ShortMonths) {
        // 2016.1 below (or above) 2016.09 and 2016.11 is October.
        if (cell->isSinglePoint && cell->first == 1 && (m_lastMonth == 9 || m_lastMonth == 11))
            cell->first = cell->last = 10;
        m_lastMonth = cell->first;
    }
    if (cell->day > 0 && column.reading == PeriodReading::DateIsYear)
        *cell = {cell->year, 0, 0, 0, core::Period::Form::Year, false, false, {}};
    else if (cell->day > 0 && column.reading == PeriodReading::DateIsMonth)
        cell->day = 0;
    const std::string period = cell->text();
    return {m_pool.shared(period), m_pool.shared(cell->subperiodText()),
            period.empty() && (cell->day > 0 || cell->year)};
}

RowKeys::Label RowKeys::label(std::string_view text)
{
    const auto found = m_labels.find(text);
    if (found != m_labels.end())
        return found->second;
    const NameAndUnit split = splitUnit(text);
    const Label read{m_pool.shared(split.name), m_pool.shared(split.unit), isCumulativeName(text)};
    return m_labels.emplace(m_pool.shared(text), read).first->second;
}

std::string_view RowKeys::codeOf(const std::map<std::string, std::string> &codes, std::string_view text,
                                 bool &isLeftOut)
{
    if (codes.empty() || text.empty())
        return {};
    const auto found = codes.find(std::string(text));
    if (found == codes.end())
        return {};
    isLeftOut = isLeftOut || found->second.empty();
    return m_pool.shared(found->second);
}

/// Constants where the row says nothing, codes of the mapping, the dimensions.
void RowKeys::finish(Keys &keys)
{
    LongRow &row = keys.row;
    const Constants &constants = m_mapping.constants;
    if (row.region.empty() && row.regionCode.empty())
        row.region = m_pool.shared(constants.region);
    if (row.source.empty())
        row.source = m_pool.shared(constants.source);
    if (row.status.empty())
        row.status = m_pool.shared(constants.status);
    std::string_view code = codeOf(m_mapping.regions, row.regionCode, keys.isLeftOut);
    if (code.empty())
        code = codeOf(m_mapping.regions, row.region, keys.isLeftOut);
    row.regionCode = code.empty() ? row.regionCode : code;
    code = codeOf(m_mapping.sectors, row.sector, keys.isLeftOut);
    row.sector = code.empty() ? row.sector : code;
    if (!m_members.empty()) {
        m_table.members->push_back(std::make_unique<Members>(m_members));
        row.dimensions = *m_table.members->back();
    }
}

} // namespace core
