#pragma once

#include "models/core/diff.h"
#include "models/core/impact.h"
#include "models/core/indicatorset.h"

#include <QObject>

#include <memory>

namespace workspace {

class Workspace;

/// Two revisions of a dataset and what changed from the one to the other.
struct ComparedRevisions
{
    core::Revision before;
    core::Revision after;
    core::Diff diff;
    core::Impact impact;                                 ///< on the saved views
    std::vector<core::SavedView> views;                  ///< as they were then
    std::shared_ptr<const core::IndicatorSet> setBefore; ///< for names of what is no more
    std::shared_ptr<const core::IndicatorSet> setAfter;
};

/// Compares revisions of the workspace's dataset off the GUI thread; the newest request counts. GUI thread.
class RevisionComparison : public QObject
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit RevisionComparison(const Workspace &workspace, QObject *parent = nullptr);
    ~RevisionComparison() override;

    /// Revisions by their numbers; compared() or failed() follows.
    void start(int before, int after);
    /// The last comparison; null before and after clear().
    const std::shared_ptr<const ComparedRevisions> &compared() const { return m_compared; }
    void clear();
    /// Compares the same revisions anew when views were saved or changed since.
    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const core::Error &error);

private:
    struct Job;
    const Workspace &m_workspace;
    std::shared_ptr<const ComparedRevisions> m_compared;
    std::unique_ptr<Job> m_job; ///< the last member: its end waits for what is under way
};

} // namespace workspace
