#include "models/workspace/savedviews.h"

#include "models/store/savedviews.h"
#include "models/workspace/workspace.h"

#include <algorithm>

namespace workspace {

SavedViews::SavedViews(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::datasetChanged, this, &SavedViews::forget);
    connect(&m_workspace, &Workspace::storeChanged, this, &SavedViews::forget);
}

const std::vector<core::SavedView> &SavedViews::all()
{
    if (m_isRead)
        return m_all;
    m_isRead = true;
    auto views = store::savedViews(*m_workspace.database(), dataset());
    m_all = views ? std::move(views).value() : std::vector<core::SavedView>();
    if (!views)
        Q_EMIT failed(views.error());
    return m_all;
}

const core::SavedView *SavedViews::find(const QString &name)
{
    const auto found = std::ranges::find(all(), name.toStdString(), &core::SavedView::name);
    return found == m_all.end() ? nullptr : &*found;
}

core::Result<core::Done> SavedViews::save(const core::SavedView &view)
{
    const auto done = store::saveView(*m_workspace.database(), dataset(), view);
    forget();
    return done;
}

core::Result<core::Done> SavedViews::rename(const QString &name, const QString &newName)
{
    const auto done = store::renameView(*m_workspace.database(), dataset(), name, newName);
    forget();
    return done;
}

core::Result<core::Done> SavedViews::remove(const QString &name)
{
    const auto done = store::removeView(*m_workspace.database(), dataset(), name);
    forget();
    return done;
}

void SavedViews::forget()
{
    m_isRead = false;
    Q_EMIT changed();
}

QString SavedViews::dataset() const { return QString::fromStdString(m_workspace.dataset().name); }

} // namespace workspace
