#include "models/package/workbook.h"

#include "models/package/odsreader.h"
#include "models/package/xlsxreader.h"

#include <algorithm>

namespace package {

using core::ErrorCode;

namespace {

core::Result<std::unique_ptr<Workbook>> openArchive(core::Result<ZipArchive> archive)
{
    if (!archive)
        return archive.error();
    if (archive->find("content.xml"))
        return openOds(std::move(*archive));
    return openXlsx(std::move(*archive));
}

} // namespace

core::Result<SheetReading> Workbook::readNamed(std::string_view sheet, const SheetReadOptions &options) const
{
    const auto found = std::ranges::find(sheets(), sheet, &Sheet::name);
    if (found == sheets().end())
        return {ErrorCode::SheetMissing, {fileName(), std::string(sheet)}};
    return read(static_cast<std::size_t>(found - sheets().begin()), options);
}

core::Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path)
{
    return openArchive(ZipArchive::open(path));
}

core::Result<std::unique_ptr<Workbook>> openWorkbook(QByteArray bytes, std::string name)
{
    return openArchive(ZipArchive::of(std::move(bytes), std::move(name)));
}

} // namespace package
