#include "app/exchange.h"
#include "app/mainwindow.h"
#include "app/updates.h"
#include "app/viewmenu.h"
#include "models/core/chosenview.h"
#include "views/actions.h"
#include "views/figurecaption.h"
#include "views/noticebar.h"
#include "views/pages/datapage.h"
#include "views/panes/chipbar.h"
#include "views/panes/detailspane.h"
#include "views/panes/filterpane.h"
#include "views/sidelayout.h"
#include "views/statusline.h"
#include "views/text/viewwords.h"
#include "views/text/words.h"
#include "views/topbar.h"
#include "views/veil.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace app {

void MainWindow::makeParts()
{
    m_actions = new views::Actions(this);
    m_exchange = new Exchange(m_workspace, m_settings, this);
    // Everything is made where it stays: each change of parent would style it anew.
    auto *centre = new QWidget(this);
    m_top = new views::TopBar(*m_actions, centre);
    m_chips = new views::ChipBar(m_workspace.filter(), centre);
    m_sides = new views::SideLayout(centre);
    m_status = new views::StatusLine(centre);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_top);
    rows->addWidget(m_chips);
    rows->addWidget(m_sides, 1);
    rows->addWidget(m_status);
    setCentralWidget(centre);
    m_filters = new views::FilterPane(m_workspace.filter(), m_sides);
    m_details = new views::DetailsPane(m_sides);
    m_chips->setCensus(m_census);
    m_filters->setCensus(m_census);
    m_sides->setParts(m_filters, makeMiddle(), m_details);
    m_updates = new Updates(m_workspace, m_settings, *m_notice, *m_chips, this);
}

QWidget *MainWindow::makeMiddle()
{
    auto *middle = new QWidget(m_sides);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new views::NoticeBar(middle);
    m_notice->clear();
    m_stack = new QStackedWidget(middle);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_veil = new views::Veil(m_stack);
    return middle;
}

QScrollArea *MainWindow::makeScroll()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    return scroll;
}

void MainWindow::connectExchange()
{
    connect(m_exchange, &Exchange::told, m_notice, [this](views::NoticeBar::Kind kind, const views::Wording &sentence) {
        m_notice->setNotice(kind, sentence);
    });
    connect(m_exchange, &Exchange::checked, this, [this](const QString &path, const std::vector<core::Issue> &issues) {
        if (auto *page = m_pages.back())
            qobject_cast<views::DataPage *>(page)->setReport(path, issues);
    });
    connect(m_details, &views::DetailsPane::guardedStatementWanted, m_exchange,
            [this](const core::Mark &mark, const workspace::FigurePtr &figure) {
                m_exchange->copyStatement(mark, figure, m_names);
            });
    connect(m_exchange, &Exchange::taken, m_updates, &Updates::note);
    connect(m_updates, &Updates::importWanted, this, &MainWindow::offerImport);
    connect(m_updates, &Updates::importsWanted, this,
            [this](const QStringList &paths) { m_exchange->offerImports(paths, language()); });
    const auto shown = [this] {
        return Shown{currentPage()->id(), m_figures, m_names, m_theme, currentPage()->panelTable()};
    };
    connect(m_actions->import, &QAction::triggered, this, [this] { offerImport({}); });
    connect(m_actions->exportAs, &QAction::triggered, this, [this, shown] { m_exchange->offerExport(shown()); });
    connect(m_actions->exportPicture, &QAction::triggered, this, [this, shown] { m_exchange->savePicture(shown()); });
}

void MainWindow::connectViews()
{
    const auto shown = [this] {
        core::SavedView view;
        view.page = currentPage()->id().toStdString();
        view.figures = currentPage()->specs();
        view.filter = m_workspace.filter().filter();
        if (m_workspace.dataset().indicators)
            view = core::chosen(std::move(view), *m_workspace.dataset().indicators);
        const bool hasOne = !m_figures.empty() && m_figures.front() && view.page == "indicators";
        if (hasOne)
            view = core::pinned(std::move(view), *m_figures.front());
        view.name =
            (hasOne ? views::FigureCaption::title(*m_figures.front(), m_names) : views::title(currentPage()->id()))
                .toStdString();
        return ViewMenu::Shown{std::move(view), m_names};
    };
    m_views = new ViewMenu(m_workspace, *m_actions, shown, this);
    connect(m_views, &ViewMenu::openWanted, this, &MainWindow::showView);
    connect(m_updates, &Updates::viewWanted, m_views, &ViewMenu::open);
    connect(m_views, &ViewMenu::told, m_notice, [this](views::NoticeBar::Kind kind, const views::Wording &sentence) {
        m_notice->setNotice(kind, sentence);
    });
    connect(m_actions->savedViews, &QAction::triggered, this, [this] {
        auto *menu = m_views->makeMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto *button = m_top->viewsButton();
        menu->popup(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height())));
    });
}

void MainWindow::showView(const core::SavedView &view)
{
    const auto found = std::ranges::find(views::pageIds, view.page);
    if (found == views::pageIds.end())
        return;
    const QString name = QString::fromStdString(view.name);
    const core::Lacking lacking = core::lacking(view, m_workspace.dataset());
    const auto filter = core::filterOf(view, m_workspace.dataset());
    const auto former = [set = m_workspace.formerNames(lacking.all())] {
        return views::Names(set, views::languageOfWords());
    };
    if (!filter) {
        m_notice->setNotice(views::NoticeBar::Kind::Warning,
                            [name, lacking, former] { return views::notShownSentence(name, lacking, former()); });
        return;
    }
    m_notice->clear();
    m_workspace.filter().set(*filter);
    showPage(static_cast<int>(found - views::pageIds.begin()));
    currentPage()->showSpecs(view.figures);
    if (!lacking.isEmpty())
        m_notice->setNotice(views::NoticeBar::Kind::Warning,
                            [name, lacking, former] { return views::lackingSentence(name, lacking, former()); });
}

} // namespace app
