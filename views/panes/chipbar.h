#pragma once

#include "models/core/filter.h"
#include "views/text/names.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace workspace {
class FilterState;
class PanelCensus;
} // namespace workspace

namespace views {

class Chip;
class FlowLayout;

/// The filter in words: one chip for each chosen value (one for all values of a panel's dimension), "Clear all", and
/// how many observations are left; with an enterprise panel, how many enterprises.
/// One line; what does not fit hides behind a "+3" chip that opens further lines.
class ChipBar : public QFrame
{
    Q_OBJECT

public:
    explicit ChipBar(workspace::FilterState &state, QWidget *parent = nullptr);

    /// Names in the language, with the dataset whose observations are counted.
    void setNames(const Names &names);
    /// What counts enterprises and knows the panel's dimensions; to be set before the names.
    void setCensus(const workspace::PanelCensus &census);
    /// Says as of which revision the data are shown; blank: the current one.
    void setAsOf(const QString &revision);
    /// Says which other revision stands beside; blank: none.
    void setBeside(const QString &revision);
    /// The chips shown at the moment, in order.
    QList<Chip *> visibleChips() const;
    QList<Chip *> chips() const { return m_chips; }

    /// A button for a side that has no room of its own, before (left) or behind (right) all else.
    QToolButton *addSideButton(QAction *action, Qt::Edge edge);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The current revision is wanted again.
    void asOfLeft();
    /// No other revision is wanted beside it any more.
    void besideLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void addChip(const QString &dimension, const QString &value, const core::Filter &without);
    void addRevisions();
    void addYears(const core::Filter &filter);
    void addDimensions(const core::Filter &filter);
    void showCount();
    void remove(const Chip *chip, const core::Filter &without);
    void fold();
    int room() const;

    workspace::FilterState &m_state;
    const workspace::PanelCensus *m_census = nullptr;
    Names m_names;
    QString m_asOf;
    QString m_beside;
    QWidget *m_area;
    FlowLayout *m_flow;
    QList<Chip *> m_chips;
    QToolButton *m_more;
    QToolButton *m_clear;
    QLabel *m_count;
    bool m_open = false;
};

} // namespace views
