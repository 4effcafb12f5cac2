#include "models/core/pages.h"
#include "models/output/syntheticpackage.h"
#include "tests/support/bundled.h"
#include "tests/support/strings.h"
#include "tests/views/panelshown.h"
#include "views/dialogs/exportfile.h"
#include "views/label.h"
#include "views/pages/clusterspage.h"
#include "views/pages/panelpage.h"
#include "views/tables/celltext.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"
#include "views/tables/profilecard.h"
#include "views/tile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace views;

namespace {

/// A workspace on a made-up panel, with its rows.
struct WithPanel
{
    explicit WithPanel(std::uint64_t rows)
    {
        REQUIRE(output::writePackage({rows, 3}, folder.filePath(u"package"_qs)));
        QSignalSpy loaded(&workspace, &workspace::Workspace::panelLoaded);
        REQUIRE(workspace.open(u":memory:"_qs, folder.filePath(u"package"_qs)));
        REQUIRE((workspace.dataset().panel.rows || loaded.wait(20'000)));
    }

    void show(Page &page, Language language = Language::English) const
    {
        std::vector<workspace::FigurePtr> figures;
        for (const core::FigureSpec &spec : page.specs()) {
            auto figure = core::build(workspace.dataset(), workspace.filter().filter(), spec);
            REQUIRE(figure);
            figures.push_back(std::make_shared<const core::Figure>(std::move(figure).value()));
        }
        page.setFigures(figures, {workspace.dataset().indicators, language});
    }

    QTemporaryDir folder;
    workspace::Workspace workspace;
};

const core::FigureSpec &specOf(const Page &page, const std::string &id, std::vector<core::FigureSpec> &specs)
{
    specs = page.specs();
    const auto found = std::ranges::find(specs, id, &core::FigureSpec::id);
    REQUIRE(found != specs.end());
    return *found;
}

} // namespace

TEST_CASE("A dataset with a panel has its enterprises on a page of their own", "[pages]")
{
    const WithPanel open(4000);
    const auto page = makePage(u"enterprises"_qs, open.workspace);
    auto *panelPage = qobject_cast<PanelPage *>(page.get());
    REQUIRE(panelPage);
    page->resize(1200, 2000);
    page->show();
    open.show(*page);
    for (const char *id : {"ranking", "scatter", "distribution", "flows", "series"}) {
        INFO(id);
        const Tile *tile = panelPage->tile(QString::fromLatin1(id));
        REQUIRE(tile);
        CHECK_FALSE(tile->figure()->marks.empty());
    }
    CHECK(QTest::qWaitFor([&] { return !panelPage->card()->isBusy(); }));
    CHECK_FALSE(page->grab().isNull());
}

TEST_CASE("The measure chosen is that of all figures, the other one goes across the scatter plot", "[pages]")
{
    const WithPanel open(1000);
    PanelPage page(open.workspace);
    page.resize(1200, 2000);
    page.show();
    open.show(page);
    QSignalSpy changed(&page, &Page::specsChanged);
    page.measure()->setFocus();
    QTest::keyClick(page.measure(), Qt::Key_End);
    QTest::keyClick(page.against(), Qt::Key_Home);
    CHECK(changed.count() >= 1);
    const auto &measures = open.workspace.dataset().panel.head->measures;
    std::vector<core::FigureSpec> specs;
    CHECK(specOf(page, "enterprises/ranking", specs).measure == measures.back().field.name);
    CHECK(specOf(page, "enterprises/scatter", specs).measure == measures.back().field.name);
    CHECK(specOf(page, "enterprises/scatter", specs).against == measures.front().field.name);
}

TEST_CASE("Who picks an enterprise sees its years", "[pages]")
{
    const WithPanel open(1000);
    PanelPage page(open.workspace);
    open.show(page);
    core::Keys keys;
    keys.organisation = core::OrganisationId(open.workspace.dataset().panel.rows->ids[0]);
    page.setSelection(keys);
    std::vector<core::FigureSpec> specs;
    CHECK(specOf(page, "enterprises/series", specs).organisation == keys.organisation);
    open.show(page);
    for (const core::Mark &mark : page.tile(u"series"_qs)->figure()->marks)
        CHECK(mark.keys.organisation == keys.organisation);
    keys.organisation = {};
    keys.sector = core::SectorId("x");
    page.setSelection(keys); // anything else leaves them
    CHECK_FALSE(specOf(page, "enterprises/series", specs).organisation.empty());
}

TEST_CASE("Flows of enterprises are divided by sector until another division or none is chosen", "[pages]")
{
    const WithPanel open(1000);
    PanelPage page(open.workspace);
    open.show(page);
    const core::PanelHead &head = *open.workspace.dataset().panel.head;
    std::vector<core::FigureSpec> specs;
    CHECK(specOf(page, "enterprises/flows", specs).groupBy == head.dimensions[*head.dimensionOf("sectors")].field.name);
    page.moves()->setCurrentIndex(page.moves()->findText(u"Size class"_qs));
    REQUIRE(specOf(page, "enterprises/flows", specs).groupBy == "size_class");
    open.show(page);
    const core::Figure &figure = *page.tile(u"flows"_qs)->figure();
    double parts = 0;
    for (const core::Mark &mark : figure.marks)
        parts += mark.keys.item == "after" ? -mark.value.value_or(0) : mark.value.value_or(0);
    CHECK(parts == Approx(0).margin(1e-6)); // they lead from one total to the other
    page.moves()->setCurrentIndex(0);
    CHECK(specOf(page, "enterprises/flows", specs).groupBy.empty());
    page.showSpecs(specs);
    CHECK(page.moves()->currentIndex() == 0);
    CHECK(page.moves()->findText(u"Certifications"_qs) == -1); // several in a cell
}

TEST_CASE("A click on an enterprise opens its profile, Escape closes it", "[pages]")
{
    const WithPanel open(1000);
    PanelPage page(open.workspace);
    page.resize(1200, 2000);
    page.show();
    open.show(page);
    REQUIRE(QTest::qWaitFor([&] { return !page.card()->isBusy() && page.card()->table()->isVisible(); }));
    QSignalSpy changed(&page, &Page::openedChanged);
    auto *table = page.card()->table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {40, EnterpriseTable::lineHeight / 2});
    REQUIRE(QTest::qWaitFor([&] { return page.profile()->isVisible(); }));
    CHECK(page.hasOpened());
    CHECK(page.profile()->enterprise() == table->rows()->keysOf(0).organisation);
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK_FALSE(page.hasOpened());
    CHECK_FALSE(page.profile()->isVisible());
    CHECK(changed.size() == 2);
    const core::Keys bar = page.tile(u"ranking"_qs)->figure()->marks.front().keys;
    Q_EMIT page.tile(u"ranking"_qs)->picked(bar);
    REQUIRE(QTest::qWaitFor([&] { return page.profile()->isVisible(); }));
    CHECK(page.profile()->enterprise() == bar.organisation);
    REQUIRE(page.meant(bar));
    CHECK(page.meant(bar)->figure->spec.id == "enterprises/ranking"); // and not the number of the row before
}

TEST_CASE("Who goes through the rows by keys looks at numbers, and at the profile only where one is open", "[pages]")
{
    const WithPanel open(1000);
    PanelPage page(open.workspace);
    page.resize(1200, 2000);
    page.show();
    open.show(page);
    REQUIRE(QTest::qWaitFor([&] { return !page.card()->isBusy() && page.card()->table()->isVisible(); }));
    auto *table = page.card()->table();
    QSignalSpy picked(&page, &Page::picked);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return !picked.empty(); }));
    CHECK_FALSE(page.hasOpened());
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(page.profile()->enterprise() == table->rows()->keysOf(1).organisation);
    page.setSelection(table->rows()->keysOf(5));
    CHECK(page.profile()->enterprise() == table->rows()->keysOf(5).organisation);
}

TEST_CASE("The number meant is that of the column clicked, else of the page's measure", "[pages]")
{
    const WithPanel open(1000);
    PanelPage page(open.workspace);
    page.resize(1200, 2000);
    page.show();
    open.show(page);
    REQUIRE(QTest::qWaitFor([&] { return !page.card()->isBusy() && page.card()->table()->isVisible(); }));
    auto *table = page.card()->table();
    const auto &measures = open.workspace.dataset().panel.head->measures;
    const auto &columns = table->rows()->panelColumns();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        CAPTURE(column);
        table->scrollTo(table->model()->index(0, column));
        const QRect cell = table->visualRect(table->model()->index(0, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        const auto meant = page.meant(table->rows()->keysOf(0));
        REQUIRE(meant);
        const auto &of = columns[static_cast<std::size_t>(column)];
        const std::size_t measure = of.of == core::SortColumn::Of::Measure
                                        ? of.index
                                        : static_cast<std::size_t>(page.measure()->currentIndex());
        CHECK(meant->figure->axes.front().measure == measures[measure].field.name);
        const core::Panel &panel = table->rows()->ordered().panel();
        const std::uint32_t row = table->rows()->ordered().page(0, 1).front();
        CHECK(meant->mark.value == panel.rows->measures[measure].value(row));
    }
}

TEST_CASE("Tab goes through the page as it is read: its choices, the table, the figures", "[pages]")
{
    const WithPanel open(50);
    PanelPage page(open.workspace);
    page.resize(1200, 2000);
    page.show();
    open.show(page);
    REQUIRE(QTest::qWaitFor([&] { return !page.card()->isBusy() && page.card()->table()->isVisible(); }));
    page.measure()->setFocus();
    std::vector<const QWidget *> seen{QApplication::focusWidget()};
    const auto next = [&] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.push_back(QApplication::focusWidget());
        return seen.back();
    };
    while (next() != page.card()->table() && seen.size() < 30) {
    }
    CHECK(seen[1] == page.against());
    CHECK(seen[2] == page.moves());
    CHECK(seen[3] == page.card()->findField());
    CHECK(seen.size() == 8); // then the three buttons of the card and its table
    const QWidget *after = next();
    CHECK(page.tile(u"ranking"_qs)->isAncestorOf(after));
}

TEST_CASE("Clusters of a panel are divided by any dimension and measure", "[pages]")
{
    const WithPanel open(2000);
    ClustersPage page(open.workspace);
    page.resize(1200, 1600);
    page.show();
    open.show(page);
    const core::PanelHead &head = *open.workspace.dataset().panel.head;
    CHECK(page.measure()->count() == static_cast<int>(head.measures.size()) + 1);
    CHECK(page.group()->count() == static_cast<int>(head.dimensions.size()));
    page.measure()->setCurrentIndex(2);
    page.group()->setCurrentIndex(1);
    std::vector<core::FigureSpec> specs;
    const core::FigureSpec &treemap = specOf(page, "clusters/composition", specs);
    CHECK(treemap.measure == head.measures[1].field.name);
    CHECK_FALSE(treemap.groupBy.empty());
    CHECK(treemap.groupBy != head.dimensions[*head.dimensionOf("sectors")].field.name);
    CHECK(specOf(page, "clusters/kinds", specs).groupBy.ends_with(",year"));
    open.show(page);
    CHECK(page.tile(u"kinds"_qs)->figure()->periods.size() == head.blocks.size());
}

TEST_CASE("The clusters of many measures need no more width than a narrow window has", "[pages]")
{
    const WithPanel open(50);
    ClustersPage page(open.workspace);
    open.show(page);
    CHECK(page.minimumSizeHint().width() < 680); // between both panes in a window of 1280
}

TEST_CASE("Items of a composition are headed by what they are", "[pages]")
{
    const WithPanel open(2000);
    core::FigureSpec spec = *core::figureSpec("clusters/shares");
    spec.groupBy = "size_class";
    const auto figure = core::build(open.workspace.dataset(), {}, spec);
    REQUIRE(figure);
    const core::Dataset &dataset = open.workspace.dataset();
    const Names names(dataset.indicators, Language::English, dataset.panel.head);
    CHECK(cellTexts(*figure, names).header(u"item"_qs) == u"Size class");
    CHECK(csvPhrases(names, {*figure}).column(u"item"_qs) == u"Size class");
    spec.groupBy = "cluster";
    const auto other = core::build(dataset, {}, spec);
    CHECK(csvPhrases(names, {*figure, *other}).column(u"item"_qs) == u"Item"); // of different things
}

TEST_CASE("Enterprises without a dimension have no clusters, and the page says why", "[pages]")
{
    const QTemporaryDir folder;
    workspace::Workspace workspace;
    REQUIRE(workspace.open(tests::panelStoreWithoutDimensions(folder), {}));
    ClustersPage page(workspace);
    CHECK(page.specs().empty());
    page.show();
    page.setFigures({}, {workspace.dataset().indicators, Language::English});
    const auto labels = page.findChildren<Label *>();
    CHECK(std::ranges::any_of(labels, [](const Label *one) { return one->text().contains(u"no dimension"); }));
    for (const auto *control : {page.measure(), page.group()})
        CHECK_FALSE(control->isVisible());
    QSignalSpy wanted(&page, &Page::pageWanted);
    page.findChild<QPushButton *>()->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].toString() == u"enterprises");
}

TEST_CASE("A menu of measures shows their names with the & they have", "[pages]")
{
    const WithPanel open(50);
    PanelPage page(open.workspace);
    open.show(page);
    page.resize(1000, 900);
    page.QWidget::show();
    const auto *table = page.findChild<EnterpriseTable *>();
    REQUIRE(QTest::qWaitFor([&] { return !table->rows()->panelColumns().empty(); }));
    QStringList texts;
    for (const auto *button : page.findChildren<QToolButton *>()) {
        if (!button->menu())
            continue;
        Q_EMIT button->menu()->aboutToShow();
        for (const QAction *action : button->menu()->actions())
            texts << action->text();
    }
    CHECK(texts.count(u"R&&D spending"_qs) == 2); // to show the column and its statistics
    CHECK_FALSE(texts.contains(u"R&D spending"_qs));
}
