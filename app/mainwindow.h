#pragma once

#include "app/settings.h"
#include "models/core/savedview.h"
#include "models/workspace/figureservice.h"
#include "models/workspace/panelcensus.h"
#include "models/workspace/workspace.h"
#include "views/text/names.h"

#include <QMainWindow>

#include <array>

class QScrollArea;
class QStackedWidget;

namespace views {
class Actions;
class ChipBar;
class DetailsPane;
class FilterPane;
class NoticeBar;
class Page;
class SideLayout;
class StatusLine;
class TopBar;
class Veil;
} // namespace views

namespace app {

class Exchange;
class QuickFind;
class SystemTheme;
class Updates;
class ViewMenu;

/// The window. It only connects: the filter starts the figures of the page; picks go through the workspace's selection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `workspace` outlives the window; while it has no dataset yet, no page is shown.
    explicit MainWindow(workspace::Workspace &workspace, QWidget *parent = nullptr);

    views::Page *currentPage() const;
    const std::vector<workspace::FigurePtr> &figures() const { return m_figures; }
    void showPage(int at);
    void showView(const core::SavedView &view); ///< on the data as they are
    void setLanguage(views::Language language);
    void setTheme(views::Theme theme);
    views::Language language() const { return m_names.language(); }
    /// Opens the import dialog on a package.
    void offerImport(const QString &path);

Q_SIGNALS:
    void pageShown(); ///< its figures are on the screen

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeParts();
    QWidget *makeMiddle();
    QScrollArea *makeScroll();
    void connectState();
    void connectActions();
    void connectExchange();
    void connectViews();
    void connectLooks();
    void connectPage(views::Page *page);
    void enableSteps(); ///< back and forward
    void start();
    void takeSome(const std::vector<workspace::FigurePtr> &figures);
    void take(const std::vector<workspace::FigurePtr> &figures);
    void tellFailed(const core::Error &error);
    void renew();
    void renewNames();
    void select(const core::Keys &keys);
    void filterBy(const core::Keys &keys);
    void follow(const core::Keys &keys);
    void showTheme(views::Theme theme);
    void find();
    void showMenu();

    workspace::Workspace &m_workspace;
    workspace::PanelCensus m_census{m_workspace};
    workspace::FigureService m_service{this};
    Settings m_settings;
    views::Names m_names;
    QColor m_ground; ///< of the desktop's windows
    views::Theme m_theme;
    std::vector<workspace::FigurePtr> m_figures;
    QStringList m_offered;                           ///< the dataset and the figures that it can fill
    bool m_painted = false, m_figuresFailed = false; ///< the first frame was; the notice says that they did
    std::size_t m_shown = 0;                         ///< place of the page
    std::array<views::Page *, 7> m_pages{};
    std::array<QScrollArea *, 7> m_scrolls{}; ///< around the pages, made with them
    views::Actions *m_actions = nullptr;
    views::TopBar *m_top = nullptr;
    views::ChipBar *m_chips = nullptr;
    views::FilterPane *m_filters = nullptr;
    views::DetailsPane *m_details = nullptr;
    views::NoticeBar *m_notice = nullptr;
    views::Veil *m_veil = nullptr; ///< over the pages
    views::StatusLine *m_status = nullptr;
    views::SideLayout *m_sides = nullptr;
    QuickFind *m_found = nullptr; ///< made when first wanted
    QStackedWidget *m_stack = nullptr;
    Exchange *m_exchange = nullptr;
    SystemTheme *m_system; ///< known after the first chart
    Updates *m_updates = nullptr;
    ViewMenu *m_views = nullptr;
};

} // namespace app
