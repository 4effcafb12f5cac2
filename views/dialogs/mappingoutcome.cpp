#include "views/dialogs/mappingoutcome.h"

#include "models/workspace/importdraft.h"
#include "views/dialogs/figuresample.h"
#include "views/label.h"
#include "views/tables/findinglist.h"
#include "views/tables/plaintable.h"
#include "views/text/format.h"
#include "views/text/proposalwords.h"
#include "views/text/words.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

namespace {

using core::MappingFinding;
using core::Severity;

enum Kind { Nothing, Cell, Regions, Indicators, Indicator, Period, Region, Report };

constexpr std::size_t mostIssues = 30; ///< of single cells; the report has all

FindingEntry entryOf(const core::ProposalFinding &found)
{
    FindingEntry entry;
    entry.severity = found.severity;
    entry.text = sentence(found);
    switch (found.finding) {
    case MappingFinding::UnknownRegions:
    case MappingFinding::AmbiguousRegions:
        entry.kind = Regions;
        entry.action = QCoreApplication::translate("views::MappingOutcome", "Match");
        break;
    case MappingFinding::UnknownIndicators:
    case MappingFinding::AmbiguousIndicators:
    case MappingFinding::NearIndicator:
        entry.kind = Indicators;
        entry.action = QCoreApplication::translate("views::MappingOutcome", "Match");
        break;
    case MappingFinding::NoIndicator:
        entry.kind = Indicator;
        entry.action = QCoreApplication::translate("views::MappingOutcome", "Name it");
        break;
    case MappingFinding::NoTime:
        entry.kind = Period;
        entry.action = QCoreApplication::translate("views::MappingOutcome", "Name it");
        break;
    case MappingFinding::NoRegion:
        entry.kind = Region;
        entry.action = QCoreApplication::translate("views::MappingOutcome", "Name it");
        break;
    default:
        break;
    }
    return entry;
}

FindingEntry entryOf(const core::Issue &issue)
{
    FindingEntry entry;
    entry.severity = issue.severity;
    entry.text = finding(issue); // the end of a sentence elsewhere, here one of its own
    entry.text[0] = entry.text[0].toUpper();
    entry.issue = issue;
    if (issue.row > 0) {
        entry.detail = QCoreApplication::translate("views::MappingOutcome", "Row %1").arg(issue.row);
        if (!issue.column.empty())
            entry.detail += u" · " + QString::fromStdString(issue.column);
        entry.kind = Cell;
        entry.action = QCoreApplication::translate("views::MappingOutcome", "Show");
    }
    return entry;
}

/// Someone changed what was proposed: what was open there is decided.
bool wasDecided(const store::TableArrival &table) { return table.mapping != table.proposal.mapping; }

} // namespace

MappingOutcome::MappingOutcome(QWidget *parent)
    : QWidget(parent)
    , m_findings(new FindingList(this))
    , m_sample(new PlainTable(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(inset(new Label(tr("Result"), Type::CardTitle, Token::Text, this), 16));
    auto *counts = new QHBoxLayout;
    counts->setContentsMargins(16, 0, 16, 0);
    counts->setSpacing(8);
    m_figures = addCount(counts);
    m_blank = addCount(counts);
    m_regions = addCount(counts);
    m_errors = addCount(counts);
    rows->addLayout(counts);
    rows->addWidget(new Hairline(this));
    rows->addWidget(m_findings, 1);
    rows->addWidget(new Hairline(this));
    rows->addLayout(inset(new Label(tr("Sample as stored"), Type::CardTitle, Token::Text, this), 16));
    rows->addWidget(m_sample);
    m_sample->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sample->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sample->setFixedHeight(28 * static_cast<int>(sampleSize + 1) + 2);
    m_sample->setAccessibleName(tr("Sample as stored"));
    m_findings->setAccessibleName(tr("Findings"));
    connect(m_findings, &FindingList::chosen, this, &MappingOutcome::follow);
}

MappingOutcome::Count MappingOutcome::addCount(QHBoxLayout *row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    const Count count{new Label(Type::Count, Token::Text, this), new Label(Type::Caption, Token::Text2, this)};
    column->addWidget(count.number);
    column->addWidget(count.word);
    row->addLayout(column, 1);
    return count;
}

void MappingOutcome::setArrival(const workspace::Arrival &arrival, const Names &names)
{
    if (!arrival.table)
        return;
    const auto &observations = arrival.table->update.tables.observations;
    std::set<core::RegionCode> regions;
    for (const core::Observation &observation : observations)
        regions.insert(observation.region);
    for (const core::Observation &gone : arrival.table->update.removed)
        regions.insert(gone.region);
    const auto issues = arrival.issues();
    auto errors = std::ranges::count(issues, Severity::Error, &core::Issue::severity);
    if (!wasDecided(*arrival.table))
        errors +=
            std::ranges::count(arrival.table->proposal.findings, Severity::Error, &core::ProposalFinding::severity);
    const auto &removed = arrival.table->update.removed;
    const bool onlyRemoves = observations.empty() && !removed.empty();
    m_figures.number->setText(literalText(std::to_string(onlyRemoves ? removed.size() : observations.size())));
    m_figures.word->setText(onlyRemoves ? tr("to remove") : tr("figures"));
    m_blank.number->setText(literalText(std::to_string(arrival.table->figures.empties)));
    m_blank.number->setTone(Token::Text2);
    m_blank.word->setText(tr("blank"));
    m_blank.word->setToolTip(tr("Not published or withheld: never zero."));
    m_regions.number->setText(QString::number(regions.size()));
    m_regions.word->setText(tr("regions"));
    m_errors.number->setText(QString::number(errors));
    m_errors.number->setTone(errors > 0 ? Token::ErrorText : Token::Text2);
    m_errors.word->setText(tr("errors"));
    fillFindings(arrival);
    showSample(*m_sample, arrival.table->update.tables.observations, *arrival.set, names);
}

void MappingOutcome::fillFindings(const workspace::Arrival &arrival)
{
    const store::TableArrival &table = *arrival.table;
    std::vector<FindingEntry> entries;
    for (const core::ProposalFinding &found : table.proposal.findings) {
        entries.push_back(entryOf(found));
        if (wasDecided(table) && found.severity == Severity::Error)
            entries.back().severity = Severity::Notice;
    }
    const auto issues = arrival.issues();
    for (std::size_t i = 0; i < std::min(issues.size(), mostIssues); ++i)
        entries.push_back(entryOf(issues[i]));
    if (issues.size() > mostIssues) {
        FindingEntry more;
        more.severity = Severity::Warning;
        more.text = tr("… and %1 more").arg(issues.size() - mostIssues);
        more.action = tr("Report");
        more.kind = Report;
        entries.push_back(std::move(more));
    }
    const core::DiffCounts &total = arrival.comparison.diff.total;
    FindingEntry diff;
    if (arrival.comparison.isUnchanged) {
        diff.severity = Severity::Warning;
        diff.text = tr("Every figure stands in the dataset already: there is nothing to take in.");
    } else {
        diff.text = tr("Against the dataset: %1 added, %2 revised, %3 removed")
                        .arg(total.added)
                        .arg(total.revised)
                        .arg(total.removed);
    }
    if (arrival.comparison.against.hash.empty() && table.isReady()) {
        FindingEntry own;
        own.text = (table.proposal.has(core::MappingFinding::NoRegion)
                        ? tr("As it is, it becomes a dataset of its own, “%1”.")
                        : tr("Its regions are not those of the dataset: it becomes a dataset of its own, “%1”."))
                       .arg(arrival.reading().name);
        own.detail = tr("Choose another dataset at the left if it belongs there.");
        entries.push_back(std::move(own));
    }
    if (table.isReady())
        entries.push_back(std::move(diff));
    m_findings->setFindings(std::move(entries));
}

void MappingOutcome::follow(const FindingEntry &finding)
{
    switch (finding.kind) {
    case Cell:
        Q_EMIT issueWanted(finding.issue);
        break;
    case Regions:
        Q_EMIT regionsWanted();
        break;
    case Indicators:
        Q_EMIT indicatorsWanted();
        break;
    case Indicator:
        Q_EMIT indicatorWanted();
        break;
    case Period:
        Q_EMIT periodWanted();
        break;
    case Region:
        Q_EMIT regionWanted();
        break;
    case Report:
        Q_EMIT reportWanted();
        break;
    default:
        break;
    }
}

} // namespace views
