#pragma once

#include "models/core/panel/namedenterprises.h"
#include "models/workspace/job.h"
#include "models/workspace/workspace.h"
#include "views/picklist.h"
#include "views/text/names.h"

namespace app {

/// The list in which whatever the dataset has is found by its name: figures, regions and organisations at once, the
/// enterprises of a panel off this thread.
class QuickFind : public QObject
{
    Q_OBJECT

public:
    /// `workspace` outlives it.
    QuickFind(const workspace::Workspace &workspace, QWidget *parent);

    /// Opens below `anchor`.
    void open(const QWidget *anchor, const views::Names &names);

Q_SIGNALS:
    void chosen(const core::Keys &keys);

private:
    void search(const QString &text);

    const workspace::Workspace &m_workspace;
    views::PickList m_list;
    QString m_text; ///< searched last
    workspace::LatestJob<std::vector<core::NamedEnterprise>> m_job;
};

} // namespace app
