#pragma once

#include "models/package/workbook.h"
#include "models/package/xmlpart.h"

namespace package {

/// Reads the table with the number `sheet` of a `content.xml`. Repeats are expanded for cells that hold something and
/// only counted for blank ones.
core::Result<SheetReading> readOdsSheet(XmlPart &part, const std::string &file, std::size_t sheet,
                                        const SheetReadOptions &options);

/// The text of a paragraph the part stands in, which is left: white space as OpenDocument wants it, notes and phonetic
/// guides left out.
QString readOdsParagraph(XmlPart &part);

} // namespace package
