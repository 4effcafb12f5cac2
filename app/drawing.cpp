#include "app/drawing.h"

#include "models/core/pages.h"
#include "views/figureimage.h"

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

QString yearText(const core::Filter &filter)
{
    const QString first = filter.firstYear ? QString::number(*filter.firstYear) : QString();
    const QString last = filter.lastYear ? QString::number(*filter.lastYear) : QString();
    return first == last ? first : first + u'–' + last;
}

} // namespace

QString filterText(const core::Filter &filter, const views::Names &names)
{
    QStringList parts;
    if (filter.hasYears())
        parts.append(yearText(filter));
    for (const core::RegionCode &code : filter.regions) {
        const bool children = code.text().ends_with("/*");
        const core::RegionCode exact(children ? code.text().substr(0, code.text().size() - 2) : code.text());
        parts.append(children ? names(exact) + u"/*" : names(exact));
    }
    for (const core::SectorId &id : filter.sectors)
        parts.append(names(id));
    return parts.join(u" · "_qs);
}

QByteArray drawn(const Export &command, const std::vector<core::Figure> &figures, const views::Names &names)
{
    std::vector<std::shared_ptr<const core::Figure>> shared;
    for (const core::Figure &figure : figures)
        shared.push_back(std::make_shared<const core::Figure>(figure));
    const views::ImageOptions options{command.size, command.scale, command.theme, filterText(command.filter, names)};
    const bool page = core::figureSpec(command.figure.toStdString()) == nullptr;
    if (command.format == FileFormat::Svg)
        return page ? views::pageSvg(command.figure, shared, names, options)
                    : views::figureSvg(shared.front(), names, options);
    return png(page ? views::pageImage(command.figure, shared, names, options)
                    : views::figureImage(shared.front(), names, options));
}

} // namespace app
