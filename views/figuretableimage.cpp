#include "views/figuretableimage.h"

#include "models/items/figuremodel.h"
#include "views/charts/overlay.h"
#include "views/charts/typeface.h"
#include "views/tables/celltext.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace views {

namespace {

struct TableImage
{
    Q_DECLARE_TR_FUNCTIONS(views::TableImage)
};

constexpr qreal rowHeight = 24;
constexpr qreal cellPad = 8;

/// A picture has no tool tips: where a column is no period, an empty cell says why. In a statistical table the
/// dash stands for itself, as in a yearbook.
bool saysWhy(const QModelIndex &index)
{
    const auto *model = qobject_cast<const items::FigureModel *>(index.model());
    return model && model->figure() && model->figure()->spec.subject != core::FigureSubject::Series;
}

QString shownText(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QVariant empty = index.data(items::FigureModel::EmptyRole);
    if (empty.isValid() && saysWhy(index))
        return shortWord(static_cast<core::EmptyReason>(empty.toInt()));
    const QVariant qualifier = index.data(items::FigureModel::QualifierRole);
    return qualifier.isValid() && qualifier.toInt() > 0
               ? qualifierSign(static_cast<core::Qualifier>(qualifier.toInt())) + text
               : text;
}

/// Widths that the texts want; long ones give way until the table fits.
std::vector<qreal> columnWidths(const QAbstractItemModel &model, int rows, qreal room)
{
    const QFont font = typeface(TextRole::Caption);
    std::vector<qreal> widths;
    for (int column = 0; column < model.columnCount(); ++column) {
        qreal width = textWidth(model.headerData(column, Qt::Horizontal).toString(), font);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, textWidth(shownText(model.index(row, column)), font));
        widths.push_back(std::ceil(width) + 2 * cellPad);
    }
    qreal cap = 400;
    const auto total = [&] {
        return std::accumulate(widths.begin(), widths.end(), 0.0,
                               [&](qreal sum, qreal w) { return sum + std::min(w, cap); });
    };
    while (cap > 40 && total() > room)
        cap -= 8;
    for (qreal &width : widths)
        width = std::min(width, cap);
    const qreal spare = room - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (spare > 0 && !widths.empty())
        std::for_each(widths.begin(), widths.end(), [&](qreal &w) { w += spare / static_cast<qreal>(widths.size()); });
    return widths;
}

} // namespace

void paintTable(QPainter &painter, const QSizeF &size, const std::shared_ptr<const core::Figure> &figure,
                const Names &names, Theme theme)
{
    items::FigureModel model;
    model.setFigure(figure, cellTexts(*figure, names));
    const QFont font = typeface(TextRole::Caption);
    if (model.rowCount() == 0) {
        drawText(painter, QRectF(0, 0, size.width(), rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                 word(figure->empty.value_or(core::EmptyReason::FilteredOut)), font, color(Token::Text2, theme));
        return;
    }
    const int room = std::max(1, static_cast<int>(size.height() / rowHeight) - 1);
    const int rows = model.rowCount() <= room ? model.rowCount() : room - 1;
    const std::vector<qreal> widths = columnWidths(model, rows, size.width());
    painter.fillRect(QRectF(0, 0, size.width(), rowHeight), color(Token::Head, theme));
    for (int row = -1; row < rows; ++row) {
        qreal x = 0;
        const qreal y = (row + 1) * rowHeight;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(std::max(row, 0), column);
            const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            const qreal width = widths[static_cast<std::size_t>(column)];
            const QString text = row < 0 ? model.headerData(column, Qt::Horizontal).toString() : shownText(index);
            drawText(painter, QRectF(x + cellPad, y, width - 2 * cellPad, rowHeight),
                     (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text, font,
                     color(row < 0 ? Token::Text2 : Token::Text, theme));
            x += width;
        }
        painter.setPen(QPen(color(Token::Grid, theme), 1));
        painter.drawLine(QPointF(0, y + rowHeight - 0.5), QPointF(size.width(), y + rowHeight - 0.5));
    }
    if (rows < model.rowCount())
        drawText(painter, QRectF(cellPad, (rows + 1) * rowHeight, size.width(), rowHeight),
                 Qt::AlignLeft | Qt::AlignVCenter, TableImage::tr("%1 of %2 rows").arg(rows).arg(model.rowCount()),
                 font, color(Token::Text2, theme));
}

} // namespace views
