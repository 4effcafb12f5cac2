#pragma once

#include "models/workspace/savedviews.h"
#include "views/noticebar.h"
#include "views/text/names.h"

#include <QObject>

#include <functional>

class QMenu;

namespace views {
class Actions;
}

namespace app {

/// The saved views of the window: saves what is shown, lists, opens, renames and deletes them. GUI thread.
class ViewMenu : public QObject
{
    Q_OBJECT

public:
    /// What is on the screen: a view with the name that suggests itself, and the words of its dataset.
    struct Shown
    {
        core::SavedView view;
        views::Names names;
    };

    /// All outlive it. `shown` is asked when a view is saved or the menu opens.
    ViewMenu(workspace::Workspace &workspace, const views::Actions &actions, std::function<Shown()> shown,
             QWidget *window);

    /// The views, the one shown ticked, between saving and managing; the caller owns it.
    QMenu *makeMenu(QWidget *parent);
    void save();
    void manage();
    /// Asks for a view by its name; nothing happens when there is none.
    void open(const QString &name);
    workspace::SavedViews &saved() { return m_saved; }

Q_SIGNALS:
    void openWanted(const core::SavedView &view);
    void told(views::NoticeBar::Kind kind, const views::Wording &sentence);

private:
    const views::Actions &m_actions;
    std::function<Shown()> m_shown;
    QWidget *m_window;
    workspace::SavedViews m_saved;
    QString m_opened; ///< the view opened or saved last, whose name is suggested again
};

} // namespace app
