#include "views/tables/profileframe.h"

#include "views/icons.h"
#include "views/label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QToolButton>

namespace views {

ProfileFrame::ProfileFrame(QWidget *table, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(Type::CardTitle, Token::Text, this))
    , m_caption(new Label(Type::Caption, Token::Text2, this))
    , m_facts(new Label(Type::Caption, Token::Text, this))
    , m_events(new Label(Type::Caption, Token::Text, this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_table(table)
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
    for (Label *label : {m_caption, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addLayout(inset(label, 12));
    }
    rows->addWidget(m_table);
    m_events->setWordWrap(true);
    rows->addLayout(inset(m_events, 12));
    setFocusProxy(m_table);
    setFocusPolicy(Qt::ClickFocus); // what is copied is that of the card clicked last
    connect(m_copy, &QToolButton::clicked, this, &ProfileFrame::copy);
    connect(m_close, &QToolButton::clicked, this, &ProfileFrame::closeWanted);
    retranslate();
    hide();
}

void ProfileFrame::retranslate()
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

void ProfileFrame::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    const std::pair<Label *, QString> labels[]{
        {m_title, m_texts.title}, {m_caption, m_texts.caption}, {m_facts, m_texts.facts}, {m_events, shownEvents()}};
    for (const auto &[label, text] : labels) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    setAccessibleDescription(m_texts.title + QStringLiteral(", ") + m_texts.caption);
}

/// Many events are in the list of the page.
QString ProfileFrame::shownEvents() const
{
    constexpr int most = 5;
    QStringList lines = m_texts.events.mid(0, most);
    if (m_texts.events.size() > most)
        lines += tr("%1 of %2 milestones").arg(most).arg(m_texts.events.size());
    return lines.join(u'\n');
}

void ProfileFrame::copyWith(const QString &numbers) const
{
    QStringList parts{m_texts.title, m_texts.caption, m_texts.facts, numbers};
    parts.removeAll(QString());
    QApplication::clipboard()->setText((parts + m_texts.events).join(u'\n'));
}

void ProfileFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

void ProfileFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace views
