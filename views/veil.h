#pragma once

#include <QTimer>
#include <QWidget>

namespace views {

/// Dims what another widget shows while that is out of date. Only after a while: what is soon there does not flicker.
/// Mouse and keyboard go on as without it.
class Veil : public QWidget
{
    Q_OBJECT

public:
    static constexpr int patience = 400; ///< milliseconds

    /// Lies over `covered`, a sibling of it.
    explicit Veil(QWidget *covered);

    /// From now on what is shown is out of date. While it is that already, the time goes on.
    void start();
    /// What is shown is the newest.
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_covered;
    QTimer m_delay;
};

} // namespace views
