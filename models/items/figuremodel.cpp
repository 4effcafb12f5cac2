#include "models/items/figuremodel.h"

#include <algorithm>
#include <array>

namespace items {

using core::Figure;
using core::Keys;
using core::Mark;

namespace {

const std::array<QString, 7> &keyFields()
{
    static const std::array<QString, 7> fields{
        QStringLiteral("item"),   QStringLiteral("organisation"), QStringLiteral("indicator"), QStringLiteral("region"),
        QStringLiteral("sector"), QStringLiteral("period"),       QStringLiteral("source")};
    return fields;
}

std::string keyText(const Keys &keys, const QString &field)
{
    if (field == u"item")
        return keys.item;
    if (field == u"organisation")
        return keys.organisation.text();
    if (field == u"indicator")
        return keys.indicator.text();
    if (field == u"region")
        return keys.region.text();
    if (field == u"sector")
        return keys.sector.text();
    if (field == u"source")
        return keys.source.text();
    return keys.period ? keys.period->lastDay() + keys.period->spanText() : std::string();
}

bool hasNumber(const Mark &mark) { return mark.value || !mark.literal.empty(); }

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

template <class Test> bool any(const Figure &figure, Test test)
{
    return std::any_of(figure.marks.begin(), figure.marks.end(), test);
}

bool occurs(const Figure &figure, const QString &field)
{
    return any(figure, [&](const Mark &mark) { return !keyText(mark.keys, field).empty(); });
}

bool varies(const Figure &figure, const QString &field)
{
    return any(figure, [&](const Mark &mark) {
        return keyText(mark.keys, field) != keyText(figure.marks.front().keys, field);
    });
}

bool unitsVary(const Figure &figure)
{
    return any(figure,
               [&](const Mark &mark) { return mark.measurement.unit != figure.marks.front().measurement.unit; });
}

bool isNumeric(const QString &code)
{
    static const std::array<QString, 8> codes{
        QStringLiteral("value"),   QStringLiteral("share"), QStringLiteral("growth"),   QStringLiteral("change"),
        QStringLiteral("implied"), QStringLiteral("count"), QStringLiteral("progress"), QStringLiteral("required")};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// What a mark says beside its keys and attributes, as far as it occurs.
std::vector<QString> readings(const Figure &figure)
{
    std::vector<QString> codes;
    const auto add = [&](const QString &code, auto test) {
        if (any(figure, test))
            codes.push_back(code);
    };
    add(QStringLiteral("value"), [](const Mark &mark) { return hasNumber(mark) || mark.empty || mark.implied; });
    add(QStringLiteral("unit"), [](const Mark &mark) { return !mark.measurement.unit.empty(); });
    add(QStringLiteral("share"), [](const Mark &mark) { return mark.share.has_value(); });
    add(QStringLiteral("growth"), [](const Mark &mark) { return mark.growth.has_value(); });
    add(QStringLiteral("basis"), [](const Mark &mark) { return mark.growth.has_value(); });
    add(QStringLiteral("change"), [](const Mark &mark) { return mark.change && mark.change->value; });
    add(QStringLiteral("status"), [](const Mark &mark) { return mark.status != core::Status::Unstated; });
    add(QStringLiteral("target"), [](const Mark &mark) { return mark.target.has_value(); });
    add(QStringLiteral("sources"), [](const Mark &mark) { return !mark.sources.empty(); });
    return codes;
}

} // namespace

struct FigureModel::Layout
{
    struct Column
    {
        QString code;                       ///< "value" for a period
        std::optional<core::Period> period; ///< of a series figure
        bool isKey = false;
    };
    std::vector<Column> columns;
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
    for (const QString &field : keyFields()) {
        if (field != u"period" && field != u"source" && varies(figure, field))
            columns.push_back({field, {}, true});
    }
    if (columns.empty())
        columns.push_back({QStringLiteral("indicator"), {}, true});
    if (unitsVary(figure))
        columns.push_back({QStringLiteral("unit"), {}, false});
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
    std::vector<QString> attributes;
    for (const Mark &mark : figure.marks) {
        for (const core::Attribute &attribute : mark.attributes) {
            const QString code = QString::fromStdString(attribute.name);
            if (std::find(attributes.begin(), attributes.end(), code) == attributes.end())
                attributes.push_back(code);
        }
        rows.push_back({&mark, {}});
    }
    const auto has = [&](const QString &code) {
        return std::find(attributes.begin(), attributes.end(), code) != attributes.end();
    };
    const bool named = has(QStringLiteral("title")) || has(QStringLiteral("name"));
    for (const QString &field : keyFields()) {
        // The item of a target is its place in the file: nothing to read.
        const bool target = figure.spec.subject == core::FigureSubject::Targets && field == u"item";
        const bool saidByTitle = named && (field == u"item" || field == u"source");
        if (!target && !saidByTitle && !has(field) && occurs(figure, field))
            columns.push_back({field, {}, true});
    }
    for (const QString &code : attributes)
        columns.push_back({code, {}, false});
    for (const QString &code : readings(figure)) {
        if (!has(code))
            columns.push_back({code, {}, false});
    }
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
    const Layout::Column &column = m_layout->columns[static_cast<std::size_t>(index.column())];
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
    const Layout::Column &shown = m_layout->columns[static_cast<std::size_t>(column)];
    if (role == SortRole) {
        if (shown.code == u"growth")
            return mark.growth ? QVariant(mark.growth->percent) : QVariant();
        if (shown.code == u"change")
            return mark.change && mark.change->value ? QVariant(*mark.change->value) : QVariant();
        if (shown.code == u"share")
            return mark.share ? QVariant(*mark.share) : QVariant();
        if (shown.code == u"period")
            return QString::fromStdString(keyText(mark.keys, shown.code));
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
    const Layout::Column &column = m_layout->columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric(column.code) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (!column.period)
        return m_texts.header(column.code);
    Keys keys;
    keys.period = column.period;
    return m_texts.name(keys, QStringLiteral("period"));
}

} // namespace items
