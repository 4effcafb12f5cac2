#pragma once

#include "models/core/result.h"
#include "models/core/savedview.h"

#include <QObject>
#include <QString>

#include <vector>

namespace workspace {

class Workspace;

/// The saved views of the workspace's dataset. GUI thread; each call takes a moment.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit SavedViews(Workspace &workspace, QObject *parent = nullptr);

    /// By name. Read when first asked for: a start need not wait for them.
    const std::vector<core::SavedView> &all();
    /// Null when there is none of that name.
    const core::SavedView *find(const QString &name);
    /// Keeps a view, in place of the one of its name.
    core::Result<core::Done> save(const core::SavedView &view);
    /// ErrorCode::ViewExists when another one has the new name.
    core::Result<core::Done> rename(const QString &name, const QString &newName);
    core::Result<core::Done> remove(const QString &name);

Q_SIGNALS:
    void changed();
    /// They cannot be read; there are none then.
    void failed(const core::Error &error);

private:
    void forget();
    QString dataset() const;

    Workspace &m_workspace;
    std::vector<core::SavedView> m_all;
    bool m_isRead = false;
};

} // namespace workspace
