#pragma once

#include "models/package/workbook.h"
#include "models/package/ziparchive.h"

namespace package {

/// Opens an Office Open XML workbook, with or without macros (which are never looked at), strict or transitional.
/// Formulas give the values that were stored with them. Errors: as of openWorkbook().
core::Result<std::unique_ptr<Workbook>> openXlsx(ZipArchive archive);

} // namespace package
