#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace package {

/// What a file is, by its bytes; its name says nothing.
enum class Container {
    Empty,
    Text,
    Gzip,
    Zip,               ///< a workbook, a data package or another archive: its entries tell
    LegacyWorkbook,    ///< XLS
    EncryptedWorkbook, ///< XLSX behind a password
    Packed,            ///< bzip2, xz, zstd, 7z or rar
    Binary,
};

Container containerOf(std::string_view bytes);

/// The bytes of a text file, unpacked when it is gzip: at most 1 GiB. `name` is what errors call it. Errors: EmptyFile,
/// PackedFile (also zip), LegacyWorkbook, Encrypted, NotText, FileBroken, TooLarge.
core::Result<std::string> textBytes(const QByteArray &bytes, const std::string &name);

} // namespace package
