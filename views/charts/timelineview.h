#pragma once

#include "views/charts/markchart.h"

namespace views {

/// Dated events: as a list, newest first, when all of them have room; else as flags over a time axis on which
/// a year is as wide as it has events. Solid = happened, hollow = planned; undated ones stand apart.
class TimelineView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;
    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) override;
    QString note() const override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    /// One event: several marks of one date, subject and title are one.
    struct Event
    {
        std::size_t mark = 0;
        std::string date;
        bool planned = false;
        qreal x = 0;
        std::optional<int> lane;
    };

    void arrangeList(const QSizeF &size);
    void arrangeAxis(const QSizeF &size);
    void placeYears(const QSizeF &size);
    qreal place(const std::string &date) const;
    void paintList(QPainter &painter);
    void paintAxis(QPainter &painter);
    void paintFlag(QPainter &painter, const Event &event, const QRectF &rect);
    void paintUndated(QPainter &painter);
    void dot(QPainter &painter, QPointF at, const Event &event);
    QString flagText(const Event &event) const;
    QString text(const Event &event, const char *attribute) const;
    const Event *eventOf(std::size_t mark) const;

    std::vector<Event> m_dated; ///< rising dates
    std::vector<Event> m_undated;
    bool m_list = false;
    std::vector<std::pair<int, qreal>> m_years; ///< year and its left edge; one more for the end
    qreal m_axis = 0;                           ///< y of the axis
};

} // namespace views
