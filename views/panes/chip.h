#pragma once

#include <QToolButton>

namespace views {

/// One filter value as a rounded button of 24 px: dimension in the second text colour, value, ×.
/// A click on the × and the keys Delete, Backspace and Space remove it.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    Chip(const QString &dimension, const QString &value, QWidget *parent = nullptr);

    const QString &value() const { return m_value; }
    const QString &dimension() const { return m_dimension; }
    QRect crossRect() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void setOverCross(bool over);
    QString m_dimension;
    QString m_value;
    bool m_overCross = false;
};

} // namespace views
