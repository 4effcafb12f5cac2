#pragma once

#include "models/core/issue.h"
#include "models/core/result.h"
#include "models/core/tabular/grid.h"
#include "models/package/gridrows.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace package {

/// A sheet as a workbook lists it.
struct Sheet
{
    std::string name;
    bool isHidden = false;
    /// What the file says it uses; a hint for the preview, often wrong. 0 where it says nothing.
    std::uint64_t declaredRows = 0;
    std::uint64_t declaredColumns = 0;
};

struct SheetReading
{
    core::Grid grid;
    std::vector<core::Issue> issues;
};

/// Hears how many bytes of the sheet are read, of how many.
using SheetProgress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// What bounds and stops the reading of a sheet.
struct SheetReadOptions
{
    GridLimits limits;
    std::stop_token stop;
    SheetProgress progress;
};

/// A file of sheets. Not for several threads at a time.
class Workbook
{
public:
    virtual ~Workbook() = default;
    /// As errors and issues call the file.
    virtual const std::string &fileName() const = 0;
    /// In the order of their tabs, hidden ones too; charts are none.
    virtual const std::vector<Sheet> &sheets() const = 0;
    /// Reads a sheet by its place in `sheets`. Errors: SheetMissing, FileBroken, TooLarge, Encrypted, Cancelled (looked
    /// for at every element).
    virtual core::Result<SheetReading> read(std::size_t sheet, const SheetReadOptions &options = {}) const = 0;
    /// By its name.
    core::Result<SheetReading> readNamed(std::string_view sheet, const SheetReadOptions &options = {}) const;
};

/// Opens an XLSX, XLSM or ODS file by what is in it, whatever its ending. Errors: FileMissing, FileUnreadable,
/// FileBroken, Encrypted, NotAWorkbook, TooLarge.
core::Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path);
/// `name` is what errors and issues call the file.
core::Result<std::unique_ptr<Workbook>> openWorkbook(QByteArray bytes, std::string name);

} // namespace package
