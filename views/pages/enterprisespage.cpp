#include "views/pages/enterprisespage.h"

#include "models/core/pagefigures.h"
#include "views/focus.h"
#include "views/tables/figuretable.h"
#include "views/tile.h"

#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

namespace views {

namespace {

/// What is published of a few organisations tells neither of their distribution nor of who came and left.
std::vector<core::FigureSpec> ofOrganisations(const core::Dataset &dataset)
{
    std::vector<core::FigureSpec> specs = core::figuresOf(*core::page("enterprises"), dataset);
    std::erase_if(specs, [](const core::FigureSpec &spec) {
        return spec.subject != core::FigureSubject::Organisations && spec.subject != core::FigureSubject::Milestones;
    });
    return specs;
}

} // namespace

EnterprisesPage::EnterprisesPage(const core::Dataset &dataset, QWidget *parent)
    : GridPage(QStringLiteral("enterprises"), ofOrganisations(dataset), QStringLiteral("enterprises"), parent)
    , m_find(new QLineEdit(this))
{
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    bar()->addWidget(m_find, 1);
    bar()->addStretch(1);
    connect(m_find, &QLineEdit::textChanged, this, &EnterprisesPage::find);
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(slash, &QShortcut::activated, this, [this] { focusInSight(m_find); });
    retranslate();
}

void EnterprisesPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    GridPage::setFigures(figures, names);
    find(m_find->text());
}

/// Whoever picks an enterprise sees its milestones; picking anything else leaves them.
void EnterprisesPage::setSelection(const core::Keys &keys)
{
    GridPage::setSelection(keys);
    if (keys.organisation.empty())
        return;
    auto wanted = specs();
    for (core::FigureSpec &spec : wanted) {
        if (spec.subject == core::FigureSubject::Milestones)
            spec.organisation = keys.organisation;
    }
    setSpecs(std::move(wanted));
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
    for (auto *tile : tiles()) {
        if (!tile->figure() || tile->figure()->spec.subject == core::FigureSubject::Organisations)
            tile->table()->find(text);
    }
}

} // namespace views
