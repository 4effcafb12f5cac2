#include "models/core/panel/paneldiff.h"

#include "models/core/codes.h"
#include "models/core/panel/rowchanges.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

template <class Fields> void addMissing(const Fields &fields, const Fields &others, std::vector<std::string> &names)
{
    for (const auto &one : fields) {
        if (std::ranges::none_of(others, [&](const auto &other) { return other.field.name == one.field.name; }))
            names.push_back(one.field.name);
    }
}

/// What a column that is in both says of itself, where it says something else.
void compareColumn(const PanelField &before, const PanelField &after, std::vector<RevisedColumn> &columns)
{
    const auto compare = [&](const char *field, auto &&read) {
        std::string was(read(before));
        std::string is(read(after));
        if (was != is)
            columns.push_back({after.name, after.title, field, std::move(was), std::move(is)});
    };
    compare("title_zh", [](const PanelField &f) { return f.title.zh; });
    compare("title_en", [](const PanelField &f) { return f.title.en; });
    compare("unit", [](const PanelField &f) { return f.unit; });
    compare("stock_flow", [](const PanelField &f) { return code(f.stockFlow); });
    compare("multi", [](const PanelField &f) { return std::string(f.separator != '\0', f.separator); });
    compare("references", [](const PanelField &f) { return f.references; });
}

/// What is not blank in a column of one panel that the other one lacks.
std::size_t valuesIn(const Panel &panel, const std::string &column)
{
    if (!panel.rows)
        return 0;
    std::size_t values = 0;
    if (const auto measure = panel.head->measure(column))
        panel.rows->measures[*measure].visit([&](const auto &numbers) {
            for (const auto number : numbers)
                values += isMissing(number) ? 0u : 1u;
        });
    if (const auto dimension = panel.head->dimension(column)) {
        const CodeColumn &codes = panel.rows->dimensions[*dimension];
        for (std::size_t row = 0; row < codes.size(); ++row)
            values += panel.head->dimensions[*dimension].values[codes[row]].empty() ? 0u : 1u;
    }
    return values;
}

void addWhole(RowChange::Kind kind, const Panel &panel, const std::vector<std::string> &names,
              std::vector<ColumnChange> &columns)
{
    for (const std::string &name : names) {
        const auto field = std::ranges::find(panel.head->schema.fields, name, &PanelField::name);
        columns.push_back({kind, name, field->title, valuesIn(panel, name)});
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
        addWhole(RowChange::Kind::Added, after, diff.fieldsAdded, diff.wholeColumns);
        addWhole(RowChange::Kind::Removed, before, diff.fieldsRemoved, diff.wholeColumns);
    }
    if (before && after && before.head->schema.title != after.head->schema.title)
        diff.columns.push_back(
            {after.head->schema.resource, {}, "title", before.head->schema.title, after.head->schema.title});
    for (const PanelField &now : before &&after ? after.head->schema.fields : std::vector<PanelField>()) {
        const auto &fields = before.head->schema.fields;
        const auto was = std::ranges::find(fields, now.name, &PanelField::name);
        if (was != fields.end() && now.role != PanelRole::Ignore)
            compareColumn(*was, now, diff.columns);
    }
    std::optional<RowComparer> comparer;
    if (before && after)
        comparer.emplace(before, after, stop);
    for (const int year : years ? *years : yearsOf(before, after)) {
        if (stop.stop_requested())
            break;
        DiffCounts counts{rowsOf(after, year), 0, rowsOf(before, year)};
        if (comparer) {
            const DifferingRows rows = comparer->differing(year);
            if (stop.stop_requested())
                break;
            counts = rows.counts;
            listChanges(before, after, rows, diff.rows);
        }
        if (!counts.isZero())
            diff.years.push_back({year, counts});
    }
    return diff;
}

void addTo(Diff &diff, const PanelDiff &panel, const std::string &resource)
{
    for (const PanelYearDiff &year : panel.years) {
        diff.otherResources.push_back({resource + ' ' + std::to_string(year.year), year.counts});
        diff.rowCounts += year.counts;
    }
    diff.columns = panel.columns;
    diff.wholeColumns = panel.wholeColumns;
    diff.rows = panel.rows;
    std::set<std::string_view> revised;
    for (const RevisedColumn &column : panel.columns)
        revised.insert(column.column);
    if (!panel.fieldsAdded.empty() || !panel.fieldsRemoved.empty() || !revised.empty())
        diff.otherResources.push_back(
            {resource + " fields", {panel.fieldsAdded.size(), revised.size(), panel.fieldsRemoved.size()}});
}

} // namespace core
