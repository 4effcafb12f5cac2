#include "views/veil.h"

#include "views/charts/palette.h"
#include "views/label.h"

#include <QEvent>
#include <QPainter>

namespace views {

Veil::Veil(QWidget *covered)
    : QWidget(covered->parentWidget())
    , m_covered(covered)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    covered->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        setGeometry(m_covered->geometry());
        raise();
        show();
    });
}

void Veil::start()
{
    if (!m_delay.isActive() && !isVisible())
        m_delay.start();
}

void Veil::finish()
{
    m_delay.stop();
    hide();
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        setGeometry(m_covered->geometry());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    constexpr float kept = 0.55F; // of what lies below
    QColor ground = color(Token::Window, themeOf(this));
    ground.setAlphaF(1 - kept);
    QPainter(this).fillRect(rect(), ground);
}

} // namespace views
