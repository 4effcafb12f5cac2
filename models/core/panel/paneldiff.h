#pragma once

#include "models/core/diff.h"
#include "models/core/panel/panel.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// What changed in a panel in one year: its rows are told apart by enterprise.
struct PanelYearDiff
{
    int year = 0;
    DiffCounts counts;
    bool operator==(const PanelYearDiff &) const = default;
};

/// What changed from one panel to another.
struct PanelDiff
{
    std::vector<PanelYearDiff> years;     ///< years with changes, ascending
    std::vector<std::string> fieldsAdded; ///< names, in the order of the schema
    std::vector<std::string> fieldsRemoved;
    std::vector<ColumnChange> wholeColumns; ///< both, with their values
    /// What those that stay say of themselves and said otherwise before; under the name of the resource its title.
    std::vector<RevisedColumn> columns;
    std::vector<RowChange> rows; ///< of a panel that stays: the first mostRowChanges
    bool isEmpty() const { return years.empty() && fieldsAdded.empty() && fieldsRemoved.empty() && columns.empty(); }
    bool operator==(const PanelDiff &) const = default;
};

/// Compares two panels row by row, on the fields that both have; numbers by their published digits. A panel that is
/// none counts as one without rows. Both need their rows. Time grows with rows and fields; a stop gives what was found
/// until then. `years`: only those are compared, and only their rows need be there; none = all.
PanelDiff panelDiff(const Panel &before, const Panel &after, const std::stop_token &stop = {},
                    const std::optional<std::vector<int>> &years = {});

/// Puts the counts of a panel's years beside those of the other resources, e.g. `enterprises 2024`, and fields that
/// came, went or say something else as `enterprises fields`.
void addTo(Diff &diff, const PanelDiff &panel, const std::string &resource);

} // namespace core
