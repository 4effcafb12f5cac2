#include "models/items/diffmodel.h"

#include <algorithm>
#include <numeric>

namespace items {

namespace {

using Group = DiffModel::Group;

constexpr Group allGroups[] = {Group::Revised, Group::WithinRounding, Group::Details, Group::Added,
                               Group::Removed, Group::Indicators,     Group::Rows,    Group::Other};

Group groupOf(const core::RevisedClaim &claim)
{
    if (claim.isAllWithinRounding())
        return Group::WithinRounding;
    return claim.changed(core::ClaimField::Value) ? Group::Revised : Group::Details;
}

/// Also of a value that came or went: beside it the growth, which stays, is not what it turned into.
bool hasOtherDetails(const core::RevisedClaim &claim)
{
    return claim.changed(core::ClaimField::Growth) || claim.changed(core::ClaimField::Status) ||
           (claim.changed(core::ClaimField::Note) && !claim.changed(core::ClaimField::Value)) ||
           claim.before.value.empty() != claim.after.value.empty();
}

/// One a cell, or one of a row that came or went.
std::size_t linesOf(const core::RowChange &row) { return std::max<std::size_t>(1, row.cells.size()); }
std::size_t linesOf(const core::ResourceChange &row) { return std::max<std::size_t>(1, row.fields.size()); }

/// Resources of which not every row that changed is listed; what indicators say has a group of its own.
std::vector<const core::NamedCounts *> unlisted(const core::Diff &diff)
{
    const auto isListed = [&diff](const core::NamedCounts &named) {
        const core::DiffCounts &counts = named.counts;
        const auto of = [&named](const core::ResourceChange &row) { return row.resource == named.name; };
        const auto listed = static_cast<std::size_t>(std::ranges::count_if(diff.otherRows, of));
        const bool isPanel = named.name.find(' ') != std::string::npos; // with the year behind it
        return isPanel ? !diff.rows.empty() && diff.rows.size() == diff.rowCounts.sum()
                       : listed == counts.added + counts.revised + counts.removed;
    };
    std::vector<const core::NamedCounts *> all;
    for (const core::NamedCounts &named : diff.otherResources) {
        if (!isListed(named))
            all.push_back(&named);
    }
    return all;
}

template <class Row> std::size_t lines(const std::vector<Row> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), std::size_t{0},
                           [](std::size_t sum, const Row &row) { return sum + linesOf(row); });
}

bool isOfRevised(Group group)
{
    return group == Group::Revised || group == Group::WithinRounding || group == Group::Details;
}

} // namespace

DiffModel::DiffModel(QObject *parent)
    : TreeModel(parent)
{}

void DiffModel::setDiff(std::shared_ptr<const core::Diff> diff, Texts texts)
{
    m_diff = std::move(diff);
    m_texts = std::move(texts);
    m_revised = {};
    for (std::size_t i = 0; m_diff && i < m_diff->revised.size(); ++i)
        m_revised[static_cast<std::size_t>(groupOf(m_diff->revised[i]))].push_back(i);
    m_cells.clear();
    for (std::size_t row = 0; m_diff && row < m_diff->rows.size(); ++row) {
        for (std::size_t cell = 0; cell < linesOf(m_diff->rows[row]); ++cell)
            m_cells.emplace_back(row, cell);
    }
    m_fields.clear();
    for (std::size_t row = 0; m_diff && row < m_diff->otherRows.size(); ++row) {
        for (std::size_t field = 0; field < linesOf(m_diff->otherRows[row]); ++field)
            m_fields.emplace_back(row, field);
    }
    m_counts = m_diff ? unlisted(*m_diff) : std::vector<const core::NamedCounts *>();
    fill();
}

void DiffModel::narrow(std::optional<Group> group, const QString &search)
{
    m_group = group;
    m_search = search;
    fill();
}

std::size_t DiffModel::count(const core::Diff &diff, Group group)
{
    switch (group) {
    case Group::Revised:
    case Group::WithinRounding:
    case Group::Details:
        return static_cast<std::size_t>(std::ranges::count(diff.revised, group, groupOf));
    case Group::Added:
        return diff.added.size();
    case Group::Removed:
        return diff.removed.size();
    case Group::Indicators:
        return diff.indicators.size() + diff.columns.size() + diff.wholeColumns.size();
    case Group::Rows:
        return lines(diff.rows);
    case Group::Other:
        break;
    }
    return lines(diff.otherRows) + unlisted(diff).size();
}

void DiffModel::fill()
{
    beginResetModel();
    clearNodes();
    m_rows.clear();
    m_shown = 0;
    m_shownOf = {};
    if (m_diff) {
        for (const Group group : allGroups) {
            if (!m_group || *m_group == group)
                addGroup(group, count(*m_diff, group));
        }
    }
    endResetModel();
}

void DiffModel::addGroup(Group group, std::size_t rows)
{
    const QStringList words = m_search.simplified().split(u' ', Qt::SkipEmptyParts);
    int head = top;
    for (std::size_t i = 0; i < rows; ++i) {
        const Row row{group, static_cast<int>(i)};
        if (!matches(row, words))
            continue;
        if (head == top) {
            head = addNode(top);
            m_rows.push_back({group, -1});
        }
        addNode(head);
        m_rows.push_back(row);
        ++m_shown;
        ++m_shownOf[static_cast<std::size_t>(group)];
    }
}

bool DiffModel::matches(const Row &row, const QStringList &words) const
{
    if (words.isEmpty())
        return true;
    QStringList texts;
    for (const int column : {Figure, Region, Period, Source})
        texts += text(row, column);
    const QString all = texts.join(u' ');
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

const core::RevisedClaim &DiffModel::revisedAt(const Row &row) const
{
    return m_diff->revised[m_revised[static_cast<std::size_t>(row.group)][static_cast<std::size_t>(row.at)]];
}

std::optional<DiffModel::ClaimChange> DiffModel::claimAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Row &row = m_rows[static_cast<std::size_t>(nodeOf(index))];
    if (row.at < 0 || !(isOfRevised(row.group) || row.group == Group::Added || row.group == Group::Removed))
        return std::nullopt;
    if (isOfRevised(row.group)) {
        const core::RevisedClaim &claim = revisedAt(row);
        return ClaimChange{claim.key, claim.before, claim.after, &claim};
    }
    const bool isAdded = row.group == Group::Added;
    const auto at = static_cast<std::size_t>(row.at);
    const core::ClaimOnOneSide &claim = isAdded ? m_diff->added[at] : m_diff->removed[at];
    return isAdded ? ClaimChange{claim.key, {}, claim.content} : ClaimChange{claim.key, claim.content, {}};
}

const core::RowChange *DiffModel::panelRowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(nodeOf(index))];
    if (row.at < 0 || row.group != Group::Rows)
        return nullptr;
    return &m_diff->rows[m_cells[static_cast<std::size_t>(row.at)].first];
}

QString DiffModel::claimText(const core::ClaimKey &key, int column) const
{
    switch (column) {
    case Figure:
        return m_texts.figure(key);
    case Region:
        return m_texts.region(key);
    case Period:
        return m_texts.period(key);
    case Source:
        return m_texts.source(key);
    default:
        return {};
    }
}

QString DiffModel::revisedText(const core::RevisedClaim &claim, int column) const
{
    switch (column) {
    case Before:
        return m_texts.content(claim.before, hasOtherDetails(claim));
    case After:
        return m_texts.content(claim.after, hasOtherDetails(claim));
    case Delta:
        return m_texts.change(claim);
    case DeltaPercent:
        return claim.change && claim.change->percent ? m_texts.percent(*claim.change->percent) : QString();
    case DeltaInterval:
        return m_texts.interval ? m_texts.interval(claim) : QString();
    default:
        return claimText(claim.key, column);
    }
}

/// Indicators first, then the columns of the panel, then those that came or went.
QString DiffModel::statedText(std::size_t at, int column) const
{
    const auto textOf = [&](const auto &revised, const auto &name) {
        return column == Figure   ? name(revised)
               : column == Before ? m_texts.fieldText(revised.field, revised.before)
               : column == After  ? m_texts.fieldText(revised.field, revised.after)
                                  : QString();
    };
    if (at < m_diff->indicators.size()) {
        const core::RevisedIndicator &revised = m_diff->indicators[at];
        return column == Region && revised.figures != 0 ? m_texts.figures(revised) : textOf(revised, m_texts.indicator);
    }
    const std::size_t place = at - m_diff->indicators.size();
    if (place < m_diff->columns.size())
        return textOf(m_diff->columns[place], m_texts.column);
    return column == Figure ? m_texts.wholeColumn(m_diff->wholeColumns[place - m_diff->columns.size()]) : QString();
}

QString DiffModel::rowText(std::size_t at, int column) const
{
    const core::RowChange &row = m_diff->rows[m_cells[at].first];
    const core::RevisedCell *cell = row.cells.empty() ? nullptr : &row.cells[m_cells[at].second];
    switch (column) {
    case Figure:
        return cell ? m_texts.cell(*cell) : m_texts.whole(row.kind);
    case Region:
        return m_texts.enterprise(row);
    case Period:
        return QString::number(row.year);
    case Before:
        return cell ? m_texts.cellText(*cell, cell->before) : QString();
    case After:
        return cell ? m_texts.cellText(*cell, cell->after) : QString();
    case Delta:
        return cell ? m_texts.cellChange(*cell) : QString();
    default:
        return {};
    }
}

QString DiffModel::otherText(std::size_t at, int column) const
{
    if (at >= m_fields.size())
        return column == Figure ? m_texts.resource(*m_counts[at - m_fields.size()]) : QString();
    const core::ResourceChange &row = m_diff->otherRows[m_fields[at].first];
    const core::ResourceChange::Field *field = row.fields.empty() ? nullptr : &row.fields[m_fields[at].second];
    switch (column) {
    case Figure:
        return m_texts.otherRow(row);
    case Region:
        return field ? m_texts.field(field->field) : m_texts.whole(row.kind);
    case Before:
        return field ? m_texts.fieldText(field->field, field->before) : QString();
    case After:
        return field ? m_texts.fieldText(field->field, field->after) : QString();
    default:
        return {};
    }
}

std::optional<double> DiffModel::changeOf(const Row &row) const
{
    if (row.at < 0)
        return std::nullopt;
    if (isOfRevised(row.group)) {
        const core::RevisedClaim &claim = revisedAt(row);
        return claim.change && claim.change->absolute != 0 ? std::optional(claim.change->absolute) : claim.growthChange;
    }
    if (row.group != Group::Rows)
        return std::nullopt;
    const auto &[at, cell] = m_cells[static_cast<std::size_t>(row.at)];
    const auto &cells = m_diff->rows[at].cells;
    return cells.empty() ? std::nullopt : cells[cell].change;
}

QString DiffModel::text(const Row &row, int column) const
{
    if (row.at < 0)
        return column == Figure ? m_texts.group(row.group, m_shownOf[static_cast<std::size_t>(row.group)]) : QString();
    const auto at = static_cast<std::size_t>(row.at);
    if (isOfRevised(row.group))
        return revisedText(revisedAt(row), column);
    if (row.group == Group::Indicators)
        return statedText(at, column);
    if (row.group == Group::Rows)
        return rowText(at, column);
    if (row.group == Group::Other)
        return otherText(at, column);
    const bool isAdded = row.group == Group::Added;
    const core::ClaimOnOneSide &claim = isAdded ? m_diff->added[at] : m_diff->removed[at];
    if (column == Before || column == After)
        return (column == After) == isAdded ? m_texts.content(claim.content, true) : QString();
    return claimText(claim.key, column);
}

QVariant DiffModel::cell(int node, int column, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(node)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        const QString interval = column == Delta ? text(row, DeltaInterval) : QString();
        return interval.isEmpty() ? text(row, column) : text(row, column) + u'\n' + interval;
    }
    case GroupRole:
        return static_cast<int>(row.group);
    case HeadRole:
        return row.at < 0;
    case SignRole: {
        const double change = changeOf(row).value_or(0);
        return (change > 0) - (change < 0);
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber = column >= Before && column <= DeltaPercent;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= Before && section <= DeltaPercent;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole && m_texts.header ? m_texts.header(section) : QVariant();
}

} // namespace items
