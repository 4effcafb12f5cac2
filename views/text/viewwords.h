#pragma once

#include "models/core/chosenview.h"
#include "views/text/names.h"

#include <QString>
#include <QStringList>

namespace views {

/// That a view is shown without what it names and the dataset lacks, by the names that these things had.
QString lackingSentence(const QString &view, const core::Lacking &lacking, const Names &former);
/// That it is not shown, as nothing that its filter names is left.
QString notShownSentence(const QString &view, const core::Lacking &lacking, const Names &former);
/// That these codes are no longer in the filter, by the names they had.
QString filterLossSentence(const QStringList &lost, const Names &before);
/// The name of a view or file within a sentence of one line: of a long one the middle is left out.
QString shortName(const QString &name);

} // namespace views
