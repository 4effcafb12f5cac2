// What another state of the dataset says, in a LineChart.
#include "views/charts/linechart.h"

#include <algorithm>

namespace views {

namespace {

constexpr qreal arm = 14; ///< of a lone point, to both sides: it stands out behind the marker of nearly its number

} // namespace

/// Dashed, without markers, below the lines of this state; a point without a neighbour is a short dash.
void LineChart::placeBeside()
{
    m_besideLines.clear();
    if (figure().beside.empty())
        return;
    for (std::size_t s = 0; s < m_series.size(); ++s) {
        BesideLine line{{}, s, {}, false, 0};
        const auto flush = [&] {
            line.isAlone = line.points.size() == 1;
            if (line.isAlone)
                line.points = {line.points.front() - QPointF(arm, 0), line.points.front() + QPointF(arm, 0)};
            if (!line.points.empty() && !(line.isAlone && line.revised.empty())) // nothing differs there
                m_besideLines.push_back(std::move(line));
            line = BesideLine{{}, s, {}, false, 0};
        };
        std::vector<std::size_t> marks = m_series[s].marks; // those that only the other state has come last
        std::ranges::sort(marks, {}, [this](std::size_t i) {
            const auto &period = mark(i).keys.period;
            return period ? calendarPlace(*period) : 0;
        });
        for (const std::size_t i : marks) {
            const core::Mark &m = mark(i);
            if (!m.beside || !m.keys.period) {
                flush();
                continue;
            }
            if (!m.beside->joined)
                flush();
            line.points.emplace_back(x(*m.keys.period), m_frame.y(*m.beside->value));
            line.last = i;
            if (m.beside->value != m.value)
                line.revised.push_back(line.points.back());
        }
        flush();
    }
}

/// A lone number that was revised is a hollow mark with a dashed edge, where the mark of this state leaves room for it;
/// no label covers a revised one.
void LineChart::paintBeside(QPainter &painter, Room &room)
{
    constexpr qreal size = 8;
    for (const BesideLine &line : m_besideLines) {
        for (const QPointF &at : line.revised) {
            const qreal half = line.isAlone ? arm : size / 2;
            room.block(QRectF(at.x() - half, at.y() - size / 2, 2 * half, size));
            const bool hidden = std::ranges::any_of(
                m_points, [&](const Point &point) { return !point.empty && (point.at - at).manhattanLength() < size; });
            const core::Keys &keys = m_series[line.series].keys;
            if (line.isAlone && !hidden)
                drawEarlier(painter, style().shape(keys), at, style().color(keys), theme(), size);
        }
    }
}

} // namespace views
