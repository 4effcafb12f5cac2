#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/chartpicture.h"
#include "views/charts/overlay.h"
#include "views/charts/seriesstyle.h"
#include "views/charts/typeface.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace views;
using tests::at;
using tests::chartOf;
using tests::chartSize;
using tests::holds;
using tests::picture;

namespace {

std::shared_ptr<core::Figure> composition()
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "clusters/composition";
    figure->spec.subject = core::FigureSubject::Composition;
    const auto add = [&](const char *sector, double value, const char *tier, const char *scale) {
        core::Mark mark;
        mark.keys.sector = core::SectorId(sector);
        mark.value = value;
        mark.share = value * 5;
        mark.measurement.unit = "家";
        mark.measurement.kind = core::Kind::Count;
        mark.attributes = {{"tier", {tier, ""}}, {"scale", {scale, ""}}, {"scale_unit", {"亿元", ""}}};
        figure->marks.push_back(mark);
    };
    add("equipment", 8, "pillar", "1000");
    add("biomedicine", 7, "pillar", "1000");
    add("energy", 5, "wing", "500");
    return figure;
}

/// The composition with ten more sectors that have no colour of their own.
std::shared_ptr<core::Figure> longComposition()
{
    auto figure = composition();
    for (int i = 0; i < 10; ++i) {
        core::Mark mark = figure->marks.front();
        mark.keys.sector = core::SectorId("other" + std::to_string(i));
        mark.value = 2;
        mark.attributes = {{"tier", {"other", ""}}};
        figure->marks.push_back(mark);
    }
    return figure;
}

std::shared_ptr<core::Figure> milestones()
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "milestones/timeline";
    figure->spec.subject = core::FigureSubject::Milestones;
    const auto add = [&](const char *id, const char *date, const char *title, const char *status) {
        core::Mark mark;
        mark.keys.item = id;
        mark.attributes = {
            {"date", {date, ""}}, {"subject", {"a", ""}}, {"title", {title, ""}}, {"status", {status, ""}}};
        figure->marks.push_back(mark);
    };
    for (int year = 2000; year < 2020; ++year)
        add(("m" + std::to_string(year)).c_str(), (std::to_string(year) + "-03").c_str(), "首台样机下线", "happened");
    add("plan", "2026-09", "并网发电", "planned");
    add("undated", "", "入选名单", "happened");
    return figure;
}

std::shared_ptr<core::Figure> targets()
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "targets/progress";
    figure->spec.subject = core::FigureSubject::Targets;
    core::Mark mark = tests::level("a", 2025, 100, "100");
    mark.keys.item = "t1";
    mark.target = core::TargetStatus::OnPath;
    mark.attributes = {{"progress", {"50", ""}}, {"required", {"7.1", ""}}};
    mark.inputs = {{"actual", at("a", 2024), "50", core::Interval::point(50), "亿元", core::SourceId("s1")}};
    figure->marks = {mark, mark};
    figure->marks[1].keys.item = "t2";
    figure->marks[1].target.reset();
    figure->marks[1].attributes.clear();
    return figure;
}

/// A growth of 4.2 points by `parts` parts of 1.1, the last of them shrinking, with what they leave and the whole.
std::shared_ptr<core::Figure> decomposition(int parts)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "decomposition";
    figure->spec.subject = core::FigureSubject::Decomposition;
    const auto add = [&](const std::string &region, const char *item, double pull) {
        core::Mark mark = tests::level(region.c_str(), 2023, pull, "");
        mark.keys.item = item;
        mark.computed = true;
        mark.interval = {pull - 0.2, pull + 0.2, false, false};
        mark.measurement.unit = "pp";
        mark.attributes = {{"over", {"region", ""}}};
        mark.measures = {{"contribution", pull / 4.2 * 100, core::Interval::point(pull / 4.2 * 100), "%", {}}};
        figure->marks.push_back(mark);
    };
    for (int part = 0; part < parts; ++part)
        add("p" + std::to_string(part), "", part + 1 < parts ? 1.1 : -1.1);
    add("whole", "rest", 0.3);
    add("whole", "total", 4.2);
    return figure;
}

/// Every kind with a figure it can draw.
std::vector<std::pair<core::ChartKind, std::shared_ptr<core::Figure>>> everyKind()
{
    using core::ChartKind;
    return {{ChartKind::Line, tests::lineFigure(true)},
            {ChartKind::Bar, tests::lineFigure(true)},
            {ChartKind::StackedBar, composition()},
            {ChartKind::Treemap, composition()},
            {ChartKind::Dots, composition()},
            {ChartKind::Timeline, milestones()},
            {ChartKind::Progress, targets()},
            {ChartKind::Decomposition, decomposition(4)},
            {ChartKind::Tiles, tests::lineFigure()},
            {ChartKind::Slope, tests::lineFigure(true)},
            {ChartKind::Dumbbell, tests::lineFigure(true)},
            {ChartKind::SmallMultiples, tests::lineFigure(true)},
            {ChartKind::Heat, tests::lineFigure(true)}};
}

} // namespace

TEST_CASE("every kind of chart but the table draws, and picks the mark under a click")
{
    for (const auto &[kind, figure] : everyKind()) {
        CAPTURE(static_cast<int>(kind));
        const auto chart = chartOf(figure, kind);
        core::Keys picked;
        QObject::connect(chart.get(), &ChartView::picked, [&](const core::Keys &keys) { picked = keys; });
        const core::Keys keys = figure->marks.back().keys;
        const QRectF rect = chart->markRect(keys);
        REQUIRE_FALSE(rect.isEmpty());
        CHECK(QRectF(QPointF(), QSizeF(chartSize)).intersects(rect));
        QMouseEvent press(QEvent::MouseButtonPress, rect.center(), rect.center(), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart.get(), &press);
        CHECK(picked == keys);
        CHECK_FALSE(chart->accessibleDescription().isEmpty());
    }
    CHECK(makeChart(core::ChartKind::Table) == nullptr);
}

TEST_CASE("a selection and the dark theme change the picture")
{
    for (const auto &[kind, figure] : everyKind()) {
        CAPTURE(static_cast<int>(kind));
        const auto chart = chartOf(figure, kind);
        const QImage before = picture(*chart);
        chart->setSelection(figure->marks.front().keys);
        CHECK(picture(*chart) != before);
        chart->setSelection({});
        CHECK(picture(*chart) == before);
        chart->setPalette(widgetPalette(Theme::Dark));
        CHECK(picture(*chart).pixelColor(0, chartSize.height() - 1) != before.pixelColor(0, chartSize.height() - 1));
    }
}

TEST_CASE("a published mark is solid in the colour of its series, an implied one hollow")
{
    const auto chart = chartOf(tests::lineFigure(), core::ChartKind::Line);
    const QImage image = picture(*chart);
    const QColor accent = color(Token::Accent, Theme::Light), card = color(Token::Card, Theme::Light);
    const QPoint published = chart->markRect(at("a", 2021)).center().toPoint();
    const QPoint implied = chart->markRect(at("a", 2020)).center().toPoint();
    CHECK(image.pixelColor(published) == accent);
    CHECK(image.pixelColor(implied) == card);
    CHECK(holds(image, QRect(implied - QPoint(6, 6), QSize(12, 12)), accent));
}

TEST_CASE("a decomposition draws growth to the right of zero, shrinkage to its left, and always the whole")
{
    const auto chart = chartOf(decomposition(4), core::ChartKind::Decomposition);
    const QImage image = picture(*chart);
    const auto row = [&](const char *region, const char *item) {
        core::Keys keys = at(region, 2023);
        keys.item = item;
        return chart->markRect(keys).toRect();
    };
    CHECK(holds(image, row("p0", ""), color(Token::Positive, Theme::Light)));
    CHECK(holds(image, row("p3", ""), color(Token::Negative, Theme::Light)));
    CHECK_FALSE(holds(image, row("p0", ""), color(Token::Negative, Theme::Light)));

    const auto many = chartOf(decomposition(60), core::ChartKind::Decomposition);
    core::Keys total = at("whole", 2023);
    total.item = "total";
    CHECK_FALSE(many->markRect(total).isEmpty());
    CHECK(many->markRect(at("p58", 2023)).isEmpty()); // counted in a row of its own
}

TEST_CASE("a line joins only what the marks join")
{
    const auto chart = chartOf(tests::lineFigure(), core::ChartKind::Line);
    const QImage image = picture(*chart);
    const auto between = [&](int a, int b) {
        return ((chart->markRect(at("a", a)).center() + chart->markRect(at("a", b)).center()) / 2).toPoint();
    };
    const QColor accent = color(Token::Accent, Theme::Light);
    CHECK(holds(image, QRect(between(2021, 2022) - QPoint(1, 1), QSize(3, 3)), accent));
    CHECK_FALSE(holds(image, QRect(between(2022, 2024) - QPoint(1, 1), QSize(3, 3)), accent));
}

TEST_CASE("a missing value is a dash on the base line, not a point")
{
    const auto chart = chartOf(tests::lineFigure(), core::ChartKind::Line);
    CHECK(chart->markRect(at("a", 2023)).center().y() > chart->markRect(at("a", 2020)).center().y());
}

TEST_CASE("a line says when its axis does not start at zero, bars always start there")
{
    CHECK(chartOf(tests::lineFigure(), core::ChartKind::Line)->note().contains(QStringLiteral("800")));
    const auto bars = chartOf(tests::lineFigure(), core::ChartKind::Bar);
    CHECK(bars->note().isEmpty());
    const qreal low = bars->markRect(at("a", 2021)).height(), high = bars->markRect(at("a", 2024)).height();
    CHECK(high / low == Approx(1175.09 / 940.09).epsilon(0.02));
}

TEST_CASE("claims on a level are drawn beside the level, not on the axis of what is computed from it")
{
    const auto height = [](double rival, bool computed) {
        const auto figure = std::make_shared<core::Figure>(*tests::lineFigure());
        for (core::Mark &mark : figure->marks) {
            if (mark.keys.period != core::Period::ofYear(2022))
                continue;
            core::ClaimReading claim;
            claim.value = rival;
            claim.verdict = core::Verdict::Contradict;
            mark.claims.push_back(claim);
            mark.computed = computed;
        }
        return chartOf(figure, core::ChartKind::Line)->markRect(at("a", 2022)).center().y();
    };
    CHECK(height(9000, true) == height(1000, true));
    CHECK(height(9000, false) > height(1000, false));
}

TEST_CASE("arrow keys walk the marks and Return picks")
{
    const auto chart = chartOf(tests::lineFigure(), core::ChartKind::Line);
    core::Keys picked;
    QObject::connect(chart.get(), &ChartView::picked, [&](const core::Keys &keys) { picked = keys; });
    for (const int key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Return}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(chart.get(), &press);
    }
    CHECK(picked == at("a", 2021));
}

TEST_CASE("areas of a treemap are in proportion and keep the sector's colour")
{
    const auto figure = composition();
    const auto chart = chartOf(figure, core::ChartKind::Treemap);
    const QRectF first = chart->markRect(figure->marks[0].keys), second = chart->markRect(figure->marks[1].keys);
    CHECK(first.width() * first.height() / (second.width() * second.height()) == Approx(8.0 / 7).epsilon(0.03));
    const QImage image = picture(*chart);
    CHECK(holds(image, first.toRect(), categorical(1, Theme::Light)));
    CHECK(holds(image, second.toRect(), categorical(2, Theme::Light)));
}

TEST_CASE("an empty figure says why instead of drawing")
{
    auto figure = std::make_shared<core::Figure>();
    figure->empty = core::EmptyReason::FilteredOut;
    const auto chart = chartOf(figure, core::ChartKind::Line);
    QImage blank(chartSize, QImage::Format_RGB32);
    blank.fill(color(Token::Card, Theme::Light));
    CHECK(picture(*chart) != blank);
    CHECK(chart->markRect(at("a", 2024)).isEmpty());
}

TEST_CASE("rows of dots never crowd: where the room is short the grey sectors are one row")
{
    const auto figure = longComposition();
    const auto chart = chartOf(figure, core::ChartKind::Dots);
    CHECK(chart->markRect(figure->marks.back().keys).height() >= 22);
    chart->resize(640, 120);
    CHECK(chart->markRect(figure->marks.front().keys).height() >= 22);
    CHECK(chart->markRect(figure->marks.back().keys).isEmpty());
    CHECK(holds(picture(*chart), QRect(0, 90, 640, 30), categorical(0, Theme::Light)));
}

TEST_CASE("grey sectors of a stacked bar are one segment on top")
{
    const auto figure = longComposition();
    const auto chart = chartOf(figure, core::ChartKind::StackedBar);
    const QRect highest = chart->markRect(figure->marks[2].keys).toRect();
    CHECK(chart->markRect(figure->marks.back().keys).isEmpty());
    const QRect above(highest.left() + 2, highest.top() - 20, 20, 16);
    CHECK(holds(picture(*chart), above, categorical(0, Theme::Light)));
}

TEST_CASE("a long unit of a tile stays inside it")
{
    const auto figure = tests::lineFigure();
    figure->marks.front() = tests::level("a", 2024, 12345678.25, "12345678.25");
    figure->marks.resize(1);
    figure->spec.chart = core::ChartKind::Tiles;
    const auto chart = makeChart(core::ChartKind::Tiles);
    chart->setPalette(widgetPalette(Theme::Light));
    chart->setFigure(figure, tests::sampleNames(Language::English));
    chart->resize(162, 120);
    const QImage image = picture(*chart);
    const QColor text = color(Token::Text, Theme::Light), unit = color(Token::Text2, Theme::Light);
    // The card's edge is at 160: right of its padding there is nothing but card.
    CHECK(holds(image, QRect(12, 30, 100, 36), text));
    CHECK_FALSE(holds(image, QRect(151, 30, 8, 36), unit));
}

TEST_CASE("a name too long for a tile takes two lines, and all tiles are as much higher")
{
    const auto figure = tests::lineFigure();
    figure->marks = {tests::level("a", 2024, 1, "1"), tests::level("a", 2024, 2, "2")};
    figure->marks.back().keys.indicator = core::IndicatorId("firms"); // “High-tech firms”
    figure->spec.chart = core::ChartKind::Tiles;
    const auto chart = makeChart(core::ChartKind::Tiles);
    chart->setPalette(widgetPalette(Theme::Light));
    chart->setFigure(figure, tests::sampleNames(Language::English));
    const int wide = chart->heightForWidth(800), narrow = chart->heightForWidth(90);
    CHECK(narrow > 2 * wide); // one below the other, each with a second line
    chart->resize(90, narrow);
    const QImage image = picture(*chart);
    const QRect tile = chart->markRect(figure->marks.back().keys).toRect();
    const QColor ink = color(Token::Text2, Theme::Light);
    CHECK(holds(image, QRect(tile.left() + 8, tile.top() + 28, 40, 14), ink));
    CHECK(chart->markRect(figure->marks.front().keys).height() == tile.height());
}

TEST_CASE("a text breaks where a line may break, into two lines at most")
{
    const QFont font = typeface(TextRole::Caption);
    CHECK(twoLines(u"High-tech firms"_qs, font, 500) == QStringList{u"High-tech firms"_qs});
    CHECK(twoLines(u"High-tech enterprises"_qs, font, textWidth(u"High-tech ent"_qs, font)) ==
          QStringList{u"High-tech"_qs, u"enterprises"_qs});
    CHECK(twoLines(u"高新技术企业"_qs, font, textWidth(u"高新技"_qs, font)) == QStringList{u"高新技"_qs, u"术企业"_qs});
    CHECK(twoLines(u"enterprises"_qs, font, 20) == QStringList{u"enterprises"_qs});
}

TEST_CASE("the legend of bars names every series, in as many lines as they need")
{
    const auto figure = tests::lineFigure();
    figure->marks.clear();
    for (const char *region : {"a", "b", "west", "east", "south", "north"}) {
        figure->regions.emplace_back(region);
        for (int year = 2023; year <= 2024; ++year)
            figure->marks.push_back(tests::level(region, year, 10, "10"));
    }
    figure->periods = {core::Period::ofYear(2023), core::Period::ofYear(2024)};
    const auto chart = chartOf(figure, core::ChartKind::Bar);
    chart->resize(260, 300);
    const QImage image = picture(*chart);
    const auto bars = chart->markRect(at("a", 2023));
    const QRect above(0, 0, 260, static_cast<int>(bars.top()) - 18);
    const auto set = tests::sampleSet(); // the style only looks at it
    const SeriesStyle style(*figure, set.get(), Theme::Light);
    for (const char *region : {"a", "b", "west", "east", "south", "north"}) {
        INFO(region);
        CHECK(holds(image, above, style.color(at(region, 2023))));
    }
}
