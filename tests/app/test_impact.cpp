#include "models/core/impact.h"
#include "models/core/pages.h"
#include "models/output/jsonwriter.h"
#include "models/store/savedviews.h"
#include "tests/app/program.h"
#include "tests/support/bundled.h"
#include "tests/support/bundledfiles.h"
#include "tests/support/strings.h"

#include <QJsonArray>

#include <random>
#include <set>

namespace {

/// A view of each figure of each page by itself, but what the last load changed, and one of each indicator.
std::vector<core::SavedView> viewsOfAll(const core::IndicatorSet &set)
{
    std::vector<core::SavedView> views;
    for (const core::PageSpec &page : core::pages()) {
        for (const core::FigureSpec &spec : page.figures) {
            if (spec.subject != core::FigureSubject::Load)
                views.push_back({spec.id, page.id, {spec}, {}});
        }
    }
    for (const core::Indicator &indicator : set.tables().indicators) {
        if (indicator.subject != core::Subject::Region)
            continue;
        core::SavedView view{indicator.id.text(), "indicators", {*core::figureSpec("indicators")}, {}};
        view.figures.back().indicators = {indicator.id};
        view.figures.back().regionChoice = core::RegionChoice::All;
        view.figures.back().periodChoice = core::PeriodChoice::All;
        views.push_back(std::move(view));
    }
    return views;
}

/// As a reader sees them: the claim that a mark is of tells more than the mark, a growth does not show its level.
QJsonArray marksOf(const core::Dataset &dataset, const core::FigureSpec &spec)
{
    const auto figure = core::build(dataset, {}, spec);
    REQUIRE(figure);
    QJsonArray marks;
    for (const QJsonValue one : QJsonDocument::fromJson(output::figureJson(*figure)).object()[u"marks"].toArray()) {
        QJsonObject mark = one.toObject();
        QJsonArray others;
        for (const QJsonValue claim : mark[u"claims"].toArray()) {
            if (!claim[u"chosen"].toBool() && !claim[u"chosen_for_growth"].toBool())
                others.append(claim);
        }
        mark[u"claims"] = others;
        marks.append(mark);
    }
    return marks;
}

/// Saves a view of GDP and one of patents in the store of a program that has run once.
void saveTwoViews(const tests::Program &program)
{
    auto database = store::Database::open(program.path(QStringLiteral("s.sqlite")));
    REQUIRE(database);
    for (const char *id : {"gdp", "patents_inv_stock"}) {
        core::SavedView view{id == std::string("gdp") ? "GDP of two" : "patents", "indicators", {}, {}};
        view.figures.push_back(*core::figureSpec("indicators"));
        view.figures.back().indicators = {core::IndicatorId(id)};
        view.filter.regions = {core::RegionCode("330113"), core::RegionCode("330110")};
        view.filter.lastYear = 2022;
        REQUIRE(store::saveView(*database, {}, view));
    }
}

} // namespace

TEST_CASE("One changed cell changes exactly the figures that building all of them anew shows to be others", "[impact]")
{
    const tests::Bundled bundled;
    const core::Dataset &before = bundled.workspace.dataset();
    const std::vector<core::SavedView> views = viewsOfAll(*before.indicators);
    std::vector<QJsonArray> marks;
    for (const core::SavedView &view : views)
        marks.push_back(marksOf(before, view.figures.front()));
    std::mt19937 random(20260);
    std::size_t listed = 0;
    for (int round = 0; round < 25; ++round) {
        core::IndicatorTables tables = before.indicators->tables();
        auto &rows = tables.observations;
        core::Observation &row = rows[std::uniform_int_distribution<std::size_t>(0, rows.size() - 1)(random)];
        row.value = row.value.empty() ? "7" : row.value + (row.value.find('.') == std::string::npos ? ".5" : "5");
        core::Dataset after = before;
        after.indicators = std::make_shared<const core::IndicatorSet>(std::move(tables));
        const auto impact = core::impact(before, after, views);
        REQUIRE(impact);
        std::set<std::string> told;
        for (const core::ViewImpact &view : impact->views)
            told.insert(view.view);
        for (std::size_t i = 0; i < views.size(); ++i) {
            INFO(row.indicator.text() << ' ' << row.region.text() << ' ' << row.period.text() << ": " << views[i].name);
            CHECK(told.contains(views[i].name) == (marksOf(after, views[i].figures.front()) != marks[i]));
        }
        listed += told.size();
    }
    CHECK(listed > 25);
}

TEST_CASE("a saved view is exported by its name, with its filter or another one", "[impact]")
{
    const tests::Program program;
    REQUIRE(program(u"figures --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    saveTwoViews(program);
    CHECK(program(u"figures --store sqlite:%/s.sqlite"_qs).out.contains("GDP of two"));
    const auto patents = program(u"export patents -o - --format json --store sqlite:%/s.sqlite"_qs);
    REQUIRE(patents.exitCode == 0);
    const QJsonObject figure = patents.json();
    CHECK(figure.value(u"figure") == u"indicators"_qs);
    for (const QJsonValue mark : figure.value(u"marks").toArray())
        CHECK(mark[u"keys"][u"period"].toString() <= u"2022"_qs);
    const auto later = program(u"export patents --years 2024 -o - --format json --store sqlite:%/s.sqlite"_qs);
    CHECK(later.json().value(u"marks").toArray().at(0)[u"keys"][u"period"].toString() == u"2024"_qs);
    const auto unknown = program(u"export nowhere -o - --format json --store sqlite:%/none.sqlite"_qs);
    CHECK(unknown.exitCode == 2);
    CHECK_FALSE(QFile::exists(program.path(u"none.sqlite"_qs)));
}

TEST_CASE("a view whose indicator or regions are gone draws nothing else and says so", "[impact]")
{
    const tests::Program program;
    REQUIRE(program(u"figures --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    saveTwoViews(program);
    const QTemporaryDir package;
    tests::copyOfBundled(package.path());
    for (const auto *file : {"indicators.csv", "observations.csv", "relations.csv", "targets.csv"})
        tests::replaceIn(package.filePath(QString::fromLatin1(file)), "gdp,", "grp,");
    REQUIRE(program(u"import %1 --yes --store sqlite:%/s.sqlite"_qs.arg(package.path())).exitCode == 0);
    {
        auto database = store::Database::open(program.path(u"s.sqlite"_qs));
        core::SavedView view{"GDP", "indicators", {*core::figureSpec("indicators")}, {}};
        REQUIRE(store::saveView(*database, {}, view));
        view = {"elsewhere", "indicators", {*core::figureSpec("indicators")}, {}};
        view.figures.front().indicators = {core::IndicatorId("patents_inv_stock")};
        view.filter.regions = {core::RegionCode("999999")};
        REQUIRE(store::saveView(*database, {}, view));
    }
    const auto gdp = program(u"export GDP -o - --format json --store sqlite:%/s.sqlite"_qs);
    CHECK(gdp.exitCode == 0);
    CHECK(gdp.json().value(u"marks").toArray().isEmpty());
    CHECK(gdp.err.contains("The view “GDP” names what this dataset lacks: Gross regional product."));
    const auto other = program(u"export GDP --indicators grp -o - --format json --store sqlite:%/s.sqlite"_qs);
    CHECK_FALSE(other.json().value(u"marks").toArray().isEmpty());
    CHECK(other.err.isEmpty());
    const auto elsewhere = program(u"export elsewhere -o - --format json --store sqlite:%/s.sqlite"_qs);
    CHECK(elsewhere.exitCode == 2);
    CHECK(elsewhere.err.contains("999999"));
}

TEST_CASE("import and diff tell which saved views change", "[impact]")
{
    const tests::Program program;
    REQUIRE(program(u"figures --store sqlite:%/s.sqlite"_qs).exitCode == 0);
    saveTwoViews(program);
    const QTemporaryDir package;
    tests::copyOfBundled(package.path());
    tests::replaceIn(package.filePath(u"observations.csv"_qs), "1006.7", "1006.9");
    const auto proposed = program(u"import %1 --store sqlite:%/s.sqlite"_qs.arg(package.path()));
    REQUIRE(proposed.exitCode == 0);
    CHECK(proposed.out.contains("Saved views that change: 1 of 2"));
    CHECK(proposed.out.contains("GDP of two"));
    CHECK(proposed.out.contains(" → 1,006.9"));
    CHECK(proposed.out.contains("; comparability: amber\n"));
    REQUIRE(program(u"import %1 --yes --store sqlite:%/s.sqlite"_qs.arg(package.path())).exitCode == 0);
    const auto diff = program(u"diff r1 r2 --format json --store sqlite:%/s.sqlite"_qs);
    const QJsonObject impact = diff.json().value(u"impact").toObject();
    CHECK(impact.value(u"of") == 2);
    const QJsonArray views = impact.value(u"views").toArray();
    REQUIRE(views.size() == 1);
    CHECK(views[0][u"view"] == u"GDP of two"_qs);
    const QJsonArray marks = views[0][u"figures"][0][u"marks"].toArray();
    REQUIRE(marks.size() == 1);
    CHECK(marks[0][u"before"][u"literal"] == u"1006.7"_qs);
    CHECK(marks[0][u"after"][u"literal"] == u"1006.9"_qs);
    CHECK(marks[0][u"change"].toDouble() == Approx(0.2));
}
