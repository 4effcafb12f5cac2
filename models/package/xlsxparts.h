#pragma once

#include "models/core/panel/textarena.h"
#include "models/package/cellformat.h"
#include "models/package/workbook.h"
#include "models/package/xmlpart.h"
#include "models/package/ziparchive.h"

#include <map>
#include <string>
#include <vector>

namespace package {

/// Where a part points to.
struct Relationship
{
    std::string type;   ///< last word of its address, the same in strict and transitional workbooks: worksheet
    std::string target; ///< name of the entry
};

/// The relationships of a part by id; none when it has none.
core::Result<std::map<std::string, Relationship>> readRelationships(const ZipArchive &archive, const std::string &part);

/// What the main part of a workbook says.
struct XlsxIndex
{
    std::vector<Sheet> sheets;
    std::vector<std::string> parts; ///< entry of each sheet
    std::string strings;            ///< entry of the shared strings; blank when there are none
    std::string styles;
    DateSystem dates = DateSystem::From1900;
};

/// Errors: NotAWorkbook, and those of reading.
core::Result<XlsxIndex> readXlsxIndex(const ZipArchive &archive);

/// A range A1:B3, counted from 0, ends included; none when it is not one or beyond the sheets of spreadsheets.
struct CellRange
{
    std::int64_t firstRow = 0, lastRow = 0;
    std::size_t firstColumn = 0, lastColumn = 0;
};
std::optional<CellRange> readRange(std::string_view text);
/// A cell B3 as row and column, counted from 0.
std::optional<std::pair<std::int64_t, std::size_t>> readReference(std::string_view text);

/// The format of every style of cell, by its number.
core::Result<std::vector<CellFormat>> readXlsxStyles(const ZipArchive &archive, const std::string &entry);

/// The shared strings in order, without phonetic guides.
core::Result<core::TextArena> readXlsxStrings(const ZipArchive &archive, const std::string &entry,
                                              const SheetReadOptions &options);
/// The text of a string item (`si`, `is`) the part stands in, which is left: runs joined, phonetic guides left out.
std::string readStringItem(XmlPart &part);
/// Characters that XML cannot hold are written `_x000D_` in workbooks; those that a text cannot hold either are
/// dropped.
std::string unescaped(const QString &text);

} // namespace package
