#include "views/charts/tilesview.h"

#include "views/charts/typeface.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace views {

namespace {

constexpr qreal gap = 12;
constexpr qreal pad = 12;
constexpr qreal narrowest = 160;
constexpr int smallest = 14;      ///< type of a number, in pixels
constexpr qreal tileHeight = 112; ///< with names of one line
constexpr qreal nameHeight = 16;  ///< of a line

QFont caption(bool bold = false) { return typeface(TextRole::Caption, bold); }

} // namespace

qreal TilesView::leastWidth() const
{
    QFont small = typeface(TextRole::Figure, true);
    small.setPixelSize(smallest);
    qreal widest = narrowest;
    for (const core::Mark &m : figure().marks) {
        const QString number = qualifierSign(m.qualifier) + valueText(m);
        const QString unit = unitAfterNumber(m.measurement.unit, names().language());
        widest = std::max(widest, textWidth(number, small) + textWidth(unit, caption()) + 4 + 2 * pad);
    }
    return widest;
}

/// As many as fit, in rows of equal length: eight tiles are 8, 4, 2 … and never 7 + 1.
int TilesView::columns(qreal width) const
{
    const auto count = static_cast<int>(figure().marks.size());
    const int most = std::clamp(static_cast<int>((width + gap) / (leastWidth() + gap)), 1, std::max(1, count));
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / std::max(1, rows);
}

qreal TilesView::tileWidth(qreal width) const
{
    const int each = columns(width);
    return std::floor((width - 1 - gap * (each - 1)) / each);
}

int TilesView::nameLines(qreal tileWidth) const
{
    const bool fit = std::ranges::all_of(
        figure().marks, [&](const core::Mark &m) { return textWidth(nameOf(m), caption()) <= tileWidth - 2 * pad; });
    return fit ? 1 : 2;
}

qreal TilesView::leastHeight(qreal tileWidth) const { return tileHeight + (nameLines(tileWidth) - 1) * nameHeight; }

int TilesView::heightForWidth(int width) const
{
    const auto count = static_cast<int>(figure().marks.size());
    if (width <= 0 || count == 0)
        return static_cast<int>(tileHeight);
    const int each = columns(width);
    const int rows = (count + each - 1) / each;
    return static_cast<int>(rows * leastHeight(tileWidth(width)) + (rows - 1) * gap);
}

void TilesView::arrange(const QSizeF &size)
{
    const int each = columns(size.width());
    const auto count = static_cast<int>(figure().marks.size());
    const int rows = (count + each - 1) / each;
    const qreal width = tileWidth(size.width());
    const qreal most = leastHeight(width) + 28;
    const qreal height = std::min(most, (size.height() - 1 - gap * (rows - 1)) / rows);
    for (int i = 0; i < count; ++i) {
        const QRectF rect(0.5 + std::floor((i % each) * (width + gap)), 0.5 + std::floor((i / each) * (height + gap)),
                          width, std::floor(height));
        addSpot(static_cast<std::size_t>(i), rect);
    }
}

void TilesView::paint(QPainter &painter)
{
    for (const Spot &tile : spots())
        paintTile(painter, tile);
}

/// The indicator, after the region where the tiles are of several.
QString TilesView::nameOf(const core::Mark &m) const
{
    const auto &marks = figure().marks;
    const bool isOfSeveral = std::ranges::any_of(
        marks, [&marks](const core::Mark &other) { return other.keys.region != marks.front().keys.region; });
    QString name = names()(m.keys.indicator);
    if (isOfSeveral && !m.keys.region.empty())
        name.prepend(names()(m.keys.region) + u" · ");
    return name;
}

void TilesView::paintTile(QPainter &painter, const Spot &tile)
{
    const core::Mark &m = mark(tile.mark);
    const bool selected = isSelected(tile.mark);
    painter.setBrush(ink(isHovered(tile.mark) && !selected ? Token::Hover : Token::Card));
    painter.setPen(QPen(ink(selected ? Token::Accent : Token::Border), selected ? 2 : 1));
    painter.drawRoundedRect(selected ? tile.rect.adjusted(0.5, 0.5, -0.5, -0.5) : tile.rect, 6, 6);
    const QRectF inner = tile.rect.adjusted(pad, 0, -pad, 0);
    const qreal nameSlot = nameLines(tile.rect.width()) * nameHeight + 2;
    const qreal spare = std::max(0.0, (tile.rect.height() - leastHeight(tile.rect.width())) / 4);
    qreal y = tile.rect.top() + 10 + spare;
    QString period = m.keys.period ? periodText(*m.keys.period, names().language()) : QString();
    paintName(painter, m, QRectF(inner.left(), y, inner.width(), nameSlot), period);
    y += nameSlot + spare;
    const qreal end = paintNumber(painter, m, QRectF(inner.left(), y, inner.width(), 36));
    if (const qreal width = textWidth(period, caption()) + 2; end + 8 + width <= inner.right())
        drawText(painter, QRectF(inner.right() - width, y + 14, width, 18), Qt::AlignRight | Qt::AlignVCenter,
                 std::exchange(period, QString()), caption(), ink(Token::Text2));
    y += 37 + spare;
    paintBadges(painter, m, QRectF(inner.left() + 0.5, std::floor(y) + 0.5, inner.width() - 1, 18));
    y += 20 + spare;
    drawText(painter, QRectF(inner.left(), y, inner.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
             footer(m, period, inner.width()), caption(), ink(Token::Text2));
}

/// The name in one or two lines and the period at the end of the first one that has room for it. A name is not cut for
/// the sake of the period: that finds its place beside the number or in the last line.
void TilesView::paintName(QPainter &painter, const core::Mark &m, const QRectF &slot, QString &period)
{
    const QStringList lines = twoLines(nameOf(m), caption(), slot.width());
    const qreal periodWidth = textWidth(period, caption()) + 2;
    const int count = nameLines(slot.width() + 2 * pad);
    for (int line = 0; line < count; ++line) {
        const QRectF row(slot.left(), slot.top() + line * nameHeight, slot.width(), 18);
        const QString text = lines.value(line);
        drawText(painter, row, Qt::AlignLeft | Qt::AlignVCenter, text, caption(), ink(Token::Text2));
        if (textWidth(text, caption()) + 8 + periodWidth <= row.width())
            drawText(painter, row, Qt::AlignRight | Qt::AlignVCenter, std::exchange(period, QString()), caption(),
                     ink(Token::Text2));
    }
}

/// Qualifier in text-2, the number as the largest thing, the unit small on the same base line.
qreal TilesView::paintNumber(QPainter &painter, const core::Mark &m, const QRectF &row)
{
    const QString sign = qualifierSign(m.qualifier);
    const QString unit = unitAfterNumber(m.measurement.unit, names().language());
    const qreal rest = row.width() - 6 - textWidth(unit, caption());
    QFont large = typeface(TextRole::Figure, true);
    const qreal wanted = textWidth(sign + valueText(m), large);
    if (wanted > rest) // widths grow with the size; trying each size would load a font each time
        large.setPixelSize(std::max(smallest, static_cast<int>(large.pixelSize() * rest / wanted)));
    qreal x = row.left();
    const qreal baseline = row.top() + 28;
    const auto put = [&](const QString &text, const QFont &font, const QColor &color, qreal after) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(x, baseline), text);
        x += textWidth(text, font) + after;
    };
    const bool empty = !m.value && m.literal.empty();
    if (!sign.isEmpty() && !empty) {
        QFont plain = typeface(TextRole::Figure);
        plain.setPixelSize(large.pixelSize());
        put(sign, plain, ink(Token::Text2), 1);
    }
    put(valueText(m), large, ink(empty ? Token::Text3 : Token::Text), 5);
    if (!empty)
        put(QFontMetricsF(caption()).elidedText(unit, Qt::ElideRight, row.right() - x + 2), caption(),
            ink(Token::Text2), 0);
    return x;
}

/// Published growth and its basis; for a qualified number what the qualifier means; else why there is none.
void TilesView::paintBadges(QPainter &painter, const core::Mark &m, QRectF row)
{
    QString strong, plain;
    QColor color = ink(Token::Text2);
    if (m.growth) {
        strong = tr("published %1").arg(growthText(*m.growth));
        plain = word(m.growth->basis);
        color = ink(m.growth->percent < 0 ? Token::Negative : Token::Positive);
        if (textWidth(strong, caption(true)) + textWidth(plain, caption()) + 19 > row.width())
            strong = growthText(*m.growth); // computed ones always say so
    } else if (m.change && m.change->turn) {
        strong = word(*m.change->turn); // of a loss no percentage tells
    } else if (m.change && m.change->value) {
        strong = tr("computed %1").arg(changeText(*m.change));
        color = ink(*m.change->value < 0 ? Token::Negative : Token::Positive);
    } else if (m.change && m.change->empty && !m.empty) {
        plain = tr("change: %1").arg(word(*m.change->empty));
    } else if (m.empty) {
        plain = word(*m.empty, m.suppression);
    } else if (m.qualifier != core::Qualifier::Exact) {
        plain = word(m.qualifier);
        if (m.interval.high == core::unbounded)
            plain += QStringLiteral(" · ") + tr("no upper bound");
    } else {
        plain = tr("— no year before");
    }
    const qreal strongWidth = textWidth(strong, caption(true));
    qreal width = strongWidth + textWidth(plain, caption()) + (strong.isEmpty() || plain.isEmpty() ? 14 : 19);
    width = std::min(std::ceil(width), row.width());
    row.setWidth(width);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(Token::Border), 1));
    painter.drawRoundedRect(row, 3, 3);
    drawText(painter, row.adjusted(7, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter, strong, caption(true), color);
    const qreal shift = strong.isEmpty() ? 7 : strongWidth + 12;
    drawText(painter, row.adjusted(shift, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, plain, caption(),
             ink(Token::Text2));
}

/// Of a sum: how many of the enterprises have a number; of those of the year before where there is room.
QString TilesView::coverage(const core::Mark &m, qreal width)
{
    const core::MeasureReading *known = m.measure("known");
    const core::MeasureReading *firms = m.measure("firms");
    if (!known || !firms || !known->value || !firms->value)
        return {};
    const QString now = tr("%1 of %2 known").arg(numberText(*known->value, 0), numberText(*firms->value, 0));
    const core::MeasureReading *knownBefore = m.measure("known_before");
    const core::MeasureReading *firmsBefore = m.measure("firms_before");
    const bool differs = knownBefore && firmsBefore && knownBefore->value && firmsBefore->value &&
                         (knownBefore->value != firmsBefore->value || known->value != firms->value);
    // The change is between sums of which some enterprise is missing.
    const QString both =
        differs
            ? tr("%1, before %2 of %3").arg(now, numberText(*knownBefore->value, 0), numberText(*firmsBefore->value, 0))
            : now;
    return textWidth(both, caption()) <= width ? both : now;
}

/// The source; for counts the whole numbers of last year that the published growth leaves. Before it the period where
/// it stands nowhere else.
QString TilesView::footer(const core::Mark &m, const QString &period, qreal width) const
{
    if (!period.isEmpty()) {
        const QString rest = footer(m, {}, width - textWidth(period + QStringLiteral(" · "), caption()));
        return rest.isEmpty() ? period : period + QStringLiteral(" · ") + rest;
    }
    if (m.computed && !m.measures.empty())
        return coverage(m, width);
    const QString source = m.sources.empty() ? QString() : names().source(m.sources.front());
    if (!m.impliedBase || !m.impliedBase->base.wholeNumbers)
        return source;
    const core::ImpliedBase &base = m.impliedBase->base;
    const QString implied =
        base.interval.isPoint()
            ? tr("implied last year %1").arg(numberText(base.value, 0))
            : tr("implied last year %1–%2").arg(numberText(base.interval.low, 0), numberText(base.interval.high, 0));
    const QString both = implied + QStringLiteral(" · ") + source;
    for (const QString &text : {both, implied}) {
        if (textWidth(text, caption()) <= width)
            return text;
    }
    return source;
}

} // namespace views
