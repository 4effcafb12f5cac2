#include "models/core/codes.h"
#include "views/text/phrasetable.h"
#include "views/text/rulewords.h"
#include "views/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace views {
namespace {

using namespace core;

constexpr Phrase<ErrorCode> errors[] = {
    {ErrorCode::BadPeriod,
     QT_TRANSLATE_NOOP("errors", "“%1” is not a period. Write 2024, 2024-05, 2024-Q1, 2024-H1 or 2024-M01M09.")},
    {ErrorCode::BadNumber,
     QT_TRANSLATE_NOOP("errors", "“%1” is not a number. Write digits with at most one decimal point.")},
    {ErrorCode::BadYears, QT_TRANSLATE_NOOP("errors", "“%1” is not a range of years. Write 2020..2024 or 2024.")},
    {ErrorCode::UnknownFigure,
     QT_TRANSLATE_NOOP("errors", "There is no figure or page “%1”. The command “figures” lists all of them.")},
    {ErrorCode::UnknownIndicator,
     QT_TRANSLATE_NOOP("errors", "The dataset has no indicator “%1”. Choose one of its indicators.csv.")},
    {ErrorCode::UnknownRegion,
     QT_TRANSLATE_NOOP("errors", "The dataset has no region “%1”. Choose a code of its regions.csv, or CODE/* for the "
                                 "regions within it.")},
    {ErrorCode::UnknownSector,
     QT_TRANSLATE_NOOP("errors", "The dataset has no sector “%1”. Choose one of its sectors.csv.")},
    {ErrorCode::UnknownTransform,
     QT_TRANSLATE_NOOP("errors", "There is no transform “%1”. The command “figures” lists all of them.")},
    {ErrorCode::UnknownChart,
     QT_TRANSLATE_NOOP("errors", "There is no kind of chart “%1”. The command “figures” lists all of them.")},
    {ErrorCode::UnknownDimension,
     QT_TRANSLATE_NOOP("errors", "There is no dimension “%1”. The command “figures” lists all of them.")},
    {ErrorCode::UnknownMeasure,
     QT_TRANSLATE_NOOP("errors", "There is no measure “%1”. The command “figures” lists all of them.")},
    {ErrorCode::UnknownColumn,
     QT_TRANSLATE_NOOP("errors", "The figure has no column “%1”. Sort by one of the columns it shows.")},
    {ErrorCode::UnknownDataset,
     QT_TRANSLATE_NOOP("errors", "The store has no dataset “%1”. Import its package first or choose another one.")},
    {ErrorCode::UnknownPanel,
     QT_TRANSLATE_NOOP("errors", "The dataset has no enterprise panel “%1”. Name the resource of its package.")},
    {ErrorCode::UnknownCommand,
     QT_TRANSLATE_NOOP("errors", "There is no command “%1”. See --help for those there are.")},
    {ErrorCode::UnexpectedArgument,
     QT_TRANSLATE_NOOP("errors", "The argument “%1” has no place here. See --help for the form.")},
    {ErrorCode::UnknownOption, QT_TRANSLATE_NOOP("errors", "There is no option “%1”. See --help for those there are.")},
    {ErrorCode::MissingValue,
     QT_TRANSLATE_NOOP("errors", "The option “%1” lacks its value. Write it after the option.")},
    {ErrorCode::BadValue, QT_TRANSLATE_NOOP("errors", "The option “%1” cannot be “%2”. Allowed: %3.")},
    {ErrorCode::MissingArgument, QT_TRANSLATE_NOOP("errors", "An argument is missing: %1. See --help for the form.")},
    {ErrorCode::UnsupportedFormat,
     QT_TRANSLATE_NOOP("errors", "“%1” has an ending that cannot be written. Choose one of: %2.")},
    {ErrorCode::IllegalTransform,
     QT_TRANSLATE_NOOP("errors",
                       "The transform “%1” makes no sense for the indicator “%2”: %3. Choose another transform.")},
    {ErrorCode::MissingBase,
     QT_TRANSLATE_NOOP("errors", "The transform “%1” needs a base period that every series has. Name one.")},
    {ErrorCode::TooManyGroups,
     QT_TRANSLATE_NOOP("errors", "More than %1 groups would come out. Group by fewer dimensions or filter more.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("errors", "Cancelled. Nothing was changed.")},
    {ErrorCode::FileMissing, QT_TRANSLATE_NOOP("errors", "There is no file “%1”. Check the path.")},
    {ErrorCode::FileUnreadable,
     QT_TRANSLATE_NOOP("errors", "“%1” cannot be read: %2. Check the file and the rights to it.")},
    {ErrorCode::FileUnwritable,
     QT_TRANSLATE_NOOP("errors", "“%1” cannot be written: %2. Choose another place or free some space.")},
    {ErrorCode::InvalidPackage,
     QT_TRANSLATE_NOOP("errors",
                       "“%1” is not valid (errors: %2). Nothing was taken in; correct what the report names.")},
    {ErrorCode::NotAPackage,
     QT_TRANSLATE_NOOP("errors", "“%1” is no data package. Choose a folder with a datapackage.json, that file, or a "
                                 "folder with tables: CSV, TSV, XLSX, ODS.")},
    {ErrorCode::NotAWorkbook, QT_TRANSLATE_NOOP("errors", "“%1” is not a workbook. Choose an XLSX, XLSM or ODS file.")},
    {ErrorCode::FileBroken,
     QT_TRANSLATE_NOOP("errors", "“%1” is damaged: %2. Open it in the program that wrote it and save it again.")},
    {ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("errors", "“%1” holds too much (limit: %2 %3). Split it, or leave out what is not needed.")},
    {ErrorCode::Encrypted,
     QT_TRANSLATE_NOOP("errors", "“%1” is encrypted. Open it with its password and save it without one.")},
    {ErrorCode::SheetMissing, QT_TRANSLATE_NOOP("errors", "“%1” has no sheet “%2”. Choose one of its sheets.")},
    {ErrorCode::BadJson,
     QT_TRANSLATE_NOOP("errors", "“%1” is not valid JSON: line %2, column %3: %4. Correct it there.")},
    {ErrorCode::NothingToTake,
     QT_TRANSLATE_NOOP("errors", "Nothing was taken in from “%1”: as it is mapped it gives no figures. Make a mapping "
                                 "with --propose, correct it and pass it by --mapping.")},
    {ErrorCode::BadMapping,
     QT_TRANSLATE_NOOP("errors", "The mapping “%1” is not understood at “%2”. Make a new one with --propose.")},
    {ErrorCode::BadView, QT_TRANSLATE_NOOP("errors", "The saved view “%1” is not understood at “%2”. Save it anew.")},
    {ErrorCode::ViewExists, QT_TRANSLATE_NOOP("errors", "There is a saved view “%1” already. Choose another name.")},
    {ErrorCode::NoTables,
     QT_TRANSLATE_NOOP("errors", "The package “%1” has no resources, so there is nothing to take in.")},
    {ErrorCode::EmptyFile, QT_TRANSLATE_NOOP("errors", "“%1” is empty. There is nothing to take in.")},
    {ErrorCode::NotText,
     QT_TRANSLATE_NOOP("errors", "“%1” is neither text nor a workbook. Save it as CSV, XLSX or ODS.")},
    {ErrorCode::PackedFile,
     QT_TRANSLATE_NOOP("errors",
                       "“%1” is packed in a way that is not read here. Unpack it and choose what was in it.")},
    {ErrorCode::LegacyWorkbook,
     QT_TRANSLATE_NOOP("errors", "“%1” is a workbook of the old kind (XLS). Save it as XLSX or ODS.")},
    {ErrorCode::UnknownEncoding,
     QT_TRANSLATE_NOOP("errors", "The encoding “%1” is not known. Use one such as UTF-8, GB18030 or windows-1252.")},
    {ErrorCode::StoreUnsupported,
     QT_TRANSLATE_NOOP("errors", "“%1” is a kind of store that this version does not know. Name an SQLite file.")},
    {ErrorCode::StoreUnopenable,
     QT_TRANSLATE_NOOP("errors", "The store “%1” cannot be opened: %2. Check the path or choose another store.")},
    {ErrorCode::StoreBroken,
     QT_TRANSLATE_NOOP(
         "errors", "The store “%1” is damaged: %2. Nothing was overwritten; restore a copy of the file. An enterprise "
                   "panel becomes whole again when its package is imported.")},
    {ErrorCode::StoreTooNew,
     QT_TRANSLATE_NOOP("errors", "The store “%1” was written by a newer version (form %2, known up to %3). Update the "
                                 "program.")},
    {ErrorCode::DatasetMoved,
     QT_TRANSLATE_NOOP("errors",
                       "Another program made revision r%2 of %1 current meanwhile. Look at the changes again.")},
    {ErrorCode::StoreBusy,
     QT_TRANSLATE_NOOP("errors", "Another program is writing to the store “%1”. Try again when it is done.")},
    {ErrorCode::StoreQuery,
     QT_TRANSLATE_NOOP("errors", "The store refused the statement “%1”: %2. Try again; check free space and rights.")},
    {ErrorCode::RevisionMissing,
     QT_TRANSLATE_NOOP("errors", "The store has no revision “%1”. The command “revisions” lists all of them.")},
    {ErrorCode::StatementUnclear,
     QT_TRANSLATE_NOOP("errors", "The statement is not understood from here on: “%1”. Paste it whole and unchanged.")},
    {ErrorCode::StatementAmbiguous,
     QT_TRANSLATE_NOOP("errors", "Several figures could be meant by “%1”. Copy the statement again from the figure.")},
    {ErrorCode::StatementNotPublished,
     QT_TRANSLATE_NOOP("errors", "The statement gives no published figure (“%1”). Choose the figure it comes from.")},
};

constexpr Phrase<Bound> bounds[] = {
    {Bound::Bytes, QT_TRANSLATE_NOOP("errors", "bytes")},
    {Bound::Cells, QT_TRANSLATE_NOOP("errors", "cells")},
    {Bound::Rows, QT_TRANSLATE_NOOP("errors", "rows")},
    {Bound::Columns, QT_TRANSLATE_NOOP("errors", "columns")},
    {Bound::Sheets, QT_TRANSLATE_NOOP("errors", "sheets")},
    {Bound::Entries, QT_TRANSLATE_NOOP("errors", "files")},
    {Bound::Levels, QT_TRANSLATE_NOOP("errors", "levels")},
    {Bound::Ratio, QT_TRANSLATE_NOOP("errors", "times the packed size")},
};

constexpr Phrase<Rule> rules[] = {
    {Rule::FileMissing, QT_TRANSLATE_NOOP("rules", "the file is named by the descriptor but missing")},
    {Rule::PathOutside, QT_TRANSLATE_NOOP("rules", "the path leads out of the package; files must lie inside it")},
    {Rule::FileUnreadable, QT_TRANSLATE_NOOP("rules", "the file cannot be read: %1")},
    {Rule::BadJson, QT_TRANSLATE_NOOP("rules", "this is not valid JSON: %1 (at byte %2)")},
    {Rule::BadDescriptor, QT_TRANSLATE_NOOP("rules", "the property “%1” must be %2")},
    {Rule::BadEncoding, QT_TRANSLATE_NOOP("rules", "bytes that are not UTF-8; save the file as UTF-8")},
    {Rule::OtherEncoding,
     QT_TRANSLATE_NOOP("rules", "the file is not in the encoding declared but seems to be in %1; save it as UTF-8 – "
                                "that of enterprises may be in GB18030 where the descriptor says “encoding”: "
                                "“gb18030”")},
    {Rule::BadQuoting, QT_TRANSLATE_NOOP("rules", "a quotation mark is not closed, or text follows the closing one")},
    {Rule::ColumnMissing, QT_TRANSLATE_NOOP("rules", "the column is named by the schema but missing")},
    {Rule::ColumnUnknown, QT_TRANSLATE_NOOP("rules", "the schema does not name this column")},
    {Rule::ColumnTwice, QT_TRANSLATE_NOOP("rules", "the column stands there twice")},
    {Rule::ColumnCount, QT_TRANSLATE_NOOP("rules", "the row must have as many columns as the header: %1")},
    {Rule::Type, QT_TRANSLATE_NOOP("rules", "the value must be of type %1")},
    {Rule::Required, QT_TRANSLATE_NOOP("rules", "the value is required but blank")},
    {Rule::Unique, QT_TRANSLATE_NOOP("rules", "the value must be unique, but row %1 has it too")},
    {Rule::Enum, QT_TRANSLATE_NOOP("rules", "the value must be one of: %1")},
    {Rule::Pattern, QT_TRANSLATE_NOOP("rules", "the value must match the pattern %1")},
    {Rule::PrimaryKey, QT_TRANSLATE_NOOP("rules", "the key must be unique, but row %1 has it too")},
    {Rule::ForeignKey, QT_TRANSLATE_NOOP("rules", "the value is not found in %1 (%2); add it there or correct it")},
    {Rule::EmptyFile, QT_TRANSLATE_NOOP("rules", "the file has no header row")},
    {Rule::TooLarge, QT_TRANSLATE_NOOP("rules", "larger than the limit of %1")},
    {Rule::Semantic, QT_TRANSLATE_NOOP("rules", "%1")},
    {Rule::CellReference, QT_TRANSLATE_NOOP("rules", "the cell's place is none of a sheet; it was left out")},
    {Rule::CellError, QT_TRANSLATE_NOOP("rules", "the formula of the cell gives an error instead of a value")},
    {Rule::NoHeading, QT_TRANSLATE_NOOP("rules", "the column has no heading; it was left out")},
    {Rule::SheetsUnread, QT_TRANSLATE_NOOP("rules", "other sheets of the workbook were not read: %1")},
    {Rule::CellText,
     QT_TRANSLATE_NOOP("rules", "the cell refers to a text that the workbook lacks; it was left blank")},
};

/// “observations.csv, row 3, column value”, in a workbook with its sheet.
QString place(const Issue &issue)
{
    QString text = QString::fromStdString(issue.file);
    if (!issue.sheet.empty())
        text += QCoreApplication::translate("rules", ", sheet %1").arg(QString::fromStdString(issue.sheet));
    if (issue.row > 0)
        text += QCoreApplication::translate("rules", ", row %1").arg(issue.row);
    if (!issue.column.empty())
        text += QCoreApplication::translate("rules", ", column %1").arg(QString::fromStdString(issue.column));
    return text;
}

/// What stands there, cut where it is long.
std::string foundValue(const Issue &issue)
{
    const QString found = QString::fromStdString(issue.value);
    return (found.size() > 80 ? found.left(80) + u'…' : found).toStdString();
}

/// Whether a pattern is that of periods as data packages write them, which it says less well than words.
bool isOfPeriods(const std::string &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromStdString(pattern)));
    const QStringList periods{u"2024"_qs, u"2024-05"_qs, u"2024-Q1"_qs, u"2024-H1"_qs, u"2024-M01M09"_qs};
    return !expression.match(u"x"_qs).hasMatch() &&
           std::ranges::all_of(periods, [&](const QString &period) { return expression.match(period).hasMatch(); });
}

} // namespace

QString filled(const QString &pattern, const std::vector<std::string> &args)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!place) {
            result += pattern[i];
            continue;
        }
        const auto number = static_cast<std::size_t>(pattern[++i].unicode() - u'1');
        result += number < args.size() ? QString::fromStdString(args[number]) : QStringLiteral("?");
    }
    return result;
}

namespace {

/// The rule in words. Of resources the descriptor has no property that one could correct: they are there or not.
QString ruleText(const Issue &issue)
{
    if (issue.rule == Rule::BadDescriptor && issue.args.size() > 2 && issue.args[2] == "missing")
        return filled(QCoreApplication::translate("rules", "the resource “%2” is missing"), issue.args);
    if (issue.rule == Rule::BadDescriptor && issue.args.size() > 2 && issue.args[2] == "unknown")
        return QCoreApplication::translate("rules", "no resource of this name is known; it is not read");
    if (issue.rule == Rule::Pattern && !issue.args.empty() && isOfPeriods(issue.args.front()))
        return QCoreApplication::translate("rules",
                                           "a period is written 2024, 2024-05, 2024-Q1, 2024-H1 or 2024-M01M09");
    return filled(phrase("rules", rules, issue.rule), wordedArgs(issue));
}

} // namespace

QString sentence(const Error &error)
{
    std::vector<std::string> args = error.args;
    if (error.code == ErrorCode::IllegalTransform && args.size() > 2) {
        if (const auto bar = fromCode<TransformBar>(args[2]))
            args[2] = word(*bar).toStdString();
    }
    if (error.code == ErrorCode::TooLarge && args.size() > 2) {
        if (const auto bound = fromCode<Bound>(args[2]))
            args[2] = phrase("errors", bounds, *bound).toStdString();
    }
    return filled(phrase("errors", errors, error.code), args);
}

QString finding(const Issue &issue)
{
    const QString what = ruleText(issue);
    const std::string value = foundValue(issue);
    if (value.empty())
        return filled(QCoreApplication::translate("rules", "%1."), {what.toStdString()});
    return filled(QCoreApplication::translate("rules", "%1. Found: “%2”."), {what.toStdString(), value});
}

Wording wording(Error error)
{
    return [error = std::move(error)] { return sentence(error); };
}

QString sentence(const Issue &issue)
{
    if (place(issue).isEmpty()) {
        QString whole = finding(issue);
        whole[0] = whole[0].toUpper();
        return whole;
    }
    const QString what = ruleText(issue);
    const std::string value = foundValue(issue);
    if (value.empty())
        return filled(QCoreApplication::translate("rules", "%1: %2."),
                      {place(issue).toStdString(), what.toStdString()});
    return filled(QCoreApplication::translate("rules", "%1: %2. Found: “%3”."),
                  {place(issue).toStdString(), what.toStdString(), value});
}

} // namespace views
