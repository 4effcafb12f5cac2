#pragma once

#include "models/package/packagefolder.h"
#include "models/package/ziparchive.h"

#include <optional>
#include <string>

namespace package {

/// The files of a package, in a folder or in an archive: nothing outside of either can be read.
class LooseFiles
{
public:
    /// Errors: as of readLoosePackage().
    static core::Result<LooseFiles> open(const QString &path);
    static core::Result<LooseFiles> of(ZipArchive archive);

    /// Path of the package, as errors name it.
    const std::string &name() const { return m_name; }
    const std::string &descriptorName() const { return m_descriptor; }
    /// Bytes of a file by its path from the descriptor, unpacked when they are gzipped; none, reported, when they
    /// cannot be had.
    std::optional<QByteArray> read(const std::string &path, IssueList &issues) const;
    /// Names in the archive that would have led out of it.
    std::vector<std::string> refused() const { return m_archive ? m_archive->refused() : std::vector<std::string>(); }

private:
    std::optional<QByteArray> packed(const std::string &path, IssueList &issues) const;

    std::string m_name;
    std::string m_descriptor;
    std::string m_prefix; ///< folder of the descriptor in the archive
    std::optional<PackageFolder> m_folder;
    std::optional<ZipArchive> m_archive;
};

} // namespace package
