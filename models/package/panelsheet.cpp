#include "models/package/panelsheet.h"

#include "models/core/tabular/headerwords.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>

namespace package {

namespace {

using core::PanelRole;

std::vector<std::string_view> cellsOf(const core::Grid &grid, std::size_t row)
{
    std::vector<std::string_view> cells;
    for (std::size_t column = 0; column < grid.cellsIn(row); ++column)
        cells.push_back(grid.text(row, column));
    return cells;
}

/// As RFC 4180 writes it, and nothing of it changed, as in files that are written for spreadsheets.
void appendCell(std::string &text, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        text += cell;
        return;
    }
    text += '"';
    for (const char c : cell)
        text.append(c == '"' ? 2 : 1, c);
    text += '"';
}

/// A column of a sheet, read from row to row.
class SheetColumn
{
public:
    SheetColumn(const core::Grid &grid, std::size_t column)
        : m_grid(&grid)
        , m_column(column)
    {
        for (const core::MergedCells &cells : grid.merged()) {
            if (cells.firstColumn <= column && column <= cells.lastColumn)
                m_merged.push_back(&cells);
        }
        std::ranges::sort(m_merged, {}, &core::MergedCells::firstRow);
    }

    core::CellKind kind(std::size_t row) const { return m_grid->kind(row, m_column); }
    /// The text of a cell or, where it is merged, of the first one; `row` must not be above the one of the last call.
    std::string_view text(std::size_t row)
    {
        while (m_next < m_merged.size() && m_merged[m_next]->lastRow < row)
            ++m_next;
        if (m_next < m_merged.size() && m_merged[m_next]->firstRow <= row)
            return m_grid->text(m_merged[m_next]->firstRow, m_merged[m_next]->firstColumn);
        return m_grid->text(row, m_column);
    }

private:
    const core::Grid *m_grid;
    std::size_t m_column;
    std::vector<const core::MergedCells *> m_merged;
    std::size_t m_next = 0;
};

/// What columns without a heading hold, one notice each.
void reportLeftOut(const core::Grid &grid, std::size_t heading, std::vector<core::Issue> &issues,
                   const std::stop_token &stop)
{
    std::vector<bool> isReported(grid.columns());
    for (std::size_t row = heading + 1; row < grid.rows() && !stop.stop_requested(); ++row) {
        for (std::size_t column = 0; column < grid.cellsIn(row); ++column) {
            const std::string_view text = grid.text(row, column);
            if (isReported[column] || core::isBlankText(text) || !core::isBlankText(grid.text(heading, column)))
                continue;
            isReported[column] = true;
            addIssue(issues,
                     {core::Severity::Notice, core::Rule::NoHeading, {}, grid.fileRow(row), {}, std::string(text), {}});
        }
    }
}

} // namespace

std::vector<std::optional<std::size_t>> fieldsHeaded(const core::PanelSchema &schema,
                                                     const std::vector<std::string_view> &headings)
{
    std::vector<std::optional<std::size_t>> fields(headings.size());
    std::vector<bool> isTaken(schema.fields.size());
    for (std::size_t i = 0; i < headings.size(); ++i) {
        fields[i] = schema.indexOf(core::trimmed(headings[i]));
        if (fields[i])
            isTaken[*fields[i]] = true;
    }
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const core::NameAndUnit split = core::splitUnit(headings[i]);
        const std::string_view whole = core::trimmed(headings[i]);
        const auto isUnit = [&split](const core::PanelField &field) {
            return !split.unit.empty() && field.unit == split.unit;
        };
        const auto hasTitle = [&](const core::PanelField &field) {
            const bool isWhole = field.title.zh == whole || field.title.en == whole;
            const bool isNamed =
                field.title.zh == split.name || field.title.en == split.name || field.name == split.name;
            return isWhole || (isNamed && isUnit(field)); // 产值（万元）, when that is the unit of 产值
        };
        if (fields[i] || whole.empty() || std::ranges::count_if(schema.fields, hasTitle) != 1)
            continue;
        const auto at = static_cast<std::size_t>(std::ranges::find_if(schema.fields, hasTitle) - schema.fields.begin());
        if (!isTaken[at])
            fields[i] = at;
    }
    return fields;
}

std::vector<core::Issue> otherUnits(const core::PanelSchema &schema, const std::vector<std::string_view> &headings)
{
    std::vector<core::Issue> issues;
    for (const std::string_view heading : headings) {
        const core::NameAndUnit split = core::splitUnit(heading);
        const auto isNamed = [&split](const core::PanelField &field) {
            return field.title.zh == split.name || field.title.en == split.name || field.name == split.name;
        };
        const auto field = std::ranges::find_if(schema.fields, isNamed);
        if (split.unit.empty() || field == schema.fields.end() || field->unit.empty() || field->unit == split.unit)
            continue;
        issues.push_back({core::Severity::Error,
                          core::Rule::Semantic,
                          {},
                          0,
                          field->name,
                          std::string(core::trimmed(heading)),
                          {"panel-unit", split.unit, field->unit}});
    }
    return issues;
}

bool areOfPanel(const std::vector<std::string_view> &headings, const core::PanelSchema &schema)
{
    std::vector<bool> isThere(schema.fields.size());
    for (const auto &field : fieldsHeaded(schema, headings)) {
        if (field)
            isThere[*field] = true;
    }
    bool hasMore = std::ranges::any_of(
        headings, [](std::string_view one) { return core::roleOfHeader(one) == core::ColumnRole::Action; });
    bool hasKey = schema.first(PanelRole::Entity) && schema.first(PanelRole::Period);
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const PanelRole role = schema.fields[i].role;
        if (role == PanelRole::Entity || role == PanelRole::Period) {
            hasKey = hasKey && isThere[i];
        } else if (role != PanelRole::Ignore) {
            hasMore = hasMore || isThere[i];
        }
    }
    return hasKey && hasMore;
}

std::optional<std::size_t> panelHeading(const core::Grid &grid, const core::PanelSchema &schema)
{
    constexpr std::size_t lookedAt = 20;
    for (std::size_t row = 0; row < std::min(lookedAt, grid.rows()); ++row) {
        if (areOfPanel(cellsOf(grid, row), schema))
            return row;
    }
    return std::nullopt;
}

PanelColumns panelColumns(const core::Grid &grid, std::size_t heading, const core::PanelSchema &schema)
{
    const std::vector<std::string_view> headings = cellsOf(grid, heading);
    const auto fields = fieldsHeaded(schema, headings);
    PanelColumns columns;
    columns.heading = heading;
    for (std::size_t place = 0; place < headings.size(); ++place) {
        const std::string_view text = core::trimmed(headings[place]);
        if (text.empty())
            continue;
        columns.places.push_back(place);
        columns.names.push_back(fields[place] ? schema.fields[*fields[place]].name : std::string(text));
        columns.headings.emplace_back(text);
    }
    return columns;
}

bool PanelColumns::arrangeAs(const std::vector<std::string> &order)
{
    if (!std::ranges::is_permutation(names, order))
        return false;
    PanelColumns arranged{heading, {}, order, {}};
    std::vector<bool> isTaken(names.size());
    for (const std::string &name : order) {
        std::size_t i = 0;
        while (isTaken[i] || names[i] != name)
            ++i;
        isTaken[i] = true;
        arranged.places.push_back(places[i]);
        arranged.headings.push_back(headings[i]);
    }
    *this = std::move(arranged);
    return true;
}

void appendRecord(std::string &text, const std::vector<std::string_view> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text.append(i == 0 ? 0 : 1, ',');
        appendCell(text, cells[i]);
    }
    text += '\n';
}

PanelSheet panelSheet(const core::Grid &grid, const PanelColumns &columns, const std::stop_token &stop)
{
    PanelSheet sheet;
    std::vector<SheetColumn> readers;
    for (std::size_t i = 0; i < columns.places.size() && !stop.stop_requested(); ++i)
        readers.emplace_back(grid, columns.places[i]);
    reportLeftOut(grid, columns.heading, sheet.issues, stop);
    std::vector<std::string_view> cells(readers.size());
    for (std::size_t row = columns.heading + 1; row < grid.rows() && !stop.stop_requested(); ++row) {
        std::ranges::transform(readers, cells.begin(), [row](SheetColumn &column) { return column.text(row); });
        if (std::ranges::all_of(cells, core::isBlankText))
            continue;
        for (std::size_t i = 0; i < readers.size(); ++i) {
            if (readers[i].kind(row) == core::CellKind::Error)
                addIssue(sheet.issues, {core::Severity::Error,
                                        core::Rule::CellError,
                                        {},
                                        grid.fileRow(row),
                                        columns.headings[i],
                                        std::string(cells[i]),
                                        {}});
        }
        appendRecord(sheet.text, cells);
        sheet.rows.push_back(grid.fileRow(row));
    }
    return sheet;
}

} // namespace package
