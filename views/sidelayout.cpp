#include "views/sidelayout.h"

namespace views {

SideLayout::SideLayout(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(480, 320);
}

void SideLayout::setParts(QWidget *left, QWidget *middle, QWidget *right)
{
    m_left.widget = left;
    m_middle = middle;
    m_right.widget = right;
    setTabOrder(left, middle);
    setTabOrder(middle, right);
}

void SideLayout::setShown(Side side, bool shown)
{
    auto &changed = part(side);
    (changed.drawer ? changed.opened : changed.wanted) = shown;
    arrange();
    Q_EMIT shownChanged();
}

bool SideLayout::isShown(Side side) const { return part(side).shown(); }

bool SideLayout::isDrawer(Side side) const { return part(side).drawer; }

void SideLayout::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool leftDrawer = width() < 1080;
    const bool rightDrawer = width() < 1280;
    const bool changed = leftDrawer != m_left.drawer || rightDrawer != m_right.drawer;
    m_left.drawer = leftDrawer;
    m_right.drawer = rightDrawer;
    arrange();
    if (changed)
        Q_EMIT shownChanged();
}

void SideLayout::arrange()
{
    const bool wide = width() >= 1600;
    const int leftWidth = wide ? 260 : 244;
    const int rightWidth = wide ? 348 : 316;
    const int from = m_left.shown() && !m_left.drawer ? leftWidth : 0;
    const int to = width() - (m_right.shown() && !m_right.drawer ? rightWidth : 0);
    m_middle->setGeometry(from, 0, to - from, height());
    m_left.widget->setGeometry(0, 0, leftWidth, height());
    m_right.widget->setGeometry(width() - rightWidth, 0, rightWidth, height());
    for (const auto *side : {&m_left, &m_right}) {
        side->widget->setVisible(side->shown());
        if (side->drawer)
            side->widget->raise();
    }
}

} // namespace views
