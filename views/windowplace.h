#pragma once

#include <QRect>

class QWidget;

namespace views {

/// `wanted`, made smaller and moved as far as needed to lie within `room`.
QRect fitted(const QRect &wanted, const QRect &room);

/// The room on its screen for a dialog above `parent`, with the frame that it will have.
QSize roomFor(const QWidget &parent);

/// Keeps a window that is not shown yet, with the frame it will have, within its screen.
void fitToScreen(QWidget &window);

} // namespace views
