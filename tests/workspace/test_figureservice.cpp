#include "models/core/pages.h"
#include "models/workspace/figureservice.h"
#include "models/workspace/workspace.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"

#include <QSignalSpy>
#include <QTest>

using workspace::FigureService;

namespace {

core::Dataset bundled()
{
    workspace::Workspace workspace;
    const auto opened = workspace.open(QStringLiteral(":memory:"), QStringLiteral(":/dataset/linping"));
    REQUIRE(opened.has_value());
    return workspace.dataset();
}

} // namespace

TEST_CASE("All figures of a page come together, in the order of their specs")
{
    const core::Dataset dataset = bundled();
    const auto &specs = core::page("overview")->figures;
    FigureService service;
    QSignalSpy started(&service, &FigureService::started);
    std::vector<workspace::FigurePtr> figures;
    QObject::connect(&service, &FigureService::built, &service, [&](const auto &built) { figures = built; });
    service.start(dataset, {}, specs);
    CHECK(started.count() == 1);
    CHECK(service.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return !figures.empty(); }));
    REQUIRE(figures.size() == specs.size());
    for (std::size_t at = 0; at < specs.size(); ++at)
        CHECK(figures[at]->spec.id == specs[at].id);
}

TEST_CASE("While the filter changes quickly, the figures under way arrive, then those of the last one")
{
    const core::Dataset dataset = bundled();
    const std::vector<core::FigureSpec> specs{*core::figureSpec("overview/gdp")};
    FigureService service;
    QList<std::size_t> shown;
    QObject::connect(&service, &FigureService::built, &service,
                     [&](const auto &figures) { shown << figures.front()->periods.size(); });
    core::Filter filter;
    for (int first = 2017; first <= 2024; ++first) {
        filter.firstYear = first;
        filter.lastYear = 2024;
        service.start(dataset, filter, specs);
    }
    REQUIRE(QTest::qWaitFor([&] { return !service.isRunning(); }));
    QTest::qWait(20);
    CHECK(shown == QList<std::size_t>{8, 1});
}

TEST_CASE("Figures under way are dropped when other ones are wanted")
{
    const core::Dataset dataset = bundled();
    FigureService service;
    QList<std::string> shown;
    QObject::connect(&service, &FigureService::built, &service,
                     [&](const auto &figures) { shown << figures.front()->spec.id; });
    service.start(dataset, {}, {*core::figureSpec("overview/gdp")});
    service.start(dataset, {}, {*core::figureSpec("overview/clusters")});
    CHECK(service.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return !service.isRunning(); }));
    QTest::qWait(20);
    CHECK(shown == QList<std::string>{"overview/clusters"});
}

TEST_CASE("Every figure of a drag is built when there is time between its steps")
{
    const core::Dataset dataset = bundled();
    const std::vector<core::FigureSpec> specs{*core::figureSpec("overview/gdp")};
    FigureService service;
    QList<std::size_t> shown;
    QObject::connect(&service, &FigureService::built, &service,
                     [&](const auto &figures) { shown << figures.front()->periods.size(); });
    core::Filter filter;
    filter.lastYear = 2024;
    QList<std::size_t> expected;
    for (int first = 2019; first <= 2024; ++first) {
        filter.firstYear = first;
        service.start(dataset, filter, specs);
        expected << static_cast<std::size_t>(2025 - first);
        REQUIRE(QTest::qWaitFor([&] { return shown.size() == expected.size(); }));
    }
    CHECK(shown == expected);
}

TEST_CASE("A filter with an unknown region is told as an error")
{
    const core::Dataset dataset = bundled();
    core::Filter filter;
    filter.regions = {core::RegionCode("000000")};
    FigureService service;
    std::optional<core::Error> error;
    QObject::connect(&service, &FigureService::failed, &service, [&](const core::Error &e) { error = e; });
    service.start(dataset, filter, {*core::figureSpec("overview/gdp")});
    REQUIRE(QTest::qWaitFor([&] { return error.has_value(); }));
    CHECK(error->code == core::ErrorCode::UnknownRegion);
}

TEST_CASE("Cancelled figures never arrive")
{
    const core::Dataset dataset = bundled();
    FigureService service;
    int answers = 0;
    QObject::connect(&service, &FigureService::built, &service, [&] { ++answers; });
    QObject::connect(&service, &FigureService::failed, &service, [&] { ++answers; });
    service.start(dataset, {}, core::page("overview")->figures);
    service.cancel();
    CHECK_FALSE(service.isRunning());
    QTest::qWait(50);
    CHECK(answers == 0);
}

TEST_CASE("What needs no rows of a panel is told while the others take longer, and all come in the end")
{
    core::Dataset dataset = bundled();
    dataset.panel = tests::panelWithCube(tests::smallPanel());
    core::FigureSpec ranking = *core::figureSpec("overview/gdp");
    ranking.subject = core::FigureSubject::Organisations;
    const std::vector<core::FigureSpec> specs{ranking, *core::figureSpec("overview/clusters")};
    FigureService service;
    service.setBuilder([](const core::Dataset &, const core::Filter &, const core::FigureSpec &spec,
                          const std::stop_token &) -> core::Result<core::Figure> {
        core::Figure figure;
        figure.spec = spec;
        return figure;
    });
    QList<QList<bool>> told;
    const auto tell = [&](const std::vector<workspace::FigurePtr> &figures) {
        told << QList<bool>{figures[0] != nullptr, figures[1] != nullptr};
    };
    QObject::connect(&service, &FigureService::begun, &service, tell);
    QObject::connect(&service, &FigureService::built, &service, tell);
    service.start(dataset, {}, specs);
    REQUIRE(QTest::qWaitFor([&] { return !service.isRunning(); }));
    CHECK(told == QList<QList<bool>>{{false, true}, {true, true}});
}
