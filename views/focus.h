#pragma once

#include <QList>

class QWidget;

namespace views {

class Tile;

/// The tile that has the keyboard focus, else the first one of the page; nullptr when there is none.
Tile *tileInFocus(const QWidget *page);

/// Copies the table of the panel or the profile whose card has the keyboard focus; false when it is elsewhere.
bool copyCardInFocus();

/// Scrolls a widget of a page into sight, with some room around it.
void scrollIntoSight(QWidget *widget);
/// Gives a control the keyboard focus as well.
void focusInSight(QWidget *control);

/// Gives the keyboard focus to the first control of an area; false when it has none.
bool focusFirst(QWidget *area);

/// Lets Tab go through the controls of an area as its layouts place them, whenever they were made.
void orderTabs(QWidget *area);

/// Opens the menu of a widget as the Menu key does.
void openContextMenu(QWidget *widget);

/// Moves the keyboard focus from the area that has it by `step` (1 or -1) to the next one with a control.
void moveFocus(const QList<QWidget *> &areas, int step);

} // namespace views
