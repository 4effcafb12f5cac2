#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <string>

namespace package {

/// True when the bytes begin as a gzip file does.
bool isGzip(const QByteArray &bytes);

/// Unpacks a gzip file, of one member or several; `name` is what errors call it. Errors: FileBroken, TooLarge (more
/// than `maximumBytes`, or a ratio as of a bomb; see ZipLimits).
core::Result<QByteArray> gunzip(const QByteArray &bytes, const std::string &name, std::uint64_t maximumBytes);

} // namespace package
