#include "views/pages/enterprisespage.h"

#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

namespace views {

EnterprisesPage::EnterprisesPage(QWidget *parent)
    : GridPage(QStringLiteral("enterprises"), {"enterprises"}, parent)
    , m_find(new QLineEdit(this))
{
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    bar()->addWidget(m_find, 1);
    bar()->addStretch(1);
    connect(m_find, &QLineEdit::textChanged, this, &EnterprisesPage::find);
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(slash, &QShortcut::activated, m_find, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void EnterprisesPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    GridPage::setFigures(figures, names);
    find(m_find->text());
}

bool EnterprisesPage::showKeys(const core::Keys &keys)
{
    if (keys.organisation.empty() || !names().set())
        return false;
    m_find->setText(names()(keys.organisation));
    return true;
}

void EnterprisesPage::changeEvent(QEvent *event)
{
    GridPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EnterprisesPage::retranslate()
{
    m_find->setPlaceholderText(tr("Find in the table"));
    m_find->setAccessibleName(tr("Find in the table"));
    m_find->setToolTip(tr("Find in the table (/)"));
}

void EnterprisesPage::find(const QString &text)
{
    for (auto *tile : tiles())
        tile->table()->find(text);
}

} // namespace views
