#include "views/windowplace.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace views {

QRect fitted(const QRect &wanted, const QRect &room)
{
    const QSize size = wanted.size().boundedTo(room.size());
    const int x = std::clamp(wanted.left(), room.left(), room.right() + 1 - size.width());
    const int y = std::clamp(wanted.top(), room.top(), room.bottom() + 1 - size.height());
    return {QPoint(x, y), size};
}

QSize roomFor(const QWidget &parent)
{
    const int title = parent.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &parent);
    return parent.screen()->availableGeometry().adjusted(1, title, -1, -1).size();
}

void fitToScreen(QWidget &window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    // The window manager adds its frame later; this is about its height.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QRect wanted = window.geometry();
    const QRect place = fitted(wanted, window.screen()->availableGeometry().adjusted(1, title, -1, -1));
    if (place.size() != wanted.size())
        window.setGeometry(place);
    else if (place != wanted && window.testAttribute(Qt::WA_Moved))
        window.move(window.pos() + place.topLeft() - wanted.topLeft());
}

} // namespace views
