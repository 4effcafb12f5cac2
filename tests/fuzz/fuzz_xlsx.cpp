// The parts of a workbook: the first byte tells which one the rest stands for, or that it is the whole file.
#include "models/package/workbook.h"
#include "tests/fuzz/archive.h"

#include <cstdint>

namespace {

const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

fuzz::Entries parts()
{
    return {{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + types +
                                "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"a\" Type=\"" + types + "worksheet\" Target=\"s.xml\"/>" +
                 "<Relationship Id=\"b\" Type=\"" + types + "sharedStrings\" Target=\"t.xml\"/>" +
                 "<Relationship Id=\"c\" Type=\"" + types + "styles\" Target=\"f.xml\"/></Relationships>"},
            {"xl/s.xml", "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45413.5</v></c></row>"
                         "</sheetData></worksheet>"},
            {"xl/t.xml", "<sst><si><t>text</t></si></sst>"},
            {"xl/f.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    fuzz::Entries entries = parts();
    const std::string input(reinterpret_cast<const char *>(bytes) + 1, size - 1);
    const std::size_t part = bytes[0] % (entries.size() + 1);
    if (part < entries.size())
        entries[part].second = input;
    package::SheetReadOptions options;
    options.limits.cells = 100'000;
    const QByteArray file = part < entries.size() ? fuzz::archive(entries) : QByteArray::fromStdString(input);
    const auto book = package::openWorkbook(file, "fuzz");
    if (!book)
        return 0;
    for (std::size_t i = 0; i < (*book)->sheets().size() && i < 4; ++i) {
        const auto reading = (*book)->read(i, options);
        if (reading && reading->grid.cells() > options.limits.cells)
            __builtin_trap();
    }
    return 0;
}
