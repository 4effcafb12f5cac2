#pragma once

#include "models/core/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace package {

/// A zip's files in a folder of their own, which goes with the last one who holds it.
using UnpackedFolder = std::shared_ptr<const QTemporaryDir>;

/// Name of the descriptor in a zipped package, which may lie in one folder; blank when the file is none.
QString zippedDescriptor(const QString &path);

/// Unpacks what lies beside the descriptor and below. Bounded as every archive, and to 2 GiB in all. Errors: those of
/// ZipArchive, FileUnwritable.
core::Result<UnpackedFolder> unpack(const QString &path);

} // namespace package
