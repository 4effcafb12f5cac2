#include "models/workspace/revisioncomparison.h"

#include "models/store/loader.h"
#include "models/store/revisiondiff.h"
#include "models/store/savedviews.h"
#include "models/store/viewimpact.h"
#include "models/workspace/storejob.h"
#include "models/workspace/workspace.h"

namespace workspace {

using ComparedPtr = std::shared_ptr<const ComparedRevisions>;

struct RevisionComparison::Job
{
    LatestJob<core::Result<ComparedPtr>> compare;
};

namespace {

/// `known`: a revision of the dataset that is in memory.
core::Result<ComparedPtr> compareRevisions(const store::Database &database, const core::Dataset &known, int before,
                                           int after, const std::stop_token &stop)
{
    const QString dataset = QString::fromStdString(known.name);
    const auto earlier = store::loadDataset(database, dataset, QString::number(before), &known);
    if (!earlier)
        return earlier.error();
    const auto later = store::loadDataset(database, dataset, QString::number(after), &*earlier);
    if (!later)
        return later.error();
    auto diff = store::diffRevisions(database, *earlier, *later, stop);
    if (!diff)
        return diff.error();
    auto views = store::savedViews(database, dataset);
    if (!views)
        return views.error();
    auto impact = store::impactOnViews(database, *earlier, *later, stop);
    if (!impact)
        return impact.error();
    return std::make_shared<const ComparedRevisions>(
        ComparedRevisions{earlier->revision, later->revision, std::move(diff).value(), std::move(impact).value(),
                          std::move(views).value(), earlier->indicators, later->indicators});
}

} // namespace

RevisionComparison::RevisionComparison(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_job(std::make_unique<Job>())
{}

RevisionComparison::~RevisionComparison() = default;

void RevisionComparison::start(int before, int after)
{
    startOnStore<core::Result<ComparedPtr>>(
        m_job->compare, *m_workspace.database(),
        [known = m_workspace.dataset(), before, after](const store::Database &database, const std::stop_token &stop) {
            return compareRevisions(database, known, before, after, stop);
        },
        [this](const core::Result<ComparedPtr> &compared) {
            if (!compared) {
                Q_EMIT failed(compared.error());
                return;
            }
            m_compared = *compared;
            Q_EMIT changed();
        });
}

void RevisionComparison::refresh()
{
    if (!m_compared || m_job->compare.isRunning())
        return;
    const auto views = store::savedViews(*m_workspace.database(), QString::fromStdString(m_workspace.dataset().name));
    if (views && *views != m_compared->views)
        start(m_compared->before.number, m_compared->after.number);
}

void RevisionComparison::clear()
{
    m_job->compare.cancel();
    m_compared.reset();
}

} // namespace workspace
