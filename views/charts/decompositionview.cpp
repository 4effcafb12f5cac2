#include "views/charts/decompositionview.h"

#include "views/charts/marktip.h"
#include "views/charts/typeface.h"
#include "views/tables/celltext.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal headHeight = 22;

QFont caption() { return typeface(TextRole::Caption); }

bool isTotal(const core::Mark &mark) { return mark.keys.item == "total"; }

QString nameOf(const core::Mark &mark, const Names &names) { return cellText(mark, QStringLiteral("part"), names); }

QString pullText(const core::Mark &mark)
{
    if (!mark.value)
        return QStringLiteral("—");
    if (!mark.literal.empty())
        return signedText(mark.literal);
    const QString number = valueText(mark);
    return qualifierSign(mark.qualifier) + (boundOf(mark).value_or(*mark.value) > 0 ? u'+' + number : number);
}

QString shareText(const core::Mark &mark)
{
    const auto *contribution = mark.measure("contribution");
    return contribution && contribution->value ? measureText(*contribution) : QString();
}

} // namespace

void DecompositionView::measure(const QSizeF &size)
{
    m_low = 0;
    m_high = 0;
    m_nameWidth = 60;
    m_numberWidth = textWidth(columnTitle(QStringLiteral("pull")), caption()) + 8;
    m_shareWidth = textWidth(columnTitle(QStringLiteral("contribution")), caption()) + 12;
    const auto widen = [this](const core::Interval &interval) {
        if (!interval.isBounded())
            return;
        m_low = std::min(m_low, interval.low);
        m_high = std::max(m_high, interval.high);
    };
    for (const core::Mark &m : figure().marks) {
        const QFont font = typeface(TextRole::Body, isTotal(m));
        m_nameWidth = std::max(m_nameWidth, textWidth(nameOf(m, names()), font) + 12);
        m_numberWidth = std::max(m_numberWidth, textWidth(pullText(m), font) + 12);
        if (m.value)
            widen(m.interval);
        if (const auto *published = m.measure("published_pull"); published && published->value)
            widen(published->interval);
    }
    m_nameWidth = std::min(m_nameWidth, std::floor(size.width() * 0.36));
    if (size.width() < 420)
        m_shareWidth = 0;
    m_plot = QRectF(m_nameWidth + 8, headHeight, size.width() - m_nameWidth - m_numberWidth - m_shareWidth - 20,
                    size.height() - headHeight);
    if (m_high - m_low <= 0)
        m_high = m_low + 1;
}

qreal DecompositionView::xOf(double pull) const
{
    return m_plot.left() + m_plot.width() * (pull - m_low) / (m_high - m_low);
}

void DecompositionView::arrange(const QSizeF &size)
{
    measure(size);
    const auto &marks = figure().marks;
    const qreal room = size.height() - headHeight;
    const auto fit = static_cast<std::size_t>(std::max(2.0, std::floor(room / 22)));
    // The whole always has its row; parts that do not fit are counted, not dropped silently.
    m_cut = marks.size() > fit ? marks.size() - fit + 1 : 0;
    const std::size_t rows = marks.size() - m_cut + (m_cut > 0 ? 1 : 0);
    m_pitch = std::clamp(room / static_cast<qreal>(std::max<std::size_t>(rows, 1)), 22.0, 34.0);
    qreal top = headHeight;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const bool drawn = m_cut == 0 || i + 1 + m_cut < marks.size() || i + 1 == marks.size();
        if (!drawn)
            continue;
        if (i + 1 == marks.size() && m_cut > 0)
            top += m_pitch;
        addSpot(i, QRectF(0, top, size.width(), m_pitch));
        top += m_pitch;
    }
}

void DecompositionView::paint(QPainter &painter)
{
    if (spots().empty())
        return;
    paintHead(painter);
    painter.setPen(QPen(ink(Token::Axis), 1));
    const qreal zero = std::floor(xOf(0)) + 0.5;
    painter.drawLine(QPointF(zero, headHeight), QPointF(zero, spots().back().rect.bottom()));
    for (const Spot &row : spots())
        paintRow(painter, row);
    if (m_cut > 0)
        drawText(painter, spots().back().rect.translated(0, -m_pitch), Qt::AlignLeft | Qt::AlignVCenter,
                 tr("%1 more rows in the table").arg(m_cut), caption(), ink(Token::Text2));
}

void DecompositionView::paintHead(QPainter &painter)
{
    const qreal right = spots().front().rect.right();
    drawText(painter, QRectF(0, 0, m_nameWidth, headHeight), Qt::AlignLeft | Qt::AlignVCenter,
             columnTitle(QStringLiteral("part")), caption(), ink(Token::Text2));
    drawText(painter, QRectF(right - m_shareWidth - m_numberWidth, 0, m_numberWidth, headHeight),
             Qt::AlignRight | Qt::AlignVCenter, columnTitle(QStringLiteral("pull")), caption(), ink(Token::Text2));
    if (m_shareWidth > 0)
        drawText(painter, QRectF(right - m_shareWidth, 0, m_shareWidth, headHeight), Qt::AlignRight | Qt::AlignVCenter,
                 columnTitle(QStringLiteral("contribution")), caption(), ink(Token::Text2));
}

void DecompositionView::paintRow(QPainter &painter, const Spot &row)
{
    const core::Mark &m = mark(row.mark);
    const QRectF &r = row.rect;
    const bool total = isTotal(m);
    if (isSelected(row.mark) || isHovered(row.mark))
        painter.fillRect(r, ink(isSelected(row.mark) ? Token::Selection : Token::Hover));
    if (total) {
        painter.setPen(QPen(ink(Token::Axis), 1));
        painter.drawLine(QPointF(r.left(), std::floor(r.top()) + 0.5), QPointF(r.right(), std::floor(r.top()) + 0.5));
    }
    const QFont font = typeface(TextRole::Body, total || isSelected(row.mark));
    drawText(painter, QRectF(r.left() + 2, r.top(), m_nameWidth - 4, r.height()), Qt::AlignLeft | Qt::AlignVCenter,
             nameOf(m, names()), font, ink(Token::Text));
    if (m.value)
        paintBar(painter, m, r);
    else if (m.empty)
        drawText(painter, QRectF(xOf(0) + 6, r.top(), m_plot.right() - xOf(0) - 6, r.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, word(*m.empty), caption(), ink(Token::Text2));
    const Token sign = !m.value || *m.value == 0 ? Token::Text2 : *m.value > 0 ? Token::Positive : Token::Negative;
    drawText(painter, QRectF(r.right() - m_shareWidth - m_numberWidth, r.top(), m_numberWidth, r.height()),
             Qt::AlignRight | Qt::AlignVCenter, pullText(m), font, ink(sign));
    if (m_shareWidth > 0)
        drawText(painter, QRectF(r.right() - m_shareWidth, r.top(), m_shareWidth - 2, r.height()),
                 Qt::AlignRight | Qt::AlignVCenter, shareText(m), font, ink(Token::Text));
}

void DecompositionView::paintBar(QPainter &painter, const core::Mark &m, const QRectF &row)
{
    const qreal middle = row.center().y();
    const qreal thick = std::min(14.0, std::floor(row.height() * 0.5));
    const qreal zero = xOf(0);
    const qreal end = xOf(*m.value);
    QRectF bar(std::min(zero, end), std::round(middle - thick / 2), std::max(1.0, std::abs(end - zero)), thick);
    const QColor colour = ink(*m.value < 0 ? Token::Negative : Token::Positive);
    if (m.keys.item == "rest") {
        drawHatch(painter, bar, ink(Token::Axis)); // what the parts leave open is not a part
        painter.setPen(QPen(ink(Token::Axis), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.fillRect(bar, colour);
    }
    if (m.interval.isBounded() && xOf(m.interval.high) - xOf(m.interval.low) >= 3) {
        painter.setPen(QPen(ink(Token::Text), 1.2));
        const qreal y = std::floor(middle) + 0.5;
        const QPointF low(xOf(m.interval.low), y), high(xOf(m.interval.high), y);
        painter.drawLine(low, high);
        for (const QPointF &tip : {low, high})
            painter.drawLine(tip - QPointF(0, 4), tip + QPointF(0, 4));
    }
    if (const auto *published = m.measure("published_pull"); published && published->value)
        drawClaim(painter, QPointF(xOf(*published->value), middle), theme());
}

} // namespace views
