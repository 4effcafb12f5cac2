#include "models/core/panel/paneldiff.h"

#include "models/core/panel/rowcomparer.h"

#include <algorithm>

namespace core {

namespace {

template <class Fields> void addMissing(const Fields &fields, const Fields &others, std::vector<std::string> &names)
{
    for (const auto &one : fields) {
        if (std::ranges::none_of(others, [&](const auto &other) { return other.field.name == one.field.name; }))
            names.push_back(one.field.name);
    }
}

/// Of a panel that comes or goes.
std::size_t rowsOf(const Panel &panel, int year) { return panel ? panel.head->block(year).size() : 0; }

std::vector<int> yearsOf(const Panel &before, const Panel &after)
{
    std::vector<int> years;
    for (const Panel *panel : {&before, &after}) {
        for (const YearBlock &block : *panel ? panel->head->blocks : std::vector<YearBlock>())
            years.push_back(block.year);
    }
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace

PanelDiff panelDiff(const Panel &before, const Panel &after, const std::stop_token &stop,
                    const std::optional<std::vector<int>> &years)
{
    PanelDiff diff;
    if (before && after) {
        addMissing(after.head->dimensions, before.head->dimensions, diff.fieldsAdded);
        addMissing(after.head->measures, before.head->measures, diff.fieldsAdded);
        addMissing(before.head->dimensions, after.head->dimensions, diff.fieldsRemoved);
        addMissing(before.head->measures, after.head->measures, diff.fieldsRemoved);
    }
    std::optional<RowComparer> comparer;
    if (before && after)
        comparer.emplace(before, after, stop);
    for (const int year : years ? *years : yearsOf(before, after)) {
        if (stop.stop_requested())
            break;
        const DiffCounts counts =
            comparer ? comparer->differing(year).counts : DiffCounts{rowsOf(after, year), 0, rowsOf(before, year)};
        if (!counts.isZero() && !stop.stop_requested())
            diff.years.push_back({year, counts});
    }
    return diff;
}

void addTo(Diff &diff, const PanelDiff &panel, const std::string &resource)
{
    for (const PanelYearDiff &year : panel.years)
        diff.otherResources.push_back({resource + ' ' + std::to_string(year.year), year.counts});
    if (!panel.fieldsAdded.empty() || !panel.fieldsRemoved.empty())
        diff.otherResources.push_back(
            {resource + " fields", {panel.fieldsAdded.size(), 0, panel.fieldsRemoved.size()}});
}

} // namespace core
