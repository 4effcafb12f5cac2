#pragma once

#include "models/core/figure.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace output {

/// A figure in the one JSON form of the command line. Absent fields do not apply, null means unknown, an
/// unbounded end is null. Numbers are full precision, interval ends of computed values rounded outward.
QByteArray figureJson(const core::Figure &figure);

/// { "page": id, "figures": [ … ] }
QByteArray pageJson(const QString &page, const std::vector<core::Figure> &figures);

} // namespace output
