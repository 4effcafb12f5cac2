#include "app/mainwindow.h"

#include "app/exchange.h"
#include "app/language.h"
#include "app/quickfind.h"
#include "app/systemtheme.h"
#include "app/updates.h"
#include "app/viewmenu.h"
#include "models/core/pagefigures.h"
#include "views/actions.h"
#include "views/filterchange.h"
#include "views/focus.h"
#include "views/noticebar.h"
#include "views/pages/datapage.h"
#include "views/panes/chipbar.h"
#include "views/panes/detailspane.h"
#include "views/panes/filterpane.h"
#include "views/sidelayout.h"
#include "views/statusline.h"
#include "views/style.h"
#include "views/text/words.h"
#include "views/tile.h"
#include "views/topbar.h"
#include "views/veil.h"
#include "views/windowplace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace app {

using views::Actions;
using views::Page;
using views::SideLayout;

namespace {

/// The dataset and the figures of all pages that it can fill.
QStringList figuresOffered(const core::Dataset &dataset)
{
    QStringList ids{QString::fromStdString(dataset.name)};
    for (const core::PageSpec &page : core::pages()) {
        for (const core::FigureSpec &spec : core::figuresOf(page, dataset))
            ids += QString::fromStdString(spec.id);
    }
    ids += dataset.panel ? QStringLiteral("panel") : QString();
    return ids;
}

} // namespace

MainWindow::MainWindow(workspace::Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_names(workspace.dataset().indicators, m_settings.language(), workspace.dataset().panel.head)
    , m_ground(QGuiApplication::palette().color(QPalette::Window))
    , m_theme(themeFor(m_settings.theme(), m_settings.systemTheme(), m_ground))
    , m_system(new SystemTheme(this))
{
    views::applyTheme(*qApp, m_theme);
    installLanguage(m_names.language());
    makeParts();
    showTheme(m_theme);
    connectState();
    connectActions();
    connectExchange();
    connectViews();
    connectLooks();
    resize(1440, 900);
    if (const auto kept = m_settings.geometry(); !kept.isEmpty())
        restoreGeometry(kept);
    views::fitToScreen(*this);
    if (m_workspace.dataset().indicators) {
        m_offered = figuresOffered(m_workspace.dataset());
        renewNames();
        showPage(0);
    }
}

void MainWindow::connectState()
{
    auto &filter = m_workspace.filter();
    connect(&filter, &workspace::FilterState::changed, this, &MainWindow::start);
    connect(&filter, &workspace::FilterState::historyChanged, this, &MainWindow::enableSteps);
    enableSteps();
    connect(&m_workspace, &workspace::Workspace::panelLoaded, this, &MainWindow::start);
    connect(&m_workspace, &workspace::Workspace::besideChanged, this, &MainWindow::start);
    connect(&m_workspace, &workspace::Workspace::panelFailed, this, [this](const core::Error &error) {
        m_notice->setNotice(views::NoticeBar::Kind::Error, views::wording(error));
    });
    connect(&m_service, &workspace::FigureService::started, this, [this] { m_census.setHeld(true); });
    connect(&m_service, &workspace::FigureService::started, m_status, &views::StatusLine::start);
    connect(&m_service, &workspace::FigureService::started, m_veil, &views::Veil::start);
    connect(&m_service, &workspace::FigureService::begun, this, &MainWindow::takeSome);
    connect(&m_service, &workspace::FigureService::built, this, &MainWindow::take);
    connect(&m_service, &workspace::FigureService::failed, this, &MainWindow::tellFailed);
    connect(m_notice, &views::NoticeBar::closed, m_notice, &views::NoticeBar::clear);
    connect(&m_workspace, &workspace::Workspace::datasetChanged, this, &MainWindow::renew);
    connect(&m_workspace, &workspace::Workspace::selectionChanged, this, &MainWindow::select);
    connect(m_details, &views::DetailsPane::closeWanted, this,
            [this] { m_sides->setShown(SideLayout::Side::Right, false); });
    connect(m_details, &views::DetailsPane::filterByWanted, this, &MainWindow::filterBy);
}

void MainWindow::connectActions()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        connect(m_actions->pages[i], &QAction::triggered, this, [this, i] { showPage(static_cast<int>(i)); });
    const auto on = [this](QAction *action, auto &&run) { connect(action, &QAction::triggered, this, run); };
    on(m_actions->back, [this] {
        if (currentPage()->hasOpened())
            currentPage()->closeOpened();
        else
            m_workspace.filter().back();
    });
    on(m_actions->forward, [this] { m_workspace.filter().forward(); });
    on(m_actions->unfilter, [this] { m_filters->liftAll(); });
    on(m_actions->find, [this] { find(); });
    on(m_actions->switchTile, [this] {
        if (auto *tile = views::tileInFocus(currentPage()))
            tile->toggle();
    });
    on(m_actions->copyTile, [this] {
        if (views::copyCardInFocus())
            return;
        auto *tile = views::tileInFocus(currentPage());
        if (!tile)
            return;
        tile->copy();
        if (!tile->figure() || tile->figure()->panel.empty()) // else it is still to come
            m_status->say(tr("Picture and rows are on the clipboard"));
    });
    on(m_actions->copyStatement, [this] { m_details->copyStatement(); });
    on(m_actions->menu, [this] { showMenu(); });
    on(m_actions->contextMenu, [] { views::openContextMenu(QApplication::focusWidget()); });
    const auto move = [this](int step) { views::moveFocus({m_top, m_chips, m_filters, m_stack, m_details}, step); };
    on(m_actions->nextArea, [move] { move(1); });
    on(m_actions->previousArea, [move] { move(-1); });
    on(m_actions->quit, [this] { close(); });
}

Page *MainWindow::currentPage() const { return m_pages[m_shown]; }

void MainWindow::enableSteps()
{
    const bool isOpen = currentPage() && currentPage()->hasOpened();
    m_actions->back->setEnabled(isOpen || m_workspace.filter().canGoBack());
    m_actions->forward->setEnabled(m_workspace.filter().canGoForward());
}

void MainWindow::showPage(int at)
{
    if (m_shown != static_cast<std::size_t>(at))
        m_notice->clearPassing();
    m_shown = static_cast<std::size_t>(at);
    auto *&scroll = m_scrolls[m_shown];
    if (!scroll)
        scroll = makeScroll();
    auto *&page = m_pages[m_shown];
    if (!page) {
        page = views::makePage(QString::fromLatin1(views::pageIds[m_shown]), m_workspace, scroll->viewport()).release();
        connectPage(page);
    }
    m_actions->pages[m_shown]->setChecked(true);
    m_stack->setCurrentWidget(scroll);
    m_figures.clear();
    enableSteps();
    start();
    if (scroll->widget() != page) // a new page finds its place while its figures are built
        scroll->setWidget(page);
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::specsChanged, this, [this, page] {
        if (page == currentPage())
            start();
    });
    connect(page, &Page::picked, this, [this](const core::Keys &keys) {
        if (keys == m_workspace.selection()) // another number of the same thing
            select(keys);
        m_workspace.select(keys);
        if (m_sides->isDrawer(SideLayout::Side::Right))
            m_sides->setShown(SideLayout::Side::Right, true);
    });
    connect(page, &Page::filterWanted, this, [this](const core::Filter &filter) { m_workspace.filter().set(filter); });
    connect(page, &Page::filterByWanted, this, &MainWindow::filterBy);
    connect(page, &Page::openedChanged, this, &MainWindow::enableSteps);
    connect(page, &Page::pageWanted, this, [this](const QString &id) {
        const auto found =
            std::ranges::find_if(views::pageIds, [&](const char *one) { return id == QLatin1String(one); });
        showPage(static_cast<int>(found - views::pageIds.begin()));
    });
    connect(page, &Page::guardedCopyWanted, this,
            [this](const core::FigureSpec &spec) { m_exchange->copy(spec, m_names, m_theme); });
    connect(page, &Page::noticed, this,
            [this](const views::Wording &sentence) { m_notice->setNotice(views::NoticeBar::Kind::Info, sentence); });
    auto *dataPage = qobject_cast<views::DataPage *>(page);
    if (!dataPage)
        return;
    m_updates->connectPage(*dataPage);
    connect(dataPage, &views::DataPage::detailWanted, this, [this](const core::Mark &mark, const views::Names &names) {
        m_details->setMark(mark, nullptr, names);
        if (m_sides->isDrawer(SideLayout::Side::Right))
            m_sides->setShown(SideLayout::Side::Right, true);
    });
}

void MainWindow::renew()
{
    // Another dataset has other indicators: its pages start anew. A new revision keeps what is open, unless it can
    // fill other figures.
    QStringList offered = figuresOffered(m_workspace.dataset());
    if (offered != m_offered) {
        m_offered = std::move(offered);
        for (auto *&page : m_pages) {
            if (page)
                page->deleteLater();
            page = nullptr;
        }
    }
    m_names = views::Names(m_workspace.dataset().indicators, language(), m_workspace.dataset().panel.head);
    renewNames();
    if (m_painted)
        m_details->clear(m_names);
    showPage(static_cast<int>(m_shown));
}

void MainWindow::renewNames()
{
    if (m_painted)
        m_filters->setNames(m_names);
    m_chips->setNames(m_names);
    m_status->setDataset(m_workspace.dataset());
    const core::Dataset &dataset = m_workspace.dataset();
    const std::string &title = dataset.title.empty() ? dataset.name : dataset.title;
    setWindowTitle(tr("%1 – Linping Explorer").arg(QString::fromStdString(title)));
}

void MainWindow::filterBy(const core::Keys &keys)
{
    m_workspace.filter().set(views::narrowed(m_workspace.filter().filter(), keys));
}

void MainWindow::follow(const core::Keys &keys)
{
    if (keys.indicator.empty() && !keys.region.empty()) {
        filterBy(keys);
        return;
    }
    showPage(keys.organisation.empty() ? 1 : 4);
    currentPage()->showKeys(keys);
    if (!keys.organisation.empty() || keys.period)
        m_workspace.select(keys);
}

void MainWindow::offerImport(const QString &path) { m_exchange->offerImport(path, language()); }

void MainWindow::find()
{
    if (!m_found) {
        m_found = new QuickFind(m_workspace, this);
        connect(m_found, &QuickFind::chosen, this, &MainWindow::follow);
    }
    m_found->open(m_top->findButton(), m_names);
}

void MainWindow::showMenu()
{
    auto *menu = m_actions->makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->insertMenu(m_actions->exportAs, m_updates->makeRecentMenu(menu));
    menu->insertMenu(m_actions->exportAs, m_updates->makeWatchedMenu(menu));
    menu->insertMenu(m_actions->import, m_updates->makeDatasetMenu(menu));
    menu->insertMenu(m_actions->manageViews, m_views->makeMenu(menu));
    menu->popup(m_top->menuButton()->mapToGlobal(QPoint(0, m_top->menuButton()->height())));
}

/// Escape that nobody else wants closes the drawers: the details first.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    using Side = SideLayout::Side;
    for (const Side side : {Side::Right, Side::Left}) {
        if (event->key() == Qt::Key_Escape && m_sides->isDrawer(side) && m_sides->isShown(side)) {
            m_sides->setShown(side, false);
            views::focusFirst(m_stack);
            return;
        }
    }
    if (event->key() == Qt::Key_Escape && currentPage() && currentPage()->hasOpened())
        currentPage()->closeOpened();
    else
        QMainWindow::keyPressEvent(event);
}

/// The first chart is on the screen: what it need not wait for comes one frame later.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    constexpr std::chrono::milliseconds frame(16);
    QTimer::singleShot(frame, this, [this] {
        m_filters->setNames(m_names);
        if (m_workspace.selection() == core::Keys{})
            m_details->clear(m_names);
        m_system->followSession();
        QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace app
