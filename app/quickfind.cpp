#include "app/quickfind.h"

#include "views/lookup.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

constexpr std::size_t mostEnterprises = 8;

} // namespace

QuickFind::QuickFind(const workspace::Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_list(parent)
{
    connect(&m_list, &views::PickList::chosen, this, &QuickFind::chosen);
    connect(&m_list, &views::PickList::searched, this, &QuickFind::search);
    connect(&m_workspace, &workspace::Workspace::panelLoaded, this, [this] {
        if (m_list.isVisible())
            search(m_text);
    });
}

void QuickFind::open(const QWidget *anchor, const views::Names &names)
{
    m_list.setEntries(views::allEntries(names), views::statementEntry(names));
    m_list.openAt(anchor);
}

void QuickFind::search(const QString &text)
{
    m_job.cancel();
    m_text = text;
    const core::Panel &panel = m_workspace.dataset().panel;
    if (text.isEmpty() || !(panel.rows || m_workspace.isPanelLoading()))
        return;
    m_list.setExpecting(true);
    if (!panel.rows)
        return; // until they are there
    m_job.start([panel, name = text.toStdString()](
                    const std::stop_token &stop) { return core::enterprisesNamed(panel, name, mostEnterprises, stop); },
                [this, text](const std::vector<core::NamedEnterprise> &found) {
                    std::vector<views::PickList::Entry> entries;
                    std::ranges::transform(found, std::back_inserter(entries), views::enterpriseEntry);
                    m_list.addFound(text, entries);
                });
}

} // namespace app
