#pragma once

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

/// A popup with the statistics of a measure over some rows, computed in the background. Escape closes it.
class MeasureCard : public QFrame
{
    Q_OBJECT

public:
    explicit MeasureCard(QWidget *parent = nullptr);

    /// Opens at a place on the screen, at once; the numbers follow.
    void open(const core::Panel &panel, std::shared_ptr<const core::RowMask> mask, std::size_t measure,
              const Names &names, const QPoint &where);
    bool isComputing() const { return m_job.isRunning(); }
    /// Names and values as shown, one line each, for the clipboard.
    QString toTsv() const;

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QString name, value;
    };
    std::vector<Line> lines(const MeasureSummary &summary) const;
    void fill(const std::vector<Line> &lines);
    void place(const QPoint &where);

    core::PanelMeasure m_measure;
    std::vector<Line> m_lines;
    Label *m_title;
    Label *m_note;
    QWidget *m_body;
    QGridLayout *m_grid = nullptr;
    workspace::LatestJob<core::Result<MeasureSummary>> m_job;
};

} // namespace views
