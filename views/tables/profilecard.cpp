#include "views/tables/profilecard.h"

#include "views/tables/enterprisewords.h"
#include "views/tables/profiletable.h"
#include "views/tables/profilewords.h"

namespace views {

ProfileCard::ProfileCard(QWidget *parent)
    : ProfileFrame(new ProfileTable, parent)
    , m_table(findChild<ProfileTable *>())
{
    connect(m_table, &ProfileTable::picked, this, &ProfileCard::picked);
}

void ProfileCard::open(const core::Panel &panel, const core::OrganisationId &id, const Names &names)
{
    m_panel = panel;
    m_id = id;
    m_names = names;
    if (!panel.rows)
        return;
    m_job.start([panel, id](const std::stop_token &stop) { return core::profileOf(panel, id, stop); },
                [this](const std::optional<core::EnterpriseProfile> &profile) { take(profile); });
}

void ProfileCard::close()
{
    m_job.cancel();
    m_guarding.cancel();
    m_id = {};
    hide();
}

void ProfileCard::take(const std::optional<core::EnterpriseProfile> &profile)
{
    if (!profile) {
        Q_EMIT closeWanted();
        return;
    }
    const core::PanelHead &head = *m_panel.head;
    setTexts({QString::fromStdString(profile->names.back().text), profileCaption(*profile, head, m_names),
              profileDimensions(*profile, head, m_names).join(QStringLiteral("  ·  ")),
              m_names.set() ? eventLines(*m_names.set(), m_id, m_names) : QStringList()});
    m_table->setProfile(*profile, head, m_names);
    show();
    Q_EMIT opened();
}

const core::Mark *ProfileCard::mark(const core::Keys &keys, std::size_t measure) const
{
    return keys.period ? m_table->numbers().profile().mark(keys.period->year(), measure) : nullptr;
}

void ProfileCard::copy()
{
    m_guarding.start(
        [panel = m_panel, set = m_names.sharedSet()](const std::stop_token &) {
            return std::make_shared<const core::RowGuard>(core::RowGuard::of(panel, set.get()));
        },
        [this](const std::shared_ptr<const core::RowGuard> &guard) { copyUnder(*guard); });
}

void ProfileCard::copyUnder(const core::RowGuard &guard)
{
    const CopiedProfile copied = copiedProfile(m_table->numbers(), m_panel, guard);
    copyWith(copied.tsv);
    if (copied.withheld > 0)
        Q_EMIT noticed([withheld = copied.withheld] { return withheldText(withheld, false); });
}

} // namespace views
