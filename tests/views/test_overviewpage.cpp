#include "models/core/pages.h"
#include "models/output/syntheticpackage.h"
#include "tests/support/bundled.h"
#include "tests/support/strings.h"
#include "views/charts/chartview.h"
#include "views/label.h"
#include "views/pages/enterprisespage.h"
#include "views/pages/overviewpage.h"
#include "views/statusline.h"
#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace views;

namespace {

void fill(Page &page, const core::Dataset &dataset, Language language, const core::Filter &filter = {})
{
    std::vector<workspace::FigurePtr> figures;
    for (const core::FigureSpec &spec : page.specs()) {
        auto figure = core::build(dataset, filter, spec);
        REQUIRE(figure);
        figures.push_back(std::make_shared<const core::Figure>(std::move(figure).value()));
    }
    page.setFigures(figures, {dataset.indicators, language, dataset.panel.head});
}

/// A workspace on a package that has nothing but a made-up panel.
struct Enterprises
{
    Enterprises()
    {
        REQUIRE(output::writePackage({2000, 3}, folder.filePath(u"package"_qs)));
        QSignalSpy loaded(&workspace, &workspace::Workspace::panelLoaded);
        REQUIRE(workspace.open(u":memory:"_qs, folder.filePath(u"package"_qs)));
        REQUIRE((workspace.dataset().panel.rows || loaded.wait(20'000)));
    }
    QTemporaryDir folder;
    workspace::Workspace workspace;
};

} // namespace

TEST_CASE("Tiles are as wide as their numbers with units take: in a narrow window there are fewer in a row", "[pages]")
{
    const Enterprises open;
    OverviewPage page(open.workspace);
    fill(page, open.workspace.dataset(), Language::English);
    core::Figure figure = *page.tile(u"enterprises"_qs)->figure();
    const Names names(open.workspace.dataset().indicators, Language::English, open.workspace.dataset().panel.head);
    const auto height = [&](double number) {
        for (core::Mark &mark : figure.marks)
            mark.value = number;
        const auto tiles = makeChart(core::ChartKind::Tiles);
        tiles->setFigure(std::make_shared<const core::Figure>(figure), names);
        return tiles->heightForWidth(678);
    };
    CHECK(height(806'865'666) > height(8));
}

TEST_CASE("The overview of enterprises alone says how many there are and what they come to", "[pages]")
{
    const Enterprises open;
    OverviewPage page(open.workspace);
    page.resize(1312, 1000);
    page.show();
    fill(page, open.workspace.dataset(), Language::English);
    CHECK_FALSE(page.tile(u"headline"_qs));
    CHECK_FALSE(page.tile(u"gdp"_qs));
    for (const Tile *tile : page.tiles()) {
        INFO(tile->figureId().toStdString());
        CHECK_FALSE(tile->figure()->marks.empty());
    }
    const Tile *totals = page.tile(u"overview/enterprises"_qs);
    REQUIRE(totals);
    const Names names(open.workspace.dataset().indicators, Language::English, open.workspace.dataset().panel.head);
    const auto &marks = totals->figure()->marks;
    CHECK(names(marks[0].keys.indicator) == u"Enterprises in all");
    CHECK(names(marks[2].keys.indicator) == u"Output");
    CHECK(page.tile(u"trend"_qs)->accessibleName() == u"Output: all enterprises");
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words += label->text();
    CHECK(words.contains(QString::fromStdString(open.workspace.dataset().title)));
}

TEST_CASE("Of every row the cards fill the width, whatever the dataset lacks", "[pages]")
{
    const Enterprises made;
    const tests::Bundled bundled;
    for (const workspace::Workspace *workspace : {&made.workspace, &bundled.workspace}) {
        for (const char *id : {"overview", "innovation", "clusters", "enterprises", "milestones"}) {
            for (const int width : {720, 1312}) {
                INFO(id << ' ' << width);
                const auto page = makePage(QString::fromLatin1(id), *workspace);
                page->resize(width, 1400);
                page->show();
                fill(*page, workspace->dataset(), Language::Chinese);
                QTest::qWait(0);
                std::map<int, int> right;
                for (const Tile *tile : static_cast<GridPage *>(page.get())->tiles())
                    right[tile->y()] = std::max(right[tile->y()], tile->geometry().right());
                for (const auto &[top, end] : right)
                    CHECK(end >= width - 18);
            }
        }
    }
}

TEST_CASE("Headline figures are as high as their rows need", "[pages]")
{
    const tests::Bundled bundled;
    const auto page = makePage(u"innovation"_qs, bundled.workspace);
    page->resize(1312, 1100);
    page->show();
    fill(*page, bundled.workspace.dataset(), Language::Chinese);
    QTest::qWait(0);
    const Tile *headline = static_cast<GridPage *>(page.get())->tile(u"headline"_qs);
    CHECK(headline->height() == headline->chart()->heightForWidth(headline->width()));
    page->resize(720, 1100);
    QTest::qWait(0);
    CHECK(headline->height() == headline->chart()->heightForWidth(headline->width()));
}

TEST_CASE("Who picks an enterprise sees its milestones", "[pages]")
{
    const tests::Bundled bundled;
    EnterprisesPage page(bundled.workspace);
    page.resize(1312, 1400);
    page.show();
    fill(page, bundled.workspace.dataset(), Language::English);
    const Tile *milestones = page.tile(u"enterprises/milestones"_qs);
    REQUIRE(milestones);
    const auto every = milestones->figure()->marks.size();
    CHECK(every > 5);
    core::Keys keys;
    keys.organisation = core::OrganisationId("e_htc");
    QSignalSpy changed(&page, &Page::specsChanged);
    page.setSelection(keys);
    REQUIRE(changed.count() == 1);
    fill(page, bundled.workspace.dataset(), Language::English);
    const auto &marks = milestones->figure()->marks;
    CHECK_FALSE(marks.empty());
    CHECK(marks.size() < every);
    for (const core::Mark &mark : marks)
        CHECK(mark.keys.organisation == keys.organisation);
    CHECK(milestones->accessibleName().startsWith(u"Milestones of enterprises: Hangzhou Steam Turbine"_qs));
    keys.organisation = {};
    keys.region = core::RegionCode("330113");
    page.setSelection(keys); // anything else leaves them
    CHECK(changed.count() == 1);
}

TEST_CASE("The status line counts what the dataset has", "[statusline]")
{
    const auto said = [](const core::Dataset &dataset) {
        StatusLine line;
        line.setDataset(dataset);
        QStringList words;
        for (const QLabel *label : line.findChildren<QLabel *>())
            words += label->text();
        return words.join(u'|');
    };
    CHECK(said(Enterprises().workspace.dataset()).contains(u"Enterprise-years: 2,000 · Sources: 1|"_qs));
    const tests::Bundled bundled;
    CHECK(said(bundled.workspace.dataset()).contains(u"Observations: 442 · Sources: 124 · Organisations: 48"_qs));
}

TEST_CASE("The heading of the overview follows the filter, and scale classes stay with their district", "[pages]")
{
    const tests::Bundled bundled;
    OverviewPage page(bundled.workspace);
    const auto heads = [&page](const char16_t *text) {
        return std::ranges::any_of(page.findChildren<Label *>(),
                                   [text](const Label *label) { return label->text() == QString::fromUtf16(text); });
    };
    const auto scaled = [&bundled](const core::Filter &filter) {
        const auto clusters = bundled.figure(*core::figureSpec("overview/clusters"), filter);
        return std::ranges::any_of(clusters->marks, [](const core::Mark &mark) { return mark.attribute("scale"); });
    };
    fill(page, bundled.workspace.dataset(), Language::English);
    CHECK(heads(u"Linping District"));
    CHECK(scaled({}));
    core::Filter filter;
    filter.regions = {core::RegionCode("330110")};
    fill(page, bundled.workspace.dataset(), Language::English, filter);
    CHECK(heads(u"Yuhang District"));
    CHECK_FALSE(heads(u"Linping District"));
    CHECK_FALSE(scaled(filter));
    filter.regions.push_back(core::RegionCode("330113"));
    fill(page, bundled.workspace.dataset(), Language::Chinese, filter);
    CHECK(heads(u"临平区、余杭区"));
    CHECK(scaled(filter));
}
