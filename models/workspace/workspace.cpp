#include "models/workspace/workspace.h"

#include "models/core/chosenview.h"
#include "models/core/fitfilter.h"
#include "models/package/packagereader.h"
#include "models/store/database.h"
#include "models/store/formernames.h"
#include "models/store/importer.h"
#include "models/store/loader.h"
#include "models/workspace/job.h"

#include <algorithm>

namespace workspace {

namespace {

core::Result<package::PackageReading> readValid(const QString &path)
{
    core::Result<package::PackageReading> reading = package::readPackage(path);
    if (reading && !reading->isValid()) {
        const auto errors = std::ranges::count(reading->issues, core::Severity::Error, &core::Issue::severity);
        return core::Error{core::ErrorCode::InvalidPackage, {path.toStdString(), std::to_string(errors)}};
    }
    return reading;
}

/// On a connection of its own, so that it may run on any thread.
core::Result<store::RowsPtr> loadRows(const QString &path, const QString &dataset, int revision,
                                      const std::stop_token &stop)
{
    const core::Result<store::Database> database = store::Database::open(path);
    if (!database)
        return database.error();
    return store::loadPanelRows(*database, dataset, revision, stop);
}

} // namespace

struct Workspace::PanelJob
{
    LatestJob<core::Result<store::RowsPtr>> rows;
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_panelJob(std::make_unique<PanelJob>())
{}

Workspace::~Workspace() = default;

core::Result<core::Done> Workspace::open(const QString &path, const QString &bundled)
{
    startOpening(path, bundled);
    return finishOpening();
}

void Workspace::startOpening(const QString &path, const QString &bundled)
{
    m_opening = inBackground<core::Result<core::Dataset>>([this, path, bundled] { return openStore(path, bundled); });
}

core::Result<core::Done> Workspace::finishOpening()
{
    core::Result<core::Dataset> dataset = m_opening.get();
    if (!dataset)
        return dataset.error();
    const int current = dataset->revision.number;
    take(std::move(dataset).value(), current);
    return core::Done{};
}

core::Result<core::Dataset> Workspace::openStore(const QString &path, const QString &bundled)
{
    core::Result<store::Database> database = store::Database::open(path);
    if (!database)
        return database.error();
    const core::Result<QStringList> names = store::datasetNames(*database);
    if (!names)
        return names.error();
    if (names->isEmpty()) {
        const auto reading = readValid(bundled);
        if (!reading)
            return reading.error();
        if (const auto taken = store::importPackage(*database, *reading); !taken)
            return taken.error();
    }
    core::Result<core::Dataset> dataset = store::loadDataset(*database, {});
    if (dataset) {
        database->handOverTo(*this);
        m_database = std::make_unique<store::Database>(std::move(database).value());
    }
    return dataset;
}

core::Result<core::Done> Workspace::openDataset(const QString &name) { return load(name); }

core::Result<core::Done> Workspace::showRevision(int number)
{
    return load(QString::fromStdString(m_dataset.name), QString::number(number));
}

core::Result<core::Done> Workspace::useRevision(int number)
{
    const QString name = QString::fromStdString(m_dataset.name);
    if (!m_database)
        return core::Error{core::ErrorCode::UnknownDataset, {name.toStdString()}};
    if (const auto used = store::useRevision(*m_database, QString::number(number), name); !used)
        return used.error();
    return load(name);
}

void Workspace::lookForNews()
{
    if (!m_database || m_dataset.name.empty())
        return;
    const auto changes = store::changesElsewhere(*m_database);
    if (!changes || *changes == m_changes)
        return;
    m_changes = *changes;
    const auto entry = store::findDataset(*m_database, QString::fromStdString(m_dataset.name));
    const int before = m_moved;
    if (entry)
        m_moved = entry->current;
    Q_EMIT storeChanged();
    if (m_moved != before && m_moved != m_current)
        Q_EMIT currentMoved(m_moved);
}

core::Result<core::Done> Workspace::showBeside(int number)
{
    if (number == (m_beside ? m_beside->revision.number : 0))
        return core::Done{};
    std::shared_ptr<const core::Dataset> beside;
    if (number != 0) {
        auto dataset = store::loadDataset(*m_database, QString::fromStdString(m_dataset.name), QString::number(number),
                                          &m_dataset);
        if (!dataset)
            return dataset.error();
        beside = std::make_shared<const core::Dataset>(std::move(dataset).value());
    }
    m_beside = std::move(beside);
    Q_EMIT besideChanged();
    return core::Done{};
}

core::Result<core::Done> Workspace::load(const QString &name, const QString &revision)
{
    if (!m_database)
        return core::Error{core::ErrorCode::UnknownDataset, {name.toStdString()}};
    core::Result<core::Dataset> dataset = store::loadDataset(*m_database, name, revision, &m_dataset);
    if (!dataset)
        return dataset.error();
    const auto entry = store::findDataset(*m_database, name);
    if (!entry)
        return entry.error();
    take(std::move(dataset).value(), entry->current);
    return core::Done{};
}

void Workspace::take(core::Dataset dataset, int current)
{
    const bool other = dataset.name != m_dataset.name;
    m_dataset = std::move(dataset);
    m_current = m_moved = current;
    m_changes = store::changesElsewhere(*m_database).value_or(0);
    fitFilter();
    if (other)
        select({});
    if (m_beside && (other || m_beside->revision.number == m_dataset.revision.number)) {
        m_beside.reset();
        Q_EMIT besideChanged();
    }
    Q_EMIT datasetChanged();
    startPanel();
}

void Workspace::startPanel()
{
    m_panelJob->rows.cancel();
    if (!m_dataset.panel || m_dataset.panel.rows)
        return;
    const QString name = QString::fromStdString(m_dataset.name);
    const int revision = m_dataset.revision.number;
    if (m_database->path() == store::inMemory) { // which no other connection can see
        takeRows(store::loadPanelRows(*m_database, name, revision));
        return;
    }
    m_panelJob->rows.start([path = m_database->path(), name,
                            revision](std::stop_token stop) { return loadRows(path, name, revision, stop); },
                           [this](const core::Result<store::RowsPtr> &rows) { takeRows(rows); });
}

void Workspace::takeRows(const core::Result<store::RowsPtr> &rows)
{
    if (!rows) {
        Q_EMIT panelFailed(rows.error());
        return;
    }
    m_dataset.panel.rows = *rows;
    Q_EMIT panelLoaded();
}

bool Workspace::isPanelLoading() const { return m_panelJob->rows.isRunning(); }

void Workspace::fitFilter()
{
    const core::Filter shown = m_filter.filter();
    m_filter.revise([this](core::Filter filter) { return core::fitted(std::move(filter), m_dataset); });
    QStringList lost;
    for (const std::string &code : core::lacking({{}, {}, {}, shown}, m_dataset).filter)
        lost += QString::fromStdString(code);
    Q_EMIT filterFitted(lost);
}

QStringList Workspace::datasets() const
{
    return m_database ? store::datasetNames(*m_database).value_or({}) : QStringList();
}

std::vector<core::Revision> Workspace::revisions() const
{
    if (!m_database)
        return {};
    return store::revisions(*m_database, QString::fromStdString(m_dataset.name)).value_or({});
}

std::shared_ptr<const core::IndicatorSet> Workspace::formerNames(const std::vector<std::string> &ids) const
{
    return m_database ? store::formerNames(*m_database, QString::fromStdString(m_dataset.name), ids) : nullptr;
}

void Workspace::select(const core::Keys &keys)
{
    if (keys == m_selection)
        return;
    m_selection = keys;
    Q_EMIT selectionChanged(m_selection);
}

} // namespace workspace
