#pragma once

#include <QString>

namespace views {

/// How fast a file is read and how long it takes yet; that it is compared, once all is read. Blank before either can be
/// told.
QString readingWords(qint64 bytes, qint64 total, qint64 milliseconds);

/// The same for rows that are stored.
QString storingWords(qint64 rows, qint64 total, qint64 milliseconds);

} // namespace views
