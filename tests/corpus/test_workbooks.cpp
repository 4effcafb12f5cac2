#include "models/package/workbook.h"
#include "tests/corpus/corpusfile.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

#include <QDirIterator>

using tests::codeOf;
using tests::corpusFile;
using Lines = std::vector<std::string>;

namespace {

struct Size
{
    std::string sheet;
    std::size_t rows;
    std::size_t columns;
    bool operator==(const Size &) const = default;
};

std::ostream &operator<<(std::ostream &out, const Size &size)
{
    return out << size.sheet << ' ' << size.rows << 'x' << size.columns;
}

std::unique_ptr<package::Workbook> opened(const char *path)
{
    auto book = package::openWorkbook(corpusFile(path));
    INFO(path);
    REQUIRE(book);
    return std::move(*book);
}

core::Grid grid(const char *path, const char *sheet)
{
    auto reading = opened(path)->readNamed(sheet);
    INFO(path << ' ' << codeOf(reading));
    REQUIRE(reading);
    CHECK(reading->issues.empty());
    return std::move(reading->grid);
}

/// Rows and columns up to the last cell that holds something; blank cells with a border or a colour do not.
std::vector<Size> sizes(const char *path)
{
    std::vector<Size> all;
    const auto book = opened(path);
    for (std::size_t i = 0; i < book->sheets().size(); ++i) {
        const auto reading = book->read(i);
        REQUIRE(reading);
        const core::Grid &sheet = reading->grid;
        const std::int64_t rows = sheet.rows() > 0 ? sheet.fileRow(sheet.rows() - 1) : 0;
        all.push_back({book->sheets()[i].name, static_cast<std::size_t>(rows), sheet.columns()});
    }
    return all;
}

using Sizes = std::vector<Size>;

} // namespace

#define NEEDS_CORPUS                                                                                                   \
    if (!tests::hasCorpus())                                                                                           \
    SKIP_CASE("no corpus of real files beside the project")

TEST_CASE("Corpus: tables that are clean but for the types of their cells")
{
    NEEDS_CORPUS;
    const char *gdp = "xlsx/BestAnHongjun__GGDP-data/GDP.xlsx";
    CHECK(sizes(gdp) == Sizes{{"Sheet1", 22, 2}});
    const core::Grid years = grid(gdp, "Sheet1");
    CHECK(years.text(1, 0) == "2000");
    CHECK(years.kind(1, 0) == core::CellKind::Number);
    CHECK(years.text(1, 1) == "33.84");
    const char *co2 = "xlsx/BestAnHongjun__GGDP-data/cn_co2.xlsx";
    CHECK(sizes(co2) == Sizes{{"Sheet1", 21, 2}});
    const core::Grid texts = grid(co2, "Sheet1");
    CHECK(texts.text(1, 0) == "2000");
    CHECK(texts.kind(1, 0) == core::CellKind::Text);
    CHECK(texts.text(1, 1) == "3.34653");
    CHECK(texts.kind(1, 1) == core::CellKind::Number);
}

TEST_CASE("Corpus: an export of the statistics bureau with an empty text for a missing figure")
{
    NEEDS_CORPUS;
    const char *path = "xlsx/BestAnHongjun__GGDP-data/cn_gdp.xlsx";
    CHECK(sizes(path) == Sizes{{"年度数据", 10, 26}, {"Sheet1", 23, 3}});
    const core::Grid sheet = grid(path, "年度数据");
    CHECK(sheet.text(0, 0) == "数据库：年度数据");
    CHECK(sheet.text(1, 0) == "时间：last25");
    CHECK(sheet.text(2, 0) == "指标");
    CHECK(sheet.text(2, 1) == "2022年");
    CHECK(sheet.text(3, 1).empty());
    CHECK(sheet.text(4, 1) == "1210207.2");
    CHECK(sheet.text(4, 2).starts_with("1149237"));
    CHECK(sheet.text(9, 0).starts_with("数据来源"));
}

TEST_CASE("Corpus: exports of INE and Eurostat")
{
    NEEDS_CORPUS;
    CHECK(sizes("xlsx/Pablo-source__Eurostat_labour_market/data_demography_INE total and foreign population figures "
                "Spain.xlsx") == Sizes{{"INE_Foreign_population", 33, 6},
                                       {"INE_Total_population", 230, 9},
                                       {"INE_Total_foreign_population", 34, 8}});
    const char *yearly =
        "xlsx/Pablo-source__Eurostat_labour_market/data_une_rt_a__custom_14324113_page_spreadsheet.xlsx";
    CHECK(sizes(yearly) == Sizes{{"Summary", 16, 6}, {"Structure", 65, 3}, {"Sheet 1", 34, 38}});
    const core::Grid rates = grid(yearly, "Sheet 1");
    CHECK(rates.text(10, 0) == "2003");
    CHECK(rates.kind(10, 0) == core::CellKind::Text);
    CHECK(rates.text(30, 1) == "6.1");
    CHECK(rates.text(30, 2) == "6.6");
    CHECK(rates.text(10, 12) == "8.5");
    const char *monthly =
        "xlsx/Pablo-source__Eurostat_labour_market/data_une_rt_m__custom_14874053_page_spreadsheet_long.xlsx";
    CHECK(sizes(monthly) == Sizes{{"Summary", 16, 7}, {"Structure", 460, 3}, {"Sheet 1", 434, 34}});
    const core::Grid months = grid(monthly, "Sheet 1");
    CHECK(months.text(12, 0) == "2024-11");
    CHECK(months.kind(12, 0) == core::CellKind::Text);
    CHECK(months.text(12, 8) == ":");
}

TEST_CASE("Corpus: headers and tables that do not begin in the first cell")
{
    NEEDS_CORPUS;
    CHECK(tests::linesOf(grid("xlsx/frictionlessdata__frictionless-py/data_merged-cells.xlsx", "Лист1")) ==
          Lines{"1: 'data'"});
    CHECK(sizes("xlsx/frictionlessdata__frictionless-py/data_multiline-headers.xlsx") == Sizes{{"Лист1", 6, 4}});
    const core::Grid headers = grid("xlsx/frictionlessdata__frictionless-py/data_multiline-headers.xlsx", "Лист1");
    CHECK(headers.cellsIn(1) == 0);
    CHECK(headers.cellsIn(2) == 0);
    CHECK(tests::linesOf(headers).back() == "6: 'A' 'B' 'C' 'D'");
    const core::Grid note = grid("xlsx/tafia__calamine/tests_header-row.xlsx", "Sheet1");
    CHECK(note.rows() == 10);
    CHECK(note.cellsIn(0) == 0);
    CHECK(note.text(2, 0).empty());
    CHECK(note.kind(2, 2) == core::CellKind::Text);
    CHECK(note.text(8, 0) == "Columns");
    CHECK(note.text(9, 1) == "1");
    const core::Grid middle = grid("xlsx/tafia__calamine/tests_temperature-in-middle.xlsx", "Sheet1");
    CHECK(middle.text(3, 1) == "label");
    CHECK(middle.text(4, 2) == "22.2222");
}

TEST_CASE("Corpus: merged cells")
{
    NEEDS_CORPUS;
    const core::Grid one = grid("xlsx/frictionlessdata__frictionless-py/data_merged-cells.xlsx", "Лист1");
    REQUIRE(one.merged().size() == 1);
    const core::Grid many = grid("xlsx/tafia__calamine/tests_merge_cells.xlsx", "Sheet1");
    CHECK(many.merged().size() == 3);
    for (const core::MergedCells &merged : many.merged()) {
        for (std::size_t row = merged.firstRow; row <= merged.lastRow; ++row) {
            for (std::size_t column = merged.firstColumn; column <= merged.lastColumn; ++column) {
                const bool isFirst = row == merged.firstRow && column == merged.firstColumn;
                CHECK(many.text(row, column).empty() != isFirst);
            }
        }
    }
}

TEST_CASE("Corpus: the calendar that begins in 1904")
{
    NEEDS_CORPUS;
    CHECK(tests::linesOf(grid("xlsx/tafia__calamine/tests_date_1904.xlsx", "Sheet1")) ==
          Lines{"1: <2021-01-01> 15", "2: <2021-01-02> 16", "3: '255:10:10' 17"});
}

TEST_CASE("Corpus: OpenDocument sheets")
{
    NEEDS_CORPUS;
    CHECK(sizes("ods/frictionlessdata__frictionless-py/data_table-with-two-sheets.ods") ==
          Sizes{{"Лист1", 3, 2}, {"Tabelle2", 2, 3}});
    CHECK(sizes("ods/tafia__calamine/tests_number_rows_repeated.ods") ==
          Sizes{{"Sheet1", 8, 2}, {"Sheet2", 9, 2}, {"Sheet3", 10, 2}});
    CHECK(tests::linesOf(grid("ods/tafia__calamine/tests_date.ods", "Sheet1")) ==
          Lines{"1: <2021-01-01> 15", "2: <2021-01-01T10:10:10> 16", "3: '10:10:10' 17", "4: '10:10:10' 18"});
    const core::Grid typed =
        grid("ods/frictionlessdata__frictionless-py/data_table-with-ints-floats-dates.ods", "test");
    CHECK(typed.rows() == 4);
    CHECK(typed.columns() == 4);
}

TEST_CASE("Corpus: errors of formulas are errors, not texts")
{
    NEEDS_CORPUS;
    const auto book = opened("bad-input/tafia__calamine/tests_errors.xlsx");
    const auto reading = book->read(0);
    REQUIRE(reading);
    CHECK(tests::linesOf(reading->grid) ==
          Lines{"1: !#DIV/0!", "2: !#NAME?", "3: !#VALUE!", "4: !#NULL!", "5: !#REF!", "6: !#NUM!", "7: !#N/A"});
}

TEST_CASE("Corpus: what is empty, encrypted or huge by its own account")
{
    NEEDS_CORPUS;
    CHECK(opened("bad-input/tafia__calamine/tests_empty_sheet.xlsx")->read(0)->grid.rows() == 0);
    CHECK(codeOf(package::openWorkbook(corpusFile("bad-input/tafia__calamine/tests_pass_protected.ods"))) ==
          "encrypted");
    CHECK(codeOf(package::openWorkbook(corpusFile("bad-input/tafia__calamine/tests_pass_protected.xlsx"))) ==
          "encrypted");
    CHECK(codeOf(package::openWorkbook(corpusFile("bad-input/frictionlessdata__frictionless-py/data_table.xls"))) ==
          "legacy-workbook");
    const auto huge = opened("bad-input/tafia__calamine/tests_issue_174.xlsx");
    CHECK(huge->sheets()[0].declaredRows == 1'048'576);
    const auto reading = huge->read(0);
    REQUIRE(reading);
    CHECK(reading->grid.cells() < 100'000);
    CHECK(reading->grid.rows() > 0);
    const auto bomb = opened("bad-input/tafia__calamine/tests_issue_594_dos.ods");
    CHECK(codeOf(bomb->read(0)) == "too-large");
}

TEST_CASE("Corpus: every sheet of every workbook is read without a finding")
{
    NEEDS_CORPUS;
    int books = 0;
    for (const char *folder : {"xlsx", "ods"}) {
        QDirIterator files(corpusFile(folder), {QStringLiteral("*.xlsx"), QStringLiteral("*.ods")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            INFO(path.toStdString());
            const auto book = package::openWorkbook(path);
            REQUIRE(book);
            ++books;
            for (std::size_t i = 0; i < (*book)->sheets().size(); ++i) {
                const auto reading = (*book)->read(i);
                REQUIRE(reading);
                CHECK(reading->issues.empty());
                CHECK(reading->grid.rows() > 0);
            }
        }
    }
    CHECK(books == 16);
}
