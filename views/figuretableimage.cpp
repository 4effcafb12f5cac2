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

struct Widths
{
    std::vector<qreal> ofColumns;
    qreal total() const { return std::accumulate(ofColumns.begin(), ofColumns.end(), 0.0); }
};

bool isRight(const QModelIndex &index) { return (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0; }

/// Widths that the texts want; long ones give way until the table fits. A number that is cut reads as another one:
/// columns of numbers keep their widths, and the whole may be wider than its room.
Widths columnWidths(const QAbstractItemModel &model, qreal room)
{
    constexpr int looked = 200;
    constexpr qreal widest = 400, least = 120;
    const QFont font = typeface(TextRole::Caption);
    const int rows = std::min(model.rowCount(), looked);
    Widths widths;
    for (int column = 0; column < model.columnCount(); ++column) {
        qreal width = textWidth(model.headerData(column, Qt::Horizontal).toString(), font);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, textWidth(shownText(model.index(row, column)), font));
        widths.ofColumns.push_back(std::min(std::ceil(width) + 2 * cellPad, widest));
    }
    for (qreal cap = widest; cap > least && widths.total() > room; cap -= 8) {
        for (int column = 0; column < model.columnCount(); ++column) {
            qreal &width = widths.ofColumns[static_cast<std::size_t>(column)];
            width = isRight(model.index(0, column)) ? width : std::min(width, cap - 8);
        }
    }
    return widths;
}

void share(qreal spare, Widths &widths)
{
    const auto count = static_cast<qreal>(widths.ofColumns.size());
    for (qreal &width : widths.ofColumns)
        width += std::max(0.0, spare) / count;
}

void paintRow(QPainter &painter, const QAbstractItemModel &model, int row, const Widths &widths, Theme theme)
{
    const QFont font = typeface(TextRole::Caption);
    const qreal y = (row + 1) * rowHeight;
    qreal x = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(std::max(row, 0), column);
        const qreal width = widths.ofColumns[static_cast<std::size_t>(column)];
        const QString text = row < 0 ? model.headerData(column, Qt::Horizontal).toString() : shownText(index);
        drawText(painter, QRectF(x + cellPad, y, width - 2 * cellPad, rowHeight),
                 (isRight(index) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text, font,
                 color(row < 0 ? Token::Text2 : Token::Text, theme));
        x += width;
    }
    painter.setPen(QPen(color(Token::Grid, theme), 1));
    painter.drawLine(QPointF(0, y + rowHeight - 0.5), QPointF(widths.total(), y + rowHeight - 0.5));
}

} // namespace

qreal tableWidth(const std::shared_ptr<const core::Figure> &figure, const Names &names)
{
    items::FigureModel model;
    model.setFigure(figure, cellTexts(*figure, names));
    return model.rowCount() == 0 ? 0 : columnWidths(model, 0).total();
}

qreal tableHeight(const std::shared_ptr<const core::Figure> &figure, const Names &names)
{
    constexpr int most = 40; // more than one looks through in a picture
    items::FigureModel model;
    model.setFigure(figure, cellTexts(*figure, names));
    const int rows = model.rowCount() <= most ? model.rowCount() : most + 1;
    return (1 + std::max(1, rows)) * rowHeight;
}

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
    Widths widths = columnWidths(model, size.width());
    const qreal scale = std::min(1.0, size.width() / widths.total()); // rather small than cut
    share(size.width() - widths.total(), widths);
    painter.scale(scale, scale);
    const int room = std::max(1, static_cast<int>(size.height() / scale / rowHeight) - 1);
    const int rows = model.rowCount() <= room ? model.rowCount() : room - 1;
    painter.fillRect(QRectF(0, 0, widths.total(), rowHeight), color(Token::Head, theme));
    for (int row = -1; row < rows; ++row)
        paintRow(painter, model, row, widths, theme);
    if (rows < model.rowCount())
        drawText(painter, QRectF(cellPad, (rows + 1) * rowHeight, widths.total(), rowHeight),
                 Qt::AlignLeft | Qt::AlignVCenter, TableImage::tr("%1 of %2 rows").arg(rows).arg(model.rowCount()),
                 font, color(Token::Text2, theme));
}

} // namespace views
