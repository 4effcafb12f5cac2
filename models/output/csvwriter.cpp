#include "models/output/csvwriter.h"

#include "models/core/tabular/formulaguard.h"
#include "models/output/csvtable.h"

#include <QRegularExpression>
#include <QStringEncoder>

namespace output {

namespace {

QString header(const QString &column, const Phrases &phrases)
{
    static const QString attribute = u"attribute:"_qs;
    return phrases.column(column.startsWith(attribute) ? column.mid(attribute.size()) : column);
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    cell.remove(QChar(u'\0')); // what stands behind it may be a formula
    cell = QString::fromStdString(core::guarded(cell.toStdString()));
    static const QRegularExpression special(u"[\",\r\n]"_qs);
    if (!cell.contains(special))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_qs) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u"\r\n";
}

QByteArray csvBytes(const QString &text, Encoding encoding)
{
    if (encoding == Encoding::Utf8Bom)
        return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

QByteArray csv(const std::vector<core::Figure> &figures, const Phrases &phrases, Encoding encoding)
{
    const CsvTable table = csvTable(figures, phrases);
    QStringList cells;
    for (const QString &column : table.columns)
        cells.append(header(column, phrases));
    QString text = csvLine(cells);
    for (const auto &row : table.rows) {
        cells.clear();
        for (const QString &column : table.columns) {
            const auto cell = row.find(column);
            cells.append(cell == row.end() ? QString() : cell->second);
        }
        text += csvLine(cells);
    }
    return csvBytes(text, encoding);
}

} // namespace output
