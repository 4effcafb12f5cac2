#include "models/items/enterprisemodel.h"

#include <QStringList>

#include <algorithm>

namespace items {

using Of = core::SortColumn::Of;

namespace {

constexpr std::size_t pageRows = 256;
constexpr std::size_t pagesKept = 8;
const QString dash = QStringLiteral("—");

bool isSame(const PanelColumn &a, const PanelColumn &b) { return a.of == b.of && a.index == b.index; }

bool isNumeric(const PanelColumn &column) { return column.of == Of::Measure || column.of == Of::Year; }

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace

std::vector<PanelColumn> panelColumns(const core::PanelHead &head)
{
    std::vector<PanelColumn> columns{{Of::Name}, {Of::Id}, {Of::Year}};
    std::size_t dimension = 0, measure = 0;
    for (const core::PanelField &field : head.schema.fields) {
        if (field.role == core::PanelRole::Dimension)
            columns.push_back({Of::Dimension, dimension++});
        else if (field.role == core::PanelRole::Measure)
            columns.push_back({Of::Measure, measure++});
    }
    return columns;
}

const core::PanelField &fieldOf(const core::PanelHead &head, const PanelColumn &column)
{
    static const core::PanelField none;
    if (column.of == Of::Dimension)
        return head.dimensions[column.index].field;
    if (column.of == Of::Measure)
        return head.measures[column.index].field;
    const auto role = column.of == Of::Name ? core::PanelRole::Name
                      : column.of == Of::Id ? core::PanelRole::Entity
                                            : core::PanelRole::Period;
    const auto field = head.schema.first(role);
    return field ? head.schema.fields[*field] : none;
}

std::vector<core::SortColumn> clicked(const std::vector<core::SortColumn> &order, PanelColumn column, bool added)
{
    const bool firstWay = column.of == Of::Measure;
    const auto known = std::ranges::find_if(order, [&](const auto &one) { return isSame(one, column); });
    // A click on one of several columns begins anew with it.
    const bool turns = known != order.end() && (added || order.size() == 1);
    column.descending = turns ? !known->descending : firstWay;
    const bool leaves = turns && column.descending == firstWay;
    if (!added)
        return leaves ? std::vector<core::SortColumn>{} : std::vector<core::SortColumn>{column};
    std::vector<core::SortColumn> next = order;
    const auto at = next.begin() + (known - order.begin());
    if (leaves)
        next.erase(at);
    else if (turns)
        *at = column;
    else
        next.push_back(column);
    return next;
}

EnterpriseModel::EnterpriseModel(QObject *parent)
    : RowModel(parent)
{}

void EnterpriseModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    if (columns() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
}

void EnterpriseModel::setRows(core::OrderedRows rows)
{
    const auto &head = rows.panel().head;
    const bool sameShape = head && head == m_rows.panel().head && rows.size() == m_rows.size() && rows.size() > 0;
    m_found = {};
    if (sameShape) { // who goes through the rows stays where he is
        m_pages.clear();
        m_rows = std::move(rows);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
        Q_EMIT dataChanged(index(0, 0), index(this->rows() - 1, columns() - 1));
        return;
    }
    beginResetModel();
    m_pages.clear();
    m_rows = std::move(rows);
    m_columns = m_rows.panel() ? items::panelColumns(*m_rows.panel().head) : std::vector<PanelColumn>{};
    endResetModel();
}

void EnterpriseModel::complete(core::OrderedRows rows)
{
    m_rows = std::move(rows);
    m_found = {};
    if (this->rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(this->rows() - 1, columns() - 1));
}

bool EnterpriseModel::knows(int first, int count) const
{
    for (int place = first; place < first + count; ++place) {
        if (isPending(static_cast<std::size_t>(place)))
            return false;
    }
    return true;
}

void EnterpriseModel::setFound(int first, std::vector<std::uint32_t> rows)
{
    const int last = std::min(first + static_cast<int>(rows.size()), this->rows()) - 1;
    m_found = {static_cast<std::size_t>(first), std::move(rows)};
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columns() - 1));
}

bool EnterpriseModel::isPending(std::size_t place) const
{
    return !m_rows.isKnown(place / pageRows * pageRows, pageRows) && !m_found.holds(place);
}

std::size_t EnterpriseModel::rowAt(int place) const
{
    const auto wanted = static_cast<std::size_t>(place);
    const std::size_t number = wanted / pageRows;
    if (m_found.holds(wanted))
        return m_found.rows[wanted - m_found.first];
    if (isPending(wanted))
        return m_rows.mask()->row(wanted);
    const auto known = std::ranges::find(m_pages, number, &Page::number);
    if (known != m_pages.end()) {
        m_pages.splice(m_pages.begin(), m_pages, known);
    } else {
        m_pages.push_front({number, m_rows.page(number * pageRows, pageRows)});
        if (m_pages.size() > pagesKept)
            m_pages.pop_back();
    }
    return m_pages.front().rows[wanted % pageRows];
}

int EnterpriseModel::yearOf(std::size_t row) const { return core::yearOf(*m_rows.panel().head, row); }

core::Keys EnterpriseModel::keysOf(int row) const
{
    const core::PanelHead &head = *m_rows.panel().head;
    const core::PanelRows &all = *m_rows.panel().rows;
    const std::size_t at = rowAt(row);
    core::Keys keys;
    keys.organisation = core::OrganisationId(std::string(all.ids[all.entity[at]]));
    keys.item = std::string(all.nameOf(at));
    keys.period = core::Period::ofYear(yearOf(at));
    const auto onlyValue = [&](std::string_view resource) {
        const auto dimension = head.dimensionOf(resource);
        if (!dimension)
            return std::string();
        const auto values = core::cellValues(head.dimensions[*dimension], all.dimensions[*dimension][at]);
        return values.size() == 1 ? std::string(values.front()) : std::string();
    };
    keys.region = core::RegionCode(onlyValue("regions"));
    keys.sector = core::SectorId(onlyValue("sectors"));
    return keys;
}

bool EnterpriseModel::isOf(int row, const core::Keys &keys) const
{
    if (keys.organisation.text().empty())
        return false;
    const core::PanelRows &all = *m_rows.panel().rows;
    const std::size_t at = rowAt(row);
    return all.ids[all.entity[at]] == keys.organisation.text() && (!keys.period || keys.period->year() == yearOf(at));
}

QString EnterpriseModel::valuesText(std::size_t row, std::size_t dimension) const
{
    const core::PanelDimension &meant = m_rows.panel().head->dimensions[dimension];
    QStringList words;
    for (const std::string_view value : core::cellValues(meant, m_rows.panel().rows->dimensions[dimension][row])) {
        if (!value.empty())
            words += m_texts.value(meant.field, std::string(value));
    }
    return words.join(m_texts.separator);
}

QString EnterpriseModel::text(std::size_t row, const PanelColumn &column) const
{
    const core::PanelRows &all = *m_rows.panel().rows;
    switch (column.of) {
    case Of::Name:
        return fromUtf8(all.nameOf(row));
    case Of::Id:
        return fromUtf8(all.ids[all.entity[row]]);
    case Of::Year:
        return QString::number(yearOf(row));
    case Of::Dimension:
        return valuesText(row, column.index);
    case Of::Measure:
        break;
    }
    const std::string literal = all.measures[column.index].literal(row);
    return literal.empty() ? QString() : m_texts.number(literal);
}

QVariant EnterpriseModel::cell(int row, int column, int role) const
{
    const PanelColumn &meant = m_columns[static_cast<std::size_t>(column)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric(meant) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == PendingRole)
        return isPending(static_cast<std::size_t>(row));
    if (role == Qt::DisplayRole)
        return words(rowAt(row), column);
    if (role != Qt::ToolTipRole && role != MissingRole)
        return {};
    const bool missing = text(rowAt(row), meant).isEmpty();
    if (role == MissingRole)
        return missing;
    return missing && meant.of == Of::Measure ? QVariant(m_texts.missing) : QVariant();
}

QString EnterpriseModel::words(std::size_t row, int column) const
{
    const QString words = text(row, m_columns[static_cast<std::size_t>(column)]);
    return words.isEmpty() ? dash : words;
}

bool EnterpriseModel::isWithheld(std::size_t row, int column, const core::RowGuard &guard) const
{
    const PanelColumn &meant = m_columns[static_cast<std::size_t>(column)];
    const core::PanelRows &all = *m_rows.panel().rows;
    return meant.of == Of::Measure && all.measures[meant.index].value(row) &&
           guard.withholds(yearOf(row), all, row, meant.index);
}

int EnterpriseModel::placeInOrder(const PanelColumn &column) const
{
    const auto &order = m_rows.columns();
    const auto found = std::ranges::find_if(order, [&](const auto &one) { return isSame(one, column); });
    if (found == order.end())
        return 0;
    const auto place = static_cast<int>(found - order.begin()) + 1;
    return found->descending ? -place : place;
}

QVariant EnterpriseModel::heading(int column, int role) const
{
    const PanelColumn &meant = m_columns[static_cast<std::size_t>(column)];
    const core::PanelField &field = fieldOf(*m_rows.panel().head, meant);
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(meant) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return m_texts.heading(meant, field);
    case Qt::ToolTipRole:
        return m_texts.hint(meant, field);
    case OrderRole:
        return placeInOrder(meant);
    default:
        return {};
    }
}

} // namespace items
