#include "views/charts/plotframe.h"

#include "views/charts/overlay.h"
#include "views/charts/typeface.h"
#include "views/text/format.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

QString tickText(double tick, const core::Scale &scale, const AxisScale &words)
{
    const double value = tick / words.factor;
    const int most = words.factor > 1 ? 2 : scale.decimals;
    for (int decimals = words.factor > 1 ? 0 : most; decimals < most; ++decimals) {
        const double shift = std::pow(10, decimals);
        if (std::abs(value * shift - std::round(value * shift)) < 1e-6)
            return numberText(value, decimals);
    }
    return numberText(value, most);
}

AxisScale wordsOf(const core::Scale &scale, Language language)
{
    return axisScale(std::max(std::abs(scale.low), std::abs(scale.high)), language);
}

} // namespace

struct PlotFrame::Parts
{
    QGraphicsScene scene; // owns the chart, which owns axes and series
    QChart *chart = new QChart;
    QValueAxis *x = new QValueAxis;
    QValueAxis *y = new QValueAxis;

    QLineSeries *add()
    {
        auto *series = new QLineSeries;
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
        return series;
    }
};

PlotFrame::PlotFrame()
    : m_parts(std::make_unique<Parts>())
{
    QChart *chart = m_parts->chart;
    m_parts->scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->addAxis(m_parts->x, Qt::AlignBottom);
    chart->addAxis(m_parts->y, Qt::AlignLeft);
    m_parts->x->setRange(0, 1);
    m_parts->x->setVisible(false);
    m_parts->y->setVisible(false);
    m_parts->add(); // an axis without a series has no scale
}

PlotFrame::~PlotFrame() = default;

void PlotFrame::setArea(const QSizeF &size, const QRectF &area, const core::Scale &scale, bool downwards)
{
    m_size = size;
    m_area = area;
    m_scale = scale;
    m_downwards = downwards;
    m_parts->scene.setSceneRect(QRectF(QPointF(), size));
    m_parts->chart->resize(size);
    m_parts->chart->setPlotArea(area);
    m_parts->y->setRange(scale.low, scale.high);
}

void PlotFrame::clearLines()
{
    m_parts->chart->removeAllSeries();
    m_parts->add();
}

void PlotFrame::addLine(const std::vector<QPointF> &points, const QPen &pen)
{
    QList<QPointF> values;
    for (const QPointF &point : points) {
        const double up = (m_area.bottom() - point.y()) / m_area.height();
        values.append({(point.x() - m_area.left()) / m_area.width(), m_scale.low + up * (m_scale.high - m_scale.low)});
    }
    QLineSeries *series = m_parts->add();
    series->setPen(pen);
    series->replace(values);
}

void PlotFrame::draw(QPainter &painter, Theme theme)
{
    // Qt Charts lays its grid out later than it is asked to; these are where the labels are.
    painter.setPen(QPen(color(Token::Grid, theme), 1));
    for (const double tick : m_scale.ticks) {
        const double row = std::floor(y(tick)) + 0.5;
        painter.drawLine(QPointF(m_area.left(), row), QPointF(m_area.right(), row));
    }
    const QRectF whole(QPointF(), m_size);
    m_parts->scene.render(&painter, whole, whole);
}

double PlotFrame::labelWidth(const core::Scale &scale, Language language)
{
    double width = 0;
    for (const double tick : scale.ticks)
        width =
            std::max(width, textWidth(tickText(tick, scale, wordsOf(scale, language)), typeface(TextRole::Caption)));
    return width;
}

void PlotFrame::drawLabels(QPainter &painter, Theme theme, Language language) const
{
    const QFont font = typeface(TextRole::Caption);
    const QColor ink = color(Token::Text2, theme);
    const AxisScale words = wordsOf(m_scale, language);
    const double base = m_scale.low < 0 && m_scale.high > 0 ? y(0) : m_scale.high == 0 ? m_area.top() : m_area.bottom();
    painter.setPen(QPen(color(Token::Axis, theme), 1));
    painter.drawLine(QPointF(m_area.left(), base), QPointF(m_area.right(), base));
    for (const double tick : m_scale.ticks)
        drawText(painter, QRectF(0, y(tick) - 9, m_area.left() - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                 tickText(tick, m_scale, words), font, ink);
    drawText(painter, QRectF(0, m_area.top() - 25, m_area.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
             words.word, font, ink);
}

double PlotFrame::y(double value) const
{
    const double way = (value - m_scale.low) / (m_scale.high - m_scale.low) * m_area.height();
    return m_downwards ? m_area.top() + way : m_area.bottom() - way;
}

} // namespace views
