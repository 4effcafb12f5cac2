#pragma once

#include "models/core/filter.h"

#include <QObject>

#include <functional>
#include <vector>

namespace workspace {

/// The one filter of the window with its history: back and forward like a browser's pages.
class FilterState : public QObject
{
    Q_OBJECT

public:
    /// Whether a change is a step of its own or goes on with the one before, as while a handle is dragged.
    enum class Step { New, Same };

    explicit FilterState(QObject *parent = nullptr);

    const core::Filter &filter() const { return m_history[m_at]; }
    /// Makes `filter` current; an equal one changes nothing. What lay ahead is forgotten.
    void set(const core::Filter &filter, Step step = Step::New);
    void back();
    void forward();
    bool canGoBack() const { return earlier() != m_at; }
    bool canGoForward() const { return later() != m_at; }
    /// Applies `change` to every filter of the history, as it was set: codes that a new dataset lacks are dropped, and
    /// come back with a dataset that has them.
    void revise(const std::function<core::Filter(core::Filter)> &change);

Q_SIGNALS:
    void changed(const core::Filter &filter);
    void historyChanged();

private:
    void moveTo(std::size_t at);
    std::size_t earlier() const;
    std::size_t later() const;

    std::vector<core::Filter> m_history{core::Filter{}}; ///< as they apply
    std::vector<core::Filter> m_wanted{core::Filter{}};  ///< as they were set, one each
    std::size_t m_at = 0;
};

} // namespace workspace
