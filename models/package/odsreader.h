#pragma once

#include "models/package/workbook.h"
#include "models/package/ziparchive.h"

namespace package {

/// Opens an OpenDocument spreadsheet. Formulas give the values that were stored with them. Errors: as of
/// openWorkbook().
core::Result<std::unique_ptr<Workbook>> openOds(ZipArchive archive);

} // namespace package
