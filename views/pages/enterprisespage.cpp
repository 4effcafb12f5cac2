#include "views/pages/enterprisespage.h"

#include "models/core/pagefigures.h"
#include "models/workspace/workspace.h"
#include "views/focus.h"
#include "views/label.h"
#include "views/tables/figuretable.h"
#include "views/tables/organisationcard.h"
#include "views/tile.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

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

EnterprisesPage::EnterprisesPage(const workspace::Workspace &workspace, QWidget *parent)
    : GridPage(QStringLiteral("enterprises"), ofOrganisations(workspace.dataset()), QStringLiteral("enterprises"),
               parent)
    , m_workspace(workspace)
    , m_find(new QLineEdit(this))
    , m_profile(new OrganisationCard(this))
{
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    bar()->addWidget(m_find, 1);
    bar()->addStretch(1);
    connect(m_find, &QLineEdit::textChanged, this, &EnterprisesPage::find);
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(slash, &QShortcut::activated, this, [this] { focusInSight(m_find); });
    addAfterFirst(m_profile);
    connect(m_profile, &OrganisationCard::closeWanted, this, &EnterprisesPage::closeOpened);
    connect(m_profile, &OrganisationCard::picked, this, [this](const core::Keys &keys) {
        m_inProfile = true;
        Q_EMIT picked(keys);
    });
    addNote();
    retranslate();
}

/// What only a panel can show is not left out silently.
void EnterprisesPage::addNote()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(12, 10, 12, 12);
    rows->setSpacing(4);
    m_lack = new Label(Type::Body, Token::Text, card);
    m_remedy = new Label(Type::Caption, Token::Text2, card);
    for (Label *label : {m_lack, m_remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
    }
    addBelow(card);
}

void EnterprisesPage::pick(const Tile *tile, const core::Keys &keys)
{
    m_inProfile = false;
    GridPage::pick(tile, keys);
    if (!keys.organisation.empty())
        open(keys.organisation);
}

void EnterprisesPage::open(const core::OrganisationId &id)
{
    m_profile->open(m_workspace.dataset(), id, names());
    Q_EMIT openedChanged();
    QTimer::singleShot(0, this, [this] { // when it has its place
        if (m_profile->isVisible())
            scrollIntoSight(m_profile);
    });
}

std::optional<Page::Meant> EnterprisesPage::meant(const core::Keys &keys) const
{
    if (!m_inProfile || !m_profile->isOpen())
        return GridPage::meant(keys);
    const auto &marks = m_profile->figure()->marks;
    const auto found = std::ranges::find(marks, keys, &core::Mark::keys);
    return found == marks.end() ? GridPage::meant(keys) : Meant{*found, m_profile->figure()};
}

bool EnterprisesPage::hasOpened() const { return m_profile->isOpen(); }

void EnterprisesPage::closeOpened()
{
    if (!m_profile->isOpen())
        return;
    const bool focused = m_profile->isAncestorOf(QApplication::focusWidget());
    m_profile->close();
    if (auto *first = tile(QStringLiteral("table")); focused && first)
        first->table()->setFocus();
    Q_EMIT openedChanged();
}

void EnterprisesPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    GridPage::setFigures(figures, names);
    find(m_find->text());
    if (m_profile->isOpen())
        m_profile->open(m_workspace.dataset(), m_profile->organisation(), names);
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
    open(keys.organisation);
    return true;
}

void EnterprisesPage::changeEvent(QEvent *event)
{
    GridPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EnterprisesPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && m_find->hasFocus() && !m_find->text().isEmpty())
        m_find->clear();
    else if (isEscape && hasOpened())
        closeOpened();
    else
        GridPage::keyPressEvent(event);
}

void EnterprisesPage::retranslate()
{
    m_lack->setText(tr("This dataset has no enterprise panel: there are no places within a sector, no scatter plot, no "
                       "distribution, and no growth by what became of the enterprises."));
    m_remedy->setText(
        tr("They come with one more table in the data package: a row for each enterprise and year, with its id, name, "
           "year, sector, region and numbers such as revenue or employees. In datapackage.json each of its fields has "
           "a role: entity, name, period, dimension or measure. “linping-explorer generate-panel” writes an example."));
    m_find->setPlaceholderText(tr("Find in the table"));
    m_find->setAccessibleName(tr("Find in the table"));
    m_find->setToolTip(tr("Find in the table (/)"));
}

void EnterprisesPage::find(const QString &text)
{
    for (auto *tile : tiles()) {
        if (tile->figure() && tile->figure()->spec.subject == core::FigureSubject::Organisations)
            tile->find(text);
    }
}

} // namespace views
