#include "app/exchange.h"
#include "app/mainwindow.h"
#include "app/updates.h"
#include "views/actions.h"
#include "views/noticebar.h"
#include "views/pages/datapage.h"
#include "views/panes/chipbar.h"
#include "views/panes/detailspane.h"
#include "views/panes/filterpane.h"
#include "views/sidelayout.h"
#include "views/statusline.h"
#include "views/topbar.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

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
    connect(m_exchange, &Exchange::told, m_notice,
            [this](views::NoticeBar::Kind kind, const QString &sentence) { m_notice->setNotice(kind, sentence); });
    connect(m_exchange, &Exchange::checked, this, [this](const QString &path, const std::vector<core::Issue> &issues) {
        if (auto *page = m_pages.back())
            qobject_cast<views::DataPage *>(page)->setReport(path, issues);
    });
    connect(m_exchange, &Exchange::taken, m_updates, &Updates::note);
    connect(m_updates, &Updates::importWanted, this, &MainWindow::offerImport);
    const auto shown = [this] { return Shown{currentPage()->id(), m_figures, m_names, m_theme}; };
    connect(m_actions->import, &QAction::triggered, this, [this] { offerImport({}); });
    connect(m_actions->exportAs, &QAction::triggered, this, [this, shown] { m_exchange->offerExport(shown()); });
    connect(m_actions->exportPicture, &QAction::triggered, this, [this, shown] { m_exchange->savePicture(shown()); });
}

} // namespace app
