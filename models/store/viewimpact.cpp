#include "models/store/viewimpact.h"

#include "models/core/pagefigures.h"
#include "models/core/panel/mergedpanel.h"
#include "models/core/panel/yearsums.h"
#include "models/store/loader.h"
#include "models/store/savedviews.h"

#include <algorithm>

namespace store {

namespace {

bool needsRows(const core::SavedView &view) { return std::ranges::any_of(view.figures, core::needsRows); }

/// A table changes nothing of a panel, which then needs no rows of its own.
bool haveSameRows(const core::Panel &before, const core::Panel &after)
{
    return !after.rows && before.sums && after.sums && *before.sums == *after.sums;
}

core::Result<core::Done> addRows(const Database &database, core::Dataset &dataset, const std::stop_token &stop)
{
    if (!dataset.panel || dataset.panel.rows)
        return core::Done{};
    auto rows = loadPanelRows(database, QString::fromStdString(dataset.name), dataset.revision.number, stop);
    if (!rows)
        return rows.error();
    dataset.panel.rows = std::move(rows).value();
    return core::Done{};
}

void guard(std::vector<core::SavedView> &views)
{
    for (core::SavedView &view : views) {
        for (core::FigureSpec &spec : view.figures)
            spec.guarded = true;
    }
}

} // namespace

core::Result<core::Impact> impactOnViews(const Database &database, core::Dataset before, core::Dataset after,
                                         const std::stop_token &stop, const ImpactWay &way)
{
    auto views = savedViews(database, QString::fromStdString(before.name));
    if (!views)
        return views.error();
    if (way.guarded)
        guard(*views);
    if (std::ranges::any_of(*views, needsRows)) {
        if (const auto done = addRows(database, before, stop); !done)
            return done.error();
        if (haveSameRows(before.panel, after.panel))
            after.panel.rows = before.panel.rows;
        else if (way.changed)
            after.panel.rows = core::merged(before.panel, way.changed, stop).rows;
        else if (const auto done = addRows(database, after, stop); !done)
            return done.error();
    }
    return core::impact(before, after, *views, stop);
}

} // namespace store
