#pragma once

#include "models/core/filter.h"

#include <QObject>

#include <vector>

namespace workspace {

/// The one filter of the window with its history: back and forward like a browser's pages.
class FilterState : public QObject
{
    Q_OBJECT

public:
    explicit FilterState(QObject *parent = nullptr);

    const core::Filter &filter() const { return m_history[m_at]; }
    /// Makes `filter` current; an equal one changes nothing. What lay ahead is forgotten.
    void set(const core::Filter &filter);
    void back();
    void forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_history.size(); }

Q_SIGNALS:
    void changed(const core::Filter &filter);
    void historyChanged();

private:
    std::vector<core::Filter> m_history{core::Filter{}};
    std::size_t m_at = 0;
};

} // namespace workspace
