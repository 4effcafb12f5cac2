#include "views/badge.h"

#include "views/label.h"

#include <QFontMetrics>
#include <QPainter>

namespace views {

namespace {

constexpr int badgeHeight = 18;
constexpr int padding = 5;
constexpr int signWidth = 15;
constexpr int gap = 4;

struct GroundTokens
{
    Token ground, edge, text;
};

GroundTokens tokensOf(Badge::Ground ground)
{
    switch (ground) {
    case Badge::Ground::Info:
        return {Token::InfoGround, Token::InfoEdge, Token::Text};
    case Badge::Ground::Warning:
        return {Token::WarningGround, Token::WarningEdge, Token::WarningText};
    case Badge::Ground::Error:
        return {Token::ErrorGround, Token::ErrorEdge, Token::ErrorText};
    case Badge::Ground::Plain:
        break;
    }
    return {Token::Card, Token::BorderSoft, Token::Text2};
}

Token toneOf(double growth) { return growth > 0 ? Token::Positive : growth < 0 ? Token::Negative : Token::Text; }

} // namespace

void drawSign(QPainter &painter, const QRectF &rect, Sign sign, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const Token token = sign == Sign::Triangle ? Token::WarningText
                        : sign == Sign::Cross  ? Token::ErrorText
                                               : Token::Accent;
    painter.setPen(QPen(color(token, theme), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double unit = rect.width() / 12;
    const auto at = [&](double x, double y) { return rect.topLeft() + QPointF(x, y) * unit; };
    switch (sign) {
    case Sign::Tick:
        painter.drawPolyline(QPolygonF{at(2, 6.5), at(5, 9.5), at(10, 3)});
        break;
    case Sign::Triangle:
        painter.drawPolygon(QPolygonF{at(6, 1.5), at(11, 10.5), at(1, 10.5)});
        painter.drawLine(at(6, 5), at(6, 7.3));
        painter.drawPoint(at(6, 8.9));
        break;
    case Sign::Cross:
        painter.drawLine(at(2.5, 2.5), at(9.5, 9.5));
        painter.drawLine(at(9.5, 2.5), at(2.5, 9.5));
        break;
    case Sign::Note:
        painter.drawEllipse(rect.adjusted(unit, unit, -unit, -unit));
        painter.drawLine(at(6, 5.8), at(6, 8.6));
        painter.drawPoint(at(6, 3.6));
        break;
    case Sign::None:
        break;
    }
    painter.restore();
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setFont(typeFont(font(), Type::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setWord(const QString &text, Ground ground)
{
    const Sign sign = ground == Ground::Warning ? Sign::Triangle : ground == Ground::Error ? Sign::Cross : Sign::None;
    set(ground, sign, {}, Token::Text, text);
}

void Badge::setComparability(core::Comparability verdict, const QString &text)
{
    switch (verdict) {
    case core::Comparability::Green:
        return set(Ground::Info, Sign::Tick, {}, Token::Accent, text);
    case core::Comparability::Amber:
        return set(Ground::Warning, Sign::Triangle, {}, Token::WarningText, text);
    case core::Comparability::Red:
        return set(Ground::Error, Sign::Cross, {}, Token::ErrorText, text);
    }
}

void Badge::setGrowth(const QString &lead, double growth, const QString &basis)
{
    set(Ground::Plain, Sign::None, lead, toneOf(growth), basis);
}

QString Badge::text() const { return m_lead.isEmpty() ? m_text : m_lead + u' ' + m_text; }

void Badge::set(Ground ground, Sign sign, const QString &lead, Token tone, const QString &text)
{
    m_ground = ground;
    m_sign = sign;
    m_lead = lead;
    m_tone = tone;
    m_text = text;
    setAccessibleName(this->text());
    updateGeometry();
    update();
}

QFont Badge::leadFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize Badge::sizeHint() const
{
    int width = 2 * padding + fontMetrics().horizontalAdvance(m_text);
    if (m_sign != Sign::None)
        width += signWidth;
    if (!m_lead.isEmpty())
        width += QFontMetrics(leadFont()).horizontalAdvance(m_lead) + (m_text.isEmpty() ? 0 : gap);
    return {width, badgeHeight};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    const GroundTokens tokens = tokensOf(m_ground);
    painter.setPen(color(tokens.edge, theme));
    painter.setBrush(color(tokens.ground, theme));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 3, 3);
    int x = padding;
    if (m_sign != Sign::None) {
        drawSign(painter, QRectF(x, (rect().height() - 12) / 2.0, 12, 12), m_sign, theme);
        x += signWidth;
    }
    if (!m_lead.isEmpty()) {
        painter.setFont(leadFont());
        painter.setPen(color(m_tone, theme));
        painter.drawText(QRect(x, 0, width(), rect().height()), Qt::AlignVCenter, m_lead);
        x += painter.fontMetrics().horizontalAdvance(m_lead) + gap;
    }
    painter.setFont(font());
    painter.setPen(color(tokens.text, theme));
    painter.drawText(QRect(x, 0, width() - x, rect().height()), Qt::AlignVCenter, m_text);
}

} // namespace views
