#include "models/package/panelupdate.h"

#include "models/core/panel/mergedpanel.h"
#include "models/core/panel/yearsums.h"
#include "models/package/panelsheet.h"
#include "models/package/panelworkbook.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace package {

namespace {

using core::PanelRole;

constexpr std::array<char, 4> delimiters{',', ';', '\t', '|'};

std::size_t knownIn(std::string_view header, char delimiter, const core::PanelSchema &schema)
{
    core::DelimitedReader reader(header, core::Dialect{delimiter});
    std::vector<std::string_view> headings;
    reader.next(headings);
    const auto fields = fieldsHeaded(schema, headings);
    return static_cast<std::size_t>(std::ranges::count_if(fields, [](const auto &field) { return field.has_value(); }));
}

/// The one under which the header has most columns of the panel.
char delimiterOf(std::string_view header, const core::PanelSchema &schema)
{
    return *std::ranges::max_element(delimiters, {}, [&](char one) { return knownIn(header, one, schema); });
}

FieldType typeOf(PanelRole role)
{
    return role == PanelRole::Measure  ? FieldType::Number
           : role == PanelRole::Period ? FieldType::Year
                                       : FieldType::String;
}

/// What the package of the panel stated of its cells; a schema without fields where it is not known.
Schema statedSchema(const core::PanelSchema &schema)
{
    if (schema.tableSchema.empty())
        return {};
    IssueList issues{std::string()}; // it was reported when the package was read
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(schema.tableSchema));
    return readSchema(JsonNode(json.object(), {}, issues));
}

/// What is known of the panel in a store, as a package would declare it.
PanelResource resourceOf(const core::PanelSchema &schema, const QString &path, char delimiter)
{
    const Schema stated = statedSchema(schema);
    PanelResource panel;
    panel.isHeadedByTitle = true;
    panel.fields = schema;
    std::erase_if(panel.fields.fields, [](const core::PanelField &field) { return field.role == PanelRole::Ignore; });
    panel.resource.name = schema.resource;
    panel.resource.path = path.toStdString();
    panel.resource.delimiter = delimiter;
    panel.resource.schema.missingValues = stated.missingValues;
    for (const core::PanelField &field : panel.fields.fields) {
        Field &one = panel.resource.schema.fields.emplace_back();
        if (const auto at = stated.indexOf(field.name))
            one = stated.fields[*at];
        else
            one.type = typeOf(field.role);
        one.name = field.name;
        one.required = one.required || field.role == PanelRole::Entity || field.role == PanelRole::Period;
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
                                       const std::stop_token &stop, core::EqualNumbers equal)
{
    PanelUpdate update;
    if (base.cube && base.sums) {
        auto before = years(yearsInBoth(*base.head, *rows.head));
        if (!before)
            return before.error();
        update.changed = core::changedYears(base, std::move(before).value(), rows, stop, equal);
        if (update.changed)
            update.kept = core::keptCells(update.changed.before, rows);
        update.panel = core::withYears(base, update.changed, stop);
        if (update.panel || stop.stop_requested())
            return update;
        update.changed = {};
    }
    const auto whole = years(yearsOf(*base.head));
    if (!whole)
        return whole.error();
    update.panel = withSumsOf(base, rows, core::merged(*whole, rows, stop, equal), stop);
    update.kept = core::keptCells(*whole, rows);
    return update;
}

/// The panel with these rows, unless something is wrong with them.
core::Result<PanelUpdate> updated(const core::Panel &base, const core::Panel &rows, std::vector<core::Issue> issues,
                                  const YearsReader &years, const std::stop_token &stop,
                                  core::EqualNumbers equal = core::EqualNumbers::AsGiven)
{
    PanelUpdate update;
    if (rows && !core::hasErrors(issues)) {
        if (years) {
            auto read = updatedYears(base, rows, years, stop, equal);
            if (!read)
                return read.error();
            update = std::move(read).value();
        } else {
            update.panel = withSumsOf(base, rows, core::merged(base, rows, stop, equal), stop);
            update.kept = core::keptCells(base, rows);
        }
    }
    update.issues = std::move(issues);
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    return update;
}

/// What is missing because its column has another unit.
void addOtherUnits(const QString &path, const core::PanelSchema &schema, char delimiter,
                   std::vector<core::Issue> &issues)
{
    QFile file(path);
    if (!core::hasErrors(issues) || !file.open(QIODevice::ReadOnly))
        return;
    const std::string header = panelHeader(file);
    core::DelimitedReader reader(header, core::Dialect{delimiter});
    std::vector<std::string_view> headings;
    reader.next(headings);
    for (core::Issue &issue : otherUnits(schema, headings)) {
        issue.file = QFileInfo(path).fileName().toStdString();
        issues.push_back(std::move(issue));
    }
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
    core::DelimitedReader reader(header, core::Dialect{delimiterOf(header, schema)});
    std::vector<std::string_view> headings;
    reader.next(headings);
    return areOfPanel(headings, schema);
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
    std::vector<core::Issue> found = issues.sorted();
    addOtherUnits(path, base.head->schema, panel.resource.delimiter, found);
    return updated(base, rows, std::move(found), years, stop);
}

core::Result<PanelUpdate> readPanelUpdate(const TableReading &table, const core::Panel &base,
                                          const core::IndicatorTables &tables, std::stop_token stop,
                                          const YearsReader &years)
{
    const core::PanelSchema &schema = base.head->schema;
    const PanelWorkbook workbook(table, schema, stop);
    IssueList issues(table.file);
    PanelResource panel = resourceOf(schema, QString::fromStdString(table.file), ',');
    panel.encoding = "utf-8";
    const core::Panel rows = readPanelText(panel, workbook.text(), keysOf(tables), base, issues, {}, stop);
    // A workbook does not keep zeros at the end of a number.
    return updated(base, rows, workbook.issues(issues.sorted()), years, stop, core::EqualNumbers::AsBefore);
}

} // namespace package
