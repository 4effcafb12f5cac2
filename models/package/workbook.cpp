#include "models/package/workbook.h"

#include "models/package/container.h"
#include "models/package/odsreader.h"
#include "models/package/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace package {

using core::ErrorCode;

namespace {

constexpr qint64 maximumPeek = qint64(256) << 20;

/// Why a file that is no archive is no workbook that is read here.
core::Error refusal(const QByteArray &bytes, const std::string &name)
{
    switch (containerOf({bytes.constData(), static_cast<std::size_t>(bytes.size())})) {
    case Container::Empty:
        return {ErrorCode::EmptyFile, {name}};
    case Container::LegacyWorkbook:
        return {ErrorCode::LegacyWorkbook, {name}};
    case Container::EncryptedWorkbook:
        return {ErrorCode::Encrypted, {name}};
    default:
        return {ErrorCode::NotAWorkbook, {name}};
    }
}

bool isZip(const QByteArray &head) { return head.startsWith("PK"); }

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
    QFile file(path);
    const std::string name = path.toStdString();
    if (!QFileInfo(path).isFile())
        return {ErrorCode::FileMissing, {name}};
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileUnreadable, {name, file.errorString().toStdString()}};
    if (isZip(file.peek(2)))
        return openArchive(ZipArchive::open(path));
    return refusal(file.read(maximumPeek), name);
}

core::Result<std::unique_ptr<Workbook>> openWorkbook(QByteArray bytes, std::string name)
{
    if (!isZip(bytes))
        return refusal(bytes, name);
    return openArchive(ZipArchive::of(std::move(bytes), std::move(name)));
}

} // namespace package
