#pragma once

#include "models/core/diff.h"
#include "models/items/treemodel.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace items {

/// What changed between two states of a dataset, claim by claim, in groups, revisions first, then what
/// indicators say of themselves and the counts of all other resources. Words are made by the texts given.
class DiffModel : public TreeModel
{
    Q_OBJECT

public:
    enum Column { Figure, Region, Period, Before, After, Delta, DeltaPercent, DeltaInterval, Source, ColumnCount };
    enum class Group {
        Revised,
        WithinRounding,
        Details, ///< the value stays; status, growth, note or qualifier do not
        Added,
        Removed,
        Indicators, ///< what indicators, and columns of the panel, say of themselves: name, unit, kind …
        Rows,       ///< of the enterprise panel, cell by cell
        Other,      ///< rows of all other resources, field by field, and counts of those that are not listed
    };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< int of Group
        HeadRole,                     ///< bool: the row is the head of its group
        SignRole,                     ///< -1, 0 or 1: of the change
    };
    struct Texts
    {
        std::function<QString(Group, int rows)> group;
        std::function<QString(const core::ClaimKey &)> figure; ///< indicator, with the sector where there is one
        std::function<QString(const core::ClaimKey &)> region; ///< or organisation
        std::function<QString(const core::ClaimKey &)> period;
        /// A value, or what a claim says without one; with its growth and status where these changed.
        std::function<QString(const core::ClaimContent &, bool withDetails)> content;
        std::function<QString(const core::RevisedClaim &)> change;   ///< of value and growth, with unit
        std::function<QString(const core::RevisedClaim &)> interval; ///< of the change of its value, and its note
        std::function<QString(double)> percent;
        std::function<QString(const core::RevisedCell &)> cellChange;
        std::function<QString(const core::ClaimKey &)> source;
        std::function<QString(const core::RevisedIndicator &)> indicator; ///< with the field
        std::function<QString(const core::RevisedIndicator &)> figures;   ///< how many say something else by it
        std::function<QString(const core::RevisedColumn &)> column;       ///< of the panel, with the field
        std::function<QString(const core::ColumnChange &)> wholeColumn;
        std::function<QString(const std::string &field, const std::string &value)> fieldText;
        std::function<QString(const core::RowChange &)> enterprise;
        std::function<QString(const core::RevisedCell &)> cell; ///< its column
        std::function<QString(const core::RevisedCell &, const std::string &)> cellText;
        std::function<QString(core::RowChange::Kind)> whole;           ///< what became of a row that came or went
        std::function<QString(const core::ResourceChange &)> otherRow; ///< its resource and name
        std::function<QString(const std::string &field)> field;
        std::function<QString(const core::NamedCounts &)> resource;
        std::function<QString(int column)> header;
    };

    explicit DiffModel(QObject *parent = nullptr);

    void setDiff(std::shared_ptr<const core::Diff> diff, Texts texts);
    /// Shows the rows of one group only (none: all) with every word of a text in figure, region, period or source.
    void narrow(std::optional<Group> group, const QString &search);
    int shownRows() const { return m_shown; }
    static std::size_t count(const core::Diff &diff, Group group);
    /// What became of a claim; none of one side where it is not there.
    struct ClaimChange
    {
        core::ClaimKey key;
        std::optional<core::ClaimContent> before, after;
        const core::RevisedClaim *revised = nullptr; ///< where both are there
    };
    /// The claim of a row; none of rows that are of no claim.
    std::optional<ClaimChange> claimAt(const QModelIndex &index) const;
    /// The row of the panel that a row is of; none of others.
    const core::RowChange *panelRowAt(const QModelIndex &index) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Group group = Group::Revised;
        int at = -1; ///< in its list of the diff; -1: the head of the group
    };
    int columns() const override { return ColumnCount; }
    QVariant cell(int node, int column, int role) const override;
    void fill();
    void addGroup(Group group, std::size_t rows);
    bool matches(const Row &row, const QStringList &words) const;
    QString text(const Row &row, int column) const;
    QString claimText(const core::ClaimKey &key, int column) const;
    QString revisedText(const core::RevisedClaim &claim, int column) const;
    QString statedText(std::size_t at, int column) const;
    QString rowText(std::size_t at, int column) const;
    QString otherText(std::size_t at, int column) const;
    std::optional<double> changeOf(const Row &row) const;
    const core::RevisedClaim &revisedAt(const Row &row) const;

    std::shared_ptr<const core::Diff> m_diff;
    Texts m_texts;
    std::optional<Group> m_group;
    QString m_search;
    std::vector<Row> m_rows;                                   ///< by node
    std::array<std::vector<std::size_t>, 3> m_revised;         ///< places in the diff, by the first three groups
    std::vector<std::pair<std::size_t, std::size_t>> m_cells;  ///< a row of the panel and a cell of it
    std::vector<std::pair<std::size_t, std::size_t>> m_fields; ///< a row of another resource and a field of it
    std::vector<const core::NamedCounts *> m_counts;           ///< of resources whose rows are not listed
    std::array<int, 8> m_shownOf{};                            ///< rows, by group
    int m_shown = 0;
};

} // namespace items
