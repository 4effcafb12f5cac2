#pragma once

#include "models/core/figurespec.h"
#include "models/core/filter.h"
#include "models/output/csvwriter.h"
#include "models/output/syntheticpackage.h"
#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace app {

/// How a command prints what it found.
enum class ReportFormat { Text, Json };

/// What a figure is written as.
enum class FileFormat { Png, Svg, Csv, Json };

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
    bool take = false; ///< false: print the difference, store nothing
    ReportFormat format = ReportFormat::Text;
};

struct ListFigures
{
    ReportFormat format = ReportFormat::Text;
};

struct ListRevisions
{
    ReportFormat format = ReportFormat::Text;
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
};

/// What the command line changes in the specs of the registry; what is not set stays.
struct SpecChange
{
    std::vector<core::IndicatorId> indicators;
    std::vector<core::Period> periods;
    std::optional<core::Transform> transform;
    std::optional<core::Period> base;
    std::optional<core::ChartKind> chart;
    std::string measure;
    std::optional<core::GroupRule> group;
    std::string groupBy;
    std::size_t top = 0;
    std::string sort;
};

struct Export
{
    QString figure; ///< of a figure or a page
    QString file;   ///< "-" = standard output
    FileFormat format = FileFormat::Json;
    core::Filter filter;
    SpecChange change;
    QString asOf; ///< revision; empty = the current one
    QSize size{1200, 750};
    int scale = 1;
    views::Theme theme = views::Theme::Light;
    output::Encoding encoding = output::Encoding::Utf8Bom;
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
    using Command = std::variant<ShowWindow, ShowHelp, ShowVersion, Validate, Import, ListFigures, ListRevisions,
                                 UseRevision, Rows, Export, GeneratePanel>;
    Command command;
    QString store;   ///< address as given; empty = the user's own
    QString dataset; ///< empty = the current one
    std::optional<views::Language> language;
};

} // namespace app
