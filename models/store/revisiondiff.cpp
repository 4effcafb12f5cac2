#include "models/store/revisiondiff.h"

#include "models/core/panel/yearsums.h"
#include "models/package/resourcechanges.h"
#include "models/store/loader.h"
#include "models/store/revisions.h"
#include "models/store/statement.h"

namespace store {

namespace {

/// Hash of the panel of a revision; blank when it has none of its own.
core::Result<QByteArray> panelHashOf(const Database &database, const core::Dataset &dataset)
{
    Statement statement(database, QStringLiteral("read panel's name"),
                        QStringLiteral("SELECT hash FROM panels JOIN revision_panels USING (panel_id) "
                                       "JOIN datasets USING (dataset_id) WHERE name = ? AND number = ?"));
    statement.run({QString::fromStdString(dataset.name), dataset.revision.number});
    const QByteArray hash = statement.next() ? statement.text(0).toUtf8() : QByteArray();
    if (const auto done = statement.done(); !done)
        return done.error();
    return hash;
}

/// The panel with the rows of these years; one made of its organisations' figures is none: it changes with them.
core::Result<core::Panel> yearsOf(const Database &database, const core::Dataset &dataset, bool isStored,
                                  const std::optional<std::vector<int>> &years, const std::stop_token &stop)
{
    core::Panel panel = dataset.panel;
    if (!isStored)
        return core::Panel();
    if (!panel || panel.rows)
        return panel;
    const QString name = QString::fromStdString(dataset.name);
    if (years)
        return loadPanelYears(database, name, dataset.revision.number, *years, stop);
    auto rows = loadPanelRows(database, name, dataset.revision.number, stop);
    if (!rows)
        return rows.error();
    panel.rows = std::move(rows).value();
    return panel;
}

/// The years whose rows differ, where both have their sums and the same columns; none = not known. A column that comes
/// or goes has values in any year.
std::optional<std::vector<int>> differingYears(const core::Panel &before, const core::Panel &after)
{
    const auto same = [](const auto &one, const auto &other) { return one.field.name == other.field.name; };
    if (!before.sums || !after.sums || !std::ranges::equal(before.head->dimensions, after.head->dimensions, same) ||
        !std::ranges::equal(before.head->measures, after.head->measures, same))
        return std::nullopt;
    return core::differingYears(*before.sums, *after.sums);
}

std::string resourceOf(const core::Panel &one, const core::Panel &other)
{
    return one ? one.head->schema.resource : other ? other.head->schema.resource : std::string();
}

core::Result<core::Diff> stoppable(core::Diff diff, const std::stop_token &stop)
{
    return stop.stop_requested() ? core::Result<core::Diff>(core::ErrorCode::Cancelled) : std::move(diff);
}

/// Of the tables alone.
core::Diff tableDiff(const core::IndicatorTables &before, const core::IndicatorTables &after,
                     const std::stop_token &stop)
{
    core::Diff diff = core::diff(before, after, stop);
    if (!diff.otherResources.empty() && !stop.stop_requested())
        diff.otherRows = package::resourceChanges(before, after);
    return diff;
}

} // namespace

core::Result<core::Diff> diffRevisions(const Database &database, const core::Dataset &before,
                                       const core::Dataset &after, const std::stop_token &stop)
{
    const auto hash = panelHashOf(database, after);
    if (!hash)
        return hash.error();
    const auto earlier = panelHashOf(database, before);
    if (!earlier)
        return earlier.error();
    if (*hash == *earlier)
        return stoppable(tableDiff(before.indicators->tables(), after.indicators->tables(), stop), stop);
    const auto years = differingYears(before.panel, after.panel);
    auto panel = yearsOf(database, after, !hash->isEmpty(), years, stop);
    if (!panel)
        return panel.error();
    panel->sums = after.panel.sums;
    return diffAgainst(database, before, after.indicators->tables(), *panel, *hash, stop);
}

core::Result<core::Diff> diffAgainst(const Database &database, const core::Dataset &before,
                                     const core::IndicatorTables &tables, const core::Panel &panel,
                                     const QByteArray &panelHash, const std::stop_token &stop,
                                     const std::optional<core::PanelDiff> &ofPanel)
{
    core::Diff diff = tableDiff(before.indicators->tables(), tables, stop);
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    const auto hash = panelHashOf(database, before);
    if (!hash)
        return hash.error();
    if (*hash == panelHash)
        return diff;
    diff.rowsBefore = before.panel ? before.panel.head->rows() : 0;
    if (ofPanel) {
        core::addTo(diff, *ofPanel, panel.head->schema.resource);
        return diff;
    }
    const auto years = differingYears(before.panel, panel);
    const auto read = yearsOf(database, before, !hash->isEmpty(), years, stop);
    if (!read)
        return read.error();
    core::addTo(diff, core::panelDiff(*read, panel, stop, years), resourceOf(panel, *read));
    return stoppable(std::move(diff), stop);
}

} // namespace store
