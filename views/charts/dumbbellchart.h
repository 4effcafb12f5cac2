#pragma once

#include "models/core/layout/ticks.h"
#include "views/charts/markchart.h"
#include "views/charts/pairedseries.h"

namespace views {

/// Two periods of each series on one row: the earlier number as a small pale mark, the later one as a large one, a
/// line between the two where they can be compared. Rows go by the later number. A period without a number is named
/// on its row.
class DumbbellChart : public MarkChart
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
    /// One period of a row: a mark with a place, or words about a missing one.
    struct End
    {
        std::size_t mark = 0;
        bool later = false;
        bool placed = false;
        QPointF at;
        QRectF label; ///< of the number, or of the missing period
    };
    struct Row
    {
        std::size_t series = 0;
        QRectF rect;
        std::vector<End> ends; ///< earlier first
    };

    core::Scale valueScale(int ticks) const;
    bool isRank() const;
    double x(double value) const;
    std::vector<std::size_t> order() const;
    qreal widestNumber() const;
    void placeRow(Row row);
    void placeLabels(Row &row) const;
    void placeMissing(Row &row) const;
    QString missingText(const End &end) const;
    QColor inkOf(const End &end, bool dimmed) const;
    void paintLegend(QPainter &painter);
    void paintRow(QPainter &painter, const Row &row);
    void paintEnd(QPainter &painter, const End &end, const QColor &color);

    std::vector<Series> m_series;
    std::optional<PairedSeries> m_paired; ///< none where there are not two periods
    core::Scale m_scale;
    QSizeF m_size;
    QRectF m_area; ///< of the axis, over all rows
    std::vector<Row> m_rows;
    std::size_t m_cut = 0; ///< rows without room
};

} // namespace views
