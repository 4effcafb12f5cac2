#pragma once

#include "models/core/figurebuild/summaryguard.h"
#include "models/core/panel/distribution.h"
#include "models/workspace/job.h"
#include "views/text/names.h"

#include <QFrame>

class QGridLayout;

namespace views {

class Label;

/// What is to be said of the numbers of one measure.
struct MeasureSummary
{
    core::ColumnStatistics statistics;
    std::vector<double> quartiles; ///< at 1/4, 1/2 and 3/4; empty when no number is known
};
/// Any thread.
core::Result<MeasureSummary> measureSummary(const core::Panel &panel, const core::RowMask &mask, std::size_t measure,
                                            const std::stop_token &stop);

/// A popup with the statistics of a measure over some rows, computed in the background. Escape closes it. What is
/// copied lacks what would tell of single enterprises, and both say so.
class MeasureCard : public QFrame
{
    Q_OBJECT

public:
    explicit MeasureCard(QWidget *parent = nullptr);

    /// The rows that a filter holds, or those of some name among them.
    struct Rows
    {
        core::Panel panel;
        core::PanelFilter filter;
        std::shared_ptr<const core::RowMask> mask;
        QString origin = {}; ///< of what dataset, how many, under which filters: lines for what is copied
    };
    /// Opens at a place on the screen, at once; the numbers follow.
    void open(const Rows &rows, std::size_t measure, const Names &names, const QPoint &where);
    bool isComputing() const { return m_job.isRunning() || m_guarding.isRunning(); }
    /// The measure with its unit, what its rows are, then names and values, one line each, for the clipboard: in the
    /// place of each that is withheld the reason.
    QString toTsv(const core::SummaryGuard &guard) const;

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Of { Rows, Singles, Sums }; ///< what a line says and so how it is guarded
    struct Line
    {
        QString name, value;
        Of of = Of::Rows;
    };
    std::vector<Line> lines(const MeasureSummary &summary) const;
    void fill(const std::vector<Line> &lines);
    void place(const QPoint &where);
    void copy();
    void copyUnder(const core::SummaryGuard &guard);

    Rows m_rows;
    std::size_t m_index = 0; ///< of the measure
    Names m_names;
    core::PanelMeasure m_measure;
    std::vector<Line> m_lines;
    Label *m_title;
    Label *m_note;
    QWidget *m_body;
    QGridLayout *m_grid = nullptr;
    workspace::LatestJob<core::Result<MeasureSummary>> m_job;
    workspace::LatestJob<core::Result<core::SummaryGuard>> m_guarding;
};

} // namespace views
