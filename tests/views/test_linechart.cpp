#include "models/core/figure.h"
#include "tests/support/strings.h"
#include "tests/views/chartpicture.h"
#include "tests/views/sample.h"
#include "views/charts/chartview.h"

#include <QImage>
#include <QPainter>

namespace {

constexpr int marks = 50'000, months = 1200;

/// A line of many more marks than pixels, all below 10 but the first one and, when there is a spike, the middle one.
std::shared_ptr<const core::Figure> manyMarks(bool spike)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.chart = core::ChartKind::Line;
    for (int i = 0; i < marks; ++i) {
        const int month = i * months / marks;
        core::Mark mark;
        mark.keys.organisation = core::OrganisationId("e1");
        const std::string text = std::to_string(1900 + month / 12) + (month % 12 < 9 ? "-0" : "-");
        mark.keys.period = core::Period::parse(text + std::to_string(month % 12 + 1)).value();
        mark.value = i == 0 || (spike && i == marks / 2 + 7) ? 100 : 1 + i * 7 % 9;
        mark.interval = core::Interval::point(*mark.value);
        mark.joined = i > 0;
        figure->marks.push_back(mark);
    }
    return figure;
}

QImage drawn(const std::shared_ptr<const core::Figure> &figure)
{
    const auto chart = views::makeChart(core::ChartKind::Line);
    chart->resize(600, 400);
    chart->setFigure(figure, tests::sampleNames(views::Language::English));
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart->draw(painter, image.size());
    return image;
}

} // namespace

TEST_CASE("A line of many more marks than pixels keeps its extremes", "[charts]")
{
    const QImage flat = drawn(manyMarks(false));
    const QImage spiked = drawn(manyMarks(true));
    int differing = 0;
    for (int y = 0; y < 200; ++y) {
        bool differs = false;
        for (int x = 200; x < 400; ++x)
            differs = differs || flat.pixel(x, y) != spiked.pixel(x, y);
        differing += differs ? 1 : 0;
    }
    CHECK(differing > 100); // the way up to it
    for (int x = 0; x < 200; ++x) {
        for (int y = 60; y < 340; ++y)
            REQUIRE(flat.pixel(x, y) == spiked.pixel(x, y));
    }
}

TEST_CASE("The leader of a series that ends early does not look like its line", "[charts]")
{
    const auto figure = std::make_shared<core::Figure>();
    figure->spec.chart = core::ChartKind::Line;
    const auto add = [&](const char *region, int year, double value) {
        figure->marks.push_back(tests::level(region, year, value, std::to_string(value)));
    };
    for (int year = 2020; year <= 2024; ++year) {
        figure->periods.push_back(core::Period::ofYear(year));
        add("a", year, 100 + year - 2020);
    }
    add("b", 2020, 53);
    const QImage image = drawn(figure);
    const auto chart = views::makeChart(core::ChartKind::Line);
    chart->resize(600, 400);
    chart->setFigure(figure, tests::sampleNames(views::Language::English));
    const QPoint end = chart->markRect(figure->marks.back().keys).center().toPoint();
    const int middle = chart->markRect(figure->marks[2].keys).center().toPoint().x();
    for (int y = end.y() - 2; y <= end.y() + 2; ++y)
        CHECK(image.pixelColor(middle, y) == QColor(Qt::white));
}

TEST_CASE("a revised number without a neighbour is a hollow mark where the other revision has it")
{
    auto figure = std::make_shared<core::Figure>();
    figure->marks = {tests::level("a", 2022, 1000, "1000"), tests::level("a", 2023, {}),
                     tests::level("a", 2024, 1200, "1200")};
    for (int year = 2022; year <= 2024; ++year)
        figure->periods.push_back(core::Period::ofYear(year));
    const auto pictureOf = [&] {
        const auto chart = tests::chartOf(figure, core::ChartKind::Line);
        const QPointF first = chart->markRect(figure->marks[0].keys).center();
        const QPointF last = chart->markRect(figure->marks[2].keys).center();
        return std::pair(tests::picture(*chart), QPointF(last.x(), (first.y() + last.y()) / 2).toPoint()); // at 1100
    };
    const auto around = [](QPoint at) { return QRect(at - QPoint(7, 7), QSize(15, 15)); };
    const QColor accent = views::color(views::Token::Accent, views::Theme::Light);
    const auto [alone, empty] = pictureOf();
    CHECK_FALSE(tests::holds(alone, around(empty), accent));
    figure->beside = "a41c9e2";
    figure->marks[2].beside.emplace().value = 1100;
    const auto [both, at] = pictureOf();
    CHECK(tests::holds(both, around(at), accent));
    CHECK(both.pixelColor(at) == views::color(views::Token::Card, views::Theme::Light));
    figure->marks[2].beside.reset();
    figure->marks[0].beside.emplace().value = 1000; // the same: it must not look like a change
    CHECK(pictureOf().first == alone);
}
