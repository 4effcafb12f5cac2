#pragma once

#include "models/core/disclosure/rowguard.h"
#include "models/core/enterpriseprofile.h"
#include "models/workspace/job.h"
#include "views/tables/profileframe.h"
#include "views/wording.h"

namespace views {

class ProfileTable;

/// A card about one enterprise of a panel: what it is called and belongs to, all its numbers over its years, its
/// milestones.
class ProfileCard : public ProfileFrame
{
    Q_OBJECT

public:
    explicit ProfileCard(QWidget *parent = nullptr);

    /// Looks the enterprise up in the background; the card is there when it was found.
    void open(const core::Panel &panel, const core::OrganisationId &id, const Names &names);
    void close();
    bool isOpen() const { return !m_id.empty(); }
    const core::OrganisationId &enterprise() const { return m_id; }
    bool isBusy() const { return m_job.isRunning() || m_guarding.isRunning(); }
    ProfileTable *table() const { return m_table; }
    /// The number of a measure that stands in the table under these keys; nullptr when there is none.
    const core::Mark *mark(const core::Keys &keys, std::size_t measure) const;
    /// To the clipboard: who it is, its numbers under the guard of the panel, its milestones.
    void copy() override;

Q_SIGNALS:
    void opened();
    void picked(const core::Keys &keys, std::size_t measure);
    /// Numbers are withheld from what was copied: a sentence that says so.
    void noticed(const views::Wording &sentence);

private:
    void take(const std::optional<core::EnterpriseProfile> &profile);
    void copyUnder(const core::RowGuard &guard);

    core::Panel m_panel;
    core::OrganisationId m_id;
    Names m_names;
    ProfileTable *m_table;
    workspace::LatestJob<std::optional<core::EnterpriseProfile>> m_job;
    workspace::LatestJob<std::shared_ptr<const core::RowGuard>> m_guarding;
};

} // namespace views
