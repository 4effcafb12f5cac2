#include "views/tables/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace views {

bool TickMenu::toggleActive()
{
    QAction *action = activeAction();
    if (!action || !action->isEnabled() || !action->isCheckable())
        return false;
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!rect().contains(event->pos()) || !toggleActive())
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !toggleActive())
        QMenu::keyPressEvent(event);
}

} // namespace views
