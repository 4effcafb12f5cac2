#pragma once

#include <QString>

namespace views {

/// A text of the data for a menu, a button or a box to tick: those take an & for the mark of a key and leave it out.
inline QString withoutMnemonic(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace views
