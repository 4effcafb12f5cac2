#pragma once

#include "models/core/filter.h"
#include "models/core/result.h"
#include "models/output/csvwriter.h"
#include "models/workspace/figureservice.h"
#include "views/figureimage.h"

namespace views {

/// What is exported, how and where to.
struct ExportChoice
{
    QString page;   ///< title of the picture
    QString figure; ///< id of one figure; empty = the whole page
    QString format; ///< "png", "svg", "csv" or "json"
    ImageOptions image;
    QString path;
    bool rows = false;   ///< instead of figures the rows of the panel, as "csv"
    bool guarded = true; ///< of a panel: what tells of a single enterprise is withheld
};

/// The formats offered, as file endings.
QStringList exportFormats();

/// The words of a CSV file.
output::Phrases csvPhrases(const Names &names, const std::vector<core::Figure> &figures = {});

/// Writes what is shown into a file, all or nothing.
core::Result<core::Done> exportFile(const ExportChoice &choice, const std::vector<workspace::FigurePtr> &figures,
                                    const Names &names);

} // namespace views
