#pragma once

#include "models/core/result.h"
#include "models/core/tabular/grid.h"
#include "models/package/workbook.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace tests {

using Entries = std::vector<std::pair<std::string, std::string>>;

/// A zip archive with these entries, in memory.
QByteArray madeZip(const Entries &entries);

/// A workbook of one sheet named “S” with these elements within `worksheet`; parts given replace those made.
QByteArray madeXlsx(const std::string &sheet, Entries parts = {});

/// An OpenDocument spreadsheet with these elements within `office:spreadsheet`.
QByteArray madeOds(const std::string &tables, const std::string &styles = {});

/// The first sheet of a workbook in memory.
core::Result<package::SheetReading> firstSheet(const QByteArray &bytes, const package::SheetReadOptions &options = {});

/// One line a row: its number in the file, then its cells. Texts stand in quotes, dates in angle brackets, truth values
/// and errors after `?` and `!`; numbers stand as they are and blank cells are `.`.
std::vector<std::string> linesOf(const core::Grid &grid);
/// The lines of the first sheet.
std::vector<std::string> sheetLines(const QByteArray &bytes);

/// The stable text of the error of a result; blank when there is none.
template <class T> std::string codeOf(const core::Result<T> &result);

} // namespace tests

#include "models/core/codes.h"

template <class T> std::string tests::codeOf(const core::Result<T> &result)
{
    return result ? std::string() : std::string(core::code(result.error().code));
}
