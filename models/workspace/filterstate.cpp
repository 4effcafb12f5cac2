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
    m_wanted.resize(m_at + 1);
    if (step == Step::New) {
        m_history.push_back(filter);
        m_wanted.push_back(filter);
        ++m_at;
    } else {
        m_history[m_at] = m_wanted[m_at] = filter;
    }
    Q_EMIT changed(m_history[m_at]);
    Q_EMIT historyChanged();
}

void FilterState::back()
{
    if (canGoBack())
        moveTo(earlier());
}

void FilterState::forward()
{
    if (canGoForward())
        moveTo(later());
}

/// The step before; the present one when there is none. Those that a dataset has made equal to their neighbour are
/// passed over: nothing would happen on them.
std::size_t FilterState::earlier() const
{
    std::size_t at = m_at;
    while (at > 0 && m_history[at] == m_history[m_at])
        --at;
    if (m_history[at] == m_history[m_at])
        return m_at;
    while (at > 0 && m_history[at - 1] == m_history[at])
        --at;
    return at;
}

std::size_t FilterState::later() const
{
    std::size_t at = m_at;
    while (at + 1 < m_history.size() && m_history[at] == m_history[m_at])
        ++at;
    return m_history[at] == m_history[m_at] ? m_at : at;
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
    std::transform(m_wanted.begin(), m_wanted.end(), m_history.begin(), change);
    if (m_history[m_at] != before)
        Q_EMIT changed(m_history[m_at]);
    Q_EMIT historyChanged();
}

} // namespace workspace
