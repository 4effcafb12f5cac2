#include "tests/support/catch.h"
#include "tests/views/chartpicture.h"
#include "views/charts/overlay.h"
#include "views/charts/typeface.h"

using namespace views;

namespace {

std::shared_ptr<core::Figure> ranking(const std::vector<double> &values)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "enterprises/ranking";
    figure->spec.subject = core::FigureSubject::Organisations;
    for (std::size_t i = 0; i < values.size(); ++i) {
        core::Mark mark;
        mark.keys.organisation = core::OrganisationId("e" + std::to_string(i));
        mark.keys.item = "很长很长的企业名称有限公司" + std::to_string(i);
        mark.value = values[i];
        mark.interval = core::Interval::point(values[i]);
        figure->marks.push_back(mark);
    }
    return figure;
}

} // namespace

TEST_CASE("the number of the longest bar to the left stands between the names and the bar")
{
    const auto figure = ranking({-300, 20, 10, 9, 8, 7, 6, 5, 4, 3});
    const auto chart = tests::chartOf(figure, core::ChartKind::Bar);
    const QFont font = typeface(TextRole::Caption);
    qreal names = 0;
    for (const core::Mark &mark : figure->marks)
        names = std::max(names, textWidth(QString::fromStdString(mark.keys.item), font));
    const qreal number = textWidth(QStringLiteral("−300"), font);
    CHECK(chart->markRect(figure->marks[0].keys).left() >= names + number);
    figure->marks[0].value = 30;
    const auto positive = tests::chartOf(figure, core::ChartKind::Bar);
    CHECK(positive->markRect(figure->marks[0].keys).left() < names + number); // no room for what is not there
}

TEST_CASE("the number after the longest bar stays in the picture however long it is")
{
    const auto figure = ranking({123456789012.25, 20, 10, 9, 8, 7, 6, 5, 4, 3});
    const auto chart = tests::chartOf(figure, core::ChartKind::Bar);
    const qreal number = textWidth(QStringLiteral("123,456,789,012.25"), typeface(TextRole::Caption));
    CHECK(chart->markRect(figure->marks[0].keys).right() + number <= tests::chartSize.width());
}

TEST_CASE("enterprises without a sector are ranked in one colour")
{
    const auto figure = ranking({30, 20, 10});
    const auto colorOf = [&](std::size_t index) {
        const auto chart = tests::chartOf(figure, core::ChartKind::Bar);
        return tests::picture(*chart).pixelColor(chart->markRect(figure->marks[index].keys).center().toPoint());
    };
    CHECK(colorOf(0) == color(Token::Accent, Theme::Light));
    CHECK(colorOf(2) == color(Token::Accent, Theme::Light));
    figure->marks[0].keys.sector = core::SectorId("biomedicine");
    CHECK(colorOf(0) == categorical(2, Theme::Light));
}

namespace {

/// Whether two pictures differ within a rectangle.
bool differ(const QImage &one, const QImage &other, const QRect &rect) { return one.copy(rect) != other.copy(rect); }

} // namespace

TEST_CASE("a bar of another revision is seen where it is longer or shorter, and no number covers its end")
{
    const auto figure = std::make_shared<core::Figure>();
    figure->marks = {tests::level("a", 2023, 1000, "1000"), tests::level("a", 2024, 1000, "1000")};
    figure->periods = {core::Period::ofYear(2023), core::Period::ofYear(2024)};
    figure->beside = "a41c9e2";
    figure->marks[0].beside.emplace().value = 1100; // the same axis in all pictures
    const auto alone = tests::picture(*tests::chartOf(figure, core::ChartKind::Bar));
    for (const double old : {1100.0, 700.0}) {
        figure->marks[1].beside.emplace().value = old;
        const auto chart = tests::chartOf(figure, core::ChartKind::Bar);
        const QRectF bar = chart->markRect(figure->marks[1].keys).adjusted(1, 1, -1, -1);
        const QImage image = tests::picture(*chart);
        const auto left = qRound(bar.left()), end = qRound(bar.bottom() - bar.height() * old / 1000);
        CHECK(differ(image, alone, QRect(left + 4, end - 1, 12, 3)));
        const bool isLonger = old > 1000; // then it has sides, too
        CHECK(differ(image, alone, QRect(left - 1, end + 4, 3, qRound(std::abs(bar.top() - end)) - 8)) == isLonger);
        const QRectF number(bar.center().x() - 12, std::min<qreal>(end, bar.top()) - 17, 24, 12);
        CHECK(tests::holds(image, number.toRect(), color(Token::Text, Theme::Light)));
    }
}
