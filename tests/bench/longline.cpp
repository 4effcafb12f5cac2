#include "tests/bench/longline.h"

#include "tests/bench/frames.h"
#include "views/charts/chartview.h"

#include <cstdio>
#include <random>

namespace bench {

void redrawLine()
{
    constexpr int points = 1'000'000, months = 12 * 200;
    auto figure = std::make_shared<core::Figure>();
    figure->spec.chart = core::ChartKind::Line;
    figure->marks.resize(points);
    std::mt19937 random(3);
    double level = 1000;
    for (int i = 0; i < points; ++i) {
        core::Mark &mark = figure->marks[static_cast<std::size_t>(i)];
        const int month = static_cast<int>(std::int64_t{i} * months / points);
        mark.keys.organisation = core::OrganisationId("e1");
        const std::string text = std::to_string(1850 + month / 12) + (month % 12 < 9 ? "-0" : "-");
        mark.keys.period = core::Period::parse(text + std::to_string(month % 12 + 1)).value();
        level += static_cast<double>(random() % 2001) / 1000 - 1;
        mark.value = level;
        mark.interval = core::Interval::point(level);
        mark.joined = i > 0;
    }
    const auto chart = views::makeChart(core::ChartKind::Line);
    chart->resize(1280, 800);
    chart->show();
    const views::Names names;
    std::vector<double> updates, sizes, redraws;
    for (int i = 0; i < 10; ++i)
        updates.push_back(frames().untilPainted([&] { chart->setFigure(figure, names); }));
    for (int i = 0; i < 10; ++i)
        sizes.push_back(frames().untilPainted([&] { chart->resize(1280 - i % 2, 800); }));
    for (int i = 0; i < 100; ++i)
        redraws.push_back(frames().untilPainted([&] { chart->update(); }));
    std::printf("line of %d points, %zu bytes each\n", points, sizeof(core::Mark));
    report("  another figure to painted frame", updates);
    report("  another size to painted frame", sizes);
    report("  redraw to painted frame", redraws);
}

} // namespace bench
