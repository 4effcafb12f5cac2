#include "models/package/xlsxsheet.h"

#include "models/package/issuelist.h"

#include <algorithm>
#include <charconv>

namespace package {

using core::CellKind;
using core::Rule;

namespace {

constexpr std::int64_t progressRows = 1'000;
constexpr std::int64_t mostRows = 1'048'576;

class XlsxSheetReader
{
public:
    XlsxSheetReader(XmlPart &part, const XlsxShared &shared, const SheetReadOptions &options)
        : m_part(part)
        , m_shared(shared)
        , m_options(options)
        , m_rows(shared.file, limitsOf(options))
        , m_issues(shared.file)
    {}

    core::Result<SheetReading> read()
    {
        if (m_part.nextChild()) {
            while (m_part.nextChild())
                readPart();
        }
        if (m_part.failure())
            return *m_part.failure();
        SheetReading reading{m_rows.build(), m_issues.sorted()};
        if (m_rows.failure())
            return *m_rows.failure();
        return reading;
    }

private:
    static GridLimits limitsOf(const SheetReadOptions &options)
    {
        GridLimits limits = options.limits;
        limits.rows = std::min(limits.rows, mostRows);
        return limits;
    }

    void readPart()
    {
        if (m_part.name() == u"sheetData") {
            while (!m_rows.failure() && m_part.nextChild())
                readRow();
        } else if (m_part.name() == u"mergeCells") {
            while (m_part.nextChild())
                readMerged();
        } else {
            m_part.skip();
        }
    }

    void readMerged()
    {
        if (const auto range = readRange(m_part.attribute(QLatin1String("ref")).toStdString()))
            m_rows.addMerged(range->firstRow, range->lastRow, range->firstColumn, range->lastColumn);
        m_part.skip();
    }

    void readRow()
    {
        const QString number = m_part.attribute(QLatin1String("r"));
        m_row = number.isEmpty() ? m_row + 1 : std::clamp(number.toLongLong(), 0LL, 2LL * mostRows) - 1;
        m_column = 0;
        if (m_options.progress && m_row % progressRows == 0)
            m_options.progress(m_part.done(), m_part.declaredSize());
        while (!m_rows.failure() && m_part.nextChild())
            readCell();
    }

    void readCell()
    {
        const std::string reference = m_part.attribute(QLatin1String("r")).toStdString();
        std::int64_t row = m_row;
        if (!reference.empty()) {
            const auto place = readReference(reference);
            if (!place) {
                m_issues.warning(Rule::CellReference, {m_row + 1, {}}, reference);
                return m_part.skip();
            }
            row = place->first;
            m_column = place->second;
        }
        const std::string type = m_part.attribute(QLatin1String("t")).toStdString();
        const std::size_t style = m_part.attribute(QLatin1String("s")).toULong();
        std::string value;
        bool hasValue = false;
        while (m_part.nextChild()) {
            const bool isValue = m_part.name() == u"v";
            const bool isInline = m_part.name() == u"is";
            if (isValue)
                value = type == "str" ? unescaped(m_part.text()) : m_part.text().trimmed().toStdString();
            else if (isInline)
                value = readStringItem(m_part);
            else
                m_part.skip();
            hasValue = hasValue || isValue || isInline;
        }
        if (hasValue) {
            const ShownCell cell = shown(type, value, style);
            m_rows.add(row, m_column, cell.text, cell.kind);
        }
        ++m_column;
    }

    ShownCell shown(const std::string &type, std::string &value, std::size_t style)
    {
        const CellFormat format = style < m_shared.styles.size() ? m_shared.styles[style] : CellFormat();
        if (type == "s")
            return sharedString(value);
        if (type == "str" || type == "inlineStr")
            return {std::move(value), CellKind::Text};
        if (type == "b")
            return {value == "1" || value == "true" ? "TRUE" : "FALSE", CellKind::Boolean};
        if (type == "e")
            return {std::move(value), CellKind::Error};
        if (type == "d")
            return shownIsoDate(value, format);
        if (value.empty())
            return {{}, CellKind::Blank};
        return shownNumber(value, format, m_shared.dates);
    }

    ShownCell sharedString(const std::string &value)
    {
        std::size_t index = 0;
        const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), index);
        if (problem == std::errc() && end == value.data() + value.size() && index < m_shared.strings.size())
            return {std::string(m_shared.strings[index]), CellKind::Text};
        m_issues.warning(Rule::CellText, {m_row + 1, {}}, value);
        return {{}, CellKind::Blank};
    }

    XmlPart &m_part;
    const XlsxShared &m_shared;
    const SheetReadOptions &m_options;
    GridRows m_rows;
    IssueList m_issues;
    std::int64_t m_row = -1;
    std::size_t m_column = 0;
};

} // namespace

core::Result<SheetReading> readXlsxSheet(XmlPart &part, const XlsxShared &shared, const SheetReadOptions &options)
{
    return XlsxSheetReader(part, shared, options).read();
}

} // namespace package
