#pragma once

#include "models/items/rowmodel.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace items {

/// Values of one kind (topics of indicators, values of a dimension) as a checkable list. Column 0 is the name with
/// a box, column 1 how much the other filters leave. Nothing checked means: not filtered.
class ValueModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< QString
        CountRole                     ///< int
    };
    using Counts = std::vector<std::pair<std::string, std::size_t>>;
    struct Texts
    {
        std::function<QString(const std::string &value)> value;
        QString heading, countHeading;
    };

    explicit ValueModel(QObject *parent = nullptr);

    void setTexts(Texts texts);
    /// Values with their counts, in the order of the list. The same values in another order do not move: nothing
    /// jumps away from under a click. Checks of values that are still there stay.
    void setCounts(const Counts &counts);
    /// The checked values in the order of the list, as a filter wants them.
    std::vector<std::string> checked() const;
    /// Shows a filter; does not emit checkedChanged.
    void setChecked(const std::vector<std::string> &values);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void checkedChanged(const std::vector<std::string> &values); ///< by the user

private:
    struct Entry
    {
        std::string value;
        std::size_t count = 0;
        bool on = false;
    };

    int rows() const override { return static_cast<int>(m_entries.size()); }
    int columns() const override { return 2; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    bool takeCounts(const Counts &counts);

    Texts m_texts;
    std::vector<Entry> m_entries;
};

} // namespace items
