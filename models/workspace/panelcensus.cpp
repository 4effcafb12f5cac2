#include "models/workspace/panelcensus.h"

#include <utility>

namespace workspace {

PanelCensus::PanelCensus(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::datasetChanged, this, &PanelCensus::startAnew);
    connect(&workspace, &Workspace::panelLoaded, this, &PanelCensus::startSoon);
    connect(&workspace.filter(), &FilterState::changed, this, &PanelCensus::startSoon);
    start();
}

void PanelCensus::startAnew()
{
    m_counts = {};
    startSoon();
}

// Others hear of the change first, and may hold the counting.
void PanelCensus::startSoon()
{
    m_isWaiting = core::isCountable(m_workspace.filter().filter(), panel());
    if (!m_isWaiting)
        m_job.cancel();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isWaiting && !m_isHeld)
                start();
        },
        Qt::QueuedConnection);
}

void PanelCensus::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_isWaiting)
        start();
}

void PanelCensus::start()
{
    m_isWaiting = false;
    const core::Filter &filter = m_workspace.filter().filter();
    if (!core::isCountable(filter, panel())) {
        m_job.cancel();
        return; // counts come with the rows
    }
    m_job.start([filter, panel = panel(), set = m_workspace.dataset().indicators](
                    std::stop_token stop) { return core::countsOf(filter, panel, *set, std::move(stop)); },
                [this](core::Result<core::PanelCounts> counts) { take(std::move(counts)); });
}

void PanelCensus::take(core::Result<core::PanelCounts> counts)
{
    if (!counts)
        return;
    m_counts = std::move(counts).value();
    Q_EMIT counted();
}

} // namespace workspace
