#pragma once

#include <QString>

namespace views {

/// The size of a file, in the language of the words: the system's may be another one.
QString sizeText(qint64 bytes);

/// How fast a file is read and how long it takes yet; that it is compared, once all is read. Blank before either can be
/// told.
QString readingWords(qint64 bytes, qint64 total, qint64 milliseconds);

/// The same for rows that are stored.
QString storingWords(qint64 rows, qint64 total, qint64 milliseconds);

} // namespace views
