#pragma once

#include "views/panes/section.h"

class QAbstractItemModel;

namespace views {

class ChoiceTree;

/// A foldable list of choices with the link to what the fold hides; its header says how many are chosen. Hidden as
/// long as there is nothing to choose.
class ChoiceGroup : public Section
{
    Q_OBJECT

public:
    /// At most `folded` rows while folded, 0 = all.
    ChoiceGroup(QAbstractItemModel *model, int countRole, int folded, QWidget *parent);

    ChoiceTree *tree() const { return m_tree; }
    /// Hides it where none of its choices could ever find something.
    void setUseful(bool useful);
    /// What the numbers are, on the header.
    void setTip(const QString &tip) { header()->setToolTip(tip); }
    /// The title, also for assistive tools.
    void setName(const QString &name);

Q_SIGNALS:
    void rowEntered(QWidget *tree, const QRect &row); ///< by the keyboard

private:
    void settle();

    ChoiceTree *m_tree;
    QToolButton *m_more;
    int m_folded;
    bool m_unfolded = false;
    bool m_useful = true;
};

} // namespace views
