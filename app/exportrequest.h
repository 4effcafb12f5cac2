#pragma once

#include "models/core/figurespec.h"
#include "models/core/filter.h"
#include "models/output/csvwriter.h"
#include "views/charts/palette.h"

#include <QSize>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace app {

/// What a figure is written as.
enum class FileFormat { Png, Svg, Csv, Json };

/// What a table holds: what the figure shows, or the published rows behind it with all their fields.
enum class Columns { Shown, Full };

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

/// What the name of an export is looked up as; Any: a figure, else a page, else a saved view.
enum class Named { Any, Figure, Page, View };

struct Export
{
    QString figure; ///< name of a figure, a page or a saved view
    Named named = Named::Any;
    QString file; ///< "-" = standard output
    FileFormat format = FileFormat::Json;
    core::Filter filter;
    SpecChange change;
    QString asOf;        ///< revision; empty = the current one
    QString beside;      ///< revision whose values stand beside; empty = none
    QSize size{1200, 0}; ///< height 0: what a picture takes to show all
    int scale = 1;
    views::Theme theme = views::Theme::Light;
    output::Encoding encoding = output::Encoding::Utf8Bom;
    Columns columns = Columns::Shown;
    bool guarded = true; ///< of a panel: what tells of a single enterprise is withheld
};

} // namespace app
