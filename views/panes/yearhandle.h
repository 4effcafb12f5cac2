#pragma once

#include <QAbstractSlider>

namespace views {

class YearRange;

/// One end of a YearRange. A slider to the keyboard and to assistive tools; the mouse is the range's.
class YearHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit YearHandle(YearRange *range);
    void setOther(YearHandle *other) { m_other = other; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    YearRange *m_range;
    YearHandle *m_other = nullptr;
    bool m_byKey = false;
};

} // namespace views
