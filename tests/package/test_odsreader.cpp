#include "models/package/odsreader.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

using tests::codeOf;
using tests::firstSheet;
using tests::madeOds;
using tests::sheetLines;
using Lines = std::vector<std::string>;

namespace {

std::string table(const std::string &rows, const std::string &name = "表一")
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

std::string row(const std::string &cells, const std::string &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

std::string cell(const std::string &attributes, const std::string &content)
{
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
}

std::string text(const std::string &content)
{
    return cell("office:value-type=\"string\"", "<text:p>" + content + "</text:p>");
}

std::string number(const std::string &value, const std::string &shown, const std::string &type = "float")
{
    return cell("office:value-type=\"" + type + "\" office:value=\"" + value + "\"", "<text:p>" + shown + "</text:p>");
}

Lines lines(const std::string &rows) { return sheetLines(madeOds(table(rows))); }

} // namespace

TEST_CASE("Sheets are listed with those that are hidden")
{
    const std::string hidden = R"(<style:style style:name="ta2" style:family="table"><style:table-properties )"
                               R"(table:display="false"/></style:style>)";
    const auto book = package::openWorkbook(
        madeOds(table({}) + R"(<table:table table:name="草稿" table:style-name="ta2"/>)", hidden), "a.ods");
    REQUIRE(book);
    REQUIRE((*book)->sheets().size() == 2);
    CHECK((*book)->sheets()[0].name == "表一");
    CHECK_FALSE((*book)->sheets()[0].isHidden);
    CHECK((*book)->sheets()[1].name == "草稿");
    CHECK((*book)->sheets()[1].isHidden);
    CHECK(codeOf((*book)->read(2)) == "sheet-missing");
    CHECK(codeOf((*book)->readNamed("表二")) == "sheet-missing");
    CHECK((*book)->readNamed("草稿")->grid.rows() == 0);
}

TEST_CASE("Texts have their blanks, paragraphs and links, but no notes")
{
    CHECK(lines(row(text("  a   b\n c<text:s text:c=\"3\"/>d<text:tab/>e<text:line-break/>f ") +
                    cell("office:value-type=\"string\"",
                         "<office:annotation><text:p>note</text:p></office:annotation><text:p>one</text:p>"
                         "<text:p><text:a>two</text:a><text:span>!</text:span></text:p>"))) ==
          Lines{"1: 'a b c   d\te\nf' 'one\ntwo!'"});
}

TEST_CASE("Numbers have the decimals that are shown")
{
    CHECK(lines(row(number("23.1", "23.10") + number("23.1", "23,10") + number("1234", "1,234") +
                    number("1234.5", "1,234.50") + number("0.30000000000000004", "0.3") + number("1175.09", "1175") +
                    number("0.231", "23.10%", "percentage") + number("5", "¥5.00", "currency"))) ==
          Lines{"1: 23.10 23.10 1234 1234.50 0.3 1175.09 23.10% 5.00"});
}

TEST_CASE("Dates, times, truth values and errors keep their kinds")
{
    const auto date = [](const std::string &value, const std::string &shown) {
        return cell("office:value-type=\"date\" office:date-value=\"" + value + "\"", "<text:p>" + shown + "</text:p>");
    };
    CHECK(lines(row(date("2021-01-01", "01/01/2021") + date("2021-01-01T10:10:10", "01/01/2021 10:10 AM") +
                    date("2024-05-01", "2024年5月") + date("2024-01-01", "2024") + date("2024-05-01", "May 24") +
                    date("2024-05-01", "May 2024") + date("2024-05-01T00:00:00", "2024-05-01 00:00"))) ==
          Lines{"1: <2021-01-01> <2021-01-01T10:10:10> <2024-05> <2024> <2024-05-01> <2024-05> <2024-05-01>"});
    CHECK(lines(row(cell(R"(office:value-type="time" office:time-value="PT10H10M10S")", "<text:p>10:10</text:p>") +
                    cell(R"(office:value-type="boolean" office:boolean-value="true")", "<text:p>WAHR</text:p>") +
                    cell(R"(office:value-type="string" office:string-value="" calcext:value-type="error")",
                         "<text:p>#DIV/0!</text:p>") +
                    number("0", "Err:502") + text("#1"))) == Lines{"1: '10:10:10' ?TRUE !#DIV/0! !Err:502 '#1'"});
}

TEST_CASE("Repeats are expanded where there is something to repeat")
{
    CHECK(lines(row(text("a") + cell("table:number-columns-repeated=\"2\"", "") +
                    cell("table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"",
                         "<text:p>7</text:p>") +
                    cell("table:number-columns-repeated=\"16000\"", "")) +
                row(cell("table:number-columns-repeated=\"1024\"", ""), "table:number-rows-repeated=\"2\"") +
                row(text("b"), "table:number-rows-repeated=\"2\"") +
                row(cell({}, {}), "table:number-rows-repeated=\"1048000\"")) ==
          Lines{"1: 'a' . . 7 7", "2:", "3:", "4: 'b'", "5: 'b'"});
}

TEST_CASE("Rows in groups and header rows are rows")
{
    CHECK(lines("<table:table-column/><table:table-header-rows>" + row(text("h")) +
                "</table:table-header-rows><table:table-row-group><table:table-row-group>" + row(text("a")) +
                "</table:table-row-group></table:table-row-group><table:shapes><table:table>" + row(text("no")) +
                "</table:table></table:shapes>" + row(text("b"))) == Lines{"1: 'h'", "2: 'a'", "3: 'b'"});
}

TEST_CASE("Merged cells are listed and what they cover is blank")
{
    const std::string merged =
        R"(office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2")";
    const auto reading = firstSheet(
        madeOds(table(row(text("x") + cell(merged, "<text:p>m</text:p>") + "<table:covered-table-cell/>" + text("y")) +
                      row(text("z") + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + text("w")))));
    REQUIRE(reading);
    CHECK(tests::linesOf(reading->grid) == Lines{"1: 'x' 'm' . 'y'", "2: 'z' . . 'w'"});
    REQUIRE(reading->grid.merged().size() == 1);
    CHECK(reading->grid.merged().front() == core::MergedCells{0, 1, 1, 2});
}

TEST_CASE("Repeats beyond any sheet are refused at once")
{
    const std::string many = "table:number-columns-repeated=\"999999999\" office:value-type=\"string\"";
    CHECK(codeOf(firstSheet(madeOds(table(
              row(cell(many, "<text:p>X</text:p>"), "table:number-rows-repeated=\"999999999\""))))) == "too-large");
    CHECK(codeOf(firstSheet(madeOds(table(row(text("X"), "table:number-rows-repeated=\"999999999\""))))) ==
          "too-large");
    std::string gaps;
    for (int i = 0; i < 20; ++i)
        gaps += row({}, "table:number-rows-repeated=\"999999999\"");
    CHECK(codeOf(firstSheet(madeOds(table(gaps)))).empty());
    CHECK(codeOf(firstSheet(madeOds(table(gaps + row(text("X")))))) == "too-large");
}

TEST_CASE("Encrypted and other documents are named")
{
    const auto open = [](const tests::Entries &entries) {
        return codeOf(package::openWorkbook(tests::madeZip(entries), "a.ods"));
    };
    CHECK(open({{"META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"},
                {"content.xml", "\x01\x02\x03"}}) == "encrypted");
    CHECK(open({{"content.xml", "<document-content><body><text/></body></document-content>"}}) == "not-a-workbook");
    CHECK(open({{"content.xml", "<document-content>"}}) == "file-broken");
    CHECK(open({{"word/document.xml", "<document/>"}}) == "not-a-workbook");
}
