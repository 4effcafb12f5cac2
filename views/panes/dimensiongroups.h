#pragma once

#include "models/core/panel/panelcounts.h"
#include "views/text/names.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace items {
class ValueModel;
}

namespace views {

class ChoiceGroup;
class ChoiceTree;

/// A group of choices for every dimension of an enterprise panel that is neither its region nor its sector.
class DimensionGroups : public QWidget
{
    Q_OBJECT

public:
    /// A dimension with more values lists those that most enterprises have, and the chosen ones.
    static constexpr std::size_t mostValues = 500;

    explicit DimensionGroups(QWidget *parent);

    /// None when there is no panel. Groups of a panel with the same dimensions stay as they are folded.
    void setPanel(const std::shared_ptr<const core::PanelHead> &head, const Names &names);
    void setChosen(const core::Filter &filter);
    /// The first counts bring the values: frequent ones come first.
    void setCounts(const core::PanelCounts &counts, const core::Filter &filter);
    void setTip(const QString &tip);
    void setNeedle(const QString &text);
    ChoiceTree *tree(const QString &dimension) const; ///< nullptr when there is none

Q_SIGNALS:
    void chosen(const std::string &dimension, const std::vector<std::string> &values); ///< by the user
    void rowEntered(QWidget *tree, const QRect &row);

private:
    struct Group
    {
        core::PanelField field;
        items::ValueModel *model;
        ChoiceGroup *group;
    };

    void rebuild(const std::vector<core::PanelField> &fields);

    std::vector<Group> m_groups;
    QString m_needle;
};

} // namespace views
