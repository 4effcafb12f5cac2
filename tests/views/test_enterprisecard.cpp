#include "tests/core/panelsample.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"
#include "tests/views/sample.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"
#include "views/tables/enterprisewords.h"
#include "views/tables/measurecard.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using items::EnterpriseModel;
using views::EnterpriseCard;
using views::EnterpriseTable;

namespace {

constexpr int nameColumn = 0, idColumn = 1, yearColumn = 2, outputColumn = 7;

/// A card on the screen with a panel of the sample.
struct Shown
{
    core::Panel panel;
    EnterpriseCard card;
    tests::ModelTester tester{card.table()->rows()};

    explicit Shown(core::Panel rows = tests::panelOf(tests::smallPanel()))
        : panel(std::move(rows))
    {
        card.resize(900, 420);
        card.setPanel(panel, tests::sampleNames(views::Language::English));
        card.show();
        card.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&card));
        wait();
    }
    EnterpriseTable *table() { return card.table(); }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return !card.isBusy(); }));
    }
    void clickHeader(int column, Qt::KeyboardModifiers keys = {})
    {
        QHeaderView *header = table()->horizontalHeader();
        table()->scrollTo(table()->model()->index(0, column));
        const QPoint where(header->sectionViewportPosition(column) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, where);
        wait();
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QStringList column(int which)
    {
        QStringList cells;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            cells += cell(row, which);
        return cells;
    }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
};

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }

} // namespace

TEST_CASE("A click on a header sorts, once down, once up, once not at all", "[enterprisecard]")
{
    Shown shown;
    const QStringList asInPanel = shown.column(outputColumn);
    shown.clickHeader(outputColumn);
    const QStringList down = words("1,300.00 1,100.25 1,000.50 800.00 700.00 650.00 500.00 450.75 400.00 90.10 —");
    CHECK(shown.column(outputColumn) == down);
    shown.clickHeader(outputColumn);
    CHECK(shown.cell(0, outputColumn) == QStringLiteral("90.10"));
    CHECK(shown.cell(10, outputColumn) == QStringLiteral("—")); // missing numbers come last either way
    shown.clickHeader(outputColumn);
    CHECK(shown.column(outputColumn) == asInPanel);
}

TEST_CASE("Shift+click adds a column to the order, and the headers tell it", "[enterprisecard]")
{
    Shown shown;
    shown.clickHeader(yearColumn);
    shown.clickHeader(outputColumn, Qt::ShiftModifier);
    CHECK(shown.column(yearColumn) == words("2022 2022 2022 2023 2023 2023 2023 2024 2024 2024 2024"));
    CHECK(shown.column(outputColumn).mid(0, 5) == words("1,000.50 800.00 500.00 1,100.25 700.00"));
    const auto mark = [&](int column) {
        return shown.table()->model()->headerData(column, Qt::Horizontal, EnterpriseModel::OrderRole).toInt();
    };
    CHECK(mark(yearColumn) == 1);
    CHECK(mark(outputColumn) == -2);
}

TEST_CASE("Sectors are sorted by their names as they are read, not by their ids", "[enterprisecard]")
{
    Shown shown;
    constexpr int sectorColumn = 4;
    shown.clickHeader(sectorColumn);
    CHECK(shown.column(sectorColumn).mid(0, 3) == words("biomedicine biomedicine digital"));
    shown.card.setPanel(shown.panel, tests::sampleNames(views::Language::Chinese));
    shown.wait();
    QStringList sectors = shown.column(sectorColumn);
    sectors.removeDuplicates();
    // In the order of pinyin: gao before sheng.
    CHECK(sectors.indexOf(QStringLiteral("高端装备")) < sectors.indexOf(QStringLiteral("生物医药")));
}

TEST_CASE("Typing in the field finds enterprises by part of their name", "[enterprisecard]")
{
    Shown shown;
    QTest::keyClick(shown.table(), Qt::Key_Slash);
    REQUIRE(shown.card.findField()->hasFocus());
    QTest::sendKeyEvent(QTest::Click, shown.card.findField(), Qt::Key_unknown, QStringLiteral("余杭"), {});
    shown.wait();
    CHECK(shown.column(idColumn) == words("e2 e2 e5 e5"));
    CHECK(shown.labels().contains(QStringLiteral("4 of 11 enterprise-years · enterprises: 2")));
    core::PanelFilter lastYear = core::everything(*shown.panel.head);
    lastYear.blocks = {0, 0, 1};
    shown.card.setFilter(lastYear);
    shown.wait();
    CHECK(shown.column(idColumn) == words("e5"));
    CHECK(shown.labels().contains(QStringLiteral("1 of 11 enterprise-years · enterprises in 2024: 1")));
    QTest::keyClick(shown.card.findField(), Qt::Key_Escape);
    shown.wait();
    CHECK(shown.column(idColumn) == words("e1 e3 e4 e5"));
    CHECK(shown.table()->hasFocus());
}

TEST_CASE("A table without rows says why and how to get them", "[enterprisecard]")
{
    Shown shown;
    QPushButton *remedy = shown.card.findChild<QPushButton *>();
    shown.card.findField()->setText(QStringLiteral("nobody"));
    shown.wait();
    CHECK_FALSE(shown.table()->isVisible());
    CHECK(shown.labels().contains(QStringLiteral("No enterprise under these filters has “nobody” in its name.")));
    QTest::mouseClick(remedy, Qt::LeftButton);
    shown.wait();
    CHECK(shown.table()->model()->rowCount() == 11);
    core::PanelFilter none = core::everything(*shown.panel.head);
    none.blocks = {0, 0, 0};
    shown.card.setFilter(none);
    shown.wait();
    QSignalSpy wanted(&shown.card, &EnterpriseCard::unfilterWanted);
    QTest::mouseClick(remedy, Qt::LeftButton);
    CHECK(wanted.count() == 1);
    core::Panel loading = shown.panel;
    loading.rows = nullptr;
    shown.card.setPanel(loading, tests::sampleNames(views::Language::English));
    CHECK(shown.labels().contains(QStringLiteral("The enterprises are still being loaded.")));
    CHECK_FALSE(remedy->isVisible());
}

TEST_CASE("The end of a long table shows its last rows", "[enterprisecard]")
{
    Shown shown(tests::panelOf(tests::randomPanel(5000, 2)));
    shown.clickHeader(idColumn);
    QScrollBar *bar = shown.table()->verticalScrollBar();
    bar->setValue(bar->maximum());
    const QRect seen = shown.table()->viewport()->rect();
    CHECK(shown.table()->indexAt(seen.bottomLeft() - QPoint(0, 2)).row() == 4999);
    QStringList ids = shown.column(idColumn);
    QStringList expected = ids;
    std::ranges::sort(expected);
    CHECK(ids == expected);
    CHECK(shown.table()->visualRect(shown.table()->model()->index(4999, 0)).height() == 28);
}

TEST_CASE("Chosen rows are copied with the headers of the columns shown", "[enterprisecard]")
{
    Shown shown;
    for (int column = 2; column < shown.table()->model()->columnCount(); ++column)
        shown.table()->showColumn(column, column == outputColumn);
    const auto centre = [&](int row) {
        return shown.table()->visualRect(shown.table()->model()->index(row, nameColumn)).center();
    };
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {}, centre(0));
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, Qt::ShiftModifier, centre(1));
    QSignalSpy noticed(&shown.card, &EnterpriseCard::noticed);
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !noticed.empty(); }));
    // Nobody else is in their sectors and regions: what they make is theirs to tell.
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Enterprise\tID\toutput, 10,000\u00A0yuan\n"
                                                              "临平智造\te1\twithheld\n余杭生物\te2\twithheld\n"));
    CHECK(
        noticed.front().front().value<views::Wording>()().startsWith(u"Numbers withheld from the copied rows: 2."_qs));
    CHECK(shown.labels().contains(QStringLiteral("Rows copied: 2")));
}

TEST_CASE("Where no row is chosen all are copied, those sorted by a withheld number last", "[enterprisecard]")
{
    Shown shown(tests::panelOf(tests::randomPanel(700, 2)));
    shown.clickHeader(outputColumn);
    QSignalSpy copied(shown.table(), &EnterpriseTable::copied);
    QSignalSpy noticed(&shown.card, &EnterpriseCard::noticed);
    for (auto *button : shown.card.findChildren<QToolButton *>()) {
        if (button->toolTip().startsWith(QStringLiteral("Copy")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(QTest::qWaitFor([&] { return !copied.empty(); }));
    CHECK(shown.labels().contains(QStringLiteral("Rows copied: 700")));
    CHECK(noticed.front().front().value<views::Wording>()().contains(u"Rows sorted by one of these come last."_qs));
    QStringList outputs;
    for (const QString &line : QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).mid(1))
        outputs += line.split(u'\t')[outputColumn];
    REQUIRE(outputs.size() == 700);
    const qsizetype first = outputs.indexOf(QStringLiteral("withheld"));
    REQUIRE(first > 0);
    CHECK(outputs.count(QStringLiteral("withheld")) == 700 - first);
}

TEST_CASE("A row is picked with mouse and keyboard", "[enterprisecard]")
{
    Shown shown;
    std::vector<core::Keys> picked;
    QObject::connect(&shown.card, &EnterpriseCard::picked, [&](const core::Keys &keys) { picked.push_back(keys); });
    const QModelIndex second = shown.table()->model()->index(1, idColumn);
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {}, shown.table()->visualRect(second).center());
    REQUIRE(picked.size() == 1);
    CHECK(picked[0].organisation.text() == "e2");
    CHECK(picked[0].item == "余杭生物");
    CHECK(picked[0].period == core::Period::ofYear(2022));
    CHECK(picked[0].sector.text() == "biomedicine");
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    REQUIRE(picked.size() == 2);
    CHECK(picked[1].organisation.text() == "e3");
}

TEST_CASE("The selection is gone to, in any order", "[enterprisecard]")
{
    Shown shown(tests::panelOf(tests::randomPanel(5000, 2)));
    shown.clickHeader(outputColumn);
    core::Keys keys = shown.table()->rows()->keysOf(4321);
    shown.card.setSelection(keys);
    const auto *bar = shown.table()->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar->value() > 0; }));
    const QRect row = shown.table()->visualRect(shown.table()->model()->index(4321, 0));
    CHECK(shown.table()->viewport()->rect().contains(row.center()));
}

TEST_CASE("The statistics of a measure are those of the rows shown", "[enterprisecard]")
{
    Shown shown;
    core::PanelFilter lastYear = core::everything(*shown.panel.head);
    lastYear.blocks = {0, 0, 1};
    core::Filter years;
    years.firstYear = years.lastYear = 2024;
    shown.card.setFilter(lastYear, {"district", "a41c9e2", years});
    shown.wait();
    shown.card.showStatistics(1, QPoint(10, 10));
    const auto *popup = shown.card.findChild<views::MeasureCard *>();
    REQUIRE(QTest::qWaitFor([&] { return !popup->isComputing(); }));
    CHECK(popup->isVisible());
    CHECK(shown.labels().contains(QStringLiteral("Of the rows shown, in 10,000\u00A0yuan")));
    CHECK(popup->toTsv({}) ==
          QStringLiteral(
              "output, 10,000\u00A0yuan\nDataset district · revision a41c9e2\n4 of 11 enterprise-years · "
              "enterprises in 2024: 4\nFilters: 2024\nRows\t4\nWith a number\t4\nWithout a "
              "number\t0\nSum\t2,490.85\nMean\t622.71\n"
              "Standard deviation (population)\t439.52\nMinimum\t90.10\nLower quartile\t360.588\nMedian\t550.375\n"
              "Upper quartile\t812.50\nMaximum\t1,300.00\n"));
    shown.card.showStatistics(0, QPoint(10, 10)); // a stock
    REQUIRE(QTest::qWaitFor([&] { return !popup->isComputing(); }));
    CHECK_FALSE(popup->toTsv({}).contains(QStringLiteral("Sum")));
}

TEST_CASE("Copied statistics name what was found as they name the filters", "[enterprisecard]")
{
    Shown shown;
    const auto *popup = shown.card.findChild<views::MeasureCard *>();
    const auto told = [&] {
        shown.card.showStatistics(1, QPoint(10, 10));
        REQUIRE(QTest::qWaitFor([&] { return !popup->isComputing(); }));
        return popup->toTsv({});
    };
    CHECK(told().contains(QStringLiteral("11 of 11 enterprise-years")));
    CHECK(told().contains(QStringLiteral("\nNo filters\n")));
    shown.card.findField()->setText(QStringLiteral("余杭"));
    shown.wait();
    CHECK(told().contains(QStringLiteral("\nFilters: name contains “余杭”\n")));
}

TEST_CASE("Copied statistics lack the numbers of single enterprises, and say why", "[enterprisecard]")
{
    Shown shown;
    shown.card.showStatistics(1, QPoint(10, 10));
    auto *popup = shown.card.findChild<views::MeasureCard *>();
    REQUIRE(QTest::qWaitFor([&] { return !popup->isComputing(); }));
    QTest::keyClick(popup, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !popup->isComputing(); }));
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("Rows\t11\n")));
    for (const char *line : {"Minimum", "Median", "Maximum"})
        CHECK(copied.contains(QString::fromLatin1(line) +
                              QStringLiteral("\twithheld: the number of a single enterprise\n")));
    CHECK_FALSE(copied.contains(QStringLiteral("1,300.00")));
    CHECK(popup->toTsv({}).contains(QStringLiteral("Maximum\t1,300.00"))); // shown it is
    CHECK(std::ranges::any_of(popup->findChildren<QLabel *>(),
                              [](const QLabel *one) { return one->text().startsWith(QStringLiteral("Copied")); }));
    const core::SummaryGuard few{true, core::Suppression::TooFewFirms};
    CHECK(popup->toTsv(few).contains(QStringLiteral("Mean\twithheld: of fewer than 3 enterprises, ")));
}

TEST_CASE("The statistics are as wide as their words and stay inside the window", "[enterprisecard]")
{
    tests::PanelTexts texts = tests::randomPanel(300, 8);
    texts.rows[20][outputColumn] = "123456789012345.67";
    Shown shown(tests::panelOf(texts));
    const QRect window = shown.card.geometry();
    shown.card.showStatistics(1, window.bottomRight() - QPoint(5, 5));
    const auto *popup = shown.card.findChild<views::MeasureCard *>();
    REQUIRE(QTest::qWaitFor([&] { return !popup->isComputing(); }));
    QApplication::processEvents();
    const auto labels = popup->findChildren<QLabel *>();
    CHECK(labels.size() > 20);
    for (const QLabel *label : labels) {
        CAPTURE(label->text().toStdString());
        CHECK(label->width() >= label->sizeHint().width());
        CHECK(popup->rect().contains(QRect(label->mapTo(popup, QPoint()), label->size())));
    }
    CHECK(window.contains(popup->geometry()));
}

TEST_CASE("No number is cut off, wherever the table is scrolled to", "[enterprisecard]")
{
    constexpr int scoreColumn = 8;
    tests::PanelTexts texts = tests::randomPanel(3000, 8);
    texts.rows[2000].back() = "1234567890123456"; // far from the rows that are seen first
    Shown shown(tests::panelOf(texts));
    shown.card.resize(600, 420);
    const QFontMetrics metrics(shown.table()->font());
    const int wanted = metrics.horizontalAdvance(QStringLiteral("1,234,567,890,123,456"));
    CHECK(shown.table()->columnWidth(scoreColumn) < wanted);
    shown.clickHeader(scoreColumn);
    REQUIRE(shown.cell(0, scoreColumn) == QStringLiteral("1,234,567,890,123,456"));
    CHECK(shown.table()->columnWidth(scoreColumn) > wanted);
}

TEST_CASE("Every column can be seen by scrolling sideways", "[enterprisecard]")
{
    Shown shown;
    shown.card.resize(420, 300);
    QApplication::processEvents();
    int total = 0;
    for (int column = 0; column < shown.table()->model()->columnCount(); ++column)
        total += shown.table()->columnWidth(column);
    CHECK(total > shown.table()->viewport()->width());
    CHECK(shown.table()->horizontalScrollBar()->isVisible());
    CHECK(shown.table()->horizontalScrollBar()->maximum() == total - shown.table()->viewport()->width());
}
