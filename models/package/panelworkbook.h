#pragma once

#include "models/core/issue.h"
#include "models/core/panel/panelschema.h"
#include "models/package/panelsheet.h"
#include "models/package/tablefile.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace package {

/// The rows of a panel in a workbook, as one text that is headed by the names of the fields: those of the sheet that
/// was chosen, and of every sheet read beside it that has the same columns, e.g. one a year; in the order of their
/// tabs.
class PanelWorkbook
{
public:
    /// panelHeading() finds a row in the chosen sheet. A stop gives a part of it.
    PanelWorkbook(const TableReading &workbook, const core::PanelSchema &schema, const std::stop_token &stop = {});

    const std::string &text() const { return m_text; }
    /// All that is wrong with it, by its sheets, their rows and headings; `ofText` is what was found in text().
    std::vector<core::Issue> issues(const std::vector<core::Issue> &ofText) const;

private:
    /// A sheet that is part of the text.
    struct Part
    {
        std::string sheet;
        std::int64_t headingRow; ///< of the file
        PanelColumns columns;
        std::vector<std::int64_t> rows;  ///< of the file, by record
        std::vector<core::Issue> issues; ///< of the sheet
    };
    struct Place
    {
        const Part *part;
        std::int64_t row; ///< of the file
    };
    void add(const std::string &sheet, const core::Grid &grid, PanelColumns columns, std::vector<core::Issue> issues,
             const std::stop_token &stop);
    Place placeOf(std::int64_t record) const;

    std::string m_file;
    std::string m_text;
    std::vector<Part> m_parts;
    std::string m_unread; ///< names of visible sheets that are no part
};

} // namespace package
