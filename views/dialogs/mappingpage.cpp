#include "views/dialogs/mappingpage.h"

#include "models/core/tabular/editmapping.h"
#include "models/core/tabular/issueplace.h"
#include "models/workspace/importdraft.h"
#include "views/dialogs/mappingoptions.h"
#include "views/dialogs/mappingoutcome.h"
#include "views/dialogs/namematching.h"
#include "views/label.h"
#include "views/segmented.h"
#include "views/tables/gridtable.h"
#include "views/tables/issuereport.h"
#include "views/text/format.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace views {

namespace {

using items::GridModel;

QFrame *makePanel(const char *side, int width, QWidget *content, QWidget *parent)
{
    auto *panel = new QFrame(parent);
    panel->setProperty("panel", QLatin1String(side));
    panel->setFixedWidth(width);
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(0, 0, 0, 0);
    content->setParent(panel);
    rows->addWidget(content);
    return panel;
}

QString useWord(GridModel::RowUse use)
{
    switch (use) {
    case GridModel::RowUse::Above:
        return MappingPage::tr("above the table");
    case GridModel::RowUse::Header:
        return MappingPage::tr("header");
    case GridModel::RowUse::LeftOut:
        return MappingPage::tr("left out");
    case GridModel::RowUse::Below:
        return MappingPage::tr("below the table");
    case GridModel::RowUse::Data:
        break;
    }
    return {};
}

/// Things of the dataset as it is, without what the file would add.
template <class Things, class Id>
std::vector<NameMatching::Thing> thingsOf(const Things &all, const Things &added, const Names &names, Id id)
{
    std::vector<NameMatching::Thing> things;
    for (const auto &thing : all) {
        if (std::ranges::none_of(added, [&](const auto &one) { return id(one) == id(thing); }))
            things.emplace_back(id(thing).text(), names(id(thing)));
    }
    return things;
}

std::vector<std::string> textsOf(const core::NameMatches &matches)
{
    std::vector<std::string> texts = matches.unmatched;
    for (const auto &[text, codes] : matches.ambiguous)
        texts.push_back(text);
    for (const auto &[text, code] : matches.codes)
        texts.push_back(text);
    constexpr std::size_t most = 300;
    texts.resize(std::min(texts.size(), most));
    return texts;
}

} // namespace

MappingPage::MappingPage(workspace::ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_options(new MappingOptions(draft))
    , m_right(new QStackedWidget)
{
    m_outcome = new MappingOutcome(m_right);
    m_matching = new NameMatching(m_right);
    m_right->addWidget(m_outcome);
    m_right->addWidget(m_matching);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makePanel("left", 300, m_options, this));
    columns->addWidget(makeMiddle(), 1);
    columns->addWidget(makePanel("right", 340, m_right, this));
    connect(m_outcome, &MappingOutcome::issueWanted, this, &MappingPage::showIssue);
    connect(m_outcome, &MappingOutcome::reportWanted, this, [this] {
        m_shown->setCurrent(1);
        m_middle->setCurrentIndex(1);
    });
    connect(m_outcome, &MappingOutcome::indicatorWanted, m_options, &MappingOptions::focusIndicator);
    connect(m_outcome, &MappingOutcome::periodWanted, m_options, &MappingOptions::focusPeriod);
    connect(m_outcome, &MappingOutcome::regionWanted, m_options, &MappingOptions::focusRegion);
    connect(m_outcome, &MappingOutcome::regionsWanted, this, &MappingPage::matchRegions);
    connect(m_outcome, &MappingOutcome::indicatorsWanted, this, &MappingPage::matchIndicators);
    connect(m_matching, &NameMatching::closed, this, [this] { m_right->setCurrentWidget(m_outcome); });
    connect(m_matching, &NameMatching::changed, this, [this](const std::map<std::string, std::string> &codes) {
        edit([&](core::Mapping &mapping) { mapping.*m_matched = codes; });
    });
}

void MappingPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && m_right->currentWidget() == m_matching) {
        m_right->setCurrentWidget(m_outcome);
        m_outcome->setFocus();
    } else if (isEscape && m_draft.canUndo() && !m_isWarned) {
        m_isWarned = true;
        Q_EMIT lossFeared();
    } else {
        QWidget::keyPressEvent(event);
    }
}

QWidget *MappingPage::makeMiddle()
{
    auto *middle = new QWidget(this);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    m_title = new Label(Type::Caption, Token::Text2, middle);
    m_title->setElided(true);
    m_shown = new Segmented(middle);
    m_shown->setChoices({tr("As read"), tr("Report")});
    m_shown->setAccessibleName(tr("What is shown"));
    head->addWidget(m_title, 1);
    head->addWidget(m_shown);
    m_middle = new QStackedWidget(middle);
    m_table = new GridTable(m_middle);
    m_report = new IssueReport(m_middle);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_report);
    rows->addLayout(head);
    rows->addWidget(m_middle, 1);
    rows->addWidget(makeLegend());
    connect(m_shown, &Segmented::currentChanged, m_middle, &QStackedWidget::setCurrentIndex);
    connect(m_report, &IssueReport::chosen, this, &MappingPage::showIssue);
    connect(m_table, &GridTable::roleChosen, this, [this](std::size_t column, core::ColumnRole role) {
        edit([&](core::Mapping &mapping) { mapping = core::withRole(std::move(mapping), column, role); });
    });
    connect(m_table, &GridTable::growthChosen, this, [this](std::size_t column, const std::string &period) {
        edit([&](core::Mapping &mapping) { mapping = core::withGrowthOf(std::move(mapping), column, period); });
    });
    connect(m_table, &GridTable::statusChosen, this, [this](std::size_t column, const std::string &status) {
        edit([&](core::Mapping &mapping) { mapping = core::withStatus(std::move(mapping), column, status); });
    });
    connect(m_table, &GridTable::rowChosen, this, [this](std::size_t row, bool isTaken) {
        edit([&](core::Mapping &mapping) { mapping = core::withRow(std::move(mapping), row, isTaken); });
    });
    connect(m_table, &GridTable::headerChosen, this, [this](std::size_t row) { m_draft.setHeader({row}); });
    return middle;
}

QWidget *MappingPage::makeLegend()
{
    auto *legend = new QFrame(this);
    legend->setProperty("panel", QStringLiteral("bottom"));
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(12, 5, 12, 5);
    row->addWidget(new Label(tr("Grey: left out · tinted: header · framed: read with a qualifier · red: reported"),
                             Type::Caption, Token::Text2, legend));
    row->addStretch(1);
    return legend;
}

template <class Edit> void MappingPage::edit(Edit edit)
{
    const auto arrival = m_draft.arrival();
    if (!arrival || !arrival->table)
        return;
    core::Mapping mapping = arrival->table->mapping;
    edit(mapping);
    if (mapping != arrival->table->mapping)
        m_draft.setMapping(mapping);
}

void MappingPage::fill(const Names &names, const QStringList &datasets)
{
    m_isWarned = false;
    const auto arrival = m_draft.arrival();
    if (!arrival || !arrival->table)
        return;
    m_names = names;
    m_options->fill(names, datasets);
    m_outcome->setArrival(*arrival, names);
    m_report->setIssues(arrival->issues());
    fillTable(arrival, names);
}

void MappingPage::fillTable(std::shared_ptr<const workspace::Arrival> arrival, const Names &names)
{
    const store::TableArrival &table = *arrival->table;
    const auto rows = literalText(std::to_string(table.file.grid.rows()));
    m_title->setText(tr("%1 rows, %2 columns. Click a column's head to change its meaning, a row's number to change "
                        "its use.")
                         .arg(rows)
                         .arg(table.file.grid.columns()));
    GridModel::Table shown;
    shown.grid = &table.file.grid;
    shown.mapping = &table.mapping;
    shown.figures = &table.figures;
    shown.issues = arrival->issues();
    shown.owner = std::move(arrival);
    GridModel::Texts texts;
    texts.use = useWord;
    texts.row = [names](const std::string &code) { return names(core::RegionCode(code)); };
    texts.blank = tr("blank");
    m_table->setTable(std::move(shown), std::move(texts));
}

void MappingPage::showIssue(const core::Issue &issue)
{
    const auto &table = *m_draft.arrival()->table;
    const auto place = core::placeOf(table.file.grid, table.mapping, issue);
    if (!place)
        return;
    m_shown->setCurrent(0);
    m_middle->setCurrentIndex(0);
    m_table->showCell(place->row, place->column.value_or(0));
    m_table->setFocus();
}

void MappingPage::matchRegions()
{
    const auto &table = *m_draft.arrival()->table;
    m_matched = &core::Mapping::regions;
    m_matching->setNames(tr("Regions"), textsOf(table.proposal.regions), table.mapping.regions,
                         thingsOf(m_draft.arrival()->set->tables().regions, table.update.tables.regions, m_names,
                                  [](const core::Region &region) { return region.code; }));
    m_right->setCurrentWidget(m_matching);
}

void MappingPage::matchIndicators()
{
    const auto &table = *m_draft.arrival()->table;
    m_matched = &core::Mapping::indicators;
    m_matching->setNames(tr("Indicators"), textsOf(table.proposal.indicators), table.mapping.indicators,
                         thingsOf(m_draft.arrival()->set->tables().indicators, table.update.tables.indicators, m_names,
                                  [](const core::Indicator &indicator) { return indicator.id; }));
    m_right->setCurrentWidget(m_matching);
}

} // namespace views
