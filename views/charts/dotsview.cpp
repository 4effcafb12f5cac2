#include "views/charts/dotsview.h"

#include "views/charts/marktip.h"
#include "views/charts/treemapview.h"
#include "views/charts/typeface.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal step = 15; ///< a square and its gap
constexpr qreal leastNumberWidth = 34;
constexpr qreal noteHeight = 18;
constexpr qreal lowest = 22; ///< a row

QFont body() { return typeface(TextRole::Body); }

} // namespace

std::string DotsView::tier(std::size_t index) const
{
    const core::Attribute *attribute = mark(index).attribute("tier");
    return attribute ? attribute->text.zh : std::string();
}

QString DotsView::scaleClass(const core::Mark &m) const
{
    const core::Attribute *scale = m.attribute("scale");
    const core::Attribute *unit = m.attribute("scale_unit");
    if (!scale || scale->text.zh.empty())
        return {};
    return scaleClassText(scale->text.zh, unit ? unit->text.zh : std::string(), names().language());
}

void DotsView::measure(qreal width)
{
    m_nameWidth = 0;
    m_classWidth = 0;
    m_numberWidth = leastNumberWidth;
    double most = 1, grey = 0;
    for (const core::Mark &m : figure().marks) {
        m_nameWidth = std::max(m_nameWidth, textWidth(compositionName(m, names()), body()) + 12);
        const QString text = scaleClass(m);
        m_classWidth = std::max(m_classWidth, text.isEmpty() ? 0.0 : hatchSize(text).width() + 14);
        m_numberWidth = std::max(m_numberWidth, textWidth(valueText(m), body()) + 10);
        most = std::max(most, m.value.value_or(0));
        grey += style().slot(m.keys) > 0 ? 0 : m.value.value_or(0);
    }
    m_numberWidth = std::max(m_numberWidth, textWidth(numberText(grey, 0), body()) + 10); // they may be summed
    constexpr double ofName = 180, fewest = 6; // names come before many squares
    const double room = std::min(ofName, width - m_classWidth - m_numberWidth - fewest * step);
    m_nameWidth = std::min(m_nameWidth, std::max(width * 0.4, room));
    const double columns = std::max(1.0, std::floor((width - m_nameWidth - m_classWidth - m_numberWidth) / step));
    for (const double unit :
         {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6}) {
        m_unit = unit;
        if (most / unit <= columns)
            break;
    }
    m_note = m_unit > 1 ? tr("one square = %1").arg(numberText(m_unit, 0)) : QString();
}

double DotsView::restSum() const
{
    double sum = 0;
    for (const std::size_t index : m_rest)
        sum += mark(index).value.value_or(0);
    return sum;
}

/// All marks when they fit; else those with a colour of their own, the others are the rest.
std::vector<std::size_t> DotsView::chosenRows(qreal height)
{
    std::vector<std::size_t> all, own, grey;
    for (std::size_t i = 0; i < figure().marks.size(); ++i) {
        all.push_back(i);
        (style().slot(mark(i).keys) > 0 ? own : grey).push_back(i);
    }
    m_rest.clear();
    if (static_cast<qreal>(all.size()) * lowest <= height || own.empty() || grey.size() < 2)
        return all;
    m_rest = grey;
    return own;
}

void DotsView::placeRows(const std::vector<std::size_t> &rows, const QSizeF &size)
{
    const auto parted = [&](std::size_t row) { return row > 0 && tier(rows[row]) != tier(rows[row - 1]); };
    double groups = m_rest.empty() ? 0 : 1;
    for (std::size_t row = 0; row < rows.size(); ++row)
        groups += parted(row) ? 1 : 0;
    const std::size_t lines = rows.size() + (m_rest.empty() ? 0 : 1);
    m_pitch = std::clamp((size.height() - groups * 6) / static_cast<double>(lines), lowest, 26.0);
    const qreal tierGap = static_cast<double>(lines) * m_pitch + groups * 6 <= size.height() + 0.5 ? 6 : 0;
    qreal y = 0;
    m_cut = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        y += parted(row) ? tierGap : 0;
        const bool last = row + 1 == rows.size() && m_rest.empty();
        if (y + m_pitch * (last ? 1 : 2) > size.height() + 0.5) {
            m_cut = rows.size() - row + m_rest.size();
            break;
        }
        addSpot(rows[row], QRectF(0, y, size.width(), m_pitch));
        y += m_pitch;
    }
}

void DotsView::arrange(const QSizeF &size)
{
    measure(size.width());
    const QSizeF room(size.width(), size.height() - (m_note.isEmpty() ? 0 : noteHeight));
    placeRows(chosenRows(room.height()), room);
}

void DotsView::paint(QPainter &painter)
{
    for (const Spot &row : spots())
        paintRow(painter, row);
    const QRectF last = spots().empty() ? QRectF() : spots().back().rect;
    if (m_cut > 0)
        drawText(painter, QRectF(2, last.bottom(), 400, m_pitch), Qt::AlignLeft | Qt::AlignVCenter,
                 tr("%1 more rows in the table").arg(m_cut), typeface(TextRole::Caption), ink(Token::Text2));
    else if (!m_rest.empty())
        paintRest(painter, last.translated(0, m_pitch));
    const bool line = m_cut > 0 || !m_rest.empty();
    drawText(painter, QRectF(2, last.bottom() + (line ? m_pitch : 0), 400, noteHeight),
             Qt::AlignLeft | Qt::AlignVCenter, m_note, typeface(TextRole::Caption), ink(Token::Text2));
}

/// One grey row for all sectors without a colour of their own.
void DotsView::paintRest(QPainter &painter, const QRectF &rect)
{
    drawText(painter, QRectF(rect.left() + 2, rect.top(), m_nameWidth + m_classWidth - 8, rect.height()),
             Qt::AlignLeft | Qt::AlignVCenter, tr("Others, summed: %1").arg(m_rest.size()), body(), ink(Token::Text2));
    const qreal room = rect.width() - m_nameWidth - m_classWidth - m_numberWidth;
    if (restSum() / m_unit * step <= room) // never fewer squares than the number says
        paintSquares(painter, rect, restSum(), style().color(mark(m_rest.front()).keys));
    drawText(painter, QRectF(rect.right() - m_numberWidth - 2, rect.top(), m_numberWidth, rect.height()),
             Qt::AlignRight | Qt::AlignVCenter, numberText(restSum(), 0), body(), ink(Token::Text));
}

void DotsView::paintSquares(QPainter &painter, const QRectF &rect, double value, const QColor &fill)
{
    const qreal left = rect.left() + m_nameWidth + m_classWidth;
    const qreal top = std::round(rect.center().y() - 5.5);
    const int squares = static_cast<int>(std::ceil(value / m_unit));
    for (int i = 0; i < squares && left + (i + 1) * step < rect.right() - m_numberWidth + step; ++i)
        painter.fillRect(QRectF(std::round(left + i * step), top, 11, 11), fill);
}

void DotsView::paintRow(QPainter &painter, const Spot &row)
{
    const core::Mark &m = mark(row.mark);
    const QRectF &rect = row.rect;
    if (isSelected(row.mark) || isHovered(row.mark))
        painter.fillRect(rect, ink(isSelected(row.mark) ? Token::Selection : Token::Hover));
    const bool none = m.value.value_or(0) == 0;
    const QString text = scaleClass(m);
    const qreal room = m_nameWidth + (text.isEmpty() ? m_classWidth : 0) - 8;
    drawText(painter, QRectF(rect.left() + 2, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
             compositionName(m, names()), typeface(TextRole::Body, isSelected(row.mark)), ink(Token::Text));
    if (!text.isEmpty()) {
        const QSizeF box(m_classWidth - 14, 18);
        drawHatchLabel(
            painter,
            QRectF(rect.left() + m_nameWidth + 0.5, std::floor(rect.center().y() - 9) + 0.5, box.width(), box.height()),
            text, theme());
    }
    const QColor solid = style().color(m.keys);
    paintSquares(painter, rect, m.value.value_or(0), isDimmed(row.mark) ? faded(solid, 0.72) : solid);
    drawText(painter, QRectF(rect.right() - m_numberWidth - 2, rect.top(), m_numberWidth, rect.height()),
             Qt::AlignRight | Qt::AlignVCenter, none ? QStringLiteral("—") : valueText(m), body(),
             ink(none ? Token::Text3 : Token::Text));
}

} // namespace views
