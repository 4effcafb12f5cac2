#include "views/focus.h"

#include "views/charts/chartview.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"
#include "views/tables/profileframe.h"
#include "views/tile.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollArea>

#include <algorithm>

namespace views {

bool copyCardInFocus()
{
    for (auto *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (const auto *card = qobject_cast<EnterpriseCard *>(widget))
            card->table()->copy();
        else if (auto *profile = qobject_cast<ProfileFrame *>(widget))
            profile->copy();
        else
            continue;
        return true;
    }
    return false;
}

void scrollIntoSight(QWidget *widget)
{
    for (auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(widget, 0, 48);
    }
}

void focusInSight(QWidget *control)
{
    control->setFocus(Qt::ShortcutFocusReason);
    scrollIntoSight(control);
}

Tile *tileInFocus(const QWidget *page)
{
    for (auto *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *tile = qobject_cast<Tile *>(widget))
            return tile;
    }
    const auto tiles = page->findChildren<Tile *>();
    const auto shown = std::ranges::find_if(tiles, [](const Tile *tile) { return tile->isVisible() && tile->chart(); });
    return shown == tiles.end() ? nullptr : *shown;
}

bool focusFirst(QWidget *area)
{
    for (auto *widget : area->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void openContextMenu(QWidget *widget)
{
    if (!widget)
        return;
    const QPoint middle = widget->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, widget->mapToGlobal(middle));
    QApplication::sendEvent(widget, &event);
}

void moveFocus(const QList<QWidget *> &areas, int step)
{
    const auto *focus = QApplication::focusWidget();
    const auto found = std::ranges::find_if(
        areas, [&](QWidget *area) { return focus && (area == focus || area->isAncestorOf(focus)); });
    const qsizetype count = areas.size();
    qsizetype at = found == areas.end() ? (step > 0 ? -1 : count) : found - areas.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (focusFirst(areas[at]))
            return;
    }
}

} // namespace views
