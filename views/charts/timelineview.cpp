#include "views/charts/timelineview.h"

#include "models/core/layout/labels.h"
#include "models/core/partialdate.h"
#include "views/charts/typeface.h"
#include "views/text/format.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal rowHeight = 28; ///< of the list; less, down to leastRow, when there is little room
constexpr qreal leastRow = 20;
constexpr qreal laneHeight = 19;
constexpr qreal flagWidth = 210; ///< a title is cut to this
constexpr qreal undatedHeight = 24;

QFont caption() { return typeface(TextRole::Caption); }

std::string attributeOf(const core::Mark &mark, const char *name)
{
    const core::Attribute *attribute = mark.attribute(name);
    return attribute ? attribute->text.zh : std::string();
}

} // namespace

void TimelineView::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_dated.clear();
    m_undated.clear();
    for (std::size_t i = 0; figure && i < figure->marks.size(); ++i) {
        const core::Mark &m = figure->marks[i];
        Event event{i, attributeOf(m, "date"), attributeOf(m, "status") == "planned", 0, {}};
        auto &events = event.date.empty() ? m_undated : m_dated;
        const bool known = std::any_of(events.begin(), events.end(), [&](const Event &e) {
            const core::Mark &other = figure->marks[e.mark];
            return e.date == event.date && attributeOf(other, "subject") == attributeOf(m, "subject") &&
                   attributeOf(other, "title") == attributeOf(m, "title");
        });
        if (!known)
            events.push_back(event);
    }
    std::stable_sort(m_dated.begin(), m_dated.end(), [](const Event &a, const Event &b) {
        return core::middleDayOf(a.date) < core::middleDayOf(b.date);
    });
    MarkChart::setFigure(std::move(figure), names);
}

QString TimelineView::note() const
{
    const auto hidden = std::count_if(m_dated.begin(), m_dated.end(), [](const Event &e) { return !e.lane; });
    QStringList parts{tr("solid = happened, hollow = planned")};
    if (!m_undated.empty())
        parts << tr("%1 undated").arg(m_undated.size());
    if (!m_list && hidden > 0 && hidden < static_cast<std::ptrdiff_t>(m_dated.size()))
        parts << tr("%1 without room for their title").arg(hidden);
    return parts.join(QStringLiteral(" · "));
}

/// An event of which only the year is known stands over the middle of it and says so.
QString TimelineView::flagText(const Event &event) const
{
    const QString title = text(event, "title");
    return event.date.size() == 4 ? QString::fromStdString(event.date) + QStringLiteral(": ") + title : title;
}

QString TimelineView::text(const Event &event, const char *attribute) const
{
    const core::Attribute *found = mark(event.mark).attribute(attribute);
    return found ? names()(found->text) : QString();
}

const TimelineView::Event *TimelineView::eventOf(std::size_t index) const
{
    for (const auto *events : {&m_dated, &m_undated}) {
        const auto found =
            std::find_if(events->begin(), events->end(), [&](const Event &e) { return e.mark == index; });
        if (found != events->end())
            return &*found;
    }
    return nullptr;
}

void TimelineView::arrange(const QSizeF &size)
{
    const qreal count = static_cast<qreal>(m_dated.size() + m_undated.size());
    m_list = count * leastRow <= size.height() + 0.5;
    if (m_list)
        arrangeList(size);
    else
        arrangeAxis(size);
}

void TimelineView::arrangeList(const QSizeF &size)
{
    const qreal pitch = std::min(rowHeight, size.height() / static_cast<qreal>(m_dated.size() + m_undated.size()));
    qreal y = 0;
    const auto add = [&](const Event &event) {
        addSpot(event.mark, QRectF(0, y, size.width(), pitch));
        y += pitch;
    };
    std::for_each(m_dated.rbegin(), m_dated.rend(), add);
    std::for_each(m_undated.begin(), m_undated.end(), add);
}

/// A year is as wide as it has events, so that busy years stay legible; the labels say where years begin.
void TimelineView::placeYears(const QSizeF &size)
{
    m_years.clear();
    if (m_dated.empty())
        return;
    const auto yearOf = [](const Event &event) { return std::stoi(event.date.substr(0, 4)); };
    const int first = yearOf(m_dated.front()), last = yearOf(m_dated.back());
    std::vector<qreal> widths;
    qreal sum = 0;
    for (int year = first; year <= last; ++year) {
        const auto events =
            std::count_if(m_dated.begin(), m_dated.end(), [&](const Event &e) { return yearOf(e) == year; });
        widths.push_back(events == 0 ? 0.45 : 1.0 + static_cast<qreal>(events));
        sum += widths.back();
    }
    const qreal room = size.width() - 8 - flagWidth * 0.8;
    qreal x = 4;
    for (int year = first; year <= last; ++year) {
        m_years.emplace_back(year, x);
        x += widths[static_cast<std::size_t>(year - first)] / sum * room;
    }
    m_years.emplace_back(last + 1, x);
}

qreal TimelineView::place(const std::string &date) const
{
    const std::string day = core::middleDayOf(date); // of a year alone no day is known
    const int year = std::stoi(day.substr(0, 4)), month = std::stoi(day.substr(5, 2)),
              dayOfMonth = std::stoi(day.substr(8, 2));
    const auto at =
        static_cast<std::size_t>(std::clamp(year - m_years.front().first, 0, static_cast<int>(m_years.size()) - 2));
    const qreal part = (month - 1 + (dayOfMonth - 1) / 31.0) / 12;
    return m_years[at].second + part * (m_years[at + 1].second - m_years[at].second);
}

void TimelineView::arrangeAxis(const QSizeF &size)
{
    placeYears(size);
    m_axis = std::floor(size.height() - 24 - (m_undated.empty() ? 0 : undatedHeight)) + 0.5;
    std::vector<core::Flag> flags;
    for (Event &event : m_dated) {
        event.x = std::round(place(event.date)) + 0.5;
        const qreal wanted = textWidth(flagText(event), caption()) + 18;
        flags.push_back({event.x, std::min({wanted, flagWidth, size.width() - event.x}) + 10});
    }
    const int lanes = std::max(1, static_cast<int>((m_axis - 12) / laneHeight));
    const auto given = core::lanesOf(flags, lanes, 64);
    for (std::size_t i = 0; i < m_dated.size(); ++i) {
        m_dated[i].lane = given[i].lane;
        const qreal y = m_axis - 12 - (given[i].lane.value_or(0) + 1) * laneHeight;
        addSpot(m_dated[i].mark, given[i].lane ? QRectF(m_dated[i].x - 5, y, given[i].width - 6, laneHeight)
                                               : QRectF(m_dated[i].x - 5, m_axis - 5, 10, 10));
    }
    qreal x = 4 + textWidth(tr("Undated"), caption()) + 14;
    for (const Event &event : m_undated) {
        const qreal width = std::min(textWidth(text(event, "title"), caption()) + 26, flagWidth);
        if (x + 60 > size.width())
            break;
        addSpot(event.mark,
                QRectF(x, size.height() - undatedHeight + 2, std::min(width, size.width() - x), undatedHeight - 4));
        x += width;
    }
}

void TimelineView::paint(QPainter &painter)
{
    if (m_list)
        paintList(painter);
    else
        paintAxis(painter);
}

void TimelineView::dot(QPainter &painter, QPointF at, const Event &event)
{
    const QColor color = isDimmed(event.mark) ? faded(ink(Token::Accent), 0.45) : ink(Token::Accent);
    if (event.planned)
        drawHollow(painter, MarkerShape::Circle, at, color, theme(), 7.5);
    else
        drawMarker(painter, MarkerShape::Circle, at, color, theme(), 8.5);
}

/// Date, dot, subject, title: one row an event.
void TimelineView::paintList(QPainter &painter)
{
    qreal dates = 0, subjects = 0;
    const auto dateOf = [&](const Event &event) {
        return event.date.empty() ? tr("undated") : dateText(event.date, names().language());
    };
    for (const Spot &row : spots()) {
        const QString subject = names().subject(attributeOf(mark(row.mark), "subject"));
        dates = std::max(dates, textWidth(dateOf(*eventOf(row.mark)), caption()) + 8);
        subjects = std::max(subjects, textWidth(subject, typeface(TextRole::Body)));
    }
    for (const Spot &row : spots()) {
        const Event *event = eventOf(row.mark);
        const QRectF &r = row.rect;
        if (isSelected(row.mark) || isHovered(row.mark))
            painter.fillRect(r, ink(isSelected(row.mark) ? Token::Selection : Token::Hover));
        const qreal room = std::min(subjects + 12, r.width() * 0.3);
        drawText(painter, QRectF(r.left(), r.top(), dates, r.height()), Qt::AlignRight | Qt::AlignVCenter,
                 dateOf(*event), caption(), ink(Token::Text2));
        dot(painter, QPointF(r.left() + dates + 14, r.center().y()), *event);
        drawText(painter, QRectF(r.left() + dates + 28, r.top(), room - 10, r.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, names().subject(attributeOf(mark(row.mark), "subject")),
                 typeface(TextRole::Body), ink(Token::Text2));
        drawText(painter, QRectF(r.left() + dates + 28 + room, r.top(), r.width() - dates - room - 32, r.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, text(*event, "title"),
                 typeface(TextRole::Body, isSelected(row.mark)), ink(Token::Text));
    }
}

void TimelineView::paintAxis(QPainter &painter)
{
    if (!m_years.empty()) {
        qreal free = 0;
        for (std::size_t i = 0; i + 1 < m_years.size(); ++i) {
            const qreal x = std::round(m_years[i].second) + 0.5;
            painter.setPen(QPen(ink(Token::Grid), 1));
            painter.drawLine(QPointF(x, 0), QPointF(x, m_axis));
            const QString year = QString::number(m_years[i].first);
            if (x >= free) {
                drawText(painter, QRectF(x, m_axis + 4, 60, 18), Qt::AlignLeft | Qt::AlignVCenter, year, caption(),
                         ink(Token::Text2));
                free = x + textWidth(year, caption()) + 6;
            }
        }
        painter.setPen(QPen(ink(Token::Axis), 1));
        painter.drawLine(QPointF(m_years.front().second, m_axis), QPointF(m_years.back().second, m_axis));
    }
    for (const Spot &spot : spots()) {
        const Event *event = eventOf(spot.mark);
        if (!event->date.empty())
            paintFlag(painter, *event, spot.rect);
    }
    paintUndated(painter);
}

void TimelineView::paintFlag(QPainter &painter, const Event &event, const QRectF &rect)
{
    if (!event.lane) {
        dot(painter, QPointF(event.x, m_axis), event);
        return;
    }
    painter.setPen(QPen(ink(Token::BorderSoft), 1));
    painter.drawLine(QPointF(event.x, rect.center().y()), QPointF(event.x, m_axis));
    const bool strong = isSelected(event.mark);
    if (strong || isHovered(event.mark))
        painter.fillRect(rect.adjusted(10, 0, 0, 0), ink(strong ? Token::Selection : Token::Hover));
    dot(painter, QPointF(event.x, rect.center().y()), event);
    drawText(painter, rect.adjusted(13, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, flagText(event), caption(),
             isDimmed(event.mark) ? ink(Token::Text2) : ink(Token::Text));
}

void TimelineView::paintUndated(QPainter &painter)
{
    if (m_undated.empty())
        return;
    const qreal y = m_axis + 24;
    drawText(painter, QRectF(4, y + 2, 200, undatedHeight - 4), Qt::AlignLeft | Qt::AlignVCenter, tr("Undated"),
             caption(), ink(Token::Text2));
    for (const Spot &spot : spots()) {
        const Event *event = eventOf(spot.mark);
        if (!event->date.empty())
            continue;
        if (isSelected(spot.mark) || isHovered(spot.mark))
            painter.fillRect(spot.rect, ink(isSelected(spot.mark) ? Token::Selection : Token::Hover));
        dot(painter, QPointF(spot.rect.left() + 7, spot.rect.center().y()), *event);
        drawText(painter, spot.rect.adjusted(16, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, text(*event, "title"),
                 caption(), ink(Token::Text));
    }
}

} // namespace views
