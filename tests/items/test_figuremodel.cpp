#include "models/items/figuremodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/strings.h"

using namespace core;
using items::FigureModel;

namespace {

FigureModel::Texts texts()
{
    FigureModel::Texts texts;
    texts.header = [](const QString &column) { return column; };
    texts.name = [](const Keys &keys, const QString &field) {
        std::string text = field == u"region" ? keys.region.text() : keys.item;
        if (field == u"indicator")
            text = keys.indicator.text();
        if (field == u"period")
            text = keys.period ? keys.period->text() : "";
        return QString::fromStdString(text);
    };
    texts.value = [](const Mark &mark) {
        return mark.literal.empty() ? QStringLiteral("—") : QString::fromStdString(mark.literal);
    };
    texts.cell = [](const Mark &mark, const QString &column) -> QString {
        const Attribute *attribute = mark.attribute(column.toStdString());
        return attribute ? QString::fromStdString(attribute->text.zh) : u'<' + column + u'>';
    };
    texts.reason = [](const Mark &mark) { return QString::number(static_cast<int>(*mark.empty)); };
    return texts;
}

Mark mark(const char *indicator, const char *region, int year, const char *literal)
{
    Mark mark;
    mark.keys.indicator = IndicatorId(indicator);
    mark.keys.region = RegionCode(region);
    mark.keys.period = Period::ofYear(year);
    mark.literal = literal;
    if (mark.literal.empty())
        mark.empty = EmptyReason::BaseMissing;
    else
        mark.value = QString::fromUtf8(literal).toDouble();
    return mark;
}

std::shared_ptr<const Figure> figure(FigureSubject subject, std::vector<Mark> marks, std::vector<int> years)
{
    Figure figure;
    figure.spec.subject = subject;
    figure.marks = std::move(marks);
    for (const int year : years)
        figure.periods.push_back(Period::ofYear(year));
    return std::make_shared<const Figure>(std::move(figure));
}

/// The table as text: cells joined by "|", the header first.
QStringList printed(const FigureModel &model)
{
    QStringList lines(1);
    for (int column = 0; column < model.columnCount(); ++column) {
        lines[0].append(model.headerData(column, Qt::Horizontal).toString());
        lines[0].append(column + 1 < model.columnCount() ? QStringLiteral("|") : QString());
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

TEST_CASE("series stand in rows, periods in columns")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    model.setFigure(figure(FigureSubject::Series,
                           {mark("gdp", "330113", 2023, ""), mark("gdp", "330113", 2024, "1175.09"),
                            mark("gdp", "330110", 2023, "2936.46")},
                           {2023, 2024}),
                    texts());
    CHECK(printed(model) == QStringList{QStringLiteral("region|2023|2024"), QStringLiteral("330113|—|1175.09"),
                                        QStringLiteral("330110|2936.46|—")});
}

TEST_CASE("a series table shows the keys and units that vary, and at least the indicator")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    model.setFigure(figure(FigureSubject::Series, {mark("gdp", "330113", 2024, "1")}, {2024}), texts());
    CHECK(printed(model).front() == QStringLiteral("indicator|2024"));
    Mark other = mark("patents", "330113", 2024, "2");
    other.measurement.unit = "件";
    model.setFigure(figure(FigureSubject::Series, {mark("gdp", "330113", 2024, "1"), other}, {2024}), texts());
    CHECK(printed(model) == QStringList{QStringLiteral("indicator|unit|2024"), QStringLiteral("gdp|<unit>|1"),
                                        QStringLiteral("patents|<unit>|2")});
}

TEST_CASE("two marks of one key get two rows: nothing is lost")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    model.setFigure(figure(FigureSubject::Series, {mark("gdp", "a", 2024, "1"), mark("gdp", "a", 2024, "2")}, {2024}),
                    texts());
    CHECK(model.rowCount() == 2);
}

TEST_CASE("a cell knows its mark, why it is empty and its qualifier")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    Mark over = mark("gdp", "a", 2024, "1000");
    over.qualifier = Qualifier::Over;
    const auto shown = figure(FigureSubject::Series, {mark("gdp", "a", 2023, ""), over}, {2022, 2023, 2024});
    model.setFigure(shown, texts());
    const QModelIndex hole = model.index(0, 2);
    CHECK(model.mark(hole) == &shown->marks[0]);
    CHECK(hole.data(FigureModel::EmptyRole).toInt() == static_cast<int>(EmptyReason::BaseMissing));
    CHECK(hole.data(Qt::ToolTipRole).toString() == QString::number(static_cast<int>(EmptyReason::BaseMissing)));
    const QModelIndex full = model.index(0, 3);
    CHECK_FALSE(full.data(FigureModel::EmptyRole).isValid());
    CHECK(full.data(FigureModel::QualifierRole).toInt() == static_cast<int>(Qualifier::Over));
    CHECK(full.data(FigureModel::SortRole).toDouble() == 1000);
    CHECK(full.data(FigureModel::MarkRole).value<void *>() == &shown->marks[1]);
    CHECK(model.mark(model.index(0, 0)) == nullptr);
    // No mark at all: nobody published a number.
    CHECK(model.mark(model.index(0, 1)) == nullptr);
    CHECK(model.index(0, 1).data(FigureModel::EmptyRole).toInt() == static_cast<int>(EmptyReason::NotPublished));
}

TEST_CASE("an implied value stands in its hole, told apart by its qualifier")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    Mark hole = mark("gdp", "a", 2023, "");
    hole.implied = ImpliedReading{};
    hole.implied->base.value = 1119.13;
    model.setFigure(figure(FigureSubject::Series, {hole}, {2023}), texts());
    const QModelIndex cell = model.index(0, 1);
    CHECK(cell.data().toString() == QStringLiteral("<implied>"));
    CHECK(cell.data(FigureModel::QualifierRole).toInt() == -1);
    CHECK(cell.data(FigureModel::SortRole).toDouble() == 1119.13);
    CHECK_FALSE(cell.data(FigureModel::EmptyRole).isValid());
    CHECK(cell.data(Qt::ToolTipRole).isValid());
}

TEST_CASE("other figures have one row a mark, with the columns that occur")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    Mark first = mark("", "", 2024, "5");
    first.keys.item = "m001";
    first.keys.period.reset();
    first.attributes = {{"title", {"点火", ""}}, {"date", {"2025-05-09", ""}}};
    first.sources = {SourceId("s001")};
    Mark second = first;
    second.keys.item = "m002";
    second.literal = "12";
    second.value = 12;
    model.setFigure(figure(FigureSubject::Milestones, {first, second}, {}), texts());
    CHECK(printed(model) == QStringList{QStringLiteral("date|title|value|sources"),
                                        QStringLiteral("2025-05-09|点火|5|<sources>"),
                                        QStringLiteral("2025-05-09|点火|12|<sources>")});
    CHECK(model.indexOf(second.keys) == model.index(1, 0));
    CHECK_FALSE(model.indexOf(Keys{}).isValid());
}

TEST_CASE("growth and change are sorted by their numbers")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    Mark grown = mark("gdp", "a", 2024, "5");
    grown.growth = GrowthReading{};
    grown.growth->percent = -0.4;
    grown.change = ChangeReading{};
    grown.change->value = 5.96;
    model.setFigure(figure(FigureSubject::Organisations, {grown}, {}), texts());
    CHECK(printed(model).front() == QStringLiteral("value|change|growth|growth_basis|period"));
    CHECK(model.index(0, 2).data(FigureModel::SortRole).toDouble() == -0.4);
    CHECK(model.index(0, 1).data(FigureModel::SortRole).toDouble() == 5.96);
}

TEST_CASE("what is the same on every row and stands above the table has no column")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    Figure shown;
    shown.spec.subject = FigureSubject::Organisations;
    shown.measurement.unit = "亿元";
    shown.marks = {mark("revenue", "330113", 2024, "5"), mark("revenue", "330113", 2024, "7")};
    for (Mark &one : shown.marks) {
        one.measurement.unit = "亿元";
        one.attributes = {{"role", {"整车", ""}}, {"listed", {"", ""}}};
    }
    shown.marks[0].keys.organisation = OrganisationId("o1");
    shown.marks[1].keys.organisation = OrganisationId("o2");
    model.setFigure(std::make_shared<const Figure>(shown), texts());
    CHECK(printed(model).front() == QStringLiteral("organisation|value|period|role"));
    CHECK(model.headerData(1, Qt::Horizontal, FigureModel::CodeRole).toString() == QStringLiteral("value"));

    shown.marks[1].keys.region = RegionCode("330110");
    shown.marks[1].measurement.unit = "万元";
    model.setFigure(std::make_shared<const Figure>(shown), texts());
    CHECK(printed(model).front() == QStringLiteral("organisation|value|unit|period|role|region"));
}

TEST_CASE("enterprises of a panel put together by region say in each row which, also when it is one")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    Mark here, nowhere;
    here.keys.region = RegionCode("330113");
    here.value = 8;
    nowhere.keys.item = "none-stated";
    nowhere.value = 2;
    Figure shown;
    shown.spec.subject = FigureSubject::Composition;
    shown.panel = "enterprises";
    shown.marks = {here, nowhere};
    model.setFigure(std::make_shared<const Figure>(shown), texts());
    CHECK(printed(model).front() == QStringLiteral("region|value"));
    shown.marks.pop_back();
    model.setFigure(std::make_shared<const Figure>(shown), texts());
    CHECK(printed(model).front() == QStringLiteral("region|value"));
}

TEST_CASE("nothing picked is no row, though a row without a sector has no keys")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    Mark with, without;
    with.keys.sector = SectorId("equipment");
    with.value = 8;
    without.value = 2;
    model.setFigure(figure(FigureSubject::Composition, {with, without}, {}), texts());
    CHECK(model.indexOf(with.keys) == model.index(0, 0));
    CHECK_FALSE(model.indexOf(Keys{}).isValid());
}

TEST_CASE("a conflict reads from its key to the verdict, a source from its code to its address")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    Mark conflict = mark("gdp", "330113", 2022, "1006.7");
    conflict.sources = {SourceId("s010"), SourceId("s009")};
    conflict.claims.resize(2);
    conflict.attributes = {{"verdict", {"contradict", ""}}};
    model.setFigure(figure(FigureSubject::Conflicts, {conflict}, {}), texts());
    CHECK(printed(model).front() == QStringLiteral("indicator|about|period|value|source|other_claims|verdict"));

    Mark source;
    source.keys.source = SourceId("s010");
    source.value = 3;
    source.attributes = {{"url", {"https://example.org", ""}}, {"title", {"百科", ""}}};
    model.setFigure(figure(FigureSubject::Sources, {source}, {}), texts());
    CHECK(printed(model).front() == QStringLiteral("code|title|value|url"));
}

TEST_CASE("an empty figure is an empty table")
{
    FigureModel model;
    tests::ModelTester tester(&model);
    model.setFigure(figure(FigureSubject::Series, {}, {2024}), texts());
    CHECK(model.rowCount() == 0);
    CHECK(model.columnCount() == 0);
    model.setFigure(nullptr, texts());
    CHECK(model.rowCount() == 0);
}
