#include "models/package/unpacked.h"

#include "models/package/bounds.h"
#include "models/package/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace package {

namespace {

constexpr std::uint64_t maximumBytes = std::uint64_t(2) << 30;
constexpr std::string_view descriptor = "datapackage.json";

bool isZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

/// The shortest entry of that name: a package within the package is not meant.
std::string descriptorIn(const ZipArchive &archive)
{
    std::string found;
    for (const ZipEntry &entry : archive.entries()) {
        const bool isOne = entry.name == descriptor || entry.name.ends_with('/' + std::string(descriptor));
        if (isOne && (found.empty() || entry.name.size() < found.size()))
            found = entry.name;
    }
    return found;
}

core::Result<core::Done> writeEntry(const ZipArchive &archive, const ZipEntry &entry, const QString &path,
                                    std::uint64_t &left)
{
    auto device = archive.device(entry.name);
    if (!device)
        return device.error();
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        return core::Error{core::ErrorCode::FileUnwritable, {path.toStdString(), file.errorString().toStdString()}};
    (*device)->open(QIODevice::ReadOnly);
    (*device)->setAllowance(left);
    while (!(*device)->failure()) {
        const QByteArray bytes = (*device)->read(qint64(1) << 20);
        if (bytes.isEmpty())
            break;
        if (file.write(bytes) != bytes.size())
            return core::Error{core::ErrorCode::FileUnwritable, {path.toStdString(), file.errorString().toStdString()}};
    }
    if ((*device)->failure())
        return *(*device)->failure();
    left -= std::min(left, (*device)->done());
    return core::Done{};
}

} // namespace

QString zippedDescriptor(const QString &path)
{
    if (!QFileInfo(path).isFile() || !isZip(path))
        return {};
    const auto archive = ZipArchive::open(path);
    return archive ? QString::fromStdString(descriptorIn(*archive)) : QString();
}

core::Result<UnpackedFolder> unpack(const QString &path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const std::string found = descriptorIn(*archive);
    const std::string folder = found.substr(0, found.size() - std::min(found.size(), descriptor.size()));
    auto unpacked = std::make_shared<QTemporaryDir>();
    if (!unpacked->isValid())
        return core::Error{core::ErrorCode::FileUnwritable,
                           {unpacked->path().toStdString(), unpacked->errorString().toStdString()}};
    std::uint64_t left = maximumBytes;
    for (const ZipEntry &entry : archive->entries()) {
        if (!entry.name.starts_with(folder) || entry.name.ends_with('/'))
            continue;
        const QString to = unpacked->filePath(QString::fromStdString(entry.name.substr(folder.size())));
        if (const auto done = writeEntry(*archive, entry, to, left); !done)
            return done.error();
        if (left == 0)
            return tooLarge(archive->name(), maximumBytes, core::Bound::Bytes);
    }
    return UnpackedFolder(std::move(unpacked));
}

} // namespace package
