#include "models/core/tabular/fitmapping.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

const ColumnMapping *columnNamed(const std::vector<ColumnMapping> &columns, const std::string &header)
{
    const auto found = std::ranges::find(columns, header, &ColumnMapping::header);
    return found == columns.end() || header.empty() ? nullptr : &*found;
}

/// The columns of the file, each as the mapping has one of that header.
std::vector<ColumnMapping> byHeader(const std::vector<ColumnMapping> &mapped, std::vector<ColumnMapping> columns)
{
    for (ColumnMapping &column : columns) {
        const ColumnMapping *known = columnNamed(mapped, column.header);
        if (known == nullptr)
            continue;
        const std::size_t place = column.column;
        column = *known;
        column.column = place;
    }
    return columns;
}

/// The last header row says what the mapping says it does, in every column that has a header.
bool hasHeaderOf(const Mapping &mapping, const Grid &grid)
{
    if (mapping.extent.header.empty() || mapping.extent.header.back() >= grid.rows())
        return false;
    const std::size_t row = mapping.extent.header.back();
    return std::ranges::all_of(mapping.columns, [&](const ColumnMapping &column) {
        const std::string_view text = grid.text(row, column.column);
        return text.empty() || column.header.find(text) != std::string::npos;
    });
}

bool isCut(const Mapping &mapping, const Grid &grid, const Extent &fresh)
{
    return mapping.extent.lastRow > grid.rows() ||
           (fresh.header == mapping.extent.header && fresh.lastRow != mapping.extent.lastRow);
}

/// What tells one column of figures from another holds for next month's as well; its period does not.
bool namesFigures(const ColumnMapping &column)
{
    return column.role != ColumnRole::Ignore && (column.role != ColumnRole::Value || column.period.empty());
}

/// What a file states of its figures, as a whole or by a header, by the words of findings.
template <class Stated> struct StatedMember
{
    std::string Stated::*text;
    const char *what;
};
constexpr StatedMember<Constants> byFile[] = {{&Constants::indicator, "indicator"}, {&Constants::region, "region"},
                                              {&Constants::period, "period"},       {&Constants::unit, "unit"},
                                              {&Constants::sourceText, "source"},   {&Constants::status, "status"}};
constexpr StatedMember<ColumnMapping> byColumn[] = {
    {&ColumnMapping::indicator, "indicator"}, {&ColumnMapping::region, "region"}, {&ColumnMapping::period, "period"},
    {&ColumnMapping::subperiod, "period"},    {&ColumnMapping::unit, "unit"},     {&ColumnMapping::status, "status"}};

/// Reads anew what a mapping has from its first file.
class Restating
{
public:
    /// Without an origin all of the mapping was decided, and only periods and units are written as in files.
    Restating(bool hasOrigin, std::vector<ProposalFinding> &findings)
        : m_hasOrigin(hasOrigin)
        , m_findings(&findings)
    {}

    /// `first`: what the first file stated; `file`: what this one does. `ofColumn`: its header; blank: of the file.
    template <class Stated, std::size_t N>
    void restate(Stated &held, const Stated &first, const Stated &file, const StatedMember<Stated> (&members)[N],
                 const std::string &ofColumn = {})
    {
        for (const auto &[text, what] : members) {
            std::string &holds = held.*text;
            const std::string &states = file.*text;
            const bool isPeriod = what == std::string_view("period");
            if (states == first.*text || (!m_hasOrigin && !isPeriod && what != std::string_view("unit")))
                continue;
            const bool isDecided = !m_hasOrigin || holds != first.*text;
            if (!isDecided && (!states.empty() || isPeriod))
                holds = states; // a period is never that of another file
            else if (!isDecided && ofColumn.empty())
                m_findings->push_back({Severity::Warning, MappingFinding::OnlyInMapping, 0, {what, holds}});
            else if (isDecided && !states.empty() && !holds.empty() && states != holds)
                m_findings->push_back({Severity::Warning, MappingFinding::OtherThanMapping, 0, {what, states, holds}});
        }
    }

private:
    bool m_hasOrigin;
    std::vector<ProposalFinding> *m_findings;
};

const ColumnMapping &columnAtOr(const std::vector<ColumnMapping> &columns, std::size_t place, const ColumnMapping &none)
{
    const auto found = std::ranges::find(columns, place, &ColumnMapping::column);
    return found == columns.end() ? none : *found;
}

/// The columns and constants of `fit`, which are those of `mapping`, as this file states them.
void readAnew(Mapping &fit, const Mapping &mapping, const Mapping &fresh, std::vector<ProposalFinding> &findings)
{
    const MappingOrigin unknown;
    const ColumnMapping none;
    const MappingOrigin &first = mapping.origin ? *mapping.origin : unknown;
    Restating restating(mapping.origin.has_value(), findings);
    restating.restate(fit.constants, first.constants, fresh.constants, byFile);
    for (ColumnMapping &column : fit.columns) {
        const auto known = std::ranges::find_if(mapping.columns, [&](const ColumnMapping &one) {
            return one.header == column.header && (one.column == column.column || !one.header.empty());
        });
        if (known == mapping.columns.end() || column.role == ColumnRole::Ignore)
            continue; // it is as this file has it
        restating.restate(column, columnAtOr(first.columns, known->column, none),
                          columnAtOr(fresh.columns, column.column, none), byColumn, column.header);
    }
    fit.origin = fresh.origin;
}

/// The columns of the mapping that matter wherever it is used, when the file has none of them.
std::vector<std::string> lackingColumns(const Mapping &mapping, const Mapping &fresh)
{
    std::vector<std::string> lacking;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.role == ColumnRole::Ignore || column.header.empty())
            continue;
        if (columnNamed(fresh.columns, column.header))
            return {};
        lacking.push_back(column.header);
    }
    return lacking;
}

} // namespace

MappingOrigin originOf(const Mapping &proposed)
{
    MappingOrigin origin{{}, proposed.constants};
    for (const ColumnMapping &column : proposed.columns) {
        const bool states =
            std::ranges::any_of(byColumn, [&column](const auto &member) { return !(column.*member.text).empty(); });
        if (states)
            origin.columns.push_back(column);
    }
    return origin;
}

FittedMapping fitted(const Mapping &mapping, const Grid &grid, const Proposal &fresh)
{
    FittedMapping fit{mapping, {}};
    const Extent &extent = fresh.mapping.extent;
    if (!hasHeaderOf(mapping, grid)) {
        if (auto lacking = lackingColumns(mapping, fresh.mapping); !lacking.empty())
            return {fresh.mapping, {{Severity::Error, MappingFinding::MappingMisfit, 0, std::move(lacking)}}};
        fit.mapping.extent = extent;
        fit.mapping.columns = byHeader(mapping.columns, fresh.mapping.columns);
    } else if (isCut(mapping, grid, extent)) {
        fit.mapping.extent.lastRow = std::min(extent.lastRow, grid.rows());
        fit.mapping.extent.skipped = extent.skipped;
    }
    readAnew(fit.mapping, mapping, fresh.mapping, fit.findings);
    fit.mapping.regions.insert(fresh.mapping.regions.begin(), fresh.mapping.regions.end());
    fit.mapping.indicators.insert(fresh.mapping.indicators.begin(), fresh.mapping.indicators.end());
    fit.mapping.sectors.insert(fresh.mapping.sectors.begin(), fresh.mapping.sectors.end());
    return fit;
}

bool isOfShape(const Mapping &mapping, const Proposal &fresh)
{
    const Mapping &file = fresh.mapping;
    const auto isThere = [&file](const ColumnMapping &column) {
        return !namesFigures(column) || column.header.empty() || columnNamed(file.columns, column.header) != nullptr;
    };
    const Constants &said = file.constants;
    const Constants &first = mapping.origin ? mapping.origin->constants : mapping.constants;
    const auto agrees = [&](std::string Constants::*text) {
        return (said.*text).empty() || said.*text == first.*text || said.*text == mapping.constants.*text;
    };
    return mapping.format == file.format && mapping.layout == file.layout &&
           std::ranges::any_of(mapping.columns, namesFigures) && std::ranges::all_of(mapping.columns, isThere) &&
           agrees(&Constants::indicator) && agrees(&Constants::region) && agrees(&Constants::unit);
}

} // namespace core
