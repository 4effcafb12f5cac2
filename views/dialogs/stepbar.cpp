#include "views/dialogs/stepbar.h"

#include "views/badge.h"
#include "views/label.h"

#include <QEvent>
#include <QPainter>

namespace views {

namespace {

constexpr int circle = 20;
constexpr int gap = 8;
constexpr int between = 24;

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList &names)
{
    m_names = names;
    updateGeometry();
    say();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    say();
}

void StepBar::say()
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
    update();
}

int StepBar::widthOf(const QString &name) const
{
    return circle + gap + QFontMetrics(typeFont(font(), Type::Strong)).horizontalAdvance(name);
}

QSize StepBar::sizeHint() const
{
    int width = 0;
    for (const QString &name : m_names)
        width += widthOf(name) + between;
    return {std::max(0, width - between), 28};
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    int x = 0;
    for (int step = 0; step < m_names.size(); ++step) {
        const bool isDone = step < m_current;
        const bool isNow = step == m_current;
        const QRectF ring(x + 0.75, (height() - circle) / 2.0 + 0.75, circle - 1.5, circle - 1.5);
        painter.setPen(QPen(color(isDone || isNow ? Token::Accent : Token::BorderControl, theme), 1.4));
        painter.setBrush(isNow ? QBrush(color(Token::Accent, theme)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring);
        if (isDone) {
            drawSign(painter, ring.adjusted(4, 4, -4, -4), Sign::Tick, theme);
        } else {
            painter.setFont(typeFont(font(), Type::Caption));
            painter.setPen(color(isNow ? Token::OnAccent : Token::Text2, theme));
            painter.drawText(ring, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(typeFont(font(), isNow ? Type::Strong : Type::Body));
        painter.setPen(color(isDone ? Token::Accent : isNow ? Token::Text : Token::Text2, theme));
        const int left = x + circle + gap;
        painter.drawText(QRect(left, 0, widthOf(m_names[step]), height()), Qt::AlignVCenter | Qt::AlignLeft,
                         m_names[step]);
        x += widthOf(m_names[step]) + between;
    }
}

} // namespace views
