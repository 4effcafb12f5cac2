#include "models/package/panelupdate.h"

#include "models/core/panel/mergedpanel.h"
#include "models/core/panel/yearsums.h"

#include <QFileInfo>

#include <algorithm>

namespace package {

namespace {

using core::PanelRole;

constexpr std::array<char, 4> delimiters{',', ';', '\t', '|'};

std::vector<std::string> namesIn(std::string_view header, char delimiter)
{
    core::DelimitedReader reader(header, core::Dialect{delimiter});
    std::vector<std::string_view> cells;
    reader.next(cells);
    return {cells.begin(), cells.end()};
}

std::size_t knownAmong(const std::vector<std::string> &names, const core::PanelSchema &schema)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(names, [&](const std::string &name) { return schema.indexOf(name).has_value(); }));
}

/// The one under which the header has most columns of the panel.
char delimiterOf(std::string_view header, const core::PanelSchema &schema)
{
    return *std::ranges::max_element(delimiters, {},
                                     [&](char one) { return knownAmong(namesIn(header, one), schema); });
}

FieldType typeOf(PanelRole role)
{
    return role == PanelRole::Measure  ? FieldType::Number
           : role == PanelRole::Period ? FieldType::Year
                                       : FieldType::String;
}

/// What is known of the panel in a store, as a package would declare it.
PanelResource resourceOf(const core::PanelSchema &schema, const QString &path, char delimiter)
{
    PanelResource panel;
    panel.fields = schema;
    std::erase_if(panel.fields.fields, [](const core::PanelField &field) { return field.role == PanelRole::Ignore; });
    panel.resource.name = schema.resource;
    panel.resource.path = path.toStdString();
    panel.resource.delimiter = delimiter;
    for (const core::PanelField &field : panel.fields.fields) {
        Field &one = panel.resource.schema.fields.emplace_back();
        one.name = field.name;
        one.type = typeOf(field.role);
        one.required = field.role == PanelRole::Entity || field.role == PanelRole::Period;
        if (!field.references.empty())
            panel.resource.schema.foreignKeys.push_back(
                {{field.name}, field.references, {field.references == "sectors" ? "id" : "code"}, {}, {}});
    }
    return panel;
}

std::vector<int> yearsOf(const core::PanelHead &head)
{
    std::vector<int> years;
    for (const core::YearBlock &block : head.blocks)
        years.push_back(block.year);
    return years;
}

/// The merged panel with its sums: only those of the years that the update has are new.
core::Panel withSumsOf(const core::Panel &base, const core::Panel &update, core::Panel panel,
                       const std::stop_token &stop)
{
    if (!panel || !base.sums)
        return core::withSums(std::move(panel), stop);
    const std::vector<int> years = yearsOf(*update.head);
    std::vector<core::YearSum> sums = core::yearSums(*panel.head, *panel.rows, stop, years);
    std::ranges::copy_if(*base.sums, std::back_inserter(sums),
                         [&](const core::YearSum &sum) { return std::ranges::find(years, sum.year) == years.end(); });
    std::ranges::sort(sums, {}, &core::YearSum::year);
    panel.sums = std::make_shared<const std::vector<core::YearSum>>(std::move(sums));
    return panel;
}

/// The years of the base that an update has; its last one when all are new, which tells the form of the columns.
std::vector<int> yearsInBoth(const core::PanelHead &base, const core::PanelHead &update)
{
    const std::vector<int> all = yearsOf(base);
    std::vector<int> years = yearsOf(update);
    std::erase_if(years, [&](int year) { return std::ranges::find(all, year) == all.end(); });
    if (years.empty() && !all.empty())
        years.push_back(all.back());
    return years;
}

/// The base has texts only: the rows of its other years are read where they cannot stay as they are.
core::Result<PanelUpdate> updatedYears(const core::Panel &base, const core::Panel &rows, const YearsReader &years,
                                       const std::stop_token &stop)
{
    PanelUpdate update;
    if (base.cube && base.sums) {
        auto before = years(yearsInBoth(*base.head, *rows.head));
        if (!before)
            return before.error();
        update.changed = core::changedYears(base, std::move(before).value(), rows, stop);
        update.panel = core::withYears(base, update.changed, stop);
        if (update.panel || stop.stop_requested())
            return update;
        update.changed = {};
    }
    const auto whole = years(yearsOf(*base.head));
    if (!whole)
        return whole.error();
    update.panel = withSumsOf(base, rows, core::merged(*whole, rows, stop), stop);
    return update;
}

KnownKeys keysOf(const core::IndicatorTables &tables)
{
    return [&tables](const std::string &resource, const std::vector<std::string> &) {
        std::unordered_set<std::string> keys;
        if (resource == "sectors") {
            for (const core::Sector &sector : tables.sectors)
                keys.insert(sector.id.text());
        } else {
            for (const core::Region &region : tables.regions)
                keys.insert(region.code.text());
        }
        return std::optional(std::move(keys));
    };
}

} // namespace

bool isPanelUpdate(const QString &path, const core::PanelSchema &schema)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return false;
    const std::string header = panelHeader(file);
    const std::vector<std::string> names = namesIn(header, delimiterOf(header, schema));
    const auto hasRole = [&](PanelRole role) {
        const auto field = schema.first(role);
        return field && std::ranges::find(names, schema.fields[*field].name) != names.end();
    };
    return hasRole(PanelRole::Entity) && hasRole(PanelRole::Period) &&
           2 * knownAmong(names, schema) >= schema.fields.size();
}

core::Result<PanelUpdate> readPanelUpdate(const QString &path, const core::Panel &base,
                                          const core::IndicatorTables &tables, std::stop_token stop,
                                          const Progress &progress, const YearsReader &years)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, {path.toStdString(), file.errorString().toStdString()}};
    IssueList issues(QFileInfo(path).fileName().toStdString());
    const PanelResource panel = resourceOf(base.head->schema, path, delimiterOf(panelHeader(file), base.head->schema));
    const core::Panel rows = readPanelFile(panel, file, keysOf(tables), base, issues, progress, stop);
    PanelUpdate update;
    std::vector<core::Issue> found = issues.sorted();
    if (rows && !core::hasErrors(found)) {
        if (years) {
            auto read = updatedYears(base, rows, years, stop);
            if (!read)
                return read.error();
            update = std::move(read).value();
        } else {
            update.panel = withSumsOf(base, rows, core::merged(base, rows, stop), stop);
        }
    }
    update.issues = std::move(found);
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    return update;
}

} // namespace package
