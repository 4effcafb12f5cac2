#pragma once

#include "models/core/figure.h"
#include "models/output/jsonemitter.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace output {

/// A figure in the one JSON form of the command line. Absent fields do not apply, null means unknown, an
/// unbounded end is null. Beside another state of the dataset "beside" names it, and each mark has its value there.
/// Numbers are full precision, interval ends of computed values rounded outward.
QByteArray figureJson(const core::Figure &figure);

/// { "page": id, "figures": [ … ] }
QByteArray pageJson(const QString &page, const std::vector<core::Figure> &figures);

/// The member "keys": whatever a mark is told apart by.
void writeKeys(JsonEmitter &json, const core::Keys &keys);

/// The members "implied" and "implied_base", where a mark has them.
void writeImplied(JsonEmitter &json, const core::Mark &mark);

} // namespace output
