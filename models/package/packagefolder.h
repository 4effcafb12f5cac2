#pragma once

#include "models/core/result.h"
#include "models/package/issuelist.h"
#include "models/package/unpacked.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace package {

/// The folder of a package: opens the files in it and nothing outside it.
class PackageFolder
{
public:
    /// `path` is the folder, the descriptor in it, or a zip of it, which is unpacked for as long as this lives.
    /// ErrorCode::FileMissing when there is nothing at `path`, NotAPackage when it holds no descriptor; of a zip also
    /// those of unpack().
    static core::Result<PackageFolder> open(const QString &path);

    QString descriptorName() const { return m_descriptor; }
    /// A file, opened for reading; none, reported, when it is missing, lies outside, is too large or cannot be read.
    std::unique_ptr<QFile> open(const QString &relativePath, qint64 maximumBytes, IssueList &issues) const;
    /// All bytes of a file; none, reported, when it is missing, lies outside, is too large or cannot be read.
    std::optional<QByteArray> read(const QString &relativePath, qint64 maximumBytes, IssueList &issues) const;

private:
    PackageFolder(QString folder, QString descriptor)
        : m_folder(std::move(folder))
        , m_descriptor(std::move(descriptor))
    {}

    QString m_folder;
    QString m_descriptor;
    UnpackedFolder m_unpacked; ///< of a zip
};

/// Whether a folder, a descriptor or a zipped package stands at a path: what readPackage() is for.
bool isPackagePath(const QString &path);

} // namespace package
