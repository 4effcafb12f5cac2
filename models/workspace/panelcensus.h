#pragma once

#include "models/core/panel/panelcounts.h"
#include "models/workspace/job.h"
#include "models/workspace/workspace.h"

#include <QObject>

namespace workspace {

/// How many enterprises of the workspace's panel its filter holds. Counted off this thread whenever the panel or the
/// filter changes; the newest filter wins, and until it is counted the old counts stay.
class PanelCensus : public QObject
{
    Q_OBJECT

public:
    explicit PanelCensus(const Workspace &workspace, QObject *parent = nullptr);

    /// None when the dataset has no panel.
    const core::Panel &panel() const { return m_workspace.dataset().panel; }
    /// Blank until the panel has been counted for the first time.
    const core::PanelCounts &counts() const { return m_counts; }
    bool isCounting() const { return m_job.isRunning() || m_isWaiting; }
    /// While held, no counting begins: what is wanted more urgently gets the processors. What was put off begins when
    /// it is held no longer.
    void setHeld(bool held);

Q_SIGNALS:
    void counted();

private:
    void startAnew();
    void startSoon();
    void start();
    void take(core::Result<core::PanelCounts> counts);

    const Workspace &m_workspace;
    core::PanelCounts m_counts;
    bool m_isHeld = false;
    bool m_isWaiting = false;                         ///< there is something to count
    LatestJob<core::Result<core::PanelCounts>> m_job; ///< the last member: its end stops the counting
};

} // namespace workspace
