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
    if (claim.withinRounding)
        return Group::WithinRounding;
    return claim.changed(core::ClaimField::Value) ? Group::Revised : Group::Details;
}

bool hasOtherDetails(const core::RevisedClaim &claim)
{
    return claim.changed(core::ClaimField::Growth) || claim.changed(core::ClaimField::Status);
}

/// One a cell, or one of a row that came or went.
std::size_t linesOf(const core::RowChange &row) { return std::max<std::size_t>(1, row.cells.size()); }

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
        return diff.indicators.size() + diff.columns.size();
    case Group::Rows:
        return std::accumulate(diff.rows.begin(), diff.rows.end(), std::size_t{0},
                               [](std::size_t sum, const core::RowChange &row) { return sum + linesOf(row); });
    case Group::Other:
        break;
    }
    return diff.otherResources.size();
}

void DiffModel::fill()
{
    beginResetModel();
    clearNodes();
    m_rows.clear();
    m_shown = 0;
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
        return claim.change ? m_texts.change(claim.change->absolute) : QString();
    case DeltaPercent:
        return claim.change && claim.change->percent ? m_texts.change(*claim.change->percent) : QString();
    default:
        return claimText(claim.key, column);
    }
}

/// Indicators first, then the columns of the panel.
QString DiffModel::statedText(std::size_t at, int column) const
{
    const auto textOf = [column](const auto &revised, const auto &name) {
        return column == Figure   ? name(revised)
               : column == Before ? QString::fromStdString(revised.before)
               : column == After  ? QString::fromStdString(revised.after)
                                  : QString();
    };
    if (at < m_diff->indicators.size())
        return textOf(m_diff->indicators[at], m_texts.indicator);
    return textOf(m_diff->columns[at - m_diff->indicators.size()], m_texts.column);
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
        return cell && cell->change ? m_texts.change(*cell->change) : QString();
    default:
        return {};
    }
}

std::optional<double> DiffModel::changeOf(const Row &row) const
{
    if (row.at < 0)
        return std::nullopt;
    if (isOfRevised(row.group))
        return revisedAt(row).change ? std::optional(revisedAt(row).change->absolute) : std::nullopt;
    if (row.group != Group::Rows)
        return std::nullopt;
    const auto &[at, cell] = m_cells[static_cast<std::size_t>(row.at)];
    const auto &cells = m_diff->rows[at].cells;
    return cells.empty() ? std::nullopt : cells[cell].change;
}

QString DiffModel::text(const Row &row, int column) const
{
    if (row.at < 0)
        return column == Figure ? m_texts.group(row.group) : QString();
    const auto at = static_cast<std::size_t>(row.at);
    if (isOfRevised(row.group))
        return revisedText(revisedAt(row), column);
    if (row.group == Group::Indicators)
        return statedText(at, column);
    if (row.group == Group::Rows)
        return rowText(at, column);
    if (row.group == Group::Other) {
        return column == Figure ? m_texts.resource(m_diff->otherResources[at]) : QString();
    }
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
    case Qt::ToolTipRole:
        return text(row, column);
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
