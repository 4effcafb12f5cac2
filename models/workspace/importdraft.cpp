#include "models/workspace/importdraft.h"

#include "models/core/tabular/fitmapping.h"
#include "models/package/packagefolder.h"
#include "models/store/importer.h"
#include "models/store/loosearrival.h"
#include "models/workspace/filewatch.h"
#include "models/workspace/storejob.h"
#include "models/workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace workspace {

using ArrivalPtr = std::shared_ptr<const Arrival>;

/// What is asked of one run; all of it by value.
struct ImportDraft::Request
{
    QString path;
    ArrivalPtr file; ///< whose table is not read again; none: the file is read
    package::TableChoice choice;
    std::vector<std::size_t> header;
    std::optional<core::Mapping> mapping;
    bool areFigures = false;
    package::Aliases aliases = {};
    bool asLastTime = false; ///< by the mapping with which this file was taken in last
    package::Progress progress = {};
};

struct ImportDraft::Jobs
{
    LatestJob<core::Result<ArrivalPtr>> reading;
    LatestJob<core::Result<store::ImportOutcome>> taking;
    LatestJob<core::Result<core::Done>> folding;
};

namespace {

core::Result<core::Done> compare(store::Database &database, Arrival &arrival, const std::stop_token &stop)
{
    arrival.set = std::make_shared<const core::IndicatorSet>(arrival.reading().tables, stop);
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    const bool isWhole = arrival.table ? arrival.table->isReady() : arrival.package.isValid();
    if (!isWhole)
        return core::Done{};
    auto comparison = store::compareWithCurrent(database, arrival.reading(), stop);
    if (!comparison)
        return comparison.error();
    arrival.comparison = std::move(comparison).value();
    return core::Done{};
}

/// A file that was taken in before, by the same mapping; as it proposes itself when it has become another one.
core::Result<store::LooseArrival> arriveAsLastTime(const store::Database &database, const store::LooseFile &file,
                                                   const core::Mapping &last, const std::stop_token &stop,
                                                   const package::Progress &progress)
{
    store::LooseFile again = file;
    again.mapping = last;
    again.choice = package::choiceOf(last);
    auto loose = store::arriveLoose(database, std::move(again), stop, progress);
    const bool fits = loose && loose->table && !loose->table->proposal.has(core::MappingFinding::MappingMisfit);
    return fits || stop.stop_requested() ? std::move(loose) : store::arriveLoose(database, file, stop, progress);
}

/// How the file was read; none for a package as it is and rows of a panel.
std::optional<core::Mapping> mappingOf(const Arrival &arrival)
{
    if (arrival.table)
        return arrival.table->mapping;
    if (arrival.aliases.empty())
        return std::nullopt;
    core::Mapping mapping;
    mapping.indicators = arrival.aliases;
    return mapping;
}

void findRecipes(const store::Database &database, Arrival &arrival)
{
    arrival.recipes = store::recipes(database).value_or({});
    for (const store::Recipe &recipe : arrival.recipes) {
        if (arrival.table && core::isOfShape(recipe.mapping, arrival.table->proposal))
            arrival.fitting += recipe.name;
    }
}

} // namespace

std::vector<core::Issue> Arrival::issues() const { return table ? table->issues() : package.issues; }

bool Arrival::canTake() const
{
    const bool isWhole = table ? table->isReady() : package.isValid();
    return isWhole && (!comparison.isUnchanged || comparison.mends);
}

ImportDraft::ImportDraft(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_jobs(std::make_unique<Jobs>())
{}

ImportDraft::~ImportDraft() = default;

void ImportDraft::open(const QString &path)
{
    m_path = path;
    m_choice = {};
    m_areFigures = false;
    m_aliases.clear();
    m_past.clear();
    m_arrival.reset();
    m_recipe.clear();
    Request request{path, {}, {}, {}, {}};
    request.asLastTime = true;
    start(std::move(request));
}

void ImportDraft::setEncoding(const std::string &encoding)
{
    m_choice.encoding = encoding;
    readAnew();
}

void ImportDraft::setDialect(const core::Dialect &dialect)
{
    m_choice.dialect = dialect;
    readAnew();
}

void ImportDraft::setSheet(const std::string &sheet)
{
    m_choice.sheet = sheet;
    readAnew();
}

void ImportDraft::setAreFigures(bool areFigures)
{
    m_areFigures = areFigures;
    readAnew();
}

void ImportDraft::setAliases(package::Aliases aliases)
{
    m_aliases = std::move(aliases);
    readAnew();
}

void ImportDraft::readAnew()
{
    m_recipe.clear();
    m_past.clear(); // they are of the file as it was read before
    start({m_path, {}, m_choice, {}, {}});
}

void ImportDraft::setHeader(const std::vector<std::size_t> &rows)
{
    m_recipe.clear();
    start({m_path, m_arrival, {}, rows, {}});
}

void ImportDraft::setMapping(const core::Mapping &mapping)
{
    m_recipe.clear();
    if (m_arrival && m_arrival->table)
        m_past.push_back(m_arrival->table->mapping);
    start({m_path, m_arrival, {}, {}, mapping});
}

void ImportDraft::undo()
{
    if (m_past.empty())
        return;
    const core::Mapping mapping = std::move(m_past.back());
    m_past.pop_back();
    m_recipe.clear();
    start({m_path, m_arrival, {}, {}, mapping});
}

void ImportDraft::useProposal()
{
    m_recipe.clear();
    start({m_path, m_arrival, {}, {}, {}});
}

void ImportDraft::useRecipe(const QString &name)
{
    if (!m_arrival)
        return;
    const auto recipe = std::ranges::find(m_arrival->recipes, name, &store::Recipe::name);
    if (recipe == m_arrival->recipes.end())
        return;
    m_recipe = name;
    m_choice = package::choiceOf(recipe->mapping);
    start({m_path, {}, m_choice, {}, recipe->mapping});
}

core::Result<core::Done> ImportDraft::saveRecipe(const QString &name)
{
    if (!m_arrival || !m_arrival->table || name.trimmed().isEmpty())
        return core::Error{core::ErrorCode::NothingToTake, {m_path.toStdString()}};
    const store::Recipe recipe{name.trimmed(), m_arrival->table->mapping};
    if (const auto done = store::saveRecipe(*m_workspace.database(), recipe); !done)
        return done.error();
    m_recipe = recipe.name;
    setRecipes();
    return core::Done{};
}

core::Result<core::Done> ImportDraft::removeRecipe(const QString &name)
{
    if (const auto done = store::removeRecipe(*m_workspace.database(), name); !done)
        return done.error();
    if (m_recipe == name)
        m_recipe.clear();
    setRecipes();
    return core::Done{};
}

void ImportDraft::setRecipes()
{
    if (!m_arrival)
        return;
    auto same = std::make_shared<Arrival>(*m_arrival);
    same->fitting.clear();
    findRecipes(*m_workspace.database(), *same);
    m_arrival = std::move(same);
    Q_EMIT changed();
}

void ImportDraft::take()
{
    if (!m_arrival || !m_arrival->canTake() || isRunning())
        return;
    startOnStore<core::Result<store::ImportOutcome>>(
        m_jobs->taking, *m_workspace.database(),
        [this, arrival = m_arrival](store::Database &database, const std::stop_token &stop) {
            database.setProgress([this](qint64 done, qint64 total) {
                QMetaObject::invokeMethod(
                    this, [this, done, total] { Q_EMIT storing(done, total); }, Qt::QueuedConnection);
            });
            const store::Provenance from{QFileInfo(arrival->path).absoluteFilePath(), mappingOf(*arrival),
                                         arrival->issues()};
            auto outcome = store::importPackage(database, arrival->reading(), stop, &arrival->comparison, &from);
            database.setProgress({}); // a store in memory outlives the draft
            return outcome;
        },
        [this](const core::Result<store::ImportOutcome> &outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            if (const auto opened = m_workspace.openDataset(m_arrival->reading().name); !opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            startOnStore<core::Result<core::Done>>(
                m_jobs->folding, *m_workspace.database(),
                [](store::Database &database, const std::stop_token &) { return store::checkpoint(database); },
                [](const core::Result<core::Done> &) {}); // if it fails, closing the store does it
            Q_EMIT taken(outcome->revision, outcome->unchanged);
        });
    if (isRunning()) // a store in memory was done at once
        Q_EMIT started();
}

void ImportDraft::compareAnew()
{
    if (!m_arrival)
        return;
    if (m_arrival->table)
        start({m_path, m_arrival, {}, {}, m_arrival->table->mapping});
    else
        start({m_path, {}, m_choice, {}, {}});
}

void ImportDraft::cancel()
{
    m_jobs->reading.cancel();
    m_jobs->taking.requestStop();
}

bool ImportDraft::isRunning() const { return m_jobs->reading.isRunning() || m_jobs->taking.isRunning(); }

void ImportDraft::start(Request request)
{
    if (request.file && !request.file->table)
        return; // a package has no mapping
    request.areFigures = m_areFigures;
    request.aliases = m_aliases;
    request.progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    };
    startOnStore<core::Result<ArrivalPtr>>(
        m_jobs->reading, *m_workspace.database(),
        [request = std::move(request)](store::Database &database, const std::stop_token &stop) {
            return arrive(database, request, stop);
        },
        [this](const core::Result<ArrivalPtr> &arrival) { receive(arrival); });
    if (isRunning())
        Q_EMIT started();
}

core::Result<ArrivalPtr> ImportDraft::arrive(store::Database &database, const Request &request,
                                             const std::stop_token &stop)
{
    auto arrival = std::make_shared<Arrival>();
    arrival->path = request.path;
    arrival->state = request.file ? request.file->state : fileState(request.path);
    const auto last =
        request.asLastTime ? store::lastMapping(database, QFileInfo(request.path).absoluteFilePath()) : std::nullopt;
    const bool isPackage = package::isPackagePath(request.path) && !request.mapping && !request.file;
    if (isPackage) {
        auto reading = package::readPackage(request.path, stop, request.progress);
        if (!reading)
            return reading.error();
        arrival->package = std::move(reading).value();
        if (!arrival->package.isForeign) {
            arrival->aliases = last ? last->indicators : request.aliases;
            package::applyAliases(arrival->aliases, arrival->package);
        }
    }
    if (!isPackage || arrival->package.isForeign) {
        store::LooseFile file{request.path, {}, request.choice, request.header, request.mapping};
        file.areFigures = request.areFigures;
        if (request.file)
            file.reading = request.file->table->file;
        auto loose = last ? arriveAsLastTime(database, file, *last, stop, request.progress)
                          : store::arriveLoose(database, file, stop, request.progress);
        if (!loose)
            return loose.error();
        arrival->isAsLastTime = last && loose->table && loose->table->mapping != loose->table->proposal.mapping;
        if (loose->rows)
            arrival->package = std::move(*loose->rows);
        arrival->table = std::move(loose->table);
        if (arrival->table)
            findRecipes(database, *arrival);
    }
    if (const auto done = compare(database, *arrival, stop); !done)
        return done.error();
    return ArrivalPtr(std::move(arrival));
}

void ImportDraft::receive(const core::Result<ArrivalPtr> &arrival)
{
    if (!arrival) {
        m_arrival.reset();
        Q_EMIT failed(arrival.error());
        return;
    }
    m_arrival = *arrival;
    m_aliases = m_arrival->aliases;
    Q_EMIT changed();
}

} // namespace workspace
