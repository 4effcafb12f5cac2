#pragma once

#include "views/charts/markchart.h"

namespace views {

/// Headline numbers: one card a mark with period, qualifier, unit, growth with its basis, implied base and
/// source. Cards wrap to rows by the width.
class TilesView : public MarkChart
{
    Q_OBJECT

public:
    using MarkChart::MarkChart;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    /// In which every number stands with its unit.
    qreal leastWidth() const;
    int columns(qreal width) const;
    qreal tileWidth(qreal width) const;
    QString nameOf(const core::Mark &m) const;
    /// Lines that the longest name takes in tiles of a width: 1 or 2, the same for all.
    int nameLines(qreal tileWidth) const;
    qreal leastHeight(qreal tileWidth) const;
    void paintTile(QPainter &painter, const Spot &tile);
    void paintName(QPainter &painter, const core::Mark &mark, const QRectF &slot, QString &period);
    /// Returns where the number and its unit end.
    qreal paintNumber(QPainter &painter, const core::Mark &mark, const QRectF &row);
    void paintBadges(QPainter &painter, const core::Mark &mark, QRectF row);
    static QString coverage(const core::Mark &mark, qreal width);
    QString footer(const core::Mark &mark, const QString &period, qreal width) const;
};

} // namespace views
