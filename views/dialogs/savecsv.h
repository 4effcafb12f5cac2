#pragma once

#include <QByteArray>
#include <QString>

namespace views {

class Label;

/// Asks for a CSV file, writes it as a whole or not at all, and says in `said` what became of it.
void saveCsv(const QString &title, const QString &suggested, const QByteArray &content, Label *said);

} // namespace views
