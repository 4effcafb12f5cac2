#include "models/store/tablearrival.h"

#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/editmapping.h"
#include "models/core/tabular/fitmapping.h"
#include "models/core/tabular/footnotemarks.h"
#include "models/store/loader.h"
#include "models/store/panelloader.h"

#include <algorithm>

namespace store {

namespace {

/// The dataset of that name; one without anything when there is none.
core::Result<core::Dataset> datasetOrNone(const Database &database, const QString &name)
{
    auto dataset = loadDataset(database, name);
    if (dataset || dataset.error().code != core::ErrorCode::UnknownDataset)
        return dataset;
    core::Dataset none;
    none.name = name.toStdString();
    none.title = none.name;
    none.indicators = std::make_shared<const core::IndicatorSet>(core::IndicatorTables{});
    return none;
}

core::KnownNames namesOf(const core::Dataset &dataset)
{
    const core::IndicatorTables &tables = dataset.indicators->tables();
    return {tables.regions, tables.indicators, tables.sectors};
}

core::Result<package::PackageReading> readingOf(const Database &database, const core::Dataset &dataset,
                                                const TableArrival &arrival)
{
    package::PackageReading reading;
    reading.name = QString::fromStdString(dataset.name);
    reading.title = QString::fromStdString(dataset.title);
    reading.version = QString::fromStdString(dataset.revision.version);
    reading.tables = core::updated(dataset.indicators->tables(), arrival.update, arrival.mapping.isComplete);
    reading.panel = dataset.panel;
    if (dataset.panel && !dataset.panel.rows && !dataset.panel.sums) { // else known to be the same without them
        auto rows = loadPanelRows(database, reading.name, dataset.revision.number);
        if (!rows)
            return rows.error();
        reading.panel.rows = std::move(rows).value();
    }
    return reading;
}

/// It names indicators of the dataset and no region: once that is said, it may be about the dataset.
bool couldBelong(const core::Proposal &proposal)
{
    return proposal.regions.codes.empty() && proposal.regions.unmatched.empty() && !proposal.indicators.codes.empty();
}

/// All of its indicators are the dataset's: it is about that one, of which it does not say the region.
bool lacksRegion(const core::Proposal &proposal)
{
    return couldBelong(proposal) && proposal.indicators.unmatched.empty();
}

/// How many numbers stay where the file is blank, and some of them by the file's own names.
void sayKept(const core::IndicatorTables &dataset, TableArrival &arrival)
{
    constexpr std::size_t most = 5;
    if (arrival.mapping.isComplete)
        return;
    const auto keeping = core::keepingNumbers(dataset, arrival.update);
    std::vector<std::string> args{std::to_string(keeping.size())};
    for (std::size_t i = 0; i < std::min(most, keeping.size()); ++i)
        args.push_back(keeping[i].indicator.text() + ' ' + keeping[i].period.text());
    if (!keeping.empty())
        arrival.proposal.findings.push_back(
            {core::Severity::Notice, core::MappingFinding::BlankKept, 0, std::move(args)});
}

/// Rows and columns of the grid, from 1, as rows of the file and headers: as all other issues of a table name them.
void sayPlaceInFile(const TableArrival &arrival, core::Issue &issue)
{
    const auto row = static_cast<std::size_t>(issue.row - 1);
    issue.row = arrival.file.grid.fileRow(row);
    const auto &columns = arrival.mapping.columns;
    const auto action = std::ranges::find(columns, core::ColumnRole::Action, &core::ColumnMapping::role);
    if (issue.args == std::vector<std::string>{"removes-nothing"} && action != columns.end()) { // that is what asks so
        issue.column = action->header;
        issue.value = arrival.file.grid.text(row, action->column);
    } else if (const auto *column = core::columnAt(arrival.mapping, std::stoul(issue.column) - 1)) {
        issue.column = column->header;
    }
}

} // namespace

bool TableArrival::isReady() const
{
    const bool isOpen = std::ranges::any_of(proposal.findings, [](const core::ProposalFinding &finding) {
        return finding.severity == core::Severity::Error;
    });
    const bool isAny = !update.tables.observations.empty() || !update.removed.empty();
    return isAny && (!isOpen || mapping != proposal.mapping);
}

std::vector<core::Issue> TableArrival::issues() const
{
    std::vector<core::Issue> all = file.issues;
    for (const auto *some : {&proposal.issues, &figures.issues, &update.issues})
        all.insert(all.end(), some->begin(), some->end());
    for (core::Issue &issue : all) {
        issue.file = issue.file.empty() ? file.file : issue.file;
        if (file.facts.format == "workbook")
            issue.sheet = file.facts.sheet;
    }
    return all;
}

core::Result<TableArrival> arrive(const Database &database, package::TableReading file,
                                  const std::optional<core::Mapping> &mapping, const QString &dataset,
                                  const std::stop_token &stop)
{
    TableArrival arrival;
    arrival.file = std::move(file);
    const QString named = mapping ? QString::fromStdString(mapping->dataset) : QString();
    auto target = datasetOrNone(database, named.isEmpty() ? dataset : named);
    if (!target)
        return target.error();
    arrival.proposal = core::propose(arrival.file.grid, arrival.file.facts, namesOf(*target));
    if (mapping) {
        core::FittedMapping fit = core::fitted(*mapping, arrival.file.grid, arrival.proposal);
        arrival.mapping = std::move(fit.mapping);
        std::ranges::move(fit.findings, std::back_inserter(arrival.proposal.findings));
    } else {
        if (dataset.isEmpty() && !core::belongsTo(arrival.proposal) && !lacksRegion(arrival.proposal)) { // of its own
            if (couldBelong(arrival.proposal))
                arrival.proposal.findings.push_back({core::Severity::Notice, core::MappingFinding::NoRegion, 0, {}});
            arrival.proposal.mapping.dataset = arrival.file.facts.name;
            target = datasetOrNone(database, QString::fromStdString(arrival.file.facts.name));
            if (!target)
                return target.error();
        }
        arrival.mapping = arrival.proposal.mapping;
    }
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    arrival.figures = core::apply(arrival.file.grid, arrival.mapping);
    arrival.update = core::updateOf(arrival.figures, target->indicators->tables(),
                                    core::sourceOf(arrival.file.facts, arrival.mapping));
    if (target->revision.hash.empty())
        arrival.update.removed.clear(); // of nothing: no dataset is made for them
    for (core::Issue &issue : arrival.update.issues)
        sayPlaceInFile(arrival, issue);
    const bool isNothing = arrival.update.tables.observations.empty() && arrival.update.removed.empty();
    const bool lacksRegions = isNothing && !arrival.update.issues.empty() &&
                              arrival.update.issues.front().args == std::vector<std::string>{"no-region"};
    if (lacksRegions)
        arrival.proposal.findings.push_back({core::Severity::Error, core::MappingFinding::NoRegion, 0, {}});
    std::ranges::move(core::footnoteMarks(arrival.file.grid, arrival.mapping, arrival.figures),
                      std::back_inserter(arrival.proposal.findings));
    sayKept(target->indicators->tables(), arrival);
    auto reading = readingOf(database, *target, arrival);
    if (!reading)
        return reading.error();
    arrival.reading = std::move(reading).value();
    return arrival;
}

} // namespace store
