#include "views/charts/dotsview.h"

#include "views/charts/marktip.h"
#include "views/charts/treemapview.h"
#include "views/charts/typeface.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal step = 15; ///< a square and its gap
constexpr qreal numberWidth = 34;

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

void DotsView::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    MarkChart::setFigure(std::move(figure), names);
    m_note.clear();
}

void DotsView::arrange(const QSizeF &size)
{
    const std::size_t count = figure().marks.size();
    m_nameWidth = 0;
    m_classWidth = 0;
    double most = 1, groups = 0;
    for (std::size_t i = 0; i < count; ++i) {
        m_nameWidth = std::max(m_nameWidth, textWidth(compositionName(mark(i), names()), body()) + 12);
        const QString text = scaleClass(mark(i));
        m_classWidth = std::max(m_classWidth, text.isEmpty() ? 0.0 : hatchSize(text).width() + 14);
        most = std::max(most, mark(i).value.value_or(0));
        groups += i > 0 && tier(i) != tier(i - 1) ? 1 : 0;
    }
    m_nameWidth = std::min(m_nameWidth, size.width() * 0.4);
    const double columns = std::max(1.0, std::floor((size.width() - m_nameWidth - m_classWidth - numberWidth) / step));
    m_unit = 1;
    for (const double unit : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 1000.0, 10000.0}) {
        m_unit = unit;
        if (most / unit <= columns)
            break;
    }
    m_note = m_unit > 1 ? tr("one square = %1").arg(numberText(m_unit, 0)) : QString();
    m_pitch = std::clamp((size.height() - groups * 6) / static_cast<double>(count), 17.0, 26.0);
    qreal y = 0;
    m_cut = 0;
    for (std::size_t i = 0; i < count; ++i) {
        y += i > 0 && tier(i) != tier(i - 1) ? 6 : 0;
        const bool last = i + 1 == count;
        if (y + m_pitch * (last ? 1 : 2) > size.height() + 0.5) {
            m_cut = count - i;
            break;
        }
        addSpot(i, QRectF(0, y, size.width(), m_pitch));
        y += m_pitch;
    }
}

void DotsView::paint(QPainter &painter)
{
    for (const Spot &row : spots())
        paintRow(painter, row);
    if (m_cut == 0)
        return;
    const qreal y = spots().empty() ? 0 : spots().back().rect.bottom();
    drawText(painter, QRectF(0, y, 400, m_pitch), Qt::AlignLeft | Qt::AlignVCenter,
             tr("%1 more rows in the table").arg(m_cut), typeface(TextRole::Caption), ink(Token::Text2));
}

void DotsView::paintRow(QPainter &painter, const Spot &row)
{
    const core::Mark &m = mark(row.mark);
    const QRectF &rect = row.rect;
    if (isSelected(row.mark) || isHovered(row.mark))
        painter.fillRect(rect, ink(isSelected(row.mark) ? Token::Selection : Token::Hover));
    const bool none = m.value.value_or(0) == 0;
    drawText(painter, QRectF(rect.left() + 2, rect.top(), m_nameWidth - 8, rect.height()),
             Qt::AlignLeft | Qt::AlignVCenter, compositionName(m, names()),
             typeface(TextRole::Body, isSelected(row.mark)), ink(Token::Text));
    if (const QString text = scaleClass(m); !text.isEmpty()) {
        const QSizeF box(m_classWidth - 14, 18);
        drawHatchLabel(
            painter,
            QRectF(rect.left() + m_nameWidth + 0.5, std::floor(rect.center().y() - 9) + 0.5, box.width(), box.height()),
            text, theme());
    }
    const qreal left = rect.left() + m_nameWidth + m_classWidth;
    const QColor solid = style().color(m.keys);
    const QColor fill = isDimmed(row.mark) ? faded(solid, 0.72) : solid;
    const double squares = std::ceil(m.value.value_or(0) / m_unit);
    const qreal top = std::round(rect.center().y() - 5.5);
    for (int i = 0; i < static_cast<int>(squares) && left + (i + 1) * step < rect.right() - numberWidth + step; ++i)
        painter.fillRect(QRectF(std::round(left + i * step), top, 11, 11), fill);
    drawText(painter, QRectF(rect.right() - numberWidth - 2, rect.top(), numberWidth, rect.height()),
             Qt::AlignRight | Qt::AlignVCenter, none ? QStringLiteral("—") : valueText(m), body(),
             ink(none ? Token::Text3 : Token::Text));
}

} // namespace views
