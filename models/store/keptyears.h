#pragma once

#include "models/core/panel/panelcube.h"
#include "models/store/panelloader.h"

#include <vector>

namespace store {

/// The years of a panel in a store that another panel has as they are: their segments need not be made again.
struct KeptYears
{
    qint64 panel = 0;
    std::vector<int> years;
    std::vector<core::CubeBlock> cells; ///< of these years

    bool holds(int year) const;
};

/// The years of the panel of a revision that `panel` – with rows and sums, numbered after it – has too, in columns of
/// the same form, and whose segments are sound: damage is not passed on. None when anything of it cannot be read.
KeptYears keptYears(const Database &database, RevisionPlace before, const PanelNumbering &numbering,
                    const core::Panel &panel);

/// Gives the parts of a year of `from` to the panel `to`. Within a transaction.
core::Result<core::Done> shareYear(const Database &database, qint64 from, int year, qint64 to);

} // namespace store
