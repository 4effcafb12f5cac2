#include "app/drawing.h"

#include "models/core/pages.h"
#include "views/figureimage.h"
#include "views/text/filterwords.h"

#include <QBuffer>

namespace app {

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

QByteArray drawn(const Export &command, const std::vector<core::Figure> &figures, const core::PanelHead *panel,
                 const views::Names &names)
{
    std::vector<std::shared_ptr<const core::Figure>> shared;
    for (const core::Figure &figure : figures)
        shared.push_back(std::make_shared<const core::Figure>(figure));
    const views::ImageOptions options{command.size, command.scale, command.theme,
                                      views::FilterWords::line(command.filter, panel, names)};
    const bool page = core::figureSpec(command.figure.toStdString()) == nullptr;
    if (command.format == FileFormat::Svg)
        return page ? views::pageSvg(command.figure, shared, names, options)
                    : views::figureSvg(shared.front(), names, options);
    return png(page ? views::pageImage(command.figure, shared, names, options)
                    : views::figureImage(shared.front(), names, options));
}

} // namespace app
