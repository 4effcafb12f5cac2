#pragma once

#include <QMenu>

namespace views {

/// A menu of ticks that stays open while they are set by mouse or Space.
class TickMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool toggleActive();
};

} // namespace views
