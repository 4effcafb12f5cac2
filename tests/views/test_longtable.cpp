#include "models/items/rowmodel.h"
#include "tests/support/strings.h"
#include "views/tables/longtable.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

#include <map>
#include <set>

using views::LongTable;

namespace {

/// The numbers of rows, in three columns.
class Numbers : public items::RowModel
{
public:
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    /// Tells that rows are others now.
    void change(int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, columns() - 1)); }

protected:
    int rows() const override { return m_rows; }
    int columns() const override { return 3; }
    QVariant cell(int row, int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row * 3 + column) : QVariant();
    }
    QVariant heading(int, int) const override { return {}; }

private:
    int m_rows = 0;
};

/// Notes the rows that are painted and fills them.
class Noting : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        rows.insert(index.row());
        lefts[index.column()] = option.rect.left();
        painter->fillRect(option.rect, Qt::red);
    }
    mutable std::set<int> rows;
    mutable std::map<int, int> lefts; ///< of the last cell of each column
};

struct Shown
{
    Numbers numbers;
    LongTable table;
    Noting *noting = new Noting(&table);

    explicit Shown(int rows)
    {
        numbers.setRows(rows);
        table.setModel(&numbers);
        table.setItemDelegate(noting);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.resize(400, 300);
        table.show();
        table.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&table));
        table.setFocus();
    }
    QModelIndex at(int row, int column = 0) const { return numbers.index(row, column); }
    bool sees(int row) const { return table.viewport()->rect().contains(table.visualRect(at(row)).center()); }
    std::vector<int> chosen() const
    {
        std::set<int> rows;
        const QItemSelection selection = table.selectionModel()->selection();
        for (const QItemSelectionRange &range : selection)
            rows.insert({range.top(), range.bottom()});
        return {rows.begin(), rows.end()};
    }
};

constexpr int tenMillion = 10'000'000;

} // namespace

TEST_CASE("A long table keeps nothing for its rows and reaches all of them", "[longtable]")
{
    Shown shown(tenMillion);
    CHECK(shown.table.verticalHeader()->count() == 0);
    for (const int row : {tenMillion - 1, 0, 5'000'000, 5'000'004, 4'999'990}) {
        shown.table.scrollTo(shown.at(row));
        CHECK(shown.sees(row));
        CHECK(shown.table.indexAt(shown.table.visualRect(shown.at(row)).center()).row() == row);
    }
    shown.table.scrollTo(shown.at(77), QAbstractItemView::PositionAtTop);
    CHECK(shown.table.firstRow() == 77);
    QScrollBar *bar = shown.table.verticalScrollBar();
    bar->setValue(bar->maximum());
    const QPoint bottom = shown.table.viewport()->rect().bottomLeft();
    CHECK(shown.table.indexAt(bottom).row() == tenMillion - 1);
    shown.numbers.setRows(5);
    QApplication::processEvents();
    CHECK(bar->maximum() == 0);
    CHECK_FALSE(shown.table.indexAt(bottom).isValid());
}

TEST_CASE("Every row that is seen is painted, wherever the thumb is drawn", "[longtable]")
{
    Shown shown(tenMillion);
    QScrollBar *bar = shown.table.verticalScrollBar();
    for (const int value : {0, 13, 1'000'001, bar->maximum() / 3, bar->maximum() - 1, bar->maximum()}) {
        bar->setValue(value);
        shown.noting->rows.clear();
        const QImage image = shown.table.viewport()->grab().toImage();
        const int last = (value + shown.table.viewport()->height() - 1) / LongTable::lineHeight;
        CHECK(*shown.noting->rows.begin() == value / LongTable::lineHeight);
        CHECK(*shown.noting->rows.rbegin() == last);
        bool painted = true;
        for (int y = 0; y < image.height(); ++y)
            painted = painted && image.pixelColor(5, y) == QColor(Qt::red);
        CHECK(painted);
    }
}

TEST_CASE("Rows that have changed are painted anew where they are seen", "[longtable]")
{
    Shown shown(tenMillion);
    shown.table.scrollTo(shown.at(5'000'000), QAbstractItemView::PositionAtTop);
    const auto painted = [&](int first, int last) {
        QApplication::processEvents();
        shown.noting->rows.clear();
        shown.numbers.change(first, last);
        QApplication::processEvents();
        return shown.noting->rows;
    };
    CHECK(painted(0, tenMillion - 1).contains(5'000'003));
    CHECK(painted(4'999'900, 5'000'003).contains(5'000'003));
    CHECK(painted(0, 4'999'900).empty());
}

TEST_CASE("The first column stays while the others are scrolled under it", "[longtable]")
{
    Shown shown(tenMillion);
    auto *names = new QHeaderView(Qt::Horizontal);
    shown.table.pinFirstColumn(names);
    shown.table.setColumnWidth(0, 100);
    shown.table.setColumnWidth(1, 300);
    shown.table.setColumnWidth(2, 300);
    QApplication::processEvents();
    QScrollBar *across = shown.table.horizontalScrollBar();
    REQUIRE(across->maximum() > 100);
    const auto middle = [&](int column) { return shown.table.visualRect(shown.at(0, column)).center(); };
    across->setValue(across->maximum());
    CHECK(shown.table.visualRect(shown.at(0)).left() == 0);
    CHECK(shown.table.indexAt({10, 5}).column() == 0);
    CHECK(shown.table.indexAt(middle(2)).column() == 2);
    CHECK(names->isVisible());
    CHECK(names->width() == 100);
    across->setValue(50); // half of the second is under the first: it has the other half for its text
    shown.noting->lefts.clear();
    shown.table.viewport()->grab();
    CHECK(shown.noting->lefts[0] == 0);
    CHECK(shown.noting->lefts[1] == 100);

    shown.table.scrollTo(shown.at(0, 1)); // not under the first
    CHECK(shown.table.visualRect(shown.at(0, 1)).left() == 100);
    shown.table.scrollTo(shown.at(0, 0)); // is seen
    CHECK(shown.table.visualRect(shown.at(0, 1)).left() == 100);

    names->resizeSection(0, 150); // drawn by the user
    CHECK(shown.table.columnWidth(0) == 150);
    QApplication::processEvents();
    CHECK(names->width() == 150);
    shown.table.setColumnHidden(0, true);
    QApplication::processEvents();
    CHECK(shown.table.visualRect(shown.at(0, 1)).left() <= 0); // too wide to stay
    CHECK_FALSE(names->isVisible());
}

TEST_CASE("Keys move through a long table as through any", "[longtable]")
{
    Shown shown(tenMillion);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&shown.table, key, modifiers);
        CHECK(shown.sees(shown.table.currentIndex().row()));
        return shown.table.currentIndex();
    };
    shown.table.setCurrentIndex(shown.at(0));
    CHECK(press(Qt::Key_End, Qt::ControlModifier) == shown.at(tenMillion - 1, 2));
    CHECK(press(Qt::Key_Down) == shown.at(tenMillion - 1, 2));
    const int page = tenMillion - 1 - press(Qt::Key_PageUp).row();
    CHECK(page > 1);
    CHECK(page <= shown.table.viewport()->height() / LongTable::lineHeight);
    CHECK(press(Qt::Key_Home).column() == 0);
    CHECK(press(Qt::Key_Home, Qt::ControlModifier) == shown.at(0));
    CHECK(press(Qt::Key_PageDown).row() == page);
    shown.table.setColumnHidden(1, true);
    CHECK(press(Qt::Key_Right) == shown.at(page, 2));
    CHECK(press(Qt::Key_Left) == shown.at(page, 0));
}

TEST_CASE("Rows of a long table are chosen by mouse and keys, however far apart", "[longtable]")
{
    Shown shown(tenMillion);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers = {}) {
        shown.table.scrollTo(shown.at(row));
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, modifiers,
                          shown.table.visualRect(shown.at(row)).center());
    };
    click(3);
    CHECK(shown.chosen() == std::vector{3});
    click(9'000'000, Qt::ShiftModifier);
    CHECK(shown.chosen() == std::vector{3, 9'000'000});
    CHECK(shown.table.selectionModel()->isRowSelected(4'000'000));
    click(5);
    QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(shown.chosen() == std::vector{5, 6});
    click(100, Qt::ControlModifier);
    CHECK(shown.chosen() == std::vector{5, 6, 100});
    QTest::keyClick(&shown.table, Qt::Key_A, Qt::ControlModifier);
    CHECK(shown.chosen() == std::vector{0, tenMillion - 1});
}
