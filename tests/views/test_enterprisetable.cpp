#include "models/core/disclosure/rowstowrite.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"
#include "tests/views/sample.h"
#include "views/tables/enterprisetable.h"
#include "views/tables/enterprisewords.h"

#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using items::EnterpriseModel;
using views::EnterpriseTable;

namespace {

/// A table on the screen with 5000 rows in an order of which only the first rows are known.
struct Ordered
{
    core::Panel panel = tests::panelOf(tests::randomPanel(5000, 2));
    core::OrderedRows rows{panel,
                           std::make_shared<const core::RowMask>(*core::maskOf(panel, core::everything(*panel.head))),
                           {{core::SortColumn::Of::Measure, 1, true}}};
    EnterpriseTable table;

    Ordered()
    {
        table.setTexts(views::enterpriseTexts(tests::sampleNames(views::Language::English)));
        table.resize(700, 400);
        table.show();
        REQUIRE(QTest::qWaitForWindowExposed(&table));
        table.setRows(rows);
    }
    /// How many of the rows that are seen look like the empty ground of the table.
    int blankRows()
    {
        const QImage image = table.viewport()->grab().toImage();
        int blank = 0;
        for (int y = 0; y + EnterpriseTable::lineHeight <= image.height(); y += EnterpriseTable::lineHeight) {
            bool painted = false;
            for (int x = 0; x < 300 && !painted; ++x)
                painted = image.pixel(x, y + EnterpriseTable::lineHeight / 2) != image.pixel(0, y + 4);
            blank += painted ? 0 : 1;
        }
        return blank;
    }
    int pendingRows() const
    {
        int pending = 0;
        for (int row = table.firstRow(); row < table.firstRow() + table.seenRows() - 1; ++row)
            pending += table.rows()->index(row, 0).data(EnterpriseModel::PendingRole).toBool() ? 1 : 0;
        return pending;
    }
};

} // namespace

TEST_CASE("Wherever the thumb is drawn while rows are sorted, no row is blank and the right ones are asked for",
          "[enterprisetable]")
{
    Ordered shown;
    QSignalSpy wanted(&shown.table, &EnterpriseTable::rowsWanted);
    QScrollBar *bar = shown.table.verticalScrollBar();
    CHECK(shown.pendingRows() == 0); // the first ones are known
    for (const int row : {3000, 4200, 1000, 5000}) {
        wanted.clear();
        bar->setValue(row * EnterpriseTable::lineHeight);
        CHECK(shown.pendingRows() > 0);
        CHECK(shown.blankRows() == 0);
        REQUIRE(wanted.count() > 0);
        const int first = wanted.back()[0].toInt();
        const int count = wanted.back()[1].toInt();
        CHECK(first <= shown.table.firstRow());
        CHECK(first + count >= std::min(5000, shown.table.firstRow() + shown.table.seenRows()));
        shown.table.rows()->setFound(first,
                                     shown.rows.page(static_cast<std::size_t>(first), static_cast<std::size_t>(count)));
        CHECK(shown.pendingRows() == 0);
        CHECK(shown.blankRows() == 0);
    }
    wanted.clear();
    bar->setValue(0);
    CHECK(wanted.empty());
    bar->setValue(2500 * EnterpriseTable::lineHeight);
    shown.table.rows()->complete(*shown.rows.completed());
    CHECK(shown.pendingRows() == 0);
}

TEST_CASE("Who draws the thumb is told at which row the table is", "[enterprisetable]")
{
    Ordered shown;
    QScrollBar *bar = shown.table.verticalScrollBar();
    bar->setSliderDown(true);
    bar->setSliderPosition(1233 * EnterpriseTable::lineHeight);
    CHECK(QToolTip::text() == u"Row 1,234 of 5,000"_qs);
    bar->setSliderDown(false);
    CHECK(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
}

TEST_CASE("Rows are copied in their order, also those that are not known yet", "[enterprisetable]")
{
    Ordered shown;
    const core::OrderedRows complete = *shown.rows.completed();
    shown.table.selectionModel()->select({shown.table.rows()->index(2000, 0), shown.table.rows()->index(2002, 0)},
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    REQUIRE(shown.table.chosenRows() == 3);
    QStringList ids;
    const core::RowGuard guard = core::RowGuard::of(shown.panel);
    for (const QString &line : shown.table.chosen(guard).tsv.split(u'\n', Qt::SkipEmptyParts).mid(1))
        ids += line.split(u'\t')[1];
    QStringList expected;
    for (const std::uint32_t row : complete.page(2000, 3))
        expected += QString::fromStdString(std::string(shown.panel.rows->ids[shown.panel.rows->entity[row]]));
    CHECK(ids == expected);
}

TEST_CASE("A copied row lacks the numbers that an export of its row would lack", "[enterprisetable]")
{
    Ordered shown;
    const core::RowGuard guard = core::RowGuard::of(shown.panel);
    shown.table.rows()->complete(*shown.rows.completed());
    shown.table.selectAll();
    const EnterpriseTable::Copied copied = shown.table.chosen(guard);
    REQUIRE(copied.rows == 5000);
    const QStringList lines = copied.tsv.split(u'\n', Qt::SkipEmptyParts).mid(1);
    const auto &columns = shown.table.rows()->panelColumns();
    int withheld = 0;
    std::size_t different = 0;
    const auto rows = core::rowsToWrite(*shown.rows.completed(), {{0, 5000}}, &guard, 5000).rows;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const QStringList cells = lines[static_cast<qsizetype>(place)].split(u'\t');
        const int year = cells[2].toInt();
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto &meant = columns[column];
            const bool number =
                meant.of == core::SortColumn::Of::Measure && shown.panel.rows->measures[meant.index].value(rows[place]);
            const bool hidden = number && guard.withholds(year, *shown.panel.rows, rows[place], meant.index);
            withheld += hidden ? 1 : 0;
            different += (cells[static_cast<qsizetype>(column)] == u"withheld") == hidden ? 0U : 1U;
        }
    }
    CHECK(different == 0);
    CHECK(withheld > 0);
    CHECK(copied.withheld == withheld);
}

TEST_CASE("The row that the keys come to is the one meant", "[enterprisetable]")
{
    Ordered shown;
    core::Keys picked;
    QObject::connect(&shown.table, &EnterpriseTable::picked, [&](const core::Keys &keys) { picked = keys; });
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, QPoint(40, EnterpriseTable::lineHeight / 2));
    shown.table.setSelection(picked);
    QTest::keyClick(&shown.table, Qt::Key_Down);
    QTest::keyClick(&shown.table, Qt::Key_Down);
    const core::Keys third = shown.table.rows()->keysOf(2);
    CHECK(shown.table.selection().organisation == third.organisation); // at once, and nothing else stands out
    QTest::qWait(400);
    CHECK(picked.organisation == third.organisation);
}
