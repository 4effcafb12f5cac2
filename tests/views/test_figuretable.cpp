#include "models/core/pages.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/sample.h"
#include "views/label.h"
#include "views/tables/celltext.h"
#include "views/tables/figuretable.h"
#include "views/tables/plaintable.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QScrollBar>

using namespace views;

namespace {

core::Mark markWith(const char *name, const char *text)
{
    core::Mark mark;
    mark.attributes = {{name, {text, {}}}};
    return mark;
}

QStringList headers(const FigureTable &table)
{
    QStringList texts;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        texts += table.model()->headerData(column, Qt::Horizontal, items::FigureModel::CodeRole).toString();
    return texts;
}

} // namespace

TEST_CASE("Codes of the dataset never stand in a table", "[figuretable]")
{
    const Names names;
    CHECK(cellText(markWith("verdict", "contradict"), QStringLiteral("verdict"), names) ==
          QStringLiteral("contradicts"));
    CHECK(cellText(markWith("reliability", "copy"), QStringLiteral("reliability"), names) ==
          QStringLiteral("copy of another text"));
    CHECK(cellText(markWith("tier", "none"), QStringLiteral("tier"), names).isEmpty());
    CHECK(cellText(markWith("progress", "96.3419"), QStringLiteral("progress"), names) == QStringLiteral("96.3"));
}

TEST_CASE("A number that another revision says otherwise has that one behind it", "[figuretable]")
{
    core::Figure figure;
    figure.beside = "a41c9e2";
    core::Mark mark;
    mark.value = 1180;
    mark.literal = "1180";
    mark.beside.emplace().value = 1180;
    const auto texts = cellTexts(figure, Names());
    CHECK(texts.value(mark) == QStringLiteral("1,180"));
    mark.beside->value = 1175.09;
    mark.beside->literal = "1175.09";
    mark.beside->interval = {1175.085, 1175.095};
    CHECK(texts.value(mark) == QStringLiteral("1,180 (a41c9e2: 1,175.09)"));
}

TEST_CASE("The claims that were not chosen stand with their sources", "[figuretable]")
{
    core::Mark mark;
    mark.claims.resize(2);
    mark.claims[0].literal = "1006.7";
    mark.claims[0].source = core::SourceId("s010");
    mark.claims[0].chosen = true;
    mark.claims[1].literal = "1001";
    mark.claims[1].qualifier = core::Qualifier::About;
    mark.claims[1].source = core::SourceId("s009");
    mark.sources = {core::SourceId("s009"), core::SourceId("s010")};
    CHECK(cellText(mark, QStringLiteral("source"), Names{}) == QStringLiteral("s010"));
    CHECK(cellText(mark, QStringLiteral("other_claims"), Names{}) == QStringLiteral("≈1,001 (s009)"));
}

TEST_CASE("The values of one indicator are headed by its name and unit", "[figuretable]")
{
    const tests::Bundled bundled;
    FigureTable table;
    table.setFigure(bundled.figure(*core::figureSpec("enterprises/table")), bundled.names(Language::Chinese));
    const int value = static_cast<int>(headers(table).indexOf(QStringLiteral("value")));
    REQUIRE(value > 0);
    CHECK(table.model()->headerData(value, Qt::Horizontal).toString() == QStringLiteral("营业收入, 亿元"));
    CHECK_FALSE(headers(table).contains(QStringLiteral("unit")));
    CHECK_FALSE(headers(table).contains(QStringLiteral("indicator")));
}

TEST_CASE("A milestone is read from its date to its figures", "[figuretable]")
{
    const tests::Bundled bundled;
    FigureTable table;
    table.setFigure(bundled.figure(*core::figureSpec("milestones")), bundled.names(Language::English));
    CHECK(headers(table).mid(0, 5) == QStringList{QStringLiteral("date"), QStringLiteral("subject"),
                                                  QStringLiteral("title"), QStringLiteral("status"),
                                                  QStringLiteral("metrics")});
}

TEST_CASE("What has no sector says so, and nothing selected scrolls to it", "[figuretable]")
{
    const tests::Bundled bundled;
    FigureTable table;
    table.resize(500, 200);
    table.show();
    table.setFigure(bundled.figure(*core::figureSpec("clusters/shares")), bundled.names(Language::English));
    const int last = table.model()->rowCount() - 1;
    CHECK(table.model()->index(last, 0).data().toString() == QStringLiteral("Without sector"));
    table.setSelection({});
    CHECK(table.verticalScrollBar()->value() == 0);
    const core::Keys keys = table.markAt(table.model()->index(last - 1, 0))->keys;
    table.setSelection(keys);
    CHECK(table.verticalScrollBar()->value() > 0);
}

TEST_CASE("What names a row and numbers have more room than other texts; the last column takes the rest",
          "[figuretable]")
{
    const tests::Bundled bundled;
    FigureTable table;
    table.resize(1600, 300);
    table.show();
    table.setFigure(bundled.figure(*core::figureSpec("sources")), bundled.names(Language::English));
    const int last = table.model()->columnCount() - 1;
    int total = 0;
    for (int column = 0; column <= last; ++column) {
        const QString code = table.model()->headerData(column, Qt::Horizontal, items::FigureModel::CodeRole).toString();
        const bool wide = column == 0 || code == QLatin1String("title") || code == QLatin1String("value");
        CHECK((column == last || table.columnWidth(column) <= (wide ? 340 : 220)));
        total += table.columnWidth(column);
    }
    CHECK(total >= table.viewport()->width());
}

TEST_CASE("A plain table has the rows and the height of a figure's table", "[figuretable]")
{
    PlainTable table;
    table.setHeadings({QStringLiteral("Name"), QStringLiteral("Removed"), QStringLiteral("State")}, {1});
    table.setRows({{QStringLiteral("a"), QStringLiteral("1"), {}}, {QStringLiteral("b"), QStringLiteral("2"), {}}});
    CHECK(table.topLevelItemCount() == 2);
    CHECK(table.header()->height() == 28);
    CHECK(table.visualItemRect(table.topLevelItem(1)).height() == 28);
    CHECK((table.topLevelItem(1)->textAlignment(1) & Qt::AlignRight) != 0);
    CHECK(table.columnWidth(1) > table.header()->fontMetrics().horizontalAdvance(QStringLiteral("Removed")) + 16);
}

TEST_CASE("A sum of a measure is headed by the measure and its unit, a number of enterprises by its number")
{
    core::Figure figure;
    figure.spec.subject = core::FigureSubject::Composition;
    figure.panel = "enterprises";
    figure.measurement.unit = "万元";
    figure.marks.resize(1);
    figure.marks[0].value = 11;
    figure.marks[0].measurement.unit = "万元";
    figure.axes = {{"output", {"产出", "Output"}, "万元", 0, 11, false}};
    const Names names = tests::sampleNames(Language::English);
    CHECK(cellTexts(figure, names).header(QStringLiteral("value")) == QStringLiteral("Output, 10,000\u00A0yuan"));
    figure.axes.clear();
    figure.measurement.unit = figure.marks[0].measurement.unit = "家";
    CHECK(cellTexts(figure, names).header(QStringLiteral("value")) == QStringLiteral("Number, entities"));
}

TEST_CASE("A column of numbers is as wide as its long heading", "[figuretable]")
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.subject = core::FigureSubject::Composition;
    figure->panel = "enterprises";
    core::Mark mark;
    mark.keys.sector = core::SectorId("equipment");
    mark.value = 11;
    mark.measurement.unit = figure->measurement.unit = "万元";
    figure->marks = {mark};
    figure->axes = {{"output", {"产出", "Gross output of all enterprises of an industry"}, "万元", 0, 11, false}};
    FigureTable table;
    table.resize(700, 200);
    table.setFigure(figure, tests::sampleNames(Language::English));
    const auto column = static_cast<int>(headers(table).indexOf(QStringLiteral("value")));
    REQUIRE(column >= 0);
    CHECK(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
}

TEST_CASE("A quotient without its reference says so, and how to get one", "[figuretable]")
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.subject = core::FigureSubject::Concentration;
    figure->panel = "panel";
    core::Mark mark;
    mark.keys.sector = core::SectorId("equipment");
    mark.value = 2000;
    mark.measures = {{"lq", std::nullopt, {}, "", core::EmptyReason::ReferenceMissing}};
    figure->marks = {mark};
    FigureTable table;
    table.resize(900, 200);
    table.setFigure(figure, tests::sampleNames());
    const auto column = static_cast<int>(headers(table).indexOf(QStringLiteral("lq")));
    REQUIRE(column >= 0);
    const QModelIndex cell = table.model()->index(0, column);
    CHECK(cell.data(Qt::ToolTipRole).toString() ==
          QStringLiteral("reference missing: choose a region, which is compared with all regions"));
    // Its column is wide enough for the reason in the place of the dash.
    QStyleOptionViewItem option;
    option.font = table.font();
    const int reason = QFontMetrics(typeFont(table.font(), Type::Caption)).horizontalAdvance(u"reference missing"_qs);
    CHECK(table.itemDelegate()->sizeHint(option, cell).width() >= reason + 16);
    CHECK(table.toTsv().contains(QStringLiteral("reference missing")));
}

TEST_CASE("Both readings of growth stand below a number of a period, not in a list of single figures", "[figuretable]")
{
    const tests::Bundled bundled;
    FigureTable series, list;
    series.setFigure(bundled.figure(*core::figureSpec("overview/gdp")), bundled.names(Language::English));
    list.setFigure(bundled.figure(*core::figureSpec("overview/headline")), bundled.names(Language::English));
    CHECK(series.verticalHeader()->defaultSectionSize() > list.verticalHeader()->defaultSectionSize());
}
