#pragma once

#include "models/core/chosenview.h"

#include <QString>

namespace views {

/// That a view is shown without what it names and the dataset lacks.
QString lackingSentence(const QString &view, const core::Lacking &lacking);
/// That it is not shown, as nothing that its filter names is left.
QString notShownSentence(const QString &view, const core::Lacking &lacking);

} // namespace views
