#pragma once

#include "models/package/zipentry.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace package {

/// One file within an archive.
struct ZipEntry
{
    std::string name; ///< UTF-8, with `/` between folders; staysInside() holds for it
    std::uint64_t index = 0;
    std::uint64_t size = 0; ///< as declared, not to be trusted
    std::uint64_t packedSize = 0;
    bool isEncrypted = false;
};

/// A zip archive, opened for reading. Nothing is ever written to disk, so no name can lead anywhere; names that
/// would lead out of a folder are left out all the same and listed by `refused`. Not for several threads at a time.
///
/// Reads through libzip: its reading is fuzzed by its makers, works on bytes in memory as on files, checks sizes and
/// sums, and tells encrypted entries.
class ZipArchive
{
public:
    /// Errors: FileMissing, FileUnreadable, FileBroken (no archive, or damaged), TooLarge (too many entries).
    static core::Result<ZipArchive> open(const QString &path, const ZipLimits &limits = {});
    /// `name` is what errors call the archive.
    static core::Result<ZipArchive> of(QByteArray bytes, std::string name, const ZipLimits &limits = {});

    const std::string &name() const { return m_name; }
    const std::vector<ZipEntry> &entries() const { return m_entries; }
    const std::vector<std::string> &refused() const { return m_refused; }
    /// By its name; where there is none of that case, by its name whatever the case. Null when there is none.
    const ZipEntry *find(std::string_view entry) const;
    /// Errors: FileMissing, Encrypted, FileBroken.
    core::Result<std::unique_ptr<ZipEntryDevice>> device(std::string_view entry) const;
    /// All bytes of an entry. Errors: as of `device`, TooLarge.
    core::Result<QByteArray> read(std::string_view entry, std::uint64_t maximumBytes) const;

private:
    ZipArchive(std::shared_ptr<zip> archive, std::string name, const ZipLimits &limits)
        : m_archive(std::move(archive))
        , m_name(std::move(name))
        , m_limits(limits)
    {}
    static core::Result<ZipArchive> listed(zip *archive, std::string name, const ZipLimits &limits, QByteArray bytes);
    void list();

    std::shared_ptr<zip> m_archive;
    std::string m_name;
    ZipLimits m_limits;
    std::vector<ZipEntry> m_entries;
    std::vector<std::string> m_refused;
};

} // namespace package
