#include "models/package/xlsxreader.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

using tests::codeOf;
using tests::firstSheet;
using tests::madeXlsx;
using tests::sheetLines;
using Lines = std::vector<std::string>;

namespace {

const std::string strings = R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                            R"(<si><t>临平区</t></si>)"
                            R"(<si><r><rPr><b/></rPr><t>地区</t></r><r><t xml:space="preserve"> GDP</t></r></si>)"
                            R"(<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>)"
                            R"(<si><t>a_x000D_&#10;b_x005F_x0041_ &amp; c</t></si></sst>)";

const std::string styles =
    R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>)"
    R"(</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>)"
    R"(<xf numFmtId="2"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/>)"
    R"(<xf numFmtId="57"/></cellXfs></styleSheet>)";

Lines rows(const std::string &rows, const std::string &behind = {})
{
    return sheetLines(madeXlsx("<sheetData>" + rows + "</sheetData>" + behind,
                               {{"xl/sharedStrings.xml", strings}, {"xl/styles.xml", styles}}));
}

package::SheetReadOptions within(std::uint64_t cells)
{
    package::SheetReadOptions options;
    options.limits.cells = cells;
    return options;
}

std::string failure(const std::string &sheet, const package::SheetReadOptions &options = {})
{
    return codeOf(firstSheet(madeXlsx(sheet), options));
}

} // namespace

TEST_CASE("Texts of all kinds are read as they are shown")
{
    CHECK(
        rows(
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>)"
            R"(<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c>)"
            R"(<c r="C2" t="str"><f>A1&amp;"x"</f><v>临平区x</v></c></row>)") ==
        Lines{"1: '临平区' '地区 GDP' '東京'", "2: 'a\nb_x0041_ & c' 'inline' '临平区x'"});
}

TEST_CASE("Numbers, truth values, errors and numbers stored as text keep their kinds")
{
    CHECK(rows(R"(<row r="1"><c r="A1"><v>23.100000000000001</v></c><c r="B1" s="1"><v>23.100000000000001</v></c>)"
               R"(<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><v>0123</v></c>)"
               R"(<c r="F1" s="4"><v>0.05</v></c><c r="G1" t="n"><f>1+1</f><v>2</v></c></row>)") ==
          Lines{"1: 23.1 23.10 ?TRUE !#DIV/0! '0123' 5.00% 2"});
}

TEST_CASE("Dates are told from numbers by their styles")
{
    CHECK(
        rows(
            R"(<row r="1"><c r="A1" s="2"><v>45413</v></c><c r="B1" s="3"><v>45413</v></c><c r="C1" s="5"><v>45413</v>)"
            R"(</c><c r="D1"><v>45413</v></c><c r="E1" s="2" t="d"><v>2024-05-01T00:00:00Z</v></c>)"
            R"(<c r="F1" s="99"><v>45413</v></c></row>)") ==
        Lines{"1: <2024-05-01> <2024-05> <2024-05> 45413 <2024-05-01> 45413"});
}

TEST_CASE("A workbook that counts its days from 1904")
{
    const std::string main = R"(<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" )"
                             R"(r:id="rId1"/></sheets></workbook>)";
    const std::string sheet = R"(<sheetData><row><c s="2"><v>42735</v></c></row></sheetData>)";
    CHECK(sheetLines(madeXlsx(sheet, {{"xl/workbook.xml", main}, {"xl/styles.xml", styles}})) ==
          Lines{"1: <2021-01-01>"});
}

TEST_CASE("Rows and cells out of order, with gaps or without references")
{
    CHECK(
        rows(
            R"(<row r="4"><c r="B4"><v>4</v></c></row><row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row>)") ==
        Lines{"2: 1 . 3", "3:", "4: . 4"});
    CHECK(rows("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>5</v></c></row>") ==
          Lines{"1: 1 . 3", "2:", "3: 5"});
    CHECK(rows(R"(<row r="3"><c r="A1"><v>1</v></c></row>)") == Lines{"1: 1"});
}

TEST_CASE("Blank rows and styled blank cells at the end are no rows")
{
    CHECK(
        rows(
            R"(<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>)") ==
        Lines{"1: 1"});
}

TEST_CASE("A cell in the last corner of the sheet costs a row, not a sheet")
{
    const auto reading =
        firstSheet(madeXlsx(R"(<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c>)"
                            R"(</row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>)"));
    REQUIRE(reading);
    CHECK(reading->grid.rows() == 2);
    CHECK(reading->grid.cells() == 1 + 16'384);
    CHECK(reading->grid.fileRow(1) == 1'048'576);
}

TEST_CASE("Merged cells are listed in rows of the grid")
{
    const auto reading = firstSheet(
        madeXlsx(R"(<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>)"
                 R"(<row r="3"><c r="A3"><v>3</v></c></row></sheetData><mergeCells count="4"><mergeCell ref="B2:D3"/>)"
                 R"(<mergeCell ref="A1:C1"/><mergeCell ref="A1:A1"/><mergeCell ref="junk"/></mergeCells>)"));
    REQUIRE(reading);
    REQUIRE(reading->grid.merged().size() == 2);
    CHECK(reading->grid.merged()[0] == core::MergedCells{1, 2, 1, 3});
    CHECK(reading->grid.merged()[1] == core::MergedCells{0, 0, 0, 2});
}

TEST_CASE("Single cells that are wrong are findings, the rest is read")
{
    const auto reading = firstSheet(madeXlsx(
        R"(<sheetData><row r="2"><c r="AAAA2"><v>1</v></c><c r="A2" t="s"><v>7</v></c><c r="B2"><v>5</v></c></row></sheetData>)"));
    REQUIRE(reading);
    CHECK(tests::linesOf(reading->grid) == Lines{"1:", "2: . 5"});
    REQUIRE(reading->issues.size() == 2);
    CHECK(reading->issues[0].rule == core::Rule::CellReference);
    CHECK(reading->issues[0].value == "AAAA2");
    CHECK(reading->issues[0].row == 2);
    CHECK(reading->issues[1].rule == core::Rule::CellText);
    CHECK(reading->issues[1].value == "7");
}

TEST_CASE("Strict workbooks and those with macros are read alike")
{
    const std::string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const auto relationship = [&](const std::string &id, const std::string &type, const std::string &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + strict + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    const std::string open = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const QByteArray bytes = tests::madeZip({
        {"_rels/.rels", open + relationship("a", "officeDocument", "/book/main.xml") + "</Relationships>"},
        {"book/main.xml",
         R"(<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q=")" + strict +
             R"("><sheets><sheet name="图" sheetId="3" q:id="c"/><sheet name="表" sheetId="1" state="hidden" )"
             R"(q:id="b"/></sheets></workbook>)"},
        {"book/_rels/main.xml.rels", open + relationship("b", "worksheet", "../one.xml") +
                                         relationship("c", "chartsheet", "../chart.xml") +
                                         relationship("v", "vbaProject", "vbaProject.bin") + "</Relationships>"},
        {"one.xml", R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row>)"
                    R"(<x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>)"},
    });
    const auto book = package::openWorkbook(bytes, "strict.xlsm");
    REQUIRE(book);
    REQUIRE((*book)->sheets().size() == 1);
    CHECK((*book)->sheets()[0].name == "表");
    CHECK((*book)->sheets()[0].isHidden);
    CHECK(sheetLines(bytes) == Lines{"1: 5"});
}

TEST_CASE("What a hostile workbook can ask for is bounded")
{
    CHECK(failure("<sheetData><row><c><v>1</v></c>") == "file-broken");
    CHECK(failure("<!-- " + std::string(400'000, 'x') + " --><sheetData/>") == "too-large");
    CHECK(failure("<sheetData><row><c><v>1" + std::string(300'000, ' ') + "</v></c></row></sheetData>") == "too-large");
    std::string deep;
    for (int i = 0; i < 300; ++i)
        deep += "<a>";
    CHECK(failure(deep) == "too-large");
    const std::string bomb = R"(<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row>)"
                             R"(<c t="str"><v>&b;</v></c></row></sheetData></worksheet>)";
    CHECK(codeOf(firstSheet(madeXlsx({}, {{"xl/worksheets/sheet1.xml", bomb}}))) == "file-broken");
    const std::string two = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>";
    CHECK(failure(two, within(2)).empty());
    CHECK(failure(two, within(1)) == "too-large");
}

TEST_CASE("Reading stops when asked to")
{
    std::stop_source stop;
    stop.request_stop();
    package::SheetReadOptions stopped;
    stopped.stop = stop.get_token();
    CHECK(failure("<sheetData/>", stopped) == "cancelled");
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    std::stop_source later;
    std::string many;
    for (int i = 0; i < 5'000; ++i)
        many += "<row><c><v>1</v></c></row>";
    package::SheetReadOptions options;
    options.stop = later.get_token();
    options.progress = [&](auto d, auto t) {
        done = d;
        total = t;
        if (done > 50'000)
            later.request_stop();
    };
    CHECK(failure("<sheetData>" + many + "</sheetData>", options) == "cancelled");
    CHECK(done > 50'000);
    CHECK(done < total);
}
