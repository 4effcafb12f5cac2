#include "views/pages/enterprisespage.h"

#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

namespace views {

namespace {

/// What is published of a few organisations tells neither of their distribution nor of who came and left.
std::vector<core::FigureSpec> ofOrganisations()
{
    std::vector<core::FigureSpec> specs = core::page("enterprises")->figures;
    std::erase_if(specs,
                  [](const core::FigureSpec &spec) { return spec.subject != core::FigureSubject::Organisations; });
    return specs;
}

} // namespace

EnterprisesPage::EnterprisesPage(QWidget *parent)
    : GridPage(QStringLiteral("enterprises"), ofOrganisations(), QStringLiteral("enterprises"), parent)
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
