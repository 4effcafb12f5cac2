#pragma once

#include "models/core/figure.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace output {

/// The words a table needs, handed in by the views; the writers translate nothing.
struct Phrases
{
    std::function<QString(const QString &column)> column; ///< header of a column by its code
    std::function<QString(const core::Keys &keys, const QString &field)>
        name; ///< name of a key: "indicator", "region" …
    std::function<QString(core::EmptyReason)> reason;
};

enum class Encoding { Utf8Bom, Gb18030 };

/// One row a mark, RFC 4180 with CRLF; text that a spreadsheet would run as a formula is made harmless
/// (a leading apostrophe), numbers keep their published digits. With several figures the first column
/// names the figure.
QByteArray csv(const std::vector<core::Figure> &figures, const Phrases &phrases, Encoding encoding = Encoding::Utf8Bom);

} // namespace output
