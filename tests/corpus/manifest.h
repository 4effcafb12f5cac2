#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace tests {

using Records = std::vector<std::vector<std::string>>;

/// The rows of a table in UTF-8 with commas.
Records csvRecords(const QByteArray &text);

/// A line of a table by the names of its columns.
using Entry = std::map<std::string, std::string>;

/// The lines of a table with a header.
std::vector<Entry> csvEntries(const QByteArray &text);

/// All lines of the corpus' manifest.
std::vector<Entry> manifest();

QByteArray bytesOf(const QString &path);

} // namespace tests
