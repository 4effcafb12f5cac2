#include "views/segmented.h"

#include "views/style.h"
#include "views/text/mnemonic.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace views {

namespace {

QString place(qsizetype at, qsizetype count)
{
    if (count == 1)
        return QStringLiteral("only");
    return at == 0 ? QStringLiteral("first") : at == count - 1 ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

Segmented::Segmented(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int at, bool checked) {
        if (!checked || at == m_current)
            return;
        m_current = at;
        Q_EMIT currentChanged(at);
    });
}

void Segmented::setChoices(const QStringList &texts)
{
    const auto buttons = m_group->buttons();
    if (!buttons.isEmpty() && buttons.size() == texts.size()) {
        // The same buttons in other words: the one with the keyboard focus keeps it.
        for (qsizetype at = 0; at < texts.size(); ++at)
            m_group->button(static_cast<int>(at))->setText(withoutMnemonic(texts[at]));
        return;
    }
    const int wanted = std::min(std::max(0, m_current), static_cast<int>(texts.size()) - 1);
    m_current = -1;
    const QSignalBlocker quiet(m_group);
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    for (qsizetype at = 0; at < texts.size(); ++at) {
        auto *button = new QToolButton(this);
        button->setText(withoutMnemonic(texts[at]));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", place(at, texts.size()));
        m_group->addButton(button, static_cast<int>(at));
        layout()->addWidget(button);
    }
    if (wanted >= 0)
        setCurrent(wanted);
}

int Segmented::count() const { return static_cast<int>(m_group->buttons().size()); }

int Segmented::current() const { return m_current; }

void Segmented::setCurrent(int at)
{
    if (QAbstractButton *button = m_group->button(at)) {
        m_current = at;
        button->setChecked(true);
    } else if (QAbstractButton *chosen = m_group->checkedButton(); at < 0 && chosen) {
        m_current = -1;
        m_group->setExclusive(false); // an exclusive group keeps one of its buttons
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Segmented::setChoiceEnabled(int at, bool enabled, const QString &why)
{
    if (QAbstractButton *button = m_group->button(at)) {
        button->setEnabled(enabled);
        button->setToolTip(why);
    }
}

} // namespace views
