#include "views/panes/choicegroup.h"

#include "views/panes/choicetree.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace views {

ChoiceGroup::ChoiceGroup(QAbstractItemModel *model, int countRole, int folded, QWidget *parent)
    : Section(parent)
    , m_folded(folded)
{
    auto *content = new QWidget(this);
    m_tree = new ChoiceTree(countRole, content);
    m_more = new QToolButton(content);
    m_more->setProperty("flat", true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_tree);
    rows->addWidget(m_more, 0, Qt::AlignLeft);
    setContent(content);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        m_tree->setFolded(m_unfolded ? 0 : m_folded);
    });
    connect(m_tree, &ChoiceTree::layoutSettled, this, &ChoiceGroup::settle);
    connect(m_tree, &ChoiceTree::cursorMoved, this, [this](const QRect &row) { Q_EMIT rowEntered(m_tree, row); });
    m_tree->setModel(model);
    m_tree->setFolded(folded);
}

void ChoiceGroup::setName(const QString &name)
{
    setTitle(name);
    m_tree->setAccessibleName(name);
    settle();
}

void ChoiceGroup::setUseful(bool useful)
{
    m_useful = useful;
    settle();
}

void ChoiceGroup::settle()
{
    const auto [chosen, all] = m_tree->chosen();
    setNote(chosen == 0 ? tr("all %1").arg(all) : QStringLiteral("%1 / %2").arg(chosen).arg(all));
    setVisible(m_useful && all > 0);
    const int hidden = m_tree->hiddenRows();
    const bool longer = m_folded > 0 && m_tree->model()->rowCount() > m_folded;
    m_more->setVisible(hidden > 0 || (m_unfolded && longer));
    m_more->setText(hidden > 0 ? tr("the other %1 …").arg(hidden) : tr("show fewer"));
}

} // namespace views
