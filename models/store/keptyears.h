#pragma once

#include "models/core/panel/panelcube.h"
#include "models/store/panelloader.h"
#include "models/store/panelsegments.h"

#include <vector>

namespace store {

/// The years of a panel in a store that another panel has as they are: their segments need not be made again.
struct KeptYears
{
    qint64 panel = 0;
    std::vector<int> years;
    std::vector<core::CubeBlock> cells; ///< of these years
    /// How many texts the panel has that begin those of the other one.
    std::size_t ids = 0, names = 0, laterNames = 0;

    bool holds(int year) const;
};

/// The years of the panel of a revision that `panel` – with rows and sums, numbered after it – has too, in columns of
/// the same form, and whose segments are sound: damage is not passed on. None when anything of it cannot be read.
KeptYears keptYears(const Database &database, RevisionPlace before, const PanelNumbering &numbering,
                    const core::Panel &panel);

/// The same for a panel with the rows of `changed` years only, all in columns of the form of the panel of that
/// revision: its other years. They were not read, so whether their segments are sound is not looked at. Error:
/// StoreBroken when they are not in the store as the panel's sums say.
core::Result<KeptYears> otherYears(const Database &database, RevisionPlace since, const core::Panel &panel,
                                   const core::PanelHead &changed);

/// Gives the parts of a year of `from` to the panel `to`, but for those that depend on other years ("cube-coarser").
/// Within a transaction.
core::Result<core::Done> shareYear(const Database &database, qint64 from, int year, qint64 to);

/// Gives the first `count` segments of a column of texts to it.
core::Result<core::Done> shareTexts(const Database &database, qint64 from, const PanelPart &texts, std::size_t count,
                                    qint64 to);

} // namespace store
