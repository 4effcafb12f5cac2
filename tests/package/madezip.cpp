#include "tests/package/madezip.h"

#include "tests/support/catch.h"

#include <zip.h>

#include <algorithm>

namespace tests {

namespace {

const std::string xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
const std::string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relationship(const std::string &id, const std::string &type, const std::string &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationships + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relationshipsPart(const std::string &items)
{
    return xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + items +
           "</Relationships>";
}

std::string shownCell(const core::Grid &grid, std::size_t row, std::size_t column)
{
    const std::string text(grid.text(row, column));
    switch (grid.kind(row, column)) {
    case core::CellKind::Blank:
        return ".";
    case core::CellKind::Text:
        return "'" + text + "'";
    case core::CellKind::Number:
        return text;
    case core::CellKind::Date:
        return "<" + text + ">";
    case core::CellKind::Boolean:
        return "?" + text;
    case core::CellKind::Error:
        return "!" + text;
    }
    return {};
}

} // namespace

QByteArray madeZip(const Entries &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    zip_source_keep(target);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t stat;
    zip_stat_init(&stat);
    REQUIRE(zip_source_stat(target, &stat) == 0);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    REQUIRE(zip_source_open(target) == 0);
    REQUIRE(zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray madeXlsx(const std::string &sheet, Entries parts)
{
    const std::string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const Entries made = {
        {"_rels/.rels", relationshipsPart(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", xmlHead + "<workbook " + main + " xmlns:r=\"" + relationships +
                                "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relationshipsPart(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                         relationship("rId2", "sharedStrings", "sharedStrings.xml") +
                                                         relationship("rId3", "styles", "/xl/styles.xml"))},
        {"xl/worksheets/sheet1.xml", xmlHead + "<worksheet " + main + ">" + sheet + "</worksheet>"},
    };
    for (const auto &part : made) {
        if (std::ranges::find(parts, part.first, &std::pair<std::string, std::string>::first) == parts.end())
            parts.push_back(part);
    }
    return madeZip(parts);
}

QByteArray madeOds(const std::string &tables, const std::string &styles)
{
    const std::string names = "urn:oasis:names:tc:opendocument:xmlns:";
    const std::string spaces = "xmlns:office=\"" + names + "office:1.0\" xmlns:table=\"" + names +
                               "table:1.0\" xmlns:text=\"" + names + "text:1.0\" xmlns:style=\"" + names +
                               "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:"
                               "xmlns:calcext:1.0\"";
    return madeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                    {"content.xml", xmlHead + "<office:document-content " + spaces + "><office:automatic-styles>" +
                                        styles + "</office:automatic-styles><office:body><office:spreadsheet>" +
                                        tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

core::Result<package::SheetReading> firstSheet(const QByteArray &bytes, const package::SheetReadOptions &options)
{
    const auto book = package::openWorkbook(bytes, "made");
    if (!book)
        return book.error();
    return (*book)->read(0, options);
}

std::vector<std::string> linesOf(const core::Grid &grid)
{
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        std::string line = std::to_string(grid.fileRow(row)) + ":";
        for (std::size_t column = 0; column < grid.cellsIn(row); ++column)
            line += " " + shownCell(grid, row, column);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> sheetLines(const QByteArray &bytes)
{
    const auto reading = firstSheet(bytes);
    INFO(codeOf(reading));
    REQUIRE(reading);
    return linesOf(reading->grid);
}

} // namespace tests
