#pragma once

#include "app/exportrequest.h"
#include "models/output/syntheticpackage.h"
#include "views/text/names.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace app {

/// How a command prints what it found.
enum class ReportFormat { Text, Json };

struct ShowWindow
{
    QString path; ///< a package offered for import; empty = none
};

/// Help on one command, or on all when `command` is empty.
struct ShowHelp
{
    QString command;
};

struct ShowVersion
{};

struct Validate
{
    QStringList paths;
    ReportFormat format = ReportFormat::Text;
};

struct Import
{
    QStringList paths;
    bool take = false;     ///< false: print the difference, store nothing
    QString mapping;       ///< file that says how a table becomes figures; empty = as proposed
    bool leaveOut = false; ///< of a table the figures with errors; false: then it is refused
    ReportFormat format = ReportFormat::Text;
    bool guarded = true; ///< what tells of a single enterprise is withheld from rows and impact
};

/// Says how a file of one table could become figures.
struct Propose
{
    QString path;
    QString file; ///< of the mapping; "-" = standard output
};

struct ListFigures
{
    ReportFormat format = ReportFormat::Text;
};

struct ListRevisions
{
    ReportFormat format = ReportFormat::Text;
};

/// What changed from one revision to another.
struct DiffRevisions
{
    QString before;
    QString after;
    ReportFormat format = ReportFormat::Text;
    bool guarded = true; ///< what tells of a single enterprise is withheld from rows and impact
};

struct UseRevision
{
    QString revision;
};

/// A panel as ordinary rows.
struct Rows
{
    enum class Form { Sqlite, Csv };
    QString panel; ///< the package's resource
    QString file;  ///< "-" = standard output, as CSV
    Form form = Form::Csv;
    bool guarded = true; ///< what tells of a single enterprise is withheld
};

/// Makes a data package up.
struct GeneratePanel
{
    output::SyntheticPackage package;
    QString folder;
};

/// One call of the program as a value.
struct Request
{
    using Command = std::variant<ShowWindow, ShowHelp, ShowVersion, Validate, Import, Propose, ListFigures,
                                 ListRevisions, DiffRevisions, UseRevision, Rows, Export, GeneratePanel>;
    Command command;
    QString store;   ///< address as given; empty = the user's own
    QString dataset; ///< empty = the current one
    std::optional<views::Language> language;
};

} // namespace app
