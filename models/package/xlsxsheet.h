#pragma once

#include "models/package/xlsxparts.h"

namespace package {

/// What the cells of a sheet refer to.
struct XlsxShared
{
    const std::string &file; ///< as issues name the workbook
    const core::TextArena &strings;
    const std::vector<CellFormat> &styles;
    DateSystem dates = DateSystem::From1900;
};

/// Reads the part of a sheet. What is wrong with single cells (a reference that is none, a text that is missing) is an
/// issue; the cell is left out.
core::Result<SheetReading> readXlsxSheet(XmlPart &part, const XlsxShared &shared, const SheetReadOptions &options);

} // namespace package
