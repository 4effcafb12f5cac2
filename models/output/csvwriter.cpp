#include "models/output/csvwriter.h"

#include "models/output/csvtable.h"

#include <QRegularExpression>
#include <QStringEncoder>

namespace output {

namespace {

// What a spreadsheet takes for the beginning of a formula or strips before looking for one.
bool looksLikeFormula(const QString &text)
{
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_qs;
    static const QRegularExpression number(u"^[+-]?[0-9]+(\\.[0-9]+)?(e[+-]?[0-9]+)?$"_qs);
    return !text.isEmpty() && starts.contains(text.front()) && !number.match(text).hasMatch();
}

QString header(const QString &column, const Phrases &phrases)
{
    static const QString attribute = u"attribute:"_qs;
    return phrases.column(column.startsWith(attribute) ? column.mid(attribute.size()) : column);
}

QByteArray encoded(const QString &text, Encoding encoding)
{
    if (encoding == Encoding::Utf8Bom)
        return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    cell.remove(QChar(u'\0'));
    static const QRegularExpression special(u"[\",\r\n]"_qs);
    if (!cell.contains(special))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_qs) + u'"';
}

QByteArray csv(const std::vector<core::Figure> &figures, const Phrases &phrases, Encoding encoding)
{
    const CsvTable table = csvTable(figures, phrases);
    QString text;
    QStringList cells;
    for (const QString &column : table.columns)
        cells.append(csvCell(header(column, phrases)));
    text += cells.join(u',') + u"\r\n";
    for (const auto &row : table.rows) {
        cells.clear();
        for (const QString &column : table.columns) {
            const auto cell = row.find(column);
            cells.append(cell == row.end() ? QString() : csvCell(cell->second));
        }
        text += cells.join(u',') + u"\r\n";
    }
    return encoded(text, encoding);
}

} // namespace output
