#pragma once

#include "models/core/issue.h"
#include "models/core/result.h"
#include "models/core/tabular/grid.h"
#include "models/core/tabular/proposal.h"
#include "models/core/tabular/textencoding.h"
#include "models/package/workbook.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace package {

/// What of a file is read and how, where it is not left to the file itself.
struct TableChoice
{
    std::string encoding;                 ///< of text; blank: found out
    std::optional<core::Dialect> dialect; ///< of text; none: found out
    std::string sheet;                    ///< of a workbook or package; blank: the one with most figures
    bool operator==(const TableChoice &) const = default;
};

/// A sheet of a workbook, or a table of a data package, that could be read instead.
struct TableSheet
{
    std::string name;
    bool isHidden = false;
};

/// A sheet of a workbook that was read to see which one has most figures.
struct OtherSheet
{
    std::string name;
    core::Grid grid;
    std::vector<core::Issue> issues;
};

/// A table as it stands in a file.
struct TableReading
{
    core::Grid grid;
    std::string file; ///< as issues call it: without its folder; in a package the path of the table
    core::FileFacts facts;
    core::TextEncoding encoding;    ///< of text
    std::vector<TableSheet> sheets; ///< none for text
    std::vector<OtherSheet> others; ///< those that were read and not chosen, in no order
    std::vector<core::Issue> issues;
};

/// Reads one table from a file of text (also gzip), a workbook (XLSX, ODS), or a data package of any form (folder,
/// descriptor, zip): by what is in it, whatever its name. At most 1 GiB. `progress` hears how far each sheet of a
/// workbook is. Errors: FileMissing, FileUnreadable, FileBroken, EmptyFile, NotText, PackedFile, LegacyWorkbook,
/// Encrypted, UnknownEncoding, SheetMissing, NoTables, BadJson, TooLarge, Cancelled.
core::Result<TableReading> readTableFile(const QString &path, const TableChoice &choice = {},
                                         const std::stop_token &stop = {}, const SheetProgress &progress = {});

/// The choice that a mapping states.
TableChoice choiceOf(const core::Mapping &mapping);

} // namespace package
