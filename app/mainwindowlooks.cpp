#include "app/language.h"
#include "app/mainwindow.h"
#include "app/systemtheme.h"
#include "views/actions.h"
#include "views/dialogs/shortcutscard.h"
#include "views/focus.h"
#include "views/icons.h"
#include "views/pages/page.h"
#include "views/panes/chipbar.h"
#include "views/panes/detailspane.h"
#include "views/panes/filterpane.h"
#include "views/sidelayout.h"
#include "views/style.h"
#include "views/topbar.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QToolButton>

#include <optional>
#include <utility>

namespace app {

using views::SideLayout;

void MainWindow::connectLooks()
{
    connect(m_system, &SystemTheme::changed, this, [this] {
        m_settings.setSystemTheme(m_system->theme());
        showTheme(themeFor(m_settings.theme(), m_system->theme(), m_ground));
    });
    using Side = SideLayout::Side;
    const auto on = [this](QAction *action, auto &&run) { connect(action, &QAction::triggered, this, run); };
    const auto showSide = [this](Side side, QWidget *pane, bool shown) {
        m_sides->setShown(side, shown);
        if (shown && m_sides->isDrawer(side))
            views::focusFirst(pane);
    };
    on(m_actions->filters, [=, this](bool shown) { showSide(Side::Left, m_filters, shown); });
    on(m_actions->details, [=, this](bool shown) { showSide(Side::Right, m_details, shown); });
    auto *filtersButton = m_chips->addSideButton(m_actions->filters, Qt::LeftEdge);
    auto *detailsButton = m_chips->addSideButton(m_actions->details, Qt::RightEdge);
    on(m_actions->searchFilters, [this] {
        m_sides->setShown(Side::Left, true);
        if (auto *search = m_filters->search())
            search->setFocus(Qt::ShortcutFocusReason);
    });
    const auto reflect = [=, this] {
        filtersButton->setVisible(m_sides->isDrawer(Side::Left));
        detailsButton->setVisible(m_sides->isDrawer(Side::Right));
        m_actions->filters->setChecked(m_sides->isShown(Side::Left));
        m_actions->details->setChecked(m_sides->isShown(Side::Right));
    };
    connect(m_sides, &SideLayout::shownChanged, this, reflect);
    reflect();
    on(m_actions->language, [this] {
        setLanguage(language() == views::Language::Chinese ? views::Language::English : views::Language::Chinese);
    });
    on(m_actions->theme,
       [this] { setTheme(m_theme == views::Theme::Light ? views::Theme::Dark : views::Theme::Light); });
    on(m_actions->shortcuts, [this] {
        if (auto *open = findChild<views::ShortcutsCard *>())
            open->close();
        else
            new views::ShortcutsCard(*m_actions, this);
    });
}

void MainWindow::setLanguage(views::Language language)
{
    m_settings.setLanguage(language);
    m_names = views::Names(m_workspace.dataset().indicators, language, m_workspace.dataset().panel.head);
    installLanguage(language);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_status)
        return;
    m_actions->retranslate();
    m_top->retranslate();
    renewNames();
    m_details->setLanguage(language());
    if (m_figures.empty())
        return;
    currentPage()->setFigures(m_figures, m_names); // what was picked stays as it is
    Q_EMIT pageShown();
}

/// Who chooses what the desktop has follows it from now on.
void MainWindow::setTheme(views::Theme theme)
{
    m_settings.setTheme(theme == m_system->theme() ? std::nullopt : std::optional(theme));
    showTheme(theme);
}

void MainWindow::showTheme(views::Theme theme)
{
    if (theme != std::exchange(m_theme, theme))
        views::applyTheme(*qApp, theme);
    m_actions->theme->setIcon(
        views::icon(m_theme == views::Theme::Light ? QStringLiteral("theme-dark") : QStringLiteral("theme-light")));
}

} // namespace app
