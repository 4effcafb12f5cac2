#include "models/package/loosefiles.h"

#include "models/package/descriptor.h"
#include "models/package/gzip.h"

#include <QFile>

#include <algorithm>

namespace package {

using core::ErrorCode;
using core::Rule;

namespace {

constexpr std::uint64_t maximumBytes = std::uint64_t(1) << 30;
constexpr std::string_view usualName = "datapackage.json";

void report(const core::Error &error, const std::string &path, IssueList &issues)
{
    if (error.code == ErrorCode::FileMissing)
        issues.error(Rule::FileMissing, {}, path);
    else if (error.code == ErrorCode::TooLarge)
        issues.error(Rule::TooLarge, {}, path, {error.args.size() > 1 ? error.args[1] : std::string()});
    else
        issues.error(Rule::FileUnreadable, {}, path, {error.args.empty() ? std::string() : error.args.back()});
}

bool isZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "PK\x03\x04";
}

} // namespace

core::Result<LooseFiles> LooseFiles::open(const QString &path)
{
    if (isZip(path)) {
        auto archive = ZipArchive::open(path);
        if (!archive)
            return archive.error();
        return of(std::move(*archive));
    }
    auto folder = PackageFolder::open(path);
    if (!folder)
        return folder.error();
    LooseFiles files;
    files.m_name = path.toStdString();
    files.m_descriptor = folder->descriptorName().toStdString();
    files.m_folder = std::move(*folder);
    return files;
}

core::Result<LooseFiles> LooseFiles::of(ZipArchive archive)
{
    // The package may stand in a folder of the archive: the descriptor that lies highest counts.
    const ZipEntry *found = nullptr;
    const auto depth = [](const ZipEntry &entry) { return std::ranges::count(entry.name, '/'); };
    for (const ZipEntry &entry : archive.entries()) {
        const bool isDescriptor = entry.name == usualName || entry.name.ends_with("/" + std::string(usualName));
        if (isDescriptor && (!found || depth(entry) < depth(*found)))
            found = &entry;
    }
    if (!found)
        return {ErrorCode::NotAPackage, {archive.name()}};
    LooseFiles files;
    files.m_name = archive.name();
    files.m_descriptor = std::string(usualName);
    files.m_prefix = found->name.substr(0, found->name.size() - usualName.size());
    files.m_archive = std::move(archive);
    return files;
}

std::optional<QByteArray> LooseFiles::packed(const std::string &path, IssueList &issues) const
{
    if (!staysInside(path)) {
        issues.error(Rule::PathOutside, {}, path);
        return std::nullopt;
    }
    if (m_folder)
        return m_folder->read(QString::fromStdString(path), qint64(maximumBytes), issues);
    auto bytes = m_archive->read(m_prefix + path, maximumBytes);
    if (bytes)
        return std::move(*bytes);
    report(bytes.error(), path, issues);
    return std::nullopt;
}

std::optional<QByteArray> LooseFiles::read(const std::string &path, IssueList &issues) const
{
    std::optional<QByteArray> bytes = packed(path, issues);
    if (!bytes || !isGzip(*bytes))
        return bytes;
    auto unpacked = gunzip(*bytes, path, maximumBytes);
    if (unpacked)
        return std::move(*unpacked);
    report(unpacked.error(), path, issues);
    return std::nullopt;
}

} // namespace package
