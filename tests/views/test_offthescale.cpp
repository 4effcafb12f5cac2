#include "tests/support/catch.h"
#include "tests/views/panelfigures.h"
#include "tests/views/sample.h"
#include "views/charts/chartview.h"

#include <QImage>
#include <QPainter>

namespace {

std::unique_ptr<views::ChartView> chartOf(const std::shared_ptr<core::Figure> &figure)
{
    std::unique_ptr<views::ChartView> chart = views::makeChart(figure->spec.chart);
    chart->resize(640, 360);
    chart->setFigure(figure, tests::sampleNames());
    return chart;
}

QImage picture(views::ChartView &chart)
{
    QImage image(chart.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.draw(painter, chart.size());
    return image;
}

} // namespace

TEST_CASE("what has no place on the scale of a histogram or a density is not drawn, and the note counts it")
{
    core::Mark outside;
    outside.keys.item = "outside";
    outside.value = 18920;
    for (const auto &figure : {tests::histogram({3, 40, 12}, true), tests::cells()}) {
        CHECK(chartOf(figure)->note().isEmpty());
        const QImage without = picture(*chartOf(figure));
        figure->marks.push_back(outside);
        const auto chart = chartOf(figure);
        CHECK(chart->markRect(outside.keys).isEmpty());
        CHECK(chart->note().contains(u"18,920"));
        CHECK(picture(*chart) == without);
    }
}
