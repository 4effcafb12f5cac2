#pragma once

#include "models/core/tabular/columnlook.h"
#include "models/core/tabular/headernames.h"
#include "models/core/tabular/periodcell.h"
#include "models/core/tabular/proposal.h"
#include "models/core/tabular/tableextent.h"
#include "models/core/tabular/tablefacts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// A proposal in the making. Columns are those of the table: `columns[i]` is column `table.firstColumn + i`.
struct Draft
{
    const Grid &grid;
    const FileFacts &file;
    const KnownNames &known;
    TableExtent table;
    TableFacts facts;
    std::vector<HeaderName> headers; ///< by column of the grid
    std::vector<ColumnLook> looks;   ///< by column of the grid
    Proposal out;

    std::vector<ColumnMapping> &columns() { return out.mapping.columns; }
    const HeaderName &headerOf(const ColumnMapping &column) const { return headers[column.column]; }
    const ColumnLook &lookOf(const ColumnMapping &column) const { return looks[column.column]; }
    /// The first column of a role; null when there is none.
    ColumnMapping *find(ColumnRole role);
    bool has(ColumnRole role) { return find(role) != nullptr; }
    void say(Severity severity, MappingFinding finding, std::vector<std::string> args, std::int64_t row = 0);
    /// With a warning that says why.
    void leaveOut(ColumnMapping &column, MappingFinding why, std::vector<std::string> args);
    void note(MappingFinding finding, std::vector<std::string> args)
    {
        say(Severity::Notice, finding, std::move(args));
    }
};

/// Reads the header and the columns of a table; every column has the role Ignore.
Draft draftOf(const Grid &grid, const FileFacts &file, const KnownNames &known, TableExtent table);

/// The extent of a table with the columns that data packages and full exports give observations; none for others.
std::optional<TableExtent> observationTable(const Grid &grid);
/// Gives these columns their roles.
void proposeObservations(Draft &draft);

/// Gives roles to the columns that tell figures apart: who, what, when.
void proposeKeys(Draft &draft);
/// A name that no header word and no dataset explains: an indicator by its units, else, in a wide table, a region.
void proposeFirstName(Draft &draft, bool isWide);
/// Eurostat's `freq,unit,geo\TIME_PERIOD`; false when the first column is not of that kind.
bool proposePackedKeys(Draft &draft);
/// Periods in the header; false when there are none.
bool proposePeriodColumns(Draft &draft);
/// Gives the remaining numeric columns the role Value, with what their headers say.
void proposeValues(Draft &draft);
/// Gives columns of 本年, 上年同期 and the like the periods that these words mean here.
void proposeRelativePeriods(Draft &draft);
/// Says which figures a column of growth is of: where its heading names no period, the latest of the group of columns
/// to its left. A column of which nothing says it is left out.
void proposeGrowth(Draft &draft);
/// Decides what the cells of the Period column mean as a whole.
void proposePeriodReading(Draft &draft);
/// The status that title and notes give the figures, or those of a period: 2025年为初步核算数.
void proposeStatus(Draft &draft);
/// Indicator, unit, region, period and source that hold for the whole table.
void proposeConstants(Draft &draft);
/// SDMX-CSV; false when the header is not of that kind.
bool proposeSdmx(Draft &draft);

/// True when the names of a column are mostly those of known or evident regions.
bool holdsRegions(const Draft &draft, const ColumnMapping &column);

} // namespace core
