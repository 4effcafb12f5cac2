#pragma once

#include <QWidget>

#include <cstddef>
#include <utility>
#include <vector>

class QAbstractSlider;

namespace views {

class YearHandle;

/// A range of years over a small histogram of what there is in each. Two handles, each a slider of its own
/// for the keyboard and for assistive tools: arrow keys move by a year, with Shift the other handle.
class YearRange : public QWidget
{
    Q_OBJECT

public:
    explicit YearRange(QWidget *parent = nullptr);

    /// How much there is in each year, in ascending order; years that are left out count as nothing. The
    /// chosen range is kept as far as it lies inside.
    void setCounts(const std::vector<std::pair<int, std::size_t>> &byYear);
    /// Emits nothing: the caller knows.
    void setRange(int first, int last);
    int first() const;
    int last() const;
    int lowest() const { return m_lowest; }
    int highest() const { return m_lowest + static_cast<int>(m_counts.size()) - 1; }
    /// The middle of a handle, in widget coordinates.
    QPoint handleAt(bool ofLast) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user moved a handle; `goesOn` while it is one movement with the change before.
    void rangeChanged(int first, int last, bool goesOn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    friend class YearHandle;
    void moved(bool goesOn);
    void drag(int x);
    void layOutHandles();
    void retranslate();
    double edgeX(int index) const;
    int edgeAt(double x) const;

    int m_lowest = 0;
    std::vector<std::size_t> m_counts;
    YearHandle *m_first;
    YearHandle *m_last;
    YearHandle *m_dragged = nullptr;
    bool m_goesOn = false;
    bool m_quiet = false;
};

} // namespace views
