#include "views/figurecopy.h"

#include "views/figureimage.h"
#include "views/tables/figuretable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace views {

void copyFigure(const std::shared_ptr<const core::Figure> &figure, const Names &names, Theme theme,
                const FigureTable &rows)
{
    auto *mime = new QMimeData;
    mime->setText(rows.toTsv());
    mime->setHtml(rows.toHtml());
    ImageOptions options;
    options.theme = theme;
    mime->setImageData(figureImage(figure, names, options));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void copyFigure(const std::shared_ptr<const core::Figure> &figure, const Names &names, Theme theme)
{
    FigureTable rows;
    rows.setFigure(figure, names);
    copyFigure(figure, names, theme, rows);
}

} // namespace views
