#include "models/package/loosetable.h"

#include "models/core/tabular/delimitedreader.h"
#include "models/package/encoding.h"
#include "models/package/gb18030.h"
#include "models/package/workbook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace package {

using core::CellKind;
using core::Rule;

namespace {

using Names = std::vector<std::string>;

/// The text of a file in UTF-8. What is declared counts unless the bytes say otherwise; then it is told.
std::string decoded(QByteArray bytes, const std::string &encoding, const std::string &path, IssueList &issues)
{
    // No text holds them, and none may end at one.
    if (bytes.contains('\0'))
        bytes.replace('\0', "\xEF\xBF\xBD");
    const std::string_view plain = withoutBom({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const bool isDeclaredUtf8 = encoding.empty() || encoding == "utf-8" || encoding == "utf8" || encoding == "ascii" ||
                                encoding == "us-ascii" || encoding == "utf-8-sig";
    if (core::isUtf8(plain))
        return std::string(plain);
    const std::string name = isDeclaredUtf8 ? isGb18030(plain) ? "GB18030" : "windows-1252" : encoding;
    if (isDeclaredUtf8)
        issues.warning(Rule::BadEncoding, {}, path);
    QStringDecoder decoder(name.c_str());
    if (!decoder.isValid())
        decoder = QStringDecoder("windows-1252");
    const QString text = decoder.decode(QByteArrayView(plain.data(), static_cast<qsizetype>(plain.size())));
    return text.toStdString();
}

std::vector<std::string> fieldNames(const LooseResource &resource, std::size_t columns)
{
    Names names;
    for (const LooseColumn &field : resource.fields)
        names.push_back(field.header);
    while (names.size() < columns)
        names.push_back("field" + std::to_string(names.size() + 1));
    return names;
}

/// Collects the rows of all files of a resource.
class CellCollector
{
public:
    CellCollector(const LooseResource &resource, IssueList &issues)
        : m_resource(resource)
        , m_issues(issues)
        , m_rows(resource.name)
    {}

    bool isFull() const { return m_rows.failure().has_value(); }

    /// Rows of one file; its first one may be the header.
    void beginFile(bool hasHeader)
    {
        m_awaitsHeader = hasHeader;
        m_places.clear();
        m_before = m_next;
    }

    /// `row` counts from 0 in the file.
    void addRow(std::int64_t row, const Names &cells, const std::vector<CellKind> &kinds = {})
    {
        if (m_awaitsHeader)
            return takeHeader(row, cells);
        if (m_header.empty()) {
            setHeader(fieldNames(m_resource, cells.size()), 0);
            m_before = 1;
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const CellKind kind = i < kinds.size() ? kinds[i] : CellKind::Text;
            m_rows.add(m_before + row, i < m_places.size() ? m_places[i] : i, cells[i], kind);
        }
        m_next = m_before + row + 1;
    }

    LooseCells finish()
    {
        if (m_header.empty() && !m_resource.fields.empty())
            setHeader(fieldNames(m_resource, 0), 0);
        if (m_rows.failure())
            m_issues.error(Rule::TooLarge, {}, m_resource.name, {m_rows.failure()->args[1]});
        else if (m_header.empty())
            m_issues.warning(Rule::EmptyFile, {}, {});
        return {m_rows.build(), !m_rows.failure() && !m_header.empty()};
    }

private:
    void takeHeader(std::int64_t row, const Names &cells)
    {
        m_awaitsHeader = false;
        if (m_header.empty())
            return setHeader(cells, row);
        if (cells == m_header)
            return;
        Names sorted = cells;
        Names known = m_header;
        std::ranges::sort(sorted);
        std::ranges::sort(known);
        if (sorted != known || std::ranges::adjacent_find(known) != known.end())
            return addRow(row, cells);
        for (const std::string &cell : cells)
            m_places.push_back(static_cast<std::size_t>(std::ranges::find(m_header, cell) - m_header.begin()));
    }

    void setHeader(const Names &names, std::int64_t row)
    {
        m_header = names;
        m_rows.beginAt(row);
        for (std::size_t i = 0; i < names.size(); ++i)
            m_rows.add(row, i, names[i], CellKind::Text);
        m_next = row + 1;
    }

    const LooseResource &m_resource;
    IssueList &m_issues;
    GridRows m_rows;
    Names m_header;
    std::vector<std::size_t> m_places;
    std::int64_t m_before = 0; ///< rows of the files before this one
    std::int64_t m_next = 0;
    bool m_awaitsHeader = true;
};

void addText(const std::string &text, const LooseResource &resource, CellCollector &cells, IssueList &issues,
             const std::stop_token &stop)
{
    core::DelimitedReader reader(text, resource.dialect);
    std::vector<std::string_view> fields;
    Names row;
    while (!stop.stop_requested() && !cells.isFull() && reader.next(fields)) {
        for (const core::FieldFault &fault : reader.faults())
            issues.warning(fault.rule, {reader.line(), {}}, fault.value, {std::to_string(core::maximumFieldBytes)});
        if (fields.size() == 1 && fields.front().empty())
            continue;
        row.assign(fields.begin(), fields.end());
        cells.addRow(reader.line() - 1, row);
        reader.forgetFields();
    }
}

void addSheet(const QByteArray &bytes, const LooseResource &resource, CellCollector &cells, const std::stop_token &stop,
              IssueList &issues)
{
    const auto refused = [&](const core::Error &error) {
        issues.error(Rule::FileUnreadable, {}, {}, {std::string(core::code(error.code))});
    };
    const auto book = openWorkbook(bytes, resource.name);
    if (!book)
        return refused(book.error());
    SheetReadOptions options;
    options.stop = stop;
    const auto reading =
        resource.sheet.empty() ? (*book)->read(0, options) : (*book)->readNamed(resource.sheet, options);
    if (!reading)
        return refused(reading.error());
    const core::Grid &grid = reading->grid;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        if (grid.cellsIn(row) == 0)
            continue;
        Names texts;
        std::vector<CellKind> kinds;
        for (std::size_t column = 0; column < grid.cellsIn(row); ++column) {
            texts.emplace_back(grid.text(row, column));
            kinds.push_back(grid.kind(row, column));
        }
        cells.addRow(grid.fileRow(row) - 1, texts, kinds);
    }
}

std::pair<std::string, CellKind> written(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {{}, CellKind::Blank};
    if (value.isString())
        return {value.toString().toStdString(), CellKind::Text};
    if (value.isBool())
        return {value.toBool() ? "TRUE" : "FALSE", CellKind::Boolean};
    if (value.isDouble()) {
        char buffer[64];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value.toDouble()).ptr;
        return {std::string(buffer, end), CellKind::Number};
    }
    const QJsonDocument inner = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {inner.toJson(QJsonDocument::Compact).toStdString(), CellKind::Text};
}

/// Rows are lists, the first of them the header, or objects, whose keys come in the order of the schema.
void addJson(const QJsonArray &rows, const LooseResource &resource, CellCollector &cells)
{
    Names keys = fieldNames(resource, 0);
    const bool areObjects = !rows.isEmpty() && rows.first().isObject();
    cells.beginFile(areObjects || resource.hasHeader);
    std::int64_t number = 0;
    if (areObjects) {
        for (const QString &key : rows.first().toObject().keys()) {
            if (std::ranges::find(keys, key.toStdString()) == keys.end())
                keys.push_back(key.toStdString());
        }
        cells.addRow(number++, keys);
    }
    for (const QJsonValue &row : rows) {
        Names texts;
        std::vector<CellKind> kinds;
        const auto take = [&](const QJsonValue &value) {
            auto [text, kind] = written(value);
            texts.push_back(std::move(text));
            kinds.push_back(kind);
        };
        const QJsonObject object = row.toObject();
        const QJsonArray list = row.toArray();
        if (areObjects)
            std::ranges::for_each(keys,
                                  [&](const std::string &key) { take(object.value(QString::fromStdString(key))); });
        else
            std::ranges::for_each(list, take);
        cells.addRow(number++, texts, kinds);
    }
}

} // namespace

LooseCells readLooseCells(const LooseResource &resource, const LooseFiles &files, IssueList &issues,
                          const std::stop_token &stop)
{
    CellCollector cells(resource, issues);
    if (resource.rows) {
        addJson(*resource.rows, resource, cells);
        return cells.finish();
    }
    bool isComplete = !resource.paths.empty();
    for (const std::string &path : resource.paths) {
        const std::optional<QByteArray> bytes = files.read(path, issues);
        if (!bytes || stop.stop_requested()) {
            isComplete = false;
            continue;
        }
        cells.beginFile(resource.hasHeader);
        if (bytes->startsWith("PK\x03\x04"))
            addSheet(*bytes, resource, cells, stop, issues);
        else if (path.ends_with(".json"))
            addJson(QJsonDocument::fromJson(*bytes).array(), resource, cells);
        else
            addText(decoded(*bytes, resource.encoding, path, issues), resource, cells, issues, stop);
    }
    LooseCells read = isComplete ? cells.finish() : LooseCells();
    return read;
}

} // namespace package
