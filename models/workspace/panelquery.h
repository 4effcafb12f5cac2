#pragma once

#include "models/core/disclosure/rowguard.h"
#include "models/core/panel/orderedrows.h"
#include "models/core/reading.h"
#include "models/workspace/job.h"

#include <QObject>

namespace workspace {

/// Finds the rows of a panel under a filter and in an order off this thread; the newest question wins. Rows come
/// twice: once to be looked at, then, in an order, with all of them sorted. How many enterprises they are of is told
/// after they are.
class PanelQuery : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        core::Panel panel; ///< with its rows
        core::PanelFilter filter;
        std::string name; ///< part of the name besides that of the filter; blank = any
        std::vector<core::SortColumn> order;
        core::ValueRanks ranks = {}; ///< of the dimensions in the order, as they are read
    };

    explicit PanelQuery(QObject *parent = nullptr);
    ~PanelQuery() override;

    void ask(Question question);
    void cancel();
    bool isFinding() const { return m_finding.isRunning(); }
    bool isSorting() const { return m_sorting.isRunning(); }
    bool isCounting() const { return m_counting.isRunning(); }
    /// Starts to look rows of the last found() up by their places; tells them by looked().
    void look(const core::OrderedRows &rows, int first, int count);
    /// Starts to look for the row of an enterprise among the rows that were found(); tells it by located().
    void locate(const core::OrderedRows &rows, const core::Keys &keys);
    /// Starts to decide which numbers of a panel with rows may not leave it; tells it by guarded(). `set` knows the
    /// sectors above others.
    void guard(const core::Panel &panel, const std::shared_ptr<const core::IndicatorSet> &set);

Q_SIGNALS:
    void found(const core::OrderedRows &rows);
    void sorted(const core::OrderedRows &rows); ///< the rows of the last found()
    void counted(qulonglong enterprises);       ///< that these are of
    void looked(int first, const std::vector<std::uint32_t> &rows);
    void located(qulonglong place);
    void guarded(const std::shared_ptr<const core::RowGuard> &guard);

private:
    void take(const core::OrderedRows &rows);

    Question m_asked;
    std::shared_ptr<const core::RowMask> m_mask; ///< of m_asked; none as long as it is not known
    LatestJob<core::Result<core::OrderedRows>> m_finding, m_sorting;
    LatestJob<std::optional<std::size_t>> m_counting;
    LatestJob<std::vector<std::uint32_t>> m_looking;
    LatestJob<std::optional<std::size_t>> m_locating;
    LatestJob<std::shared_ptr<const core::RowGuard>> m_guarding;
};

/// The rows that a question holds, and their order. Any thread.
core::Result<core::RowMask> maskOf(const PanelQuery::Question &question, const std::stop_token &stop);

} // namespace workspace
