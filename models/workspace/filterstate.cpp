#include "models/workspace/filterstate.h"

#include <algorithm>
#include <iterator>

namespace workspace {

FilterState::FilterState(QObject *parent)
    : QObject(parent)
{}

void FilterState::set(const core::Filter &filter, Step step)
{
    if (filter == m_history[m_at])
        return;
    m_history.resize(m_at + 1);
    if (step == Step::New) {
        m_history.push_back(filter);
        ++m_at;
    } else {
        m_history[m_at] = filter;
    }
    Q_EMIT changed(m_history[m_at]);
    Q_EMIT historyChanged();
}

void FilterState::back()
{
    if (canGoBack())
        moveTo(m_at - 1);
}

void FilterState::forward()
{
    if (canGoForward())
        moveTo(m_at + 1);
}

void FilterState::moveTo(std::size_t at)
{
    m_at = at;
    Q_EMIT changed(m_history[m_at]);
    Q_EMIT historyChanged();
}

void FilterState::revise(const std::function<core::Filter(core::Filter)> &change)
{
    const core::Filter before = m_history[m_at];
    std::transform(m_history.begin(), m_history.end(), m_history.begin(), change);
    // Steps that have become equal to their neighbour would be steps on which nothing happens.
    std::vector<core::Filter> kept{m_history.front()};
    std::size_t at = 0;
    for (std::size_t i = 1; i < m_history.size(); ++i) {
        if (m_history[i] != kept.back())
            kept.push_back(m_history[i]);
        if (i <= m_at)
            at = kept.size() - 1;
    }
    m_history = std::move(kept);
    m_at = at;
    if (m_history[m_at] != before)
        Q_EMIT changed(m_history[m_at]);
    Q_EMIT historyChanged();
}

} // namespace workspace
