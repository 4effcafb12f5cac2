#include "views/tables/profilecard.h"

#include "views/icons.h"
#include "views/label.h"
#include "views/tables/enterprisewords.h"
#include "views/tables/profiletable.h"
#include "views/tables/profilewords.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QToolButton>

namespace views {

ProfileCard::ProfileCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(Type::CardTitle, Token::Text, this))
    , m_caption(new Label(Type::Caption, Token::Text2, this))
    , m_dimensions(new Label(Type::Caption, Token::Text, this))
    , m_milestones(new Label(Type::Caption, Token::Text, this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_table(new ProfileTable(this))
{
    setProperty("card", true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 8, 1, 8);
    rows->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(11, 0, 7, 0);
    head->setSpacing(6);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    for (auto [button, name] : {std::pair(m_copy, "copy"), {m_close, "close"}}) {
        button->setIcon(icon(QLatin1String(name)));
        button->setProperty("bare", true);
        head->addWidget(button);
    }
    rows->addLayout(head);
    for (Label *label : {m_caption, m_dimensions}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addLayout(inset(label, 12));
    }
    rows->addWidget(m_table);
    m_milestones->setWordWrap(true);
    rows->addLayout(inset(m_milestones, 12));
    setFocusProxy(m_table);
    setFocusPolicy(Qt::ClickFocus); // what is copied is that of the card clicked last
    connect(m_copy, &QToolButton::clicked, this, &ProfileCard::copy);
    connect(m_close, &QToolButton::clicked, this, &ProfileCard::closeWanted);
    connect(m_table, &ProfileTable::picked, this, &ProfileCard::picked);
    retranslate();
    hide();
}

void ProfileCard::retranslate()
{
    const std::pair<QToolButton *, QString> buttons[]{{m_copy, tr("Copy the profile (Ctrl+C)")},
                                                      {m_close, tr("Close the profile (Esc)")}};
    for (const auto &[button, words] : buttons) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    setAccessibleName(tr("Profile of an enterprise"));
    m_table->setAccessibleName(tr("Numbers of the enterprise by year"));
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
    m_title->setText(QString::fromStdString(profile->names.back().text));
    m_caption->setText(profileCaption(*profile, head, m_names));
    m_dimensions->setText(profileDimensions(*profile, head, m_names).join(QStringLiteral("  ·  ")));
    m_table->setProfile(*profile, head, m_names);
    m_events = m_names.set() ? eventLines(*m_names.set(), m_id, m_names) : QStringList();
    m_milestones->setText(milestones());
    m_milestones->setVisible(!m_milestones->text().isEmpty());
    setAccessibleDescription(m_title->text() + QStringLiteral(", ") + m_caption->text());
    show();
    Q_EMIT opened();
}

/// Many events are in the list of the page.
QString ProfileCard::milestones() const
{
    constexpr int most = 5;
    QStringList lines = m_events.mid(0, most);
    if (m_events.size() > most)
        lines += tr("%1 of %2 milestones").arg(most).arg(m_events.size());
    return lines.join(u'\n');
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
    const QStringList heads{m_title->text(), m_caption->text(), m_dimensions->text()};
    QApplication::clipboard()->setText((heads + QStringList{copied.tsv} + m_events).join(u'\n'));
    if (copied.withheld > 0)
        Q_EMIT noticed([withheld = copied.withheld] { return withheldText(withheld, false); });
}

void ProfileCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

void ProfileCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace views
