#include "models/package/odssheet.h"

#include "models/package/odscell.h"

#include <algorithm>

namespace package {

namespace {

constexpr std::int64_t progressRows = 1'000;
constexpr std::int64_t mostRepeats = 1'000'000'000;

/// A count of repeats or of spanned cells; 1 where there is none.
std::int64_t countOf(QStringView text)
{
    return text.isEmpty() ? 1 : std::clamp<std::int64_t>(text.toLongLong(), 1, mostRepeats);
}

class OdsSheetReader
{
public:
    OdsSheetReader(XmlPart &part, const std::string &file, const SheetReadOptions &options)
        : m_part(part)
        , m_options(options)
        , m_rows(file, options.limits)
    {}

    core::Result<SheetReading> read(std::size_t sheet)
    {
        findTable(sheet);
        readRows();
        if (m_part.failure())
            return *m_part.failure();
        SheetReading reading{m_rows.build(), {}};
        if (m_rows.failure())
            return *m_rows.failure();
        return reading;
    }

private:
    void findTable(std::size_t sheet)
    {
        while (m_part.nextChild()) {
            if (m_part.name() == u"document-content" || m_part.name() == u"body" || m_part.name() == u"spreadsheet")
                continue;
            if (m_part.name() == u"table" && sheet-- == 0)
                return;
            m_part.skip();
        }
    }

    /// Rows stand in the table or in groups of rows in it.
    void readRows()
    {
        for (int depth = 1; depth > 0 && !m_rows.failure() && m_part.next();) {
            if (m_part.isEnd())
                --depth;
            else if (!m_part.isStart())
                continue;
            else if (m_part.name() == u"table-row")
                readRow();
            else if (m_part.name() == u"table-row-group" || m_part.name() == u"table-rows" ||
                     m_part.name() == u"table-header-rows")
                ++depth;
            else
                m_part.skip();
        }
    }

    void readRow()
    {
        const std::int64_t repeats = countOf(m_part.attribute(QLatin1String("number-rows-repeated")));
        if (m_options.progress && m_row % progressRows == 0)
            m_options.progress(m_part.done(), m_part.declaredSize());
        m_column = 0;
        while (!m_rows.failure() && m_part.nextChild()) {
            if (m_part.name() == u"table-cell")
                readCell();
            else if (m_part.name() == u"covered-table-cell")
                skipCovered();
            else
                m_part.skip();
        }
        m_rows.repeatRow(m_row, repeats - 1);
        m_row += repeats;
    }

    /// What is left in a cell under a merged one is not shown.
    void skipCovered()
    {
        m_column += countOf(m_part.attribute(QLatin1String("number-columns-repeated")));
        m_part.skip();
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_part.attributes();
        OdsCell cell;
        std::int64_t repeats = 1;
        std::int64_t columns = 1;
        std::int64_t rows = 1;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"number-columns-repeated")
                repeats = countOf(attribute.value());
            else if (attribute.name() == u"number-columns-spanned")
                columns = countOf(attribute.value());
            else if (attribute.name() == u"number-rows-spanned")
                rows = countOf(attribute.value());
            else
                cell.take(attribute);
        }
        cell.text = readText();
        if (const ShownCell shown = cell.shown(); shown.kind != core::CellKind::Blank) {
            for (std::int64_t i = 0; i < repeats && !m_rows.failure(); ++i)
                m_rows.add(m_row, static_cast<std::size_t>(m_column + i), shown.text, shown.kind);
            m_rows.addMerged(m_row, m_row + rows - 1, static_cast<std::size_t>(m_column),
                             static_cast<std::size_t>(m_column + columns - 1));
        }
        m_column += repeats;
    }

    /// The paragraphs of the current cell, which is left; drawings and notes are no part of it.
    QString readText()
    {
        QString text;
        bool isFirst = true;
        while (m_part.accepts(text) && m_part.nextChild()) {
            if (m_part.name() != u"p") {
                m_part.skip();
                continue;
            }
            if (!isFirst)
                text += u'\n';
            isFirst = false;
            text += readOdsParagraph(m_part);
        }
        return text;
    }

    XmlPart &m_part;
    const SheetReadOptions &m_options;
    GridRows m_rows;
    std::int64_t m_row = 0;
    std::int64_t m_column = 0;
};

} // namespace

core::Result<SheetReading> readOdsSheet(XmlPart &part, const std::string &file, std::size_t sheet,
                                        const SheetReadOptions &options)
{
    return OdsSheetReader(part, file, options).read(sheet);
}

} // namespace package
