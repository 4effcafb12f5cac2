#include "app/drawing.h"

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

QByteArray drawn(const Drawing &drawing, const std::vector<core::Figure> &figures, const core::PanelHead *panel,
                 const views::Names &names)
{
    std::vector<std::shared_ptr<const core::Figure>> shared;
    for (const core::Figure &figure : figures)
        shared.push_back(std::make_shared<const core::Figure>(figure));
    const Export &command = drawing.command;
    const views::ImageOptions options{command.size, command.scale, command.theme,
                                      views::FilterWords::line(drawing.filter, panel, names)};
    const bool page = !drawing.page.isEmpty();
    if (command.format == FileFormat::Svg)
        return page ? views::pageSvg(drawing.page, shared, names, options)
                    : views::figureSvg(shared.front(), names, options);
    return png(page ? views::pageImage(drawing.page, shared, names, options)
                    : views::figureImage(shared.front(), names, options));
}

} // namespace app
