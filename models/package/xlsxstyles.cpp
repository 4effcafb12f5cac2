#include "models/package/xlsxparts.h"

#include <map>

namespace package {

namespace {

/// More styles than any program writes; what comes after them has no format.
constexpr std::size_t maximumStyles = 1'000'000;

void readFormats(XmlPart &part, std::map<unsigned, CellFormat> &formats)
{
    while (part.nextChild()) {
        const unsigned id = part.attribute(QLatin1String("numFmtId")).toUInt();
        if (formats.size() < maximumStyles)
            formats[id] = readCellFormat(part.attribute(QLatin1String("formatCode")).toStdString());
        part.skip();
    }
}

void readCellStyles(XmlPart &part, std::vector<unsigned> &ids)
{
    while (part.nextChild()) {
        if (ids.size() < maximumStyles)
            ids.push_back(part.attribute(QLatin1String("numFmtId")).toUInt());
        part.skip();
    }
}

} // namespace

core::Result<std::vector<CellFormat>> readXlsxStyles(const ZipArchive &archive, const std::string &entry)
{
    std::vector<CellFormat> styles;
    if (!archive.find(entry))
        return styles;
    auto device = archive.device(entry);
    if (!device)
        return device.error();
    XmlPart part(std::move(*device));
    std::map<unsigned, CellFormat> formats;
    std::vector<unsigned> ids;
    if (part.nextChild()) {
        while (part.nextChild()) {
            if (part.name() == u"numFmts")
                readFormats(part, formats);
            else if (part.name() == u"cellXfs")
                readCellStyles(part, ids);
            else
                part.skip();
        }
    }
    if (part.failure())
        return *part.failure();
    for (const unsigned id : ids) {
        const auto own = formats.find(id);
        styles.push_back(own == formats.end() ? readCellFormat(builtinFormat(id)) : own->second);
    }
    return styles;
}

} // namespace package
