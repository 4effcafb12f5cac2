#include "views/pages/datapage.h"

#include "models/core/pages.h"
#include "models/workspace/workspace.h"
#include "views/label.h"
#include "views/pages/revisionsection.h"
#include "views/pages/sectionlist.h"
#include "views/tables/issuereport.h"
#include "views/text/words.h"
#include "views/tile.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace views {

namespace {

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 10, 1, 8);
    return card;
}

} // namespace

DataPage::DataPage(const workspace::Workspace &workspace, QWidget *parent)
    : Page(QStringLiteral("data"), parent)
    , m_workspace(workspace)
    , m_sections(new SectionList(this))
    , m_stack(new QStackedWidget(this))
{
    auto *rows = new QVBoxLayout(this); // the tables need the whole width
    rows->setContentsMargins(16, 8, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(m_sections);
    rows->addWidget(m_stack, 1);
    m_revisions = new RevisionSection(workspace, m_stack);
    addSection(m_revisions);
    addSection(makeReport());
    if (const auto *page = core::page("data"))
        m_specs = page->figures;
    for (const auto &spec : m_specs) {
        auto *tile = new Tile(spec, m_stack);
        m_tiles.push_back(tile);
        addSection(tile);
        connect(tile, &Tile::picked, this, &Page::picked);
        connect(tile, &Tile::filterByWanted, this, &Page::filterByWanted);
        connect(tile, &Tile::unfilterWanted, this, [this] { Q_EMIT filterWanted(core::Filter{}); });
    }
    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
    connect(m_revisions, &RevisionSection::showWanted, this, &DataPage::showWanted);
    connect(m_revisions, &RevisionSection::useWanted, this, &DataPage::useWanted);
    connect(m_revisions, &RevisionSection::besideWanted, this, &DataPage::besideWanted);
    connect(m_revisions, &RevisionSection::viewWanted, this, &DataPage::viewWanted);
    connect(m_revisions, &RevisionSection::detailWanted, this, &DataPage::detailWanted);
    connect(m_revisions, &RevisionSection::reportWanted, this, [this](const QString &path, const auto &issues) {
        setReport(path, issues);
        m_sections->setCurrentRow(1);
    });
    retranslate();
}

void DataPage::addSection(QWidget *content)
{
    m_stack->addWidget(content);
    m_sections->addItem(QString());
}

QWidget *DataPage::makeReport()
{
    auto *card = makeCard(m_stack);
    auto *rows = qobject_cast<QVBoxLayout *>(card->layout());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    m_reportTitle = new Label(Type::CardTitle, Token::Text, card);
    m_check = new QPushButton(card);
    head->addWidget(m_reportTitle, 1);
    head->addWidget(m_check);
    m_reportText = new Label(Type::Body, Token::Text2, card);
    m_reportText->setContentsMargins(12, 0, 12, 0);
    m_reportText->setWordWrap(true);
    m_issues = new IssueReport(card);
    rows->addLayout(head);
    rows->addWidget(m_reportText);
    rows->addWidget(m_issues, 1);
    connect(m_check, &QPushButton::clicked, this, &DataPage::checkWanted);
    return card;
}

void DataPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    for (std::size_t i = 0; i < std::min(figures.size(), m_tiles.size()); ++i)
        m_tiles[i]->setFigure(figures[i], names);
    retranslate();
    m_revisions->fill(names.language());
}

void DataPage::setSelection(const core::Keys &keys)
{
    for (auto *tile : m_tiles)
        tile->setSelection(keys);
}

void DataPage::setReport(const QString &path, const std::vector<core::Issue> &issues)
{
    m_reportPath = path;
    m_issueCount = issues.size();
    m_issues->setIssues(issues);
    retranslate();
}

void DataPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DataPage::retranslate()
{
    m_sections->setAccessibleName(tr("Sections"));
    m_reportTitle->setText(tr("Validation report"));
    m_check->setText(tr("Import…"));
    m_reportText->setText(m_reportPath.isEmpty()
                              ? tr("The current revision was taken in without an error: a package with errors is "
                                   "never loaded. Choose a package to see its report.")
                          : m_issueCount == 0 ? tr("%1: no findings.").arg(m_reportPath)
                                              : tr("%1: findings: %2").arg(m_reportPath).arg(m_issueCount));
    m_issues->setVisible(m_issueCount > 0);
    m_sections->setSection(0, tr("Revisions"), m_workspace.revisions().size());
    m_sections->setSection(1, tr("Validation report"), m_issueCount);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const auto *figure = m_tiles[i]->figure();
        m_sections->setSection(static_cast<int>(i) + 2, title(QString::fromStdString(m_specs[i].id)),
                               figure ? figure->marks.size() : 0);
    }
    static_cast<QVBoxLayout *>(m_reportText->parentWidget()->layout())->setStretch(1, m_issueCount > 0 ? 0 : 1);
    m_reportText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

} // namespace views
