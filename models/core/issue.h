#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace core {

enum class Severity { Error, Warning, Notice };

/// The rule that a value breaks; worded in the views, `core::code` gives its stable text ("foreign-key").
enum class Rule {
    FileMissing,    ///< the descriptor names a file that is not there
    PathOutside,    ///< a path leaves the package (absolute, `..`, a link to outside)
    FileUnreadable, ///< args: reason
    BadJson,        ///< args: reason, byte offset
    BadDescriptor,  ///< args: property, what it must be; of a resource also why
    BadEncoding,    ///< a byte sequence that is not UTF-8
    OtherEncoding,  ///< args: the encoding that a file seems to be in; value: the one that is declared, blank = none
    BadQuoting,     ///< a quote that is never closed or text after a closing quote
    ColumnMissing,  ///< a field of the schema has no column
    ColumnUnknown,  ///< a column that the schema does not name
    ColumnTwice,    ///< two columns of one name
    ColumnCount,    ///< args: columns expected; value: columns found
    Type,           ///< args: type expected
    Required,       ///< blank where a value is required
    Unique,         ///< args: row of the first one
    Enum,           ///< args: values allowed, joined by "|"
    Pattern,        ///< args: pattern
    PrimaryKey,     ///< args: row of the first one; value: the key, joined by "|"
    ForeignKey,     ///< args: resource referred to, its fields
    EmptyFile,      ///< no header row
    TooLarge,       ///< args: limit
    Semantic,       ///< args: what; a figure that breaks a rule of its meaning
    CellReference,  ///< a cell of a workbook whose place is none of a sheet; value: the place
    CellError,      ///< a cell of a workbook whose formula failed; value: the error
    NoHeading,      ///< a column without a heading that holds something; value: its first text
    SheetsUnread,   ///< args: names of the other sheets of the workbook
    CellText,       ///< a cell of a workbook that refers to a text it lacks; value: the reference
};

/// One finding of validation: where, what was found, which rule. Rows count from 1, the header is row 1;
/// row 0 means the whole file, an empty column the whole row.
struct Issue
{
    Severity severity = Severity::Error;
    Rule rule = Rule::BadDescriptor;
    std::string file;
    std::int64_t row = 0;
    std::string column;
    std::string value;
    std::vector<std::string> args;
    std::string sheet = {}; ///< of a workbook
    bool operator==(const Issue &) const = default;
};

bool hasErrors(const std::vector<Issue> &issues);

/// What is listed of one file at most, so that a hostile one cannot fill the memory.
inline constexpr std::size_t maximumIssues = 100'000;
/// Lists an issue unless there are that many already.
void addIssue(std::vector<Issue> &issues, Issue issue);

} // namespace core
