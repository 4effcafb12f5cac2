#include "views/focusring.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>

namespace views {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && object->isWidgetType()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        auto *widget = static_cast<QWidget *>(object);
        const bool byKey =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        if (byKey && !widget->property("ownFocus").toBool())
            show(widget);
        else if (reason != Qt::ActiveWindowFocusReason)
            hide();
    } else if (event->type() == QEvent::MouseButtonPress) {
        hide();
    }
    return QObject::eventFilter(object, event);
}

void FocusRing::show(QWidget *widget)
{
    if (!m_frame)
        m_frame = new QFocusFrame(widget); // moves to the widget's parent, and dies with it
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame)
        m_frame->setWidget(nullptr);
}

} // namespace views
