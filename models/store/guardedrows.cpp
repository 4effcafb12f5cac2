#include "models/store/guardedrows.h"

#include "models/core/disclosure/guardeddiff.h"
#include "models/store/loader.h"

namespace store {

namespace {

core::Result<core::Done> addRows(const Database &database, core::Dataset &dataset)
{
    if (!dataset.panel || dataset.panel.rows)
        return core::Done{};
    auto rows = loadPanelRows(database, QString::fromStdString(dataset.name), dataset.revision.number);
    if (!rows)
        return rows.error();
    dataset.panel.rows = std::move(rows).value();
    return core::Done{};
}

void withhold(const core::GuardedState &before, const core::GuardedState &after, core::Diff &diff, core::Impact &impact)
{
    if (const auto year = core::withholdRows(diff, before, after))
        core::withholdBefore(impact, *year);
}

} // namespace

core::Result<core::Done> withholdRows(const Database &database, core::Dataset before, core::Dataset after,
                                      core::Diff &diff, core::Impact &impact)
{
    if (diff.rows.empty())
        return core::Done{};
    for (core::Dataset *dataset : {&before, &after}) {
        if (const auto done = addRows(database, *dataset); !done)
            return done.error();
    }
    withhold({before.panel, before.indicators.get()}, {after.panel, after.indicators.get()}, diff, impact);
    return core::Done{};
}

core::Result<core::Done> withholdRows(const Database &database, const package::PackageReading &reading,
                                      Comparison &comparison)
{
    if (comparison.diff.rows.empty() || comparison.against.hash.empty())
        return core::Done{};
    const core::IndicatorSet after(reading.tables);
    if (reading.changed) {
        withhold({reading.changed.before, comparison.before.get()}, {reading.changed.after, &after}, comparison.diff,
                 comparison.impact);
        return core::Done{};
    }
    auto before = loadDataset(database, reading.name);
    if (!before)
        return before.error();
    if (const auto done = addRows(database, *before); !done)
        return done.error();
    withhold({before->panel, before->indicators.get()}, {reading.panel, &after}, comparison.diff, comparison.impact);
    return core::Done{};
}

} // namespace store
