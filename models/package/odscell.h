#pragma once

#include "models/package/cellformat.h"

#include <QString>
#include <QXmlStreamAttributes>

namespace package {

/// What a cell of an OpenDocument sheet states: its value by type, and the text that is shown.
struct OdsCell
{
    QString type;  ///< float, percentage, currency, date, time, boolean, string; blank for none
    QString value; ///< of that type
    QString text;
    bool isError = false;

    /// Takes what an attribute says; others are ignored.
    void take(const QXmlStreamAttribute &attribute);
    /// As shownNumber() does it; the shown text tells how many decimals are published, and whether a date is a month.
    ShownCell shown() const;
};

} // namespace package
