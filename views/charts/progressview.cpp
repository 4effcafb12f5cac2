#include "views/charts/progressview.h"

#include "views/badge.h"
#include "views/charts/marktip.h"
#include "views/charts/typeface.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

QFont caption() { return typeface(TextRole::Caption); }

std::optional<double> numberOf(const core::Mark &mark, const char *name)
{
    const core::Attribute *attribute = mark.attribute(name);
    bool valid = false;
    const double value = attribute ? QString::fromStdString(attribute->text.zh).toDouble(&valid) : 0;
    return valid ? std::optional(value) : std::nullopt;
}

const core::Input *actualOf(const core::Mark &mark)
{
    const auto found =
        std::find_if(mark.inputs.begin(), mark.inputs.end(), [](const core::Input &i) { return i.role == "actual"; });
    return found != mark.inputs.end() ? &*found : nullptr;
}

} // namespace

void ProgressView::arrange(const QSizeF &size)
{
    const std::size_t count = figure().marks.size();
    const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(size.height() / 38)));
    const std::size_t columns = count > fit && size.width() >= 860 ? 2 : 1;
    const std::size_t each = std::min((count + columns - 1) / columns, fit);
    m_cut = count > each * columns ? count - (each - 1) * columns : 0;
    const std::size_t rows = m_cut > 0 ? each - 1 : each;
    m_pitch = std::clamp(size.height() / static_cast<qreal>(each), 38.0, 52.0);
    const qreal width = (size.width() - 24 * static_cast<qreal>(columns - 1)) / static_cast<qreal>(columns);
    for (std::size_t i = 0; i < count - m_cut; ++i)
        addSpot(i, QRectF(static_cast<qreal>(i / rows) * (width + 24), static_cast<qreal>(i % rows) * m_pitch, width,
                          m_pitch));
}

void ProgressView::paint(QPainter &painter)
{
    for (const Spot &row : spots())
        paintRow(painter, row);
    if (m_cut > 0 && !spots().empty())
        drawText(painter, spots().back().rect.translated(8, m_pitch), Qt::AlignLeft | Qt::AlignVCenter,
                 tr("%1 of %2 shown here, all in the table").arg(spots().size()).arg(figure().marks.size()), caption(),
                 ink(Token::Text2));
}

void ProgressView::paintRow(QPainter &painter, const Spot &row)
{
    const core::Mark &m = mark(row.mark);
    const QRectF &r = row.rect;
    if (isSelected(row.mark) || isHovered(row.mark))
        painter.fillRect(r, ink(isSelected(row.mark) ? Token::Selection : Token::Hover));
    painter.setPen(QPen(ink(Token::Grid), 1));
    painter.drawLine(QPointF(r.left(), std::floor(r.bottom()) - 0.5), QPointF(r.right(), std::floor(r.bottom()) - 0.5));
    const qreal top = r.center().y() - 19;
    const qreal nameWidth = std::floor(r.width() * 0.36), statusWidth = std::min(150.0, r.width() * 0.24);
    QStringList where{names()(m.keys.region)};
    if (m.keys.period)
        where << periodText(*m.keys.period, names().language());
    drawText(painter, QRectF(r.left() + 8, top, nameWidth - 16, 20), Qt::AlignLeft | Qt::AlignVCenter,
             names()(m.keys.indicator), typeface(TextRole::Body, isSelected(row.mark)), ink(Token::Text));
    drawText(painter, QRectF(r.left() + 8, top + 20, nameWidth - 16, 18), Qt::AlignLeft | Qt::AlignVCenter,
             where.join(QStringLiteral(" · ")), caption(), ink(Token::Text2));
    const QRectF middle(r.left() + nameWidth, top, r.width() - nameWidth - statusWidth - 12, 38);
    paintNumbers(painter, m, middle);
    paintStatus(painter, m, QRectF(r.right() - statusWidth, top, statusWidth - 4, 38));
}

/// Where it stands and the target over the bar. Where both have no room there the target goes behind the bar: neither
/// the number nor its year is cut.
void ProgressView::paintNumbers(QPainter &painter, const core::Mark &m, const QRectF &middle)
{
    const core::Input *actual = actualOf(m);
    QString now = tr("no figure to measure against");
    if (actual) {
        now = literalText(actual->literal) + QChar(0xA0) + unitAfterNumber(actual->unit, names().language());
        if (actual->keys.period)
            now += QStringLiteral(" (%1)").arg(QString::fromStdString(actual->keys.period->text()));
    }
    const QString goal = quantityText(m, names());
    const qreal goalWidth = textWidth(goal, typeface(TextRole::Caption, true)) + 4;
    const bool besideEachOther = textWidth(now, caption()) + goalWidth + 8 <= middle.width();
    const qreal taken = goalWidth + 8;
    drawText(painter, QRectF(middle.left(), middle.top(), middle.width() - (besideEachOther ? taken : 0), 20),
             Qt::AlignLeft | Qt::AlignVCenter, now, caption(), ink(actual ? Token::Text : Token::Text2));
    drawText(painter, QRectF(middle.right() - goalWidth, middle.top() + (besideEachOther ? 0 : 18), goalWidth, 20),
             Qt::AlignRight | Qt::AlignVCenter, goal, typeface(TextRole::Caption, true), ink(Token::Text));
    const qreal room = middle.width() - (besideEachOther ? 0 : taken);
    paintBar(painter, m, QRectF(middle.left(), std::round(middle.top() + 24), std::max(24.0, room), 8));
}

/// Filled to the part that is reached; the target is the hollow triangle at the end. Hatched = not known.
void ProgressView::paintBar(QPainter &painter, const core::Mark &m, const QRectF &track)
{
    painter.fillRect(track, ink(Token::Grid));
    const std::optional<double> progress = numberOf(m, "progress");
    if (progress)
        painter.fillRect(
            QRectF(track.left(), track.top(), track.width() * std::clamp(*progress / 100, 0.0, 1.0), track.height()),
            ink(Token::Accent));
    else
        drawHatch(painter, track, ink(Token::BorderSoft));
    if (m.value)
        drawHollow(painter, MarkerShape::TriangleDown, QPointF(track.right() - 4, track.top() - 1), ink(Token::Text2),
                   theme(), 7);
}

void ProgressView::paintStatus(QPainter &painter, const core::Mark &m, const QRectF &rect)
{
    const core::TargetStatus status = m.target.value_or(core::TargetStatus::Undecided);
    const Sign sign = status == core::TargetStatus::Met      ? Sign::Tick
                      : status == core::TargetStatus::Behind ? Sign::Triangle
                                                             : Sign::None;
    const QPointF centre(rect.left() + 8, rect.top() + 10);
    if (sign != Sign::None)
        drawSign(painter, QRectF(centre - QPointF(7, 7), QSizeF(14, 14)), sign, theme());
    else if (status == core::TargetStatus::OnPath)
        drawMarker(painter, MarkerShape::TriangleUp, centre, ink(Token::Accent), theme());
    else
        drawHollow(painter, MarkerShape::Circle, centre, ink(Token::Axis), theme());
    drawText(painter, QRectF(rect.left() + 20, rect.top(), rect.width() - 20, 20), Qt::AlignLeft | Qt::AlignVCenter,
             word(status), typeface(TextRole::Body), ink(Token::Text));
    QString detail;
    if (const auto required = numberOf(m, "required"))
        detail = tr("needs %1 a year").arg(signedText(*required, 1) + QStringLiteral("\u00A0%"));
    else if (const auto progress = numberOf(m, "progress"))
        detail = tr("%1 reached").arg(numberText(*progress, 1) + QStringLiteral("\u00A0%"));
    drawText(painter, QRectF(rect.left() + 20, rect.top() + 20, rect.width() - 20, 18),
             Qt::AlignLeft | Qt::AlignVCenter, detail, caption(), ink(Token::Text2));
}

} // namespace views
