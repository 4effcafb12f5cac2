#include "models/package/workbook.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <iostream>

using Lines = std::vector<std::string>;

namespace {

void writeSample(const QString &path)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_format *month = workbook_add_format(book);
    format_set_num_format(month, "yyyy\"年\"m\"月\"");
    lxw_format *cents = workbook_add_format(book);
    format_set_num_format(cents, "#,##0.00");
    lxw_format *percent = workbook_add_format(book);
    format_set_num_format(percent, "0.0%");
    lxw_worksheet *sheet = workbook_add_worksheet(book, "主要指标");
    worksheet_merge_range(sheet, 0, 0, 0, 3, "2024年临平区主要指标", nullptr);
    worksheet_write_string(sheet, 1, 0, "指标", nullptr);
    worksheet_write_string(sheet, 1, 1, "总量（亿元）", nullptr);
    worksheet_write_string(sheet, 1, 2, "增速", nullptr);
    lxw_datetime may{.year = 2024, .month = 5, .day = 1, .hour = 0, .min = 0, .sec = 0};
    worksheet_write_datetime(sheet, 1, 3, &may, month);
    worksheet_write_string(sheet, 2, 0, "地区生产总值", nullptr);
    worksheet_write_number(sheet, 2, 1, 1175.1, cents);
    worksheet_write_number(sheet, 2, 2, 0.05, percent);
    worksheet_write_formula_num(sheet, 2, 3, "=B3/2", nullptr, 0.1 + 0.2);
    worksheet_write_string(sheet, 4, 0, "0123", nullptr);
    worksheet_write_boolean(sheet, 4, 1, 1, nullptr);
    worksheet_write_formula_str(sheet, 4, 2, "=A3", nullptr, "地区生产总值");
    worksheet_write_blank(sheet, 9, 9, cents);
    lxw_worksheet *hidden = workbook_add_worksheet(book, "草稿");
    worksheet_hide(hidden);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
}

/// Peak of the memory of this process in megabytes.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace

TEST_CASE("A workbook that a library wrote is read back cell for cell")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("样本.xlsx"));
    writeSample(path);
    const auto book = package::openWorkbook(path);
    REQUIRE(book);
    const auto &sheets = (*book)->sheets();
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].name == "主要指标");
    CHECK_FALSE(sheets[0].isHidden);
    CHECK(sheets[1].name == "草稿");
    CHECK(sheets[1].isHidden);
    const auto reading = (*book)->readNamed("主要指标");
    REQUIRE(reading);
    CHECK(tests::linesOf(reading->grid) ==
          Lines{"1: '2024年临平区主要指标'", "2: '指标' '总量（亿元）' '增速' <2024-05>",
                "3: '地区生产总值' 1175.10 5.0% 0.3", "4:", "5: '0123' ?TRUE '地区生产总值'"});
    REQUIRE(reading->grid.merged().size() == 1);
    CHECK(reading->grid.merged().front() == core::MergedCells{0, 0, 0, 3});
    CHECK(reading->issues.empty());
    CHECK((*book)->read(1)->grid.rows() == 0);
}

TEST_CASE("A large workbook is read whole")
{
    constexpr lxw_row_t rows = 200'000;
    constexpr lxw_col_t columns = 7;
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("large.xlsx")));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (lxw_row_t row = 0; row < rows; ++row) {
        worksheet_write_string(sheet, row, 0, ("E" + std::to_string(row)).c_str(), nullptr);
        for (lxw_col_t column = 1; column < columns; ++column)
            worksheet_write_number(sheet, row, column, row * 0.1 + column, nullptr);
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    const double before = peakMegabytes();
    QElapsedTimer timer;
    timer.start();
    const auto opened = package::openWorkbook(QFile::decodeName(path));
    REQUIRE(opened);
    const auto reading = (*opened)->read(0);
    REQUIRE(reading);
    std::cout << "200 000 x 7: " << timer.elapsed() << " ms, peak " << before << " -> " << peakMegabytes() << " MB\n";
    CHECK(reading->grid.rows() == rows);
    CHECK(reading->grid.cells() == std::size_t(rows) * columns);
    CHECK(reading->grid.text(199'999, 0) == "E199999");
    CHECK(reading->grid.text(199'999, 6) == "20005.9");
    CHECK(reading->grid.text(3, 1) == "1.3");
}
