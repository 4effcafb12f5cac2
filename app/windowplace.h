#pragma once

#include <QRect>

class QWidget;

namespace app {

/// `wanted`, made smaller and moved as far as needed to lie within `room`.
QRect fitted(const QRect &wanted, const QRect &room);

/// Keeps a window that is not shown yet, with the frame it will have, within its screen.
void fitToScreen(QWidget &window);

} // namespace app
