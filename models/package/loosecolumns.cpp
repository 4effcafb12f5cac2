#include "models/package/decimal.h"
#include "models/package/loosetable.h"

#include <algorithm>
#include <map>

namespace package {

using core::Rule;

namespace {

bool areDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A number as the field writes it; also what Table Schema allows beside digits.
bool isNumber(std::string_view text, const LooseColumn &column)
{
    if (text == "NaN" || text == "INF" || text == "-INF")
        return true;
    std::string plain(text);
    if (!column.thousands.empty()) {
        for (std::size_t at = plain.find(column.thousands); at != std::string::npos; at = plain.find(column.thousands))
            plain.erase(at, column.thousands.size());
    }
    std::ranges::replace(plain, column.decimal, '.');
    return readDecimal(plain).has_value();
}

bool isInteger(std::string_view text)
{
    return areDigits(text.substr(text.starts_with('-') || text.starts_with('+') ? 1 : 0));
}

/// Dates of the usual form with or without day and month; what a format of its own describes is left to the mapping.
bool isDate(std::string_view text, const LooseColumn &column)
{
    if (!column.format.empty() && column.format != "default" && column.format != "any")
        return true;
    if (!areDigits(text.substr(0, std::min(text.find('-'), text.size()))))
        return column.format == "any";
    constexpr std::size_t shapes[] = {4, 7, 10};
    return std::ranges::find(shapes, text.size()) != std::end(shapes) || column.format == "any";
}

bool fits(std::string_view text, const LooseColumn &column)
{
    if (column.type == "number")
        return isNumber(text, column);
    if (column.type == "integer")
        return isInteger(text);
    // A year of one digit is no lexical form of the standard, but a year all the same.
    if (column.type == "year")
        return isInteger(text);
    if (column.type == "date")
        return isDate(text, column);
    if (column.type == "boolean") {
        constexpr std::string_view known[] = {"true", "True", "TRUE", "1", "false", "False", "FALSE", "0"};
        return std::ranges::find(known, text) != std::end(known);
    }
    return true;
}

void checkNames(const LooseResource &resource, const std::vector<LooseColumn> &columns, IssueList &issues)
{
    std::map<std::string_view, int> seen;
    for (const LooseColumn &column : columns) {
        if (!column.header.empty() && ++seen[column.header] == 2)
            issues.warning(Rule::ColumnTwice, {1, column.header}, {});
        if (!column.isInSchema && !resource.fields.empty())
            issues.warning(Rule::ColumnUnknown, {1, column.header}, {});
    }
    for (const LooseColumn &field : resource.fields) {
        if (!seen.contains(field.header))
            issues.warning(Rule::ColumnMissing, {1, field.header}, {});
    }
}

void checkRows(const LooseResource &resource, const core::Grid &grid, const std::vector<LooseColumn> &columns,
               IssueList &issues)
{
    const std::size_t expected = grid.cellsIn(0);
    for (std::size_t row = 1; row < grid.rows() && !issues.isFull(); ++row) {
        const std::size_t found = grid.cellsIn(row);
        if (found > expected)
            issues.warning(Rule::ColumnCount, {grid.fileRow(row), {}}, std::to_string(found),
                           {std::to_string(expected)});
        for (std::size_t column = 0; column < found; ++column) {
            const std::string_view text = grid.text(row, column);
            const bool isMissing = text.empty() || std::ranges::find(resource.missing, text) != resource.missing.end();
            if (!isMissing && !fits(text, columns[column]))
                issues.warning(Rule::Type, {grid.fileRow(row), columns[column].header}, text, {columns[column].type});
        }
    }
}

} // namespace

std::vector<LooseColumn> matchColumns(const LooseResource &resource, const core::Grid &grid, IssueList &issues)
{
    std::vector<LooseColumn> columns;
    for (std::size_t i = 0; i < grid.columns(); ++i) {
        const std::string header(grid.rows() > 0 ? grid.text(0, i) : std::string_view());
        const auto field = std::ranges::find(resource.fields, header, &LooseColumn::header);
        if (field != resource.fields.end() && !header.empty())
            columns.push_back(*field);
        else
            columns.push_back({.header = header});
    }
    checkNames(resource, columns, issues);
    if (grid.rows() > 0)
        checkRows(resource, grid, columns, issues);
    return columns;
}

} // namespace package
