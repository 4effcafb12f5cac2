#include "app/viewmenu.h"

#include "models/workspace/workspace.h"
#include "views/actions.h"
#include "views/dialogs/saveviewdialog.h"
#include "views/dialogs/viewsdialog.h"
#include "views/text/filterwords.h"
#include "views/text/mnemonic.h"
#include "views/text/words.h"

#include <QMenu>

namespace app {

using Kind = views::NoticeBar::Kind;

namespace {

bool showsTheSame(const core::SavedView &view, const core::SavedView &shown)
{
    return view.page == shown.page && view.figures == shown.figures && view.filter == shown.filter;
}

} // namespace

ViewMenu::ViewMenu(workspace::Workspace &workspace, const views::Actions &actions, std::function<Shown()> shown,
                   QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_shown(std::move(shown))
    , m_window(window)
    , m_saved(workspace)
{
    connect(actions.saveView, &QAction::triggered, this, &ViewMenu::save);
    connect(actions.manageViews, &QAction::triggered, this, &ViewMenu::manage);
    connect(&m_saved, &workspace::SavedViews::failed, this,
            [this](const core::Error &error) { Q_EMIT told(Kind::Error, views::wording(error)); });
}

QMenu *ViewMenu::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(m_actions.savedViews->text(), parent);
    menu->addAction(m_actions.saveView);
    menu->addSeparator();
    const core::SavedView shown = m_shown().view;
    for (const core::SavedView &view : m_saved.all()) {
        const QString name = QString::fromStdString(view.name);
        auto *action = menu->addAction(views::withoutMnemonic(name), this, [this, name] { open(name); });
        action->setCheckable(true);
        action->setChecked(showsTheSame(view, shown));
    }
    if (m_saved.all().empty())
        menu->addAction(tr("No view is saved yet"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(m_actions.manageViews);
    return menu;
}

void ViewMenu::save()
{
    Shown shown = m_shown();
    QStringList taken;
    for (const core::SavedView &view : m_saved.all())
        taken += QString::fromStdString(view.name);
    const QString page = views::title(QString::fromStdString(shown.view.page));
    const QString filter = views::FilterWords::line(shown.view.filter, shown.names.panel(), shown.names);
    const QString suggested = taken.contains(m_opened) ? m_opened : QString::fromStdString(shown.view.name);
    views::SaveViewDialog dialog(taken, suggested, filter.isEmpty() ? page : tr("%1 · %2").arg(page, filter), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    shown.view.name = dialog.name().toStdString();
    if (const auto done = m_saved.save(shown.view); !done) {
        Q_EMIT told(Kind::Error, views::wording(done.error()));
        return;
    }
    m_opened = dialog.name();
    const QString keys = m_actions.savedViews->shortcut().toString(QKeySequence::NativeText);
    Q_EMIT told(Kind::Info,
                [name = m_opened, keys] { return tr("Saved as the view “%1”. %2 opens the list.").arg(name, keys); });
}

void ViewMenu::manage()
{
    views::ViewsDialog dialog(m_saved, m_shown().names, m_window);
    if (dialog.exec() == QDialog::Accepted)
        open(dialog.chosen());
}

void ViewMenu::open(const QString &name)
{
    if (const auto *view = m_saved.find(name)) {
        m_opened = name;
        Q_EMIT openWanted(*view);
    }
}

} // namespace app
