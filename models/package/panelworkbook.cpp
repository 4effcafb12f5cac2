#include "models/package/panelworkbook.h"

#include <algorithm>
#include <utility>

namespace package {

PanelWorkbook::PanelWorkbook(const TableReading &workbook, const core::PanelSchema &schema, const std::stop_token &stop)
    : m_file(workbook.file)
{
    const auto heading = panelHeading(workbook.grid, schema);
    if (!heading)
        return;
    const PanelColumns chosen = panelColumns(workbook.grid, *heading, schema);
    appendRecord(m_text, {chosen.names.begin(), chosen.names.end()});
    if (workbook.sheets.empty())
        add(workbook.facts.sheet, workbook.grid, chosen, workbook.issues, stop);
    for (const TableSheet &sheet : workbook.sheets) {
        if (sheet.name == workbook.facts.sheet) {
            add(sheet.name, workbook.grid, chosen, workbook.issues, stop);
            continue;
        }
        const auto other = std::ranges::find(workbook.others, sheet.name, &OtherSheet::name);
        const auto row = other == workbook.others.end() ? std::nullopt : panelHeading(other->grid, schema);
        PanelColumns columns = row ? panelColumns(other->grid, *row, schema) : PanelColumns();
        if (row && columns.arrangeAs(chosen.names))
            add(sheet.name, other->grid, std::move(columns), other->issues, stop);
        else if (!sheet.isHidden)
            m_unread += (m_unread.empty() ? "" : ", ") + sheet.name;
    }
}

void PanelWorkbook::add(const std::string &sheet, const core::Grid &grid, PanelColumns columns,
                        std::vector<core::Issue> issues, const std::stop_token &stop)
{
    PanelSheet rows = panelSheet(grid, columns, stop);
    m_text += rows.text;
    for (core::Issue &issue : rows.issues)
        addIssue(issues, std::move(issue));
    m_parts.push_back(
        {sheet, grid.fileRow(columns.heading), std::move(columns), std::move(rows.rows), std::move(issues)});
}

PanelWorkbook::Place PanelWorkbook::placeOf(std::int64_t record) const
{
    if (m_parts.empty() || record < 1) // of the whole
        return {nullptr, record};
    if (record == 1)
        return {&m_parts.front(), m_parts.front().headingRow};
    auto at = static_cast<std::size_t>(record) - 2;
    for (const Part &part : m_parts) {
        if (at < part.rows.size())
            return {&part, part.rows[at]};
        at -= part.rows.size();
    }
    return {nullptr, record};
}

std::vector<core::Issue> PanelWorkbook::issues(const std::vector<core::Issue> &ofText) const
{
    std::vector<core::Issue> all;
    if (!m_unread.empty())
        addIssue(all, {core::Severity::Notice, core::Rule::SheetsUnread, m_file, 0, {}, {}, {m_unread}});
    std::vector<std::vector<core::Issue>> bySheet;
    for (const Part &part : m_parts)
        bySheet.push_back(part.issues);
    for (core::Issue issue : ofText) {
        const auto [part, row] = placeOf(issue.row);
        if (!part) {
            addIssue(all, std::move(issue));
            continue;
        }
        issue.row = row;
        if (issue.rule == core::Rule::PrimaryKey) { // names the row of the first one
            const auto [first, firstRow] = placeOf(std::stoll(issue.args.front()));
            const bool isElsewhere = first && first != part;
            issue.args.front() = (isElsewhere ? first->sheet + '!' : std::string()) + std::to_string(firstRow);
        }
        const auto name = std::ranges::find(part->columns.names, issue.column);
        if (name != part->columns.names.end())
            issue.column = part->columns.headings[static_cast<std::size_t>(name - part->columns.names.begin())];
        bySheet[static_cast<std::size_t>(part - m_parts.data())].push_back(std::move(issue));
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        std::ranges::stable_sort(bySheet[i], {}, &core::Issue::row);
        for (core::Issue &issue : bySheet[i]) {
            issue.file = m_file;
            issue.sheet = m_parts[i].sheet;
            addIssue(all, std::move(issue));
        }
    }
    return all;
}

} // namespace package
