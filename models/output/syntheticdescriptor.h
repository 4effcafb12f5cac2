#pragma once

#include <QByteArray>

namespace output {

/// The `datapackage.json` of a package that is made up; see writePackage().
QByteArray syntheticDescriptor();

} // namespace output
