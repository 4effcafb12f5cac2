#include "views/focus.h"

#include "views/charts/chartview.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"
#include "views/tables/profileframe.h"
#include "views/tile.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace views {

namespace {

/// The items of a layout as they are read: those of a grid by row and column, whatever came first.
std::vector<QLayoutItem *> readingOrder(const QLayout &layout)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> placed;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        int row = i, column = 0, rows = 0, columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.push_back({{row, column}, layout.itemAt(i)});
    }
    std::ranges::stable_sort(placed, {}, [](const auto &one) { return one.first; });
    std::vector<QLayoutItem *> items;
    std::ranges::transform(placed, std::back_inserter(items), [](const auto &one) { return one.second; });
    return items;
}

/// Appends the controls that Tab stops at.
void collect(const QLayout &layout, std::vector<QWidget *> &stops)
{
    for (QLayoutItem *item : readingOrder(layout)) {
        QWidget *widget = item->widget();
        if (item->layout())
            collect(*item->layout(), stops);
        if (!widget)
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            stops.push_back(widget);
        if (widget->layout() && !qobject_cast<QAbstractScrollArea *>(widget))
            collect(*widget->layout(), stops);
    }
}

} // namespace

void orderTabs(QWidget *area)
{
    std::vector<QWidget *> stops{area};
    if (area->layout())
        collect(*area->layout(), stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

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
    for (auto *widget = area->nextInFocusChain(); widget != area; widget = widget->nextInFocusChain()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (!isStop || !area->isAncestorOf(widget))
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
