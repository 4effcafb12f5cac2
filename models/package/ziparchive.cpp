#include "models/package/ziparchive.h"

#include "models/core/utf8.h"
#include "models/package/bounds.h"
#include "models/package/descriptor.h"
#include "models/package/encoding.h"
#include "models/package/textdecoding.h"
#include "models/package/ziplibrary.h"

#include <QFileInfo>

#include <algorithm>

namespace package {

using core::ErrorCode;

namespace {

constexpr std::size_t listedRefusals = 100;

std::string reasonOf(const ZipLibrary &library, int code)
{
    zip_error_t error;
    library.zip_error_init_with_code(&error, code);
    std::string text = library.zip_error_strerror(&error);
    library.zip_error_fini(&error);
    return text;
}

/// Older archivers write names in the encoding of their system; that is GB18030 here when it is no UTF-8. Some write
/// backslashes between folders.
std::string nameOf(const char *raw)
{
    std::string name = core::isUtf8(raw) ? std::string(raw) : decode(raw, "GB18030")->text;
    std::ranges::replace(name, '\\', '/');
    return name;
}

bool sameWhateverCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

core::Result<ZipArchive> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    const std::string name = path.toStdString();
    if (!QFileInfo(path).isFile())
        return {ErrorCode::FileMissing, {name}};
    // libzip takes an empty file for an archive without files.
    if (QFileInfo(path).size() == 0)
        return {ErrorCode::FileBroken, {name, "empty"}};
    const auto &library = zipLibrary();
    if (!library)
        return library.error();
    int code = 0;
    zip_t *archive = library->zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive)
        return listed(archive, name, limits, {});
    return {code == ZIP_ER_OPEN || code == ZIP_ER_READ ? ErrorCode::FileUnreadable : ErrorCode::FileBroken,
            {name, reasonOf(*library, code)}};
}

core::Result<ZipArchive> ZipArchive::of(QByteArray bytes, std::string name, const ZipLimits &limits)
{
    if (bytes.isEmpty())
        return {ErrorCode::FileBroken, {std::move(name), "empty"}};
    const auto &library = zipLibrary();
    if (!library)
        return library.error();
    zip_error_t error;
    library->zip_error_init(&error);
    zip_source_t *source =
        library->zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? library->zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const std::string reason = archive ? std::string() : library->zip_error_strerror(&error);
    if (source && !archive)
        library->zip_source_free(source);
    library->zip_error_fini(&error);
    if (!archive)
        return {ErrorCode::FileBroken, {std::move(name), reason}};
    return listed(archive, std::move(name), limits, std::move(bytes));
}

core::Result<ZipArchive> ZipArchive::listed(zip *archive, std::string name, const ZipLimits &limits, QByteArray bytes)
{
    // The bytes live as long as the archive that reads them.
    std::shared_ptr<zip> shared(archive, [bytes](zip *opened) { zipLibrary()->zip_discard(opened); });
    const zip_int64_t count = zipLibrary()->zip_get_num_entries(archive, 0);
    if (count < 0 || static_cast<std::uint64_t>(count) > limits.entries)
        return tooLarge(std::move(name), limits.entries, core::Bound::Entries);
    ZipArchive opened(std::move(shared), std::move(name), limits);
    opened.list();
    return opened;
}

void ZipArchive::list()
{
    const ZipLibrary &library = *zipLibrary();
    const auto count = static_cast<zip_uint64_t>(library.zip_get_num_entries(m_archive.get(), 0));
    for (zip_uint64_t index = 0; index < count; ++index) {
        zip_stat_t stat{};
        const char *raw = library.zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        if (!raw || library.zip_stat_index(m_archive.get(), index, 0, &stat) != 0)
            continue;
        ZipEntry entry{nameOf(raw), index, 0, 0, false};
        if (!staysInside(entry.name)) {
            if (m_refused.size() < listedRefusals)
                m_refused.push_back(shown(entry.name));
            continue;
        }
        if (entry.name.ends_with('/'))
            continue;
        entry.size = (stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0;
        entry.packedSize = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0;
        entry.isEncrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
        m_entries.push_back(std::move(entry));
    }
}

const ZipEntry *ZipArchive::find(std::string_view entry) const
{
    auto found = std::ranges::find(m_entries, entry, &ZipEntry::name);
    if (found == m_entries.end())
        found = std::ranges::find_if(m_entries, [&](const ZipEntry &e) { return sameWhateverCase(e.name, entry); });
    return found == m_entries.end() ? nullptr : &*found;
}

core::Result<std::unique_ptr<ZipEntryDevice>> ZipArchive::device(std::string_view entry) const
{
    const std::string where = m_name + ": " + std::string(entry);
    const ZipEntry *found = find(entry);
    if (!found)
        return {ErrorCode::FileMissing, {where}};
    if (found->isEncrypted)
        return {ErrorCode::Encrypted, {where}};
    const ZipEntryDevice::Source source{m_archive, found->index, where, found->size, found->packedSize};
    auto device = std::make_unique<ZipEntryDevice>(source, m_limits);
    if (device->failure())
        return *device->failure();
    return device;
}

core::Result<QByteArray> ZipArchive::read(std::string_view entry, std::uint64_t maximumBytes) const
{
    auto opened = device(entry);
    if (!opened)
        return opened.error();
    ZipEntryDevice &source = **opened;
    QByteArray bytes;
    constexpr qint64 block = 1 << 16;
    while (true) {
        const QByteArray part = source.read(block);
        if (source.failure())
            return *source.failure();
        if (part.isEmpty())
            return bytes;
        bytes += part;
        if (static_cast<std::uint64_t>(bytes.size()) > maximumBytes)
            return tooLarge(source.name(), maximumBytes, core::Bound::Bytes);
    }
}

} // namespace package
