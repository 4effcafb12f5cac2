#pragma once

#include "models/core/figure.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace output {

/// The words a table needs, handed in by the views; the writers translate nothing. All must be set.
struct Phrases
{
    std::function<QString(const QString &column)> column; ///< header of a column by its code
    std::function<QString(const core::Keys &keys, const QString &field)>
        name;                                                            ///< name of a key: "indicator", "region" …
    std::function<QString(core::EmptyReason, core::Suppression)> reason; ///< why a cell is empty
    std::function<QString(const core::Name &)> text; ///< of an attribute, in the language of the table
    std::function<QString(const std::string &)> unit = {};
    std::function<QString(const core::Attribute &)> word = {}; ///< of one that is a code; blank for all others
};

enum class Encoding { Utf8Bom, Gb18030 };

/// One row a mark, RFC 4180 with CRLF; text that a spreadsheet would run as a formula is made harmless
/// (a leading apostrophe), numbers keep their published digits. With several figures the first column
/// names the figure. Columns that no mark fills are left out, but for `value`; their order is fixed.
QByteArray csv(const std::vector<core::Figure> &figures, const Phrases &phrases, Encoding encoding = Encoding::Utf8Bom);

/// One cell as it stands in the file: quoted where RFC 4180 asks for it, harmless for spreadsheets.
QString csvCell(const QString &text);
/// Cells as a line with its end.
QString csvLine(const QStringList &cells);
/// The bytes of a file; UTF-8 has its mark before it.
QByteArray csvBytes(const QString &text, Encoding encoding);

} // namespace output
