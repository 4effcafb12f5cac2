#include "models/items/figuremodel.h"

#include "models/items/figurecolumns.h"

#include <algorithm>

namespace items {

using core::Figure;
using core::Keys;
using core::Mark;

namespace {

/// A cell without a mark: nobody published a number for it.
const Mark &blank()
{
    static const Mark mark = [] {
        Mark empty;
        empty.empty = core::EmptyReason::NotPublished;
        return empty;
    }();
    return mark;
}

bool isImplied(const Figure &figure, const Mark &mark)
{
    return figure.spec.transform == core::Transform::ImpliedBase ? mark.value.has_value()
                                                                 : !hasNumber(mark) && mark.implied;
}

} // namespace

struct FigureModel::Layout
{
    std::vector<FigureColumn> columns;
    /// By row: the mark of the row and, in a series figure, one mark for each period or none.
    struct Row
    {
        const Mark *first = nullptr;
        std::vector<const Mark *> cells;
    };
    std::vector<Row> rows;
    std::size_t headings = 0; ///< columns before the periods

    explicit Layout(const Figure &figure);
    void layOutSeries(const Figure &figure);
    void layOutMarks(const Figure &figure);
    Row &rowFor(const Mark &mark, std::size_t period, std::size_t periods);
    const Mark *markAt(int row, int column) const;
};

FigureModel::Layout::Layout(const Figure &figure)
{
    if (figure.marks.empty())
        return;
    if (figure.spec.subject == core::FigureSubject::Series && !figure.periods.empty())
        layOutSeries(figure);
    else
        layOutMarks(figure);
}

void FigureModel::Layout::layOutSeries(const Figure &figure)
{
    columns = seriesHeadings(figure);
    headings = columns.size();
    for (const core::Period &period : figure.periods)
        columns.push_back({QStringLiteral("value"), period, false});
    for (const Mark &mark : figure.marks) {
        const auto found = mark.keys.period ? std::find(figure.periods.begin(), figure.periods.end(), *mark.keys.period)
                                            : figure.periods.end();
        if (found == figure.periods.end())
            continue;
        const auto period = static_cast<std::size_t>(found - figure.periods.begin());
        rowFor(mark, period, figure.periods.size()).cells[period] = &mark;
    }
}

/// The row of the mark's series whose cell of the period is free; a second mark of one key gets a row of its own.
FigureModel::Layout::Row &FigureModel::Layout::rowFor(const Mark &mark, std::size_t period, std::size_t periods)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) {
        Keys keys = row.first->keys;
        keys.period = mark.keys.period;
        return keys == mark.keys && !row.cells[period];
    });
    return found != rows.end() ? *found : rows.emplace_back(Row{&mark, std::vector<const Mark *>(periods)});
}

void FigureModel::Layout::layOutMarks(const Figure &figure)
{
    columns = markColumns(figure);
    for (const Mark &mark : figure.marks)
        rows.push_back({&mark, {}});
    headings = columns.size();
}

const Mark *FigureModel::Layout::markAt(int row, int column) const
{
    const Row &marks = rows[static_cast<std::size_t>(row)];
    const auto place = static_cast<std::size_t>(column);
    if (columns[place].period)
        return marks.cells[place - headings];
    return marks.cells.empty() ? marks.first : nullptr;
}

FigureModel::FigureModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FigureModel::setFigure(std::shared_ptr<const core::Figure> figure, Texts texts)
{
    beginResetModel();
    m_figure = std::move(figure);
    m_texts = std::move(texts);
    m_layout = m_figure ? std::make_shared<const Layout>(*m_figure) : nullptr;
    endResetModel();
}

const Mark *FigureModel::mark(const QModelIndex &index) const
{
    return index.isValid() && m_layout ? m_layout->markAt(index.row(), index.column()) : nullptr;
}

QModelIndex FigureModel::indexOf(const Keys &keys) const
{
    // What lacks a sector has no key at all; nothing picked does not mean it.
    if (keys == Keys{})
        return {};
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const Mark *here = m_layout->markAt(row, column);
            if (here && here->keys == keys)
                return index(row, column);
        }
    }
    return {};
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_layout ? 0 : static_cast<int>(m_layout->rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_layout ? 0 : static_cast<int>(m_layout->columns.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_layout)
        return {};
    const FigureColumn &column = m_layout->columns[static_cast<std::size_t>(index.column())];
    const Mark *here = mark(index);
    if (role == MarkRole)
        return QVariant::fromValue(const_cast<void *>(static_cast<const void *>(here)));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric(column.code) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (column.code == u"value")
        return number(here ? *here : blank(), role);
    return text(*m_layout->rows[static_cast<std::size_t>(index.row())].first, index.column(), role);
}

QVariant FigureModel::number(const Mark &mark, int role) const
{
    const bool implied = isImplied(*m_figure, mark);
    const bool fromNextYear = implied && !hasNumber(mark);
    switch (role) {
    case Qt::DisplayRole:
        return fromNextYear ? m_texts.cell(mark, QStringLiteral("implied")) : m_texts.value(mark);
    case Qt::ToolTipRole:
        if (m_texts.hover && (hasNumber(mark) || mark.empty))
            return m_texts.hover(mark);
        return mark.empty ? QVariant(m_texts.reason(mark)) : QVariant();
    case EmptyRole:
        return mark.empty && !implied ? QVariant(static_cast<int>(*mark.empty)) : QVariant();
    case QualifierRole:
        return implied ? -1 : static_cast<int>(mark.qualifier);
    case SortRole:
        if (fromNextYear)
            return mark.implied->base.value;
        return mark.value ? QVariant(*mark.value) : QVariant();
    default:
        return {};
    }
}

QVariant FigureModel::text(const Mark &mark, int column, int role) const
{
    const FigureColumn &shown = m_layout->columns[static_cast<std::size_t>(column)];
    if (role == SortRole) {
        if (shown.code == u"growth")
            return mark.growth ? QVariant(mark.growth->percent) : QVariant();
        if (shown.code == u"change")
            return mark.change && mark.change->value ? QVariant(*mark.change->value) : QVariant();
        if (const core::MeasureReading *measure = mark.measure(shown.code.toStdString()))
            return measure->value ? QVariant(*measure->value) : QVariant();
        if (shown.code == u"share")
            return mark.share ? QVariant(*mark.share) : QVariant();
        if (shown.code == u"period" && mark.keys.period)
            return QString::fromStdString(mark.keys.period->lastDay() + mark.keys.period->spanText());
        if (shown.code == u"progress" || shown.code == u"required") {
            const core::Attribute *percent = mark.attribute(shown.code.toStdString());
            return percent ? QVariant(QString::fromStdString(percent->text.zh).toDouble()) : QVariant();
        }
    }
    if (const core::MeasureReading *measure = mark.measure(shown.code.toStdString()); measure && measure->empty) {
        if (role == EmptyRole)
            return static_cast<int>(*measure->empty);
        if (role == Qt::ToolTipRole && m_texts.lack)
            return m_texts.lack(*measure);
    }
    if (shown.code == u"share" && (mark.noShare || mark.empty == core::EmptyReason::Withheld)) {
        if (role == EmptyRole)
            return static_cast<int>(mark.noShare.value_or(core::EmptyReason::Withheld));
        if (role == Qt::ToolTipRole)
            return m_texts.reason(mark);
    }
    if (role == Qt::ToolTipRole && shown.code == u"change" && mark.change && mark.change->empty)
        return m_texts.reason(mark);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    return shown.isKey ? m_texts.name(mark.keys, shown.code) : m_texts.cell(mark, shown.code);
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FigureColumn &column = m_layout->columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric(column.code) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == CodeRole)
        return column.code;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!column.period)
        return m_texts.header(column.code);
    Keys keys;
    keys.period = column.period;
    return m_texts.name(keys, QStringLiteral("period"));
}

} // namespace items
