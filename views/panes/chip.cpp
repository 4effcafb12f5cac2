#include "views/panes/chip.h"

#include "views/charts/palette.h"
#include "views/label.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace views {

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 11;
constexpr int gap = 5;
constexpr int crossWidth = 22;
constexpr int widestValue = 260;

} // namespace

Chip::Chip(const QString &dimension, const QString &value, QWidget *parent)
    : QToolButton(parent)
    , m_dimension(dimension)
    , m_value(value)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(typeFont(font(), Type::Caption));
    setAccessibleName(dimension + u' ' + value);
    setAccessibleDescription(tr("Delete removes this filter"));
    setToolTip(tr("%1: %2. × or Delete removes this filter").arg(dimension, value));
}

QRect Chip::crossRect() const { return {width() - crossWidth, 0, crossWidth, height()}; }

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int value = qMin(widestValue, metrics.horizontalAdvance(m_value));
    return {padding + metrics.horizontalAdvance(m_dimension) + gap + value + crossWidth, chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    painter.setPen(color(Token::BorderSoft, theme));
    painter.setBrush(color(underMouse() ? Token::Hover : Token::Card, theme));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5);
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(color(Token::Text2, theme));
    painter.drawText(QRect(padding, 0, width(), height()), Qt::AlignVCenter, m_dimension);
    painter.setPen(color(Token::Text, theme));
    const int left = padding + metrics.horizontalAdvance(m_dimension) + gap;
    const int room = width() - crossWidth - left;
    painter.drawText(QRect(left, 0, room + 2, height()), Qt::AlignVCenter,
                     metrics.elidedText(m_value, Qt::ElideRight, room + 1));
    painter.setPen(QPen(color(m_overCross ? Token::Text : Token::Text2, theme), 1.3, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle(width() - crossWidth / 2.0 - 1, height() / 2.0);
    painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
    painter.drawLine(middle + QPointF(3, -3), middle + QPointF(-3, 3));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    QToolButton::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint()))
        Q_EMIT removed();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    setOverCross(crossRect().contains(event->position().toPoint()));
    QToolButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    setOverCross(false);
    QToolButton::leaveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Space:
        Q_EMIT removed();
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

void Chip::setOverCross(bool over)
{
    m_overCross = over;
    update();
}

} // namespace views
