#include "models/items/profilemodel.h"

#include <algorithm>

namespace items {

namespace {

const QString dash = QStringLiteral("—");

int signOf(const core::Mark &mark)
{
    const double change = mark.change ? mark.change->value.value_or(0) : 0;
    return change < 0 ? -1 : change > 0 ? 1 : 0;
}

} // namespace

ProfileModel::ProfileModel(QObject *parent)
    : RowModel(parent)
{}

void ProfileModel::setProfile(core::EnterpriseProfile profile, Texts texts)
{
    beginResetModel();
    m_profile = std::move(profile);
    m_texts = std::move(texts);
    endResetModel();
}

bool ProfileModel::hasPlaces() const
{
    return std::ranges::any_of(m_profile.standings, [](const auto &one) { return one.has_value(); });
}

int ProfileModel::rows() const { return static_cast<int>(m_profile.years.size()) + (hasPlaces() ? 1 : 0); }

int ProfileModel::columns() const
{
    return m_profile.years.empty() ? 0 : static_cast<int>(m_profile.standings.size()) + 1;
}

const core::Mark *ProfileModel::mark(const QModelIndex &index) const
{
    const auto year = static_cast<std::size_t>(index.row());
    if (!index.isValid() || index.column() == 0 || year >= m_profile.years.size())
        return nullptr;
    return &m_profile.years[year].marks[static_cast<std::size_t>(index.column() - 1)];
}

QVariant ProfileModel::cell(int row, int column, int role) const
{
    const auto at = static_cast<std::size_t>(row);
    const bool isPlaces = at == m_profile.years.size();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == PlacesRole)
        return isPlaces;
    if (isPlaces)
        return place(column, role);
    const core::EnterpriseProfile::Year &year = m_profile.years[at];
    if (column > 0)
        return number(year, year.marks[static_cast<std::size_t>(column - 1)], role);
    return role == Qt::DisplayRole ? QVariant(QString::number(year.year)) : QVariant();
}

QVariant ProfileModel::place(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == 0)
        return m_texts.places;
    const auto &standing = m_profile.standings[static_cast<std::size_t>(column - 1)];
    return standing ? m_texts.standing(*standing) : dash;
}

QVariant ProfileModel::number(const core::EnterpriseProfile::Year &year, const core::Mark &mark, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return mark.value ? m_texts.value(mark) : dash;
    case Qt::ToolTipRole:
        return m_texts.hint(mark, year.row.has_value());
    case ChangeRole:
        return m_texts.change(mark);
    case SignRole:
        return signOf(mark);
    case MissingRole:
        return !mark.value;
    default:
        return {};
    }
}

QVariant ProfileModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return column == 0 ? m_texts.year : m_texts.heading(static_cast<std::size_t>(column - 1));
}

} // namespace items
