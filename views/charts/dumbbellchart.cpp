#include "views/charts/dumbbellchart.h"

#include "models/core/axisvalue.h"
#include "models/core/layout/ends.h"
#include "views/charts/plotground.h"
#include "views/charts/pointmark.h"
#include "views/charts/typeface.h"
#include "views/charts/zero.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal headHeight = 26;
constexpr qreal tickHeight = 24;
constexpr qreal lowest = 22; ///< a row
constexpr qreal beside = 10; ///< between a mark and its number

QFont caption(bool bold = false) { return typeface(TextRole::Caption, bold); }

} // namespace

void DumbbellChart::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_series = figure ? seriesOf(*figure, names) : std::vector<Series>();
    const bool any = figure != nullptr;
    MarkChart::setFigure(std::move(figure), names);
    m_paired = any ? pairedSeries(this->figure(), m_series, style()) : std::nullopt;
}

QString DumbbellChart::note() const
{
    if (!m_paired)
        return {};
    const QString pair = pairNote(*m_paired);
    arrangeNow();
    if (isRank() || (m_scale.low <= 0 && m_scale.high >= 0))
        return pair;
    return pair + QStringLiteral(" · ") + tr("axis starts at %1").arg(numberText(m_scale.low, m_scale.decimals));
}

bool DumbbellChart::isRank() const { return figure().measurement.kind == core::Kind::Rank; }

core::Scale DumbbellChart::valueScale(int ticks) const
{
    std::vector<double> values;
    for (const auto &pair : m_paired ? m_paired->pairs : std::vector<PairedSeries::Pair>()) {
        for (const auto &index : pair) {
            const auto value = index ? core::axisValueOf(mark(*index)) : std::nullopt;
            if (value)
                values.push_back(value->value);
        }
    }
    if (values.empty())
        values.push_back(0);
    const auto [low, high] = std::ranges::minmax(values);
    return isRank() ? core::rankScale(high, ticks)
                    : core::roundScale(low, high, ticks, partsGrowthFromDecline(figure().spec.transform));
}

double DumbbellChart::x(double value) const { return m_area.left() + m_scale.along(value) * m_area.width(); }

/// Rows by the later number, the best rank first.
std::vector<std::size_t> DumbbellChart::order() const
{
    std::vector<core::EndValues> values;
    for (const PairedSeries::Pair &pair : m_paired->pairs) {
        const auto valueAt = [&](std::size_t end) {
            const auto value = pair[end] ? core::axisValueOf(mark(*pair[end])) : std::nullopt;
            return value ? std::optional(value->value) : std::nullopt;
        };
        values.emplace_back(valueAt(0), valueAt(1));
    }
    return core::orderByLater(values, isRank());
}

qreal DumbbellChart::widestNumber() const
{
    qreal width = 0;
    for (const PairedSeries::Pair &pair : m_paired->pairs) {
        for (const auto &index : pair) {
            if (index)
                width = std::max(width, textWidth(pointText(mark(*index), figure().spec.transform), caption(true)));
        }
    }
    return std::ceil(width);
}

void DumbbellChart::arrange(const QSizeF &size)
{
    m_size = size;
    m_rows.clear();
    m_cut = 0;
    if (!m_paired)
        return;
    m_scale = valueScale(static_cast<int>(std::clamp((size.width() - 240) / 100, 3.0, 8.0)));
    qreal names = 0;
    for (const Series &series : m_series)
        names = std::max(names, textWidth(series.name, caption(true)));
    names = std::min(std::ceil(names) + 10, size.width() * 0.3);
    const qreal numbers = widestNumber() + beside + 6; // outside of the marks at both ends of the axis
    const qreal room = size.height() - headHeight - tickHeight;
    const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(room / lowest)));
    const std::vector<std::size_t> all = order();
    m_cut = all.size() > fit ? all.size() - fit + 1 : 0;
    const auto lines = static_cast<qreal>(std::max<std::size_t>(1, std::min(all.size(), fit)));
    const qreal pitch = std::clamp(std::floor(room / lines), lowest, 34.0);
    m_area = QRectF(std::floor(names + numbers) + 0.5, headHeight,
                    std::max(20.0, std::floor(size.width() - names - 2 * numbers)), pitch * lines);
    for (std::size_t line = 0; line + m_cut < all.size(); ++line)
        placeRow({all[line], QRectF(0, headHeight + pitch * static_cast<qreal>(line), size.width(), pitch), {}});
}

void DumbbellChart::placeRow(Row row)
{
    for (const bool later : {false, true}) {
        const auto index = m_paired->pairs[row.series][later ? 1 : 0];
        if (!index)
            continue;
        const auto value = core::axisValueOf(mark(*index));
        const QPointF at(value ? x(value->value) : 0, std::floor(row.rect.center().y()) + 0.5);
        row.ends.push_back({*index, later, value.has_value(), at, {}});
    }
    placeLabels(row);
    placeMissing(row);
    for (const End &end : row.ends)
        addSpot(end.mark, end.placed ? QRectF(end.at - QPointF(9, 9), QSizeF(18, 18)) : end.label);
    m_rows.push_back(std::move(row));
}

/// Numbers stand outside of the two marks, so that they never cover each other.
void DumbbellChart::placeLabels(Row &row) const
{
    for (End &end : row.ends) {
        if (!end.placed)
            continue;
        const auto isOther = [&](const End &other) { return other.placed && other.mark != end.mark; };
        const auto other = std::ranges::find_if(row.ends, isOther);
        const bool alone = other == row.ends.end();
        const bool toRight = alone || end.at.x() > other->at.x() || (end.at.x() == other->at.x() && end.later);
        const qreal chevron = core::isLowerBound(mark(end.mark).qualifier) && toRight ? 16 : 0;
        const qreal width = std::ceil(textWidth(pointText(mark(end.mark), figure().spec.transform), caption(true))) + 2;
        const qreal left = toRight ? end.at.x() + beside + chevron : end.at.x() - beside - width;
        end.label = QRectF(left, end.at.y() - 9, width, 18);
    }
}

QString DumbbellChart::missingText(const End &end) const
{
    const core::Mark &m = mark(end.mark);
    const bool words = m.value && core::isWord(m.qualifier); // a class is no place on the axis
    return QString::fromStdString(m_paired->periods[end.later ? 1 : 0].text()) + u' ' +
           (words ? valueText(m) + word(m.qualifier) : QStringLiteral("—"));
}

/// Words about missing periods: left of the only mark, where there is no room right of its number.
void DumbbellChart::placeMissing(Row &row) const
{
    const auto placed = std::ranges::find_if(row.ends, &End::placed);
    qreal right = placed != row.ends.end() ? placed->label.right() + 12 : m_area.left() + 6;
    for (End &end : row.ends) {
        if (end.placed)
            continue;
        const qreal width = std::ceil(textWidth(missingText(end), caption())) + 4;
        const bool left = placed != row.ends.end() && (!end.later || right + width > m_size.width());
        const qreal before = left ? placed->at.x() - beside - 4 - width : 0;
        const bool fits = left && before > m_area.left() - beside - width;
        end.label = QRectF(fits ? before : right, row.rect.center().y() - 9, width, 18);
        right += fits ? 0 : width + 10;
    }
}

QColor DumbbellChart::inkOf(const End &end, bool dimmed) const
{
    const core::Mark &m = mark(end.mark);
    if (m.earlierArea)
        return ink(Token::Axis);
    const QColor color = style().color(m.keys);
    return dimmed ? faded(color, 0.45) : end.later ? color : faded(color, 0.6);
}

void DumbbellChart::paint(QPainter &painter)
{
    if (!m_paired) {
        drawText(painter, QRectF(4, 4, m_size.width() - 8, 24), Qt::AlignLeft | Qt::AlignVCenter,
                 tr("Only one period is shown: a dumbbell needs two."), typeface(TextRole::Body), ink(Token::Text2));
        return;
    }
    for (const double tick : m_scale.ticks) {
        painter.setPen(QPen(ink(tick == 0 ? Token::Axis : Token::Grid), 1));
        const qreal column = std::floor(x(tick)) + 0.5;
        painter.drawLine(QPointF(column, m_area.top()), QPointF(column, m_area.bottom()));
    }
    drawTicksBelow(painter, m_scale, m_area, theme(), names().language());
    paintLegend(painter);
    for (const Row &row : m_rows)
        paintRow(painter, row);
    if (m_cut > 0)
        drawText(painter, QRectF(m_area.left(), m_rows.back().rect.bottom(), 400, lowest),
                 Qt::AlignLeft | Qt::AlignVCenter, tr("%1 more rows in the table").arg(m_cut), caption(),
                 ink(Token::Text2));
}

/// Which mark is of which period.
void DumbbellChart::paintLegend(QPainter &painter)
{
    qreal left = m_area.left();
    for (const bool later : {false, true}) {
        const QString text = QString::fromStdString(m_paired->periods[later ? 1 : 0].text());
        const QColor color = later ? ink(Token::Text2) : faded(ink(Token::Text2), 0.6);
        drawMarker(painter, MarkerShape::Circle, QPointF(left + 6, 9), color, theme(), later ? 10 : 7);
        const qreal width = std::ceil(textWidth(text, caption(later))) + 2;
        drawText(painter, QRectF(left + 16, 0, width, 18), Qt::AlignLeft | Qt::AlignVCenter, text, caption(later),
                 ink(Token::Text2));
        left += 16 + width + 16;
    }
}

void DumbbellChart::paintRow(QPainter &painter, const Row &row)
{
    const Series &series = m_series[row.series];
    const bool selected = isAnySelected(series.marks), dimmed = areDimmed(series.marks);
    if (selected || std::ranges::any_of(row.ends, [this](const End &end) { return isHovered(end.mark); }))
        painter.fillRect(row.rect, ink(selected ? Token::Selection : Token::Hover));
    const bool home = style().isHome(series.keys);
    const qreal nameRight = m_area.left() - widestNumber() - beside - 12;
    drawText(painter, QRectF(0, row.rect.top(), nameRight, row.rect.height()), Qt::AlignRight | Qt::AlignVCenter,
             series.name, caption(home || selected), ink(home ? Token::Accent : Token::Text));
    painter.setPen(QPen(ink(Token::Grid), 1));
    const qreal middle = std::floor(row.rect.center().y()) + 0.5;
    painter.drawLine(QPointF(m_area.left(), middle), QPointF(m_area.right(), middle));
    const bool both = row.ends.size() == 2 && row.ends[0].placed && row.ends[1].placed;
    if (both && core::areJoinable(mark(row.ends[0].mark), mark(row.ends[1].mark))) {
        const QColor color = faded(style().color(series.keys), dimmed ? 0.25 : 0.5);
        painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(row.ends[0].at, row.ends[1].at);
    }
    for (const End &end : row.ends)
        paintEnd(painter, end, inkOf(end, dimmed));
}

void DumbbellChart::paintEnd(QPainter &painter, const End &end, const QColor &color)
{
    const core::Mark &m = mark(end.mark);
    if (!end.placed) {
        drawText(painter, end.label, Qt::AlignLeft | Qt::AlignVCenter, missingText(end), caption(), ink(Token::Text2));
        return;
    }
    const qreal size = (end.later ? 10 : 7) + (isHovered(end.mark) ? 2 : 0);
    const PointAxis axis{[this](double value) { return x(value); }, true};
    for (const core::ClaimReading *claim : rivalsOf(m, figure().spec.transform))
        drawClaim(painter, QPointF(x(*claim->value), end.at.y() - 8), theme());
    drawPoint(painter, m, end.at, axis, {style().shape(m.keys), color, size}, theme());
    if (isSelected(end.mark))
        drawRing(painter, end.at, theme());
    drawText(painter, end.label, Qt::AlignCenter, pointText(m, figure().spec.transform), caption(end.later),
             ink(end.later ? Token::Text : Token::Text2));
}

} // namespace views
