#include "views/charts/plotground.h"

#include "models/core/layout/labels.h"
#include "views/charts/overlay.h"
#include "views/charts/typeface.h"
#include "views/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace views {

namespace {

constexpr qreal line = 18; ///< a line of captions

QFont caption() { return typeface(TextRole::Caption); }

qreal widest(const core::Scale &scale, Language language)
{
    qreal width = 0;
    for (const double tick : scale.ticks)
        width = std::max(width, textWidth(tickText(tick, scale, language), caption()));
    return std::ceil(width);
}

} // namespace

core::Scale scaleOf(const core::FigureAxis &axis, int most)
{
    return axis.logarithmic ? core::logScale(axis.low, axis.high, most)
                            : core::roundScale(axis.low, axis.high, most, false);
}

QString titleOf(const core::FigureAxis &axis, const Names &names)
{
    const bool chinese = names.language() == Language::Chinese;
    QStringList aside{unitText(axis.unit, names.language())};
    if (axis.logarithmic)
        aside << QCoreApplication::translate("views::PlotGround", "log");
    aside.removeAll(QString());
    const QString title = names(axis.title);
    if (aside.isEmpty())
        return title;
    const QString form = chinese ? QStringLiteral("%1（%2）") : QStringLiteral("%1 (%2)");
    return form.arg(title, aside.join(chinese ? QStringLiteral("，") : QStringLiteral(", ")));
}

QString tickText(double tick, const core::Scale &scale, Language language)
{
    if (tick == 0)
        return QStringLiteral("0");
    const double greatest = scale.logarithmic ? tick : std::max(std::abs(scale.low), std::abs(scale.high));
    const AxisScale words = axisScale(greatest, language);
    if (words.factor > 1) {
        for (int decimals = 0; decimals <= 3; ++decimals) {
            const double shifted = tick / words.factor * std::pow(10, decimals);
            if (std::abs(shifted - std::round(shifted)) < 1e-6)
                return numberText(tick / words.factor, decimals) + words.word;
        }
    }
    // Steps far finer than the scale word keep their digits.
    return numberText(tick, scale.logarithmic ? significantDecimals(tick, 1) : scale.decimals);
}

void drawTicksBelow(QPainter &painter, const core::Scale &scale, const QRectF &area, Theme theme, Language language)
{
    std::vector<double> centres, widths;
    for (const double tick : scale.ticks) {
        centres.push_back(area.left() + scale.along(tick) * area.width());
        widths.push_back(textWidth(tickText(tick, scale, language), caption()));
    }
    for (const std::size_t i : core::thinLabels(centres, widths, 10))
        drawText(painter, QRectF(centres[i] - widths[i] / 2 - 1, area.bottom() + 3, widths[i] + 2, line),
                 Qt::AlignCenter, tickText(scale.ticks[i], scale, language), caption(), color(Token::Text2, theme));
}

void PlotGround::setAxes(Axis across, Axis up, Language language)
{
    m_across = std::move(across);
    m_up = std::move(up);
    m_language = language;
}

void PlotGround::setArea(const QSizeF &size, qreal top, Grid grid, qreal gap)
{
    m_top = top;
    m_grid = grid;
    const qreal left = widest(m_up.scale, m_language) + 10;
    const qreal last = m_across.scale.ticks.empty()
                           ? 0
                           : textWidth(tickText(m_across.scale.ticks.back(), m_across.scale, m_language), caption());
    const qreal right = size.width() - std::max(8.0, std::ceil(last / 2) + 2);
    const qreal upper = top + line + gap, lower = size.height() - 2 * line - 4;
    m_area = QRectF(std::floor(left) + 0.5, std::floor(upper) + 0.5, std::max(20.0, std::floor(right - left)),
                    std::max(20.0, std::floor(lower - upper)));
}

void PlotGround::draw(QPainter &painter, Theme theme, qreal titleWidth) const
{
    drawGrid(painter, theme);
    drawTicksBelow(painter, m_across.scale, m_area, theme, m_language);
    drawTicksBeside(painter, theme);
    const QColor ink = color(Token::Text2, theme);
    drawText(painter, QRectF(0, m_top, titleWidth, line), Qt::AlignLeft | Qt::AlignVCenter, m_up.title, caption(), ink);
    drawText(painter, QRectF(0, m_area.bottom() + 3 + line, m_area.right() + 8, line),
             Qt::AlignRight | Qt::AlignVCenter, m_across.title, caption(), ink);
}

void PlotGround::drawGrid(QPainter &painter, Theme theme) const
{
    const auto pen = [&](const core::Scale &scale, double tick) {
        return QPen(color(!scale.logarithmic && tick == 0 ? Token::Axis : Token::Grid, theme), 1);
    };
    if (m_grid == Grid::RowsAndColumns) {
        for (const double tick : m_across.scale.ticks) {
            const qreal column = std::floor(x(tick)) + 0.5;
            painter.setPen(pen(m_across.scale, tick));
            painter.drawLine(QPointF(column, m_area.top()), QPointF(column, m_area.bottom()));
        }
    }
    for (const double tick : m_up.scale.ticks) {
        const qreal row = std::floor(y(tick)) + 0.5;
        painter.setPen(pen(m_up.scale, tick));
        painter.drawLine(QPointF(m_area.left(), row), QPointF(m_area.right(), row));
    }
    painter.setPen(QPen(color(Token::Axis, theme), 1));
    painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
}

void PlotGround::drawTicksBeside(QPainter &painter, Theme theme) const
{
    std::vector<double> heights;
    for (const double tick : m_up.scale.ticks)
        heights.push_back(m_area.bottom() - y(tick));
    const std::vector<double> needed(heights.size(), 14.0);
    for (const std::size_t i : core::thinLabels(heights, needed, 2))
        drawText(painter, QRectF(0, m_area.bottom() - heights[i] - line / 2, m_area.left() - 6, line),
                 Qt::AlignRight | Qt::AlignVCenter, tickText(m_up.scale.ticks[i], m_up.scale, m_language), caption(),
                 color(Token::Text2, theme));
}

} // namespace views
