#include "models/package/panelupdate.h"

#include "models/core/panel/mergedpanel.h"
#include "models/core/panel/removedrows.h"
#include "models/core/panel/yearsums.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/rowaction.h"
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

std::vector<std::string> headingsOf(std::string_view header, char delimiter)
{
    core::DelimitedReader reader(header, core::Dialect{delimiter});
    std::vector<std::string_view> headings;
    reader.next(headings);
    return {headings.begin(), headings.end()};
}

std::vector<std::string_view> viewsOf(const std::vector<std::string> &texts) { return {texts.begin(), texts.end()}; }

std::size_t knownIn(std::string_view header, char delimiter, const core::PanelSchema &schema)
{
    const auto headings = headingsOf(header, delimiter);
    const auto fields = fieldsHeaded(schema, viewsOf(headings));
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

/// The heading of the column that says what is done with each row; blank when there is none.
std::string actionHeading(const core::PanelSchema &schema, const std::vector<std::string> &headings)
{
    const auto fields = fieldsHeaded(schema, viewsOf(headings));
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (!fields[i] && core::roleOfHeader(headings[i]) == core::ColumnRole::Action)
            return headings[i];
    }
    return {};
}

/// What the header of a file says of it.
struct Heading
{
    std::vector<std::string> names;
    std::string action;  ///< heading of the column of actions; blank = none
    bool isWhole = true; ///< it has all columns of the panel
};

Heading headingOf(const core::PanelSchema &schema, std::vector<std::string> names)
{
    std::vector<bool> isThere(schema.fields.size());
    for (const auto &field : fieldsHeaded(schema, viewsOf(names))) {
        if (field)
            isThere[*field] = true;
    }
    Heading heading{std::move(names), {}, true};
    heading.action = actionHeading(schema, heading.names);
    for (std::size_t i = 0; i < schema.fields.size(); ++i)
        heading.isWhole = heading.isWhole && (isThere[i] || schema.fields[i].role == PanelRole::Ignore);
    return heading;
}

/// The fields of a panel that a file has.
void keepFieldsOf(const Heading &heading, core::PanelSchema &schema)
{
    const auto fields = fieldsHeaded(schema, viewsOf(heading.names));
    std::size_t place = 0;
    std::erase_if(schema.fields, [&](const core::PanelField &) {
        return std::ranges::find(fields, std::optional(place++)) == fields.end();
    });
}

/// What is known of the panel in a store, as a package would declare it; of its columns those of the file alone when
/// `keysOnly`.
PanelResource resourceOf(const core::PanelSchema &schema, const QString &path, char delimiter, const Heading &heading,
                         bool keysOnly)
{
    const Schema stated = statedSchema(schema);
    PanelResource panel;
    panel.isLoose = true;
    panel.fields = schema;
    if (keysOnly)
        keepFieldsOf(heading, panel.fields);
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
    if (!heading.action.empty()) {
        panel.fields.fields.push_back({heading.action, {}, PanelRole::Dimension, {}, {}, {}, {}});
        Field &one = panel.resource.schema.fields.emplace_back();
        one.name = heading.action;
        one.enumeration = core::rowActionSpellings();
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

/// The rows of a file, and those of them that take a row of the panel away.
struct GivenRows
{
    core::Panel panel;
    std::vector<bool> removed;
    core::EqualNumbers equal = core::EqualNumbers::AsGiven;
};

GivenRows givenRows(const core::Panel &rows, const std::string &action)
{
    return {rows, rows ? core::removedRows(rows, action) : std::vector<bool>()};
}

using RowsReader = std::function<core::Panel(bool keysOnly, std::vector<core::Issue> &issues)>;

/// What `read` gives of a file: with the columns of the panel that it has when all that it does is to remove rows, else
/// with all of them, and what is wrong with them.
GivenRows readGiven(const core::Panel &base, const Heading &heading, const RowsReader &read,
                    std::vector<core::Issue> &issues)
{
    if (!heading.isWhole && !heading.action.empty()) {
        const core::Panel keys = read(true, issues);
        GivenRows given = keys ? givenRows(core::withColumnsOf(base, keys), heading.action) : GivenRows();
        const bool removesAll =
            !given.removed.empty() && std::ranges::find(given.removed, false) == given.removed.end();
        if (!keys || removesAll)
            return given;
        issues.clear();
    }
    return givenRows(read(false, issues), heading.action);
}

/// The panel with all its rows brought up to date, and what was to go and is not there.
void bringUpToDate(const core::Panel &base, const GivenRows &rows, const std::stop_token &stop, PanelUpdate &update)
{
    update.panel = core::merged(base, rows.panel, stop, rows.equal, rows.removed);
    if (update.panel && update.panel.head->rows() == 0) {
        update.panel = {};
        update.issues.push_back({core::Severity::Error, core::Rule::Semantic, {}, 0, {}, {}, {"panel-emptied"}});
        return;
    }
    update.panel = withSumsOf(base, rows.panel, std::move(update.panel), stop);
    update.kept = core::keptCells(base, rows.panel, rows.removed);
    const core::MissedRows missed = core::missedRows(base, rows.panel, rows.removed);
    if (missed.count > 0)
        update.issues.push_back({core::Severity::Warning,
                                 core::Rule::Semantic,
                                 {},
                                 0,
                                 {},
                                 missed.example,
                                 {"rows-missed", std::to_string(missed.count)}});
}

/// The base has texts only: the rows of its other years are read where they cannot stay as they are.
core::Result<PanelUpdate> updatedYears(const core::Panel &base, const GivenRows &rows, const YearsReader &years,
                                       const std::stop_token &stop)
{
    PanelUpdate changed;
    if (base.cube && base.sums && rows.removed.empty()) { // a year may go with its last row
        auto before = years(yearsInBoth(*base.head, *rows.panel.head));
        if (!before)
            return before.error();
        changed.changed = core::changedYears(base, std::move(before).value(), rows.panel, stop, rows.equal);
        if (changed.changed)
            changed.kept = core::keptCells(changed.changed.before, rows.panel);
        changed.panel = core::withYears(base, changed.changed, stop);
        if (changed.panel || stop.stop_requested())
            return changed;
        changed.changed = {};
    }
    auto whole = years(yearsOf(*base.head));
    if (!whole)
        return whole.error();
    whole->sums = base.sums;
    bringUpToDate(*whole, rows, stop, changed);
    return changed;
}

/// The panel with these rows, unless something is wrong with them.
core::Result<PanelUpdate> updated(const core::Panel &base, const GivenRows &rows, std::vector<core::Issue> issues,
                                  const YearsReader &years, const std::stop_token &stop)
{
    PanelUpdate made;
    if (rows.panel && !core::hasErrors(issues)) {
        if (years) {
            auto read = updatedYears(base, rows, years, stop);
            if (!read)
                return read.error();
            made = std::move(read).value();
        } else {
            bringUpToDate(base, rows, stop, made);
        }
    }
    made.issues.insert(made.issues.begin(), issues.begin(), issues.end());
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    return made;
}

/// Of what is no action those are named that most files use.
void nameActions(const std::string &action, std::vector<core::Issue> &issues)
{
    for (core::Issue &issue : issues) {
        if (issue.rule == core::Rule::Enum && issue.column == action)
            issue.args = {std::string(core::rowActions)};
    }
}

/// What is missing because its column has another unit.
void addOtherUnits(const QString &path, const core::PanelSchema &schema, char delimiter,
                   std::vector<core::Issue> &issues)
{
    QFile file(path);
    if (!core::hasErrors(issues) || !file.open(QIODevice::ReadOnly))
        return;
    const std::string header = panelHeader(file);
    const auto headings = headingsOf(header, delimiter);
    for (core::Issue &issue : otherUnits(schema, viewsOf(headings))) {
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
    const auto headings = headingsOf(header, delimiterOf(header, schema));
    return areOfPanel(viewsOf(headings), schema);
}

core::Result<PanelUpdate> readPanelUpdate(const QString &path, const core::Panel &base,
                                          const core::IndicatorTables &tables, std::stop_token stop,
                                          const Progress &progress, const YearsReader &years)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, {path.toStdString(), file.errorString().toStdString()}};
    const core::PanelSchema &schema = base.head->schema;
    const std::string header = panelHeader(file);
    const char delimiter = delimiterOf(header, schema);
    const Heading heading = headingOf(schema, headingsOf(header, delimiter));
    std::vector<core::Issue> found;
    const auto readRows = [&](bool keysOnly, std::vector<core::Issue> &issues) {
        IssueList list(QFileInfo(path).fileName().toStdString());
        const PanelResource panel = resourceOf(schema, path, delimiter, heading, keysOnly);
        const core::Panel rows = readPanelFile(panel, file, keysOf(tables), base, list, progress, stop);
        issues = list.sorted();
        return rows;
    };
    const GivenRows rows = readGiven(base, heading, readRows, found);
    nameActions(heading.action, found);
    addOtherUnits(path, schema, delimiter, found);
    return updated(base, rows, std::move(found), years, stop);
}

core::Result<PanelUpdate> readPanelUpdate(const TableReading &table, const core::Panel &base,
                                          const core::IndicatorTables &tables, std::stop_token stop,
                                          const YearsReader &years)
{
    const core::PanelSchema &schema = base.head->schema;
    const PanelWorkbook workbook(table, schema, stop);
    const std::string_view text = workbook.text();
    const Heading heading = headingOf(schema, headingsOf(text.substr(0, text.find('\n')), ','));
    std::vector<core::Issue> found;
    const auto readRows = [&](bool keysOnly, std::vector<core::Issue> &issues) {
        IssueList list(table.file);
        PanelResource panel = resourceOf(schema, QString::fromStdString(table.file), ',', heading, keysOnly);
        panel.encoding = "utf-8";
        const core::Panel rows = readPanelText(panel, text, keysOf(tables), base, list, {}, stop);
        issues = list.sorted();
        return rows;
    };
    GivenRows rows = readGiven(base, heading, readRows, found);
    rows.equal = core::EqualNumbers::AsBefore; // a workbook does not keep zeros at the end of a number
    nameActions(heading.action, found);
    return updated(base, rows, workbook.issues(found), years, stop);
}

} // namespace package
