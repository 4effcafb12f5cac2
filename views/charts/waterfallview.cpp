#include "views/charts/waterfallview.h"

#include "views/charts/marktip.h"
#include "views/charts/plotground.h"
#include "views/charts/typeface.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal headHeight = 22;
constexpr qreal tickHeight = 22;
constexpr qreal readable = 14; ///< height of a row with words

QFont caption() { return typeface(TextRole::Caption); }

bool isTotal(const core::Mark &mark) { return mark.keys.item == "before" || mark.keys.item == "after"; }

QString shareText(const core::Mark &mark)
{
    const core::MeasureReading *share = mark.measure("pull");
    return share && share->value ? signedText(*share->value, 2) : QString();
}

/// “18 / 19”: of so many enterprises that have a number; the plain count where all have.
QString firmsText(const core::Mark &mark)
{
    const core::MeasureReading *firms = mark.measure("firms"), *unknown = mark.measure("unknown");
    if (!firms || !firms->value)
        return {};
    const double missing = unknown ? unknown->value.value_or(0) : 0;
    const QString all = numberText(*firms->value, 0);
    return missing > 0 ? QStringLiteral("%1 / %2").arg(numberText(*firms->value - missing, 0), all) : all;
}

} // namespace

int waterfallDecimals(const core::Figure &figure, const std::vector<std::size_t> &rows)
{
    constexpr int printed = 4; // digits of sums of a panel's numbers, which are decimal fractions
    double greatest = 0;
    int needed = 0;
    bool whole = true, wide = false;
    for (const std::size_t index : rows) {
        const core::Mark &mark = figure.marks[index];
        const double value = mark.value.value_or(0);
        whole = whole && value == std::trunc(value);
        wide = wide || (mark.interval.isBounded() && mark.interval.high - mark.interval.low >= 1);
        needed = std::max(needed, exactDecimals(value, printed));
        if (!isTotal(mark))
            greatest = std::max(greatest, std::abs(value));
    }
    if (whole || greatest == 0)
        return 0;
    const int readableDigits = std::min(significantDecimals(greatest, 3), 6);
    return wide || needed == printed ? readableDigits : std::max(readableDigits, needed);
}

void WaterfallView::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    MarkChart::setFigure(std::move(figure), names);
    m_decimals = waterfallDecimals(this->figure(), drawn());
}

/// Where the numbers as printed do not lead from one total to the other, it is said.
QString WaterfallView::note() const
{
    double sum = 0;
    const double unit = std::pow(10, m_decimals);
    for (const std::size_t index : drawn()) {
        if (!mark(index).value)
            return {};
        const double printed = std::round(*mark(index).value * unit);
        sum += mark(index).keys.item == "after" ? -printed : printed;
    }
    return std::abs(sum) > 0.5 ? tr("rounded: the parts may not add up") : QString();
}

std::vector<std::size_t> WaterfallView::drawn() const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < figure().marks.size(); ++i) {
        const core::Mark &m = mark(i);
        const core::MeasureReading *firms = m.measure("firms");
        const bool none = !isTotal(m) && firms && firms->value && *firms->value == 0;
        if ((m.value && !none) || m.empty)
            rows.push_back(i);
    }
    return rows;
}

bool WaterfallView::isBroken(const std::vector<std::size_t> &rows) const
{
    return std::ranges::any_of(rows, [this](std::size_t index) { return !mark(index).value; });
}

core::Waterfall WaterfallView::fallOf(const std::vector<std::size_t> &rows) const
{
    std::vector<core::WaterfallStep> steps;
    for (const std::size_t index : rows)
        steps.push_back({mark(index).value.value_or(0), m_broken || isTotal(mark(index))});
    return core::waterfall(steps, 6);
}

/// “Total 2023”.
QString WaterfallView::nameOf(const core::Mark &mark) const
{
    std::optional<core::Period> period = mark.keys.period;
    if (const core::Attribute *attribute = mark.attribute("period"); attribute && !period) {
        if (const auto read = core::Period::parse(attribute->text.zh))
            period = *read;
    }
    return isTotal(mark) && period ? tr("Total %1").arg(periodText(*period, names().language()))
                                   : names().key(mark.keys, QStringLiteral("item"));
}

QString WaterfallView::numberOf(const core::Mark &mark) const
{
    if (!mark.value)
        return mark.empty ? shortWord(*mark.empty) : QString();
    if (isTotal(mark))
        return numberText(*mark.value, m_decimals);
    const bool lost = *mark.value != 0 && std::abs(*mark.value) * std::pow(10, m_decimals) < 0.5;
    return signedText(*mark.value, lost ? std::min(significantDecimals(*mark.value, 1), 12) : m_decimals);
}

void WaterfallView::measure(const QSizeF &size, const std::vector<std::size_t> &rows)
{
    m_nameWidth = 40;
    m_numberWidth = textWidth(columnTitle(QStringLiteral("value")), caption()) + 12;
    m_shareWidth = 0;
    m_firmsWidth = 0;
    for (const std::size_t index : rows) {
        const core::Mark &m = mark(index);
        const QFont font = typeface(TextRole::Body, true); // as when it is selected
        m_nameWidth = std::max(m_nameWidth, textWidth(nameOf(m), font) + 8);
        m_numberWidth = std::max(m_numberWidth, textWidth(numberOf(m), font) + 12);
        if (const QString share = shareText(m); !share.isEmpty())
            m_shareWidth = std::max({m_shareWidth, textWidth(share, font) + 12,
                                     textWidth(columnTitle(QStringLiteral("pull")), caption()) + 12});
        if (const QString firms = firmsText(m); !firms.isEmpty())
            m_firmsWidth =
                std::max({m_firmsWidth, textWidth(firms, font) + 12, textWidth(tr("Enterprises"), caption()) + 12});
    }
    m_nameWidth = std::min(m_nameWidth, std::floor(size.width() * 0.36));
    if (size.width() < 420)
        m_shareWidth = 0;
    if (size.width() < 520)
        m_firmsWidth = 0;
    const qreal width = size.width() - m_nameWidth - m_numberWidth - m_shareWidth - m_firmsWidth - 24;
    m_plot = QRectF(m_nameWidth + 12, headHeight, std::max(20.0, width),
                    std::max(10.0, size.height() - headHeight - tickHeight));
}

void WaterfallView::arrange(const QSizeF &size)
{
    const std::vector<std::size_t> rows = drawn();
    m_broken = isBroken(rows);
    m_fall = fallOf(rows);
    measure(size, rows);
    const qreal pitch = std::min(34.0, m_plot.height() / static_cast<qreal>(std::max<std::size_t>(rows.size(), 1)));
    m_plot.setHeight(pitch * static_cast<qreal>(rows.size()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        addSpot(rows[row], QRectF(0, headHeight + static_cast<qreal>(row) * pitch, size.width(), pitch));
}

void WaterfallView::paint(QPainter &painter)
{
    if (spots().empty())
        return;
    for (const Spot &spot : spots()) {
        if (isSelected(spot.mark) || isHovered(spot.mark))
            painter.fillRect(spot.rect, ink(isSelected(spot.mark) ? Token::Selection : Token::Hover));
    }
    paintGround(painter);
    for (std::size_t row = 0; row < spots().size(); ++row)
        paintRow(painter, row);
}

void WaterfallView::paintGround(QPainter &painter)
{
    for (const double tick : m_fall.scale.ticks) {
        const qreal column = std::floor(xOf(tick)) + 0.5;
        painter.setPen(QPen(ink(tick == 0 ? Token::Axis : Token::Grid), 1));
        painter.drawLine(QPointF(column, m_plot.top()), QPointF(column, m_plot.bottom() + 2));
    }
    drawTicksBelow(painter, m_fall.scale, m_plot, theme(), names().language());
    const qreal right = spots().front().rect.right();
    const auto head = [&](qreal end, qreal width, const QString &text) {
        drawText(painter, QRectF(end - width, 0, width - 2, headHeight - 2), Qt::AlignRight | Qt::AlignVCenter, text,
                 caption(), ink(Token::Text2));
    };
    const QString unit = unitText(mark(spots().front().mark).measurement.unit, names().language());
    drawText(painter, QRectF(m_plot.left(), 0, m_plot.width(), headHeight - 2), Qt::AlignLeft | Qt::AlignVCenter, unit,
             caption(), ink(Token::Text2));
    head(right - m_firmsWidth - m_shareWidth, m_numberWidth, columnTitle(QStringLiteral("value")));
    if (m_shareWidth > 0)
        head(right - m_firmsWidth, m_shareWidth, columnTitle(QStringLiteral("pull")));
    if (m_firmsWidth > 0)
        head(right, m_firmsWidth, tr("Enterprises"));
}

void WaterfallView::paintRow(QPainter &painter, std::size_t row)
{
    const Spot &spot = spots()[row];
    const core::Mark &m = mark(spot.mark);
    const QRectF &r = spot.rect;
    const bool total = isTotal(m);
    paintBar(painter, row);
    if (r.height() < readable)
        return;
    const QFont font = typeface(TextRole::Body, total || isSelected(spot.mark));
    drawText(painter, QRectF(r.left() + 2, r.top(), m_nameWidth - 2, r.height()), Qt::AlignLeft | Qt::AlignVCenter,
             nameOf(m), font, ink(Token::Text));
    const Token sign = !m.value                 ? Token::Text2
                       : total || *m.value == 0 ? Token::Text
                       : *m.value > 0           ? Token::Positive
                                                : Token::Negative;
    const auto put = [&](qreal end, qreal width, const QString &text, Token tone) {
        if (width > 0)
            drawText(painter, QRectF(end - width, r.top(), width - 2, r.height()), Qt::AlignRight | Qt::AlignVCenter,
                     text, font, ink(tone));
    };
    put(r.right() - m_firmsWidth - m_shareWidth, m_numberWidth, numberOf(m), sign);
    put(r.right() - m_firmsWidth, m_shareWidth, shareText(m), Token::Text);
    put(r.right(), m_firmsWidth, firmsText(m), Token::Text2);
}

void WaterfallView::paintBar(QPainter &painter, std::size_t row)
{
    const Spot &spot = spots()[row];
    if (!mark(spot.mark).value)
        return;
    const core::WaterfallBar &ends = m_fall.bars[row];
    const qreal thick = std::clamp(std::floor(spot.rect.height() * 0.56), 1.0, 16.0);
    const qreal left = std::round(xOf(std::min(ends.from, ends.to))),
                right = std::round(xOf(std::max(ends.from, ends.to)));
    const QRectF bar(left, std::round(spot.rect.center().y() - thick / 2), std::max(1.0, right - left), thick);
    const bool total = isTotal(mark(spot.mark));
    const QColor solid = ink(total ? Token::Accent : ends.to < ends.from ? Token::Negative : Token::Positive);
    painter.fillRect(bar, isDimmed(spot.mark) ? faded(solid, 0.72) : solid);
    if (m_broken || row + 1 == spots().size())
        return;
    // The level that the next row starts from.
    const qreal level = std::floor(xOf(ends.to)) + 0.5;
    painter.setPen(QPen(ink(Token::Axis), 1));
    painter.drawLine(QPointF(level, bar.bottom()), QPointF(level, spots()[row + 1].rect.center().y() + thick / 2));
}

QStringList WaterfallView::wordsOf(std::size_t index) const
{
    const core::Mark &m = mark(index);
    QStringList words{nameOf(m), quantityText(m, names())};
    if (const QString share = shareText(m); !share.isEmpty())
        words << tr("Pull: %1 pp").arg(share);
    if (const core::MeasureReading *firms = m.measure("firms"))
        words << tr("Enterprises: %1").arg(measureText(*firms));
    if (const core::MeasureReading *unknown = m.measure("unknown"); unknown && unknown->value.value_or(0) > 0)
        words << tr("Without a number: %1").arg(measureText(*unknown));
    return words;
}

} // namespace views
