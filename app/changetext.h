#pragma once

#include "models/core/diff.h"
#include "models/core/impact.h"
#include "views/text/names.h"

#include <QByteArray>

namespace app {

/// A difference in words: counts, counts by indicator and region, then what changed with old and new value. `names`
/// know the things of both states.
QByteArray diffText(const core::Diff &diff, const views::Names &names);

/// What an update does to saved views, in words: the views that change, each with its figures, the mark that changes
/// most, comparability, series lost and new; then targets that stand elsewhere. Blank when nothing changes.
QByteArray impactText(const core::Impact &impact, const views::Names &names);

} // namespace app
