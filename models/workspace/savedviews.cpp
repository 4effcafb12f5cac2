#include "models/workspace/savedviews.h"

#include "models/store/savedviews.h"
#include "models/workspace/workspace.h"

#include <algorithm>

namespace workspace {

SavedViews::SavedViews(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::datasetChanged, this, &SavedViews::read);
    connect(&m_workspace, &Workspace::storeChanged, this, &SavedViews::read);
    if (m_workspace.database() != nullptr)
        read();
}

const core::SavedView *SavedViews::find(const QString &name) const
{
    const auto found = std::ranges::find(m_all, name.toStdString(), &core::SavedView::name);
    return found == m_all.end() ? nullptr : &*found;
}

core::Result<core::Done> SavedViews::save(const core::SavedView &view)
{
    const auto done = store::saveView(*m_workspace.database(), dataset(), view);
    read();
    return done;
}

core::Result<core::Done> SavedViews::rename(const QString &name, const QString &newName)
{
    const auto done = store::renameView(*m_workspace.database(), dataset(), name, newName);
    read();
    return done;
}

core::Result<core::Done> SavedViews::remove(const QString &name)
{
    const auto done = store::removeView(*m_workspace.database(), dataset(), name);
    read();
    return done;
}

void SavedViews::read()
{
    auto views = store::savedViews(*m_workspace.database(), dataset());
    m_all = views ? std::move(views).value() : std::vector<core::SavedView>();
    Q_EMIT changed();
    if (!views)
        Q_EMIT failed(views.error());
}

QString SavedViews::dataset() const { return QString::fromStdString(m_workspace.dataset().name); }

} // namespace workspace
