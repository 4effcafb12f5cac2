#pragma once

#include "models/core/figure.h"
#include "models/output/csvwriter.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace output {

/// The cells of figures as text, one row a mark, by the code of their column.
struct CsvTable
{
    QStringList columns; ///< codes, in order; those without a cell left out
    std::vector<std::map<QString, QString>> rows;
};

CsvTable csvTable(const std::vector<core::Figure> &figures, const Phrases &phrases);

} // namespace output
