#pragma once

#include "models/core/indicatorset.h"
#include "models/core/issue.h"
#include "models/core/panel/changedyears.h"
#include "models/core/panel/keptcells.h"
#include "models/package/panelreader.h"
#include "models/package/tablefile.h"

#include <QString>

#include <functional>
#include <vector>

namespace package {

/// Whether a file of text is about the enterprises of a panel by the names or titles of its columns, see areOfPanel().
/// Looks at the header only.
bool isPanelUpdate(const QString &path, const core::PanelSchema &schema);

/// A panel with the rows of a file, and what was found wrong with these.
struct PanelUpdate
{
    /// None when there are errors. With its rows and without a cube; with a cube and without rows where these are in
    /// `changed`.
    core::Panel panel;
    core::ChangedYears changed;
    core::KeptCells kept; ///< where the rows are blank
    std::vector<core::Issue> issues;
};

/// Gives a panel with all rows of some of its years.
using YearsReader = std::function<core::Result<core::Panel>(const std::vector<int> &years)>;

/// Reads a file with some rows of a panel, e.g. those of one year: they are added, or stand in place of the rows of
/// the same enterprise and year, where a cell that they leave blank stays as it was; all others stay. Where a further
/// column headed ACTION says so, see RowAction, that row is removed. Needs the columns of the panel, in any order,
/// headed by their names or titles, or, to remove rows only, those of ids and years; the cells must be as the package
/// of the panel stated, regions and sectors those of `tables`. `base` has all its rows, or of these only the texts, and
/// `years` reads the others: those of the years that the file has, unless they change the form of the columns. Errors:
/// FileUnreadable, Cancelled, those of `years`.
core::Result<PanelUpdate> readPanelUpdate(const QString &path, const core::Panel &base,
                                          const core::IndicatorTables &tables, std::stop_token stop = {},
                                          const Progress &progress = {}, const YearsReader &years = {});

/// The same for a workbook, see PanelWorkbook: panelHeading() finds a row in the chosen sheet. Numbers that equal those
/// that were there keep their digits. Issues name the sheets, rows and headings of the file.
core::Result<PanelUpdate> readPanelUpdate(const TableReading &table, const core::Panel &base,
                                          const core::IndicatorTables &tables, std::stop_token stop = {},
                                          const YearsReader &years = {});

} // namespace package
