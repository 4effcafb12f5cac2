#pragma once

namespace core {

/// What went wrong; `core::code` gives its stable text, e.g. "unknown-indicator". The words are made by the views and
/// the command line, never here.
enum class ErrorCode {
    BadPeriod,             ///< args: text
    BadNumber,             ///< args: text
    BadYears,              ///< args: text
    UnknownFigure,         ///< args: id
    UnknownIndicator,      ///< args: id
    UnknownRegion,         ///< args: code
    UnknownSector,         ///< args: id
    UnknownTransform,      ///< args: id
    UnknownChart,          ///< args: id
    UnknownDimension,      ///< args: name
    UnknownMeasure,        ///< args: name
    UnknownColumn,         ///< args: name
    UnknownDataset,        ///< args: name
    UnknownPanel,          ///< args: name
    UnknownCommand,        ///< args: command
    UnknownOption,         ///< args: option
    UnexpectedArgument,    ///< args: argument
    MissingValue,          ///< args: option
    BadValue,              ///< args: option, value found, what is allowed
    MissingArgument,       ///< args: what
    UnsupportedFormat,     ///< args: file, what is allowed
    IllegalTransform,      ///< args: transform, indicator
    MissingBase,           ///< args: transform: it needs a base period
    TooManyGroups,         ///< args: what is allowed
    Cancelled,             ///< no args
    FileMissing,           ///< args: path
    FileUnreadable,        ///< args: path, reason
    FileUnwritable,        ///< args: path, reason
    InvalidPackage,        ///< args: path, number of errors
    NotAPackage,           ///< args: path
    NotAWorkbook,          ///< args: path
    FileBroken,            ///< args: path (and entry), reason; an archive or XML that is damaged
    TooLarge,              ///< args: what, limit, code of a Bound
    Encrypted,             ///< args: path
    SheetMissing,          ///< args: path, sheet
    BadJson,               ///< args: path, line, column, reason; counted from 1
    NothingToTake,         ///< args: path; no figure can be read from it as it is mapped
    BadMapping,            ///< args: path, member that is unknown or holds what it may not
    BadView,               ///< args: path, member that is unknown or holds what it may not
    ViewExists,            ///< args: name
    NoTables,              ///< args: path; a descriptor without resources
    EmptyFile,             ///< args: path
    NotText,               ///< args: path; neither text nor a workbook
    PackedFile,            ///< args: path; packed in a way that is not read
    LegacyWorkbook,        ///< args: path; a workbook in the format before XLSX
    UnknownEncoding,       ///< args: name
    StoreUnsupported,      ///< args: address; a kind of store that this version does not know
    StoreUnopenable,       ///< args: path, reason
    StoreBroken,           ///< args: path, reason
    StoreTooNew,           ///< args: path, version found, version known
    DatasetMoved,          ///< args: dataset, number of its current revision; it was another one that was looked at
    StoreBusy,             ///< args: path; another program is writing to it
    StoreQuery,            ///< args: statement's name, reason, path
    RevisionMissing,       ///< args: revision
    StatementUnclear,      ///< args: the part that was not understood
    StatementAmbiguous,    ///< args: the sentence; several figures could be meant
    StatementNotPublished, ///< args: the words that say that no published figure is meant
};

/// What a limit counts; `core::code` gives its stable text.
enum class Bound { Bytes, Cells, Rows, Columns, Sheets, Entries, Levels, Ratio };

} // namespace core
