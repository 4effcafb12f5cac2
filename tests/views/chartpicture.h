#pragma once

#include "tests/views/sample.h"
#include "views/charts/chartview.h"
#include "views/charts/palette.h"

#include <QImage>
#include <QPainter>

namespace tests {

inline constexpr QSize chartSize{640, 360};

/// A chart of a figure as a window would show it.
inline std::unique_ptr<views::ChartView> chartOf(std::shared_ptr<core::Figure> figure, core::ChartKind kind,
                                                 views::Theme theme = views::Theme::Light)
{
    figure->spec.chart = kind;
    std::unique_ptr<views::ChartView> chart = views::makeChart(kind);
    chart->setPalette(views::widgetPalette(theme));
    chart->resize(chartSize);
    chart->setFigure(std::move(figure), sampleNames());
    return chart;
}

inline QImage picture(views::ChartView &chart)
{
    QImage image(chart.size(), QImage::Format_RGB32);
    image.fill(views::color(views::Token::Card, views::themeOf(&chart)));
    QPainter painter(&image);
    chart.draw(painter, chart.size());
    return image;
}

/// Whether some pixel of a rectangle has exactly this colour.
inline bool holds(const QImage &image, const QRect &rect, const QColor &wanted)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.valid(x, y) && image.pixelColor(x, y) == wanted)
                return true;
        }
    }
    return false;
}

inline core::Keys at(const char *region, int year)
{
    core::Keys keys;
    keys.indicator = core::IndicatorId("gdp");
    keys.region = core::RegionCode(region);
    keys.period = core::Period::ofYear(year);
    return keys;
}

} // namespace tests
