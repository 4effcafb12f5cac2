#pragma once

#include <QIcon>
#include <QString>

namespace views {

/// An icon of the project's own set by file name without ending ("export", "chevron-left"), recoloured to
/// the palette: text-2, accent when on, text-3 when disabled. Follows theme changes.
QIcon icon(const QString &name);

} // namespace views
