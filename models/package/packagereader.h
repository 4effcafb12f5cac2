#pragma once

#include "models/core/indicatorset.h"
#include "models/core/issue.h"
#include "models/core/panel/changedyears.h"
#include "models/package/panelreader.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace package {

/// What a read package says of itself and holds.
struct PackageReading
{
    QString name; ///< the descriptor's `name`: the dataset it updates
    QString title;
    QString version;
    core::IndicatorTables tables; ///< complete only when there are no errors among the issues
    core::Panel panel;            ///< none when the package has none; its rows as complete as the tables
    core::ChangedYears changed;   ///< the rows of a panel that has none itself, as only some years change …
    std::shared_ptr<const core::Dataset> since; ///< … of this one, which is in the store
    std::vector<core::Issue> issues;            ///< every problem found, in order of file and row
    bool isForeign = false; ///< it has none of the resources of a dataset: readTableFile() reads its tables
    bool isValid() const { return !core::hasErrors(issues); }
};

/// Reads and validates a data package: a folder with `datapackage.json`, or that file itself; also from
/// compiled-in resources (`:/dataset/linping`). Problems of the data are issues of the reading, not errors;
/// the Result is an error only when there is no package at `path` or `stop` was requested.
/// `progress` hears of the bytes of a panel, see readPanel().
core::Result<PackageReading> readPackage(const QString &path, std::stop_token stop = {}, const Progress &progress = {});

/// SHA-256 (hexadecimal) of the canonical rows: the same data give the same name, whatever the order of
/// rows and columns, the time or the place of the files. `panel` is the panelHash() of the package's panel; a package
/// without one is named by its tables alone. Empty after a stop.
QByteArray canonicalHash(const core::IndicatorTables &tables, const QByteArray &panel = {},
                         const std::stop_token &stop = {});

/// SHA-256 (hexadecimal) of a panel with its rows: of the fields by name, the years and the sums of the rows, so that
/// neither order nor numbering nor the types of columns matter. Fields that are ignored are no part of it. Empty
/// without a panel and after a stop.
QByteArray panelHash(const core::Panel &panel, const std::stop_token &stop = {});

} // namespace package
