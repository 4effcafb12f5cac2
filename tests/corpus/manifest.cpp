#include "tests/corpus/manifest.h"

#include "models/core/tabular/textgrid.h"
#include "tests/corpus/corpusfile.h"
#include "tests/support/catch.h"

#include <QFile>

namespace tests {

Records csvRecords(const QByteArray &text)
{
    const auto table = core::readGrid(text.toStdString(), {});
    REQUIRE(table);
    Records records;
    for (std::size_t row = 0; row < table->grid.rows(); ++row) {
        records.emplace_back();
        for (std::size_t column = 0; column < table->grid.cellsIn(row); ++column)
            records.back().emplace_back(table->grid.text(row, column));
    }
    return records;
}

std::vector<Entry> csvEntries(const QByteArray &text)
{
    const Records records = csvRecords(text);
    std::vector<Entry> entries;
    for (std::size_t i = 1; i < records.size(); ++i) {
        Entry &entry = entries.emplace_back();
        for (std::size_t column = 0; column < records[i].size(); ++column)
            entry[records.front()[column]] = records[i][column];
    }
    return entries;
}

std::vector<Entry> manifest() { return csvEntries(bytesOf(corpusFile("MANIFEST.csv"))); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace tests
