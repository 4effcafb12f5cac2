#include "views/panes/yearhandle.h"

#include "views/panes/yearrange.h"
#include "views/style.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace views {

namespace {
constexpr int handleSize = 18; // 12 px and room for the focus ring
} // namespace

YearHandle::YearHandle(YearRange *range)
    : QAbstractSlider(range)
    , m_range(range)
{
    resize(handleSize, handleSize);
    setOrientation(Qt::Horizontal);
    setSingleStep(1);
    setPageStep(5);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setProperty("ownFocus", true);
}

void YearHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    const QRectF circle = QRectF(rect()).adjusted(4, 4, -4, -4);
    painter.setPen(QPen(color(isEnabled() ? Token::Accent : Token::Text3, theme), 2));
    painter.setBrush(color(Token::Card, theme));
    painter.drawEllipse(circle);
    if (hasFocus() && m_byKey) {
        painter.setPen(QPen(color(Token::Accent, theme), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void YearHandle::keyPressEvent(QKeyEvent *event)
{
    // The key Shift itself reports the modifier however it was built.
    if (event->key() != Qt::Key_Shift && (event->modifiers() & Qt::ShiftModifier) && m_other) {
        QKeyEvent plain(event->type(), event->key(), event->modifiers() & ~Qt::ShiftModifier, event->text(),
                        event->isAutoRepeat());
        m_other->keyPressEvent(&plain);
        event->setAccepted(plain.isAccepted());
        return;
    }
    m_range->m_goesOn = event->isAutoRepeat(); // a key held down is one movement
    QAbstractSlider::keyPressEvent(event);
    m_range->m_goesOn = false;
}

void YearHandle::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    QAbstractSlider::focusInEvent(event);
    update();
}

} // namespace views
