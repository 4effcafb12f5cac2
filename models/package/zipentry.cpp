#include "models/package/zipentry.h"

#include "models/package/bounds.h"
#include "models/package/ziplibrary.h"

namespace package {

using core::Bound;
using core::ErrorCode;

ZipEntryDevice::ZipEntryDevice(Source source, const ZipLimits &limits)
    : m_source(std::move(source))
    , m_limits(limits)
    , m_file(zipLibrary()->zip_fopen_index(m_source.archive.get(), m_source.index, 0))
{
    if (!m_file)
        fail({ErrorCode::FileBroken, {m_source.name, zipLibrary()->zip_strerror(m_source.archive.get())}});
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntryDevice::~ZipEntryDevice()
{
    if (m_file)
        zipLibrary()->zip_fclose(m_file);
}

qint64 ZipEntryDevice::readData(char *bytes, qint64 maximum)
{
    if (m_failure)
        return -1;
    if (maximum <= 0)
        return 0;
    const zip_int64_t count = zipLibrary()->zip_fread(m_file, bytes, static_cast<zip_uint64_t>(maximum));
    if (count < 0)
        return fail({ErrorCode::FileBroken, {m_source.name, zipLibrary()->zip_file_strerror(m_file)}});
    m_done += static_cast<std::uint64_t>(count);
    if (m_done > m_limits.bytes)
        return fail(tooLarge(m_source.name, m_limits.bytes, Bound::Bytes));
    if (m_done > m_limits.free && m_done / m_limits.ratio > m_source.packedSize)
        return fail(tooLarge(m_source.name, m_limits.ratio, Bound::Ratio));
    if (m_done > m_mark)
        return fail(tooLarge(m_source.name, m_allowance, Bound::Bytes));
    return count;
}

qint64 ZipEntryDevice::writeData(const char *, qint64) { return -1; }

qint64 ZipEntryDevice::fail(core::Error error)
{
    m_failure = std::move(error);
    return -1;
}

} // namespace package
