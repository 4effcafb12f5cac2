#pragma once

#include "models/core/issue.h"
#include "models/items/diffmodel.h"
#include "models/workspace/revisioncomparison.h"
#include "views/charts/palette.h"
#include "views/text/names.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace workspace {
class Workspace;
}

namespace views {

class DiffView;
class ImpactView;
class Label;
class PlainTable;

/// The revisions of the dataset, newest first, and what changed between two of them: the one chosen and, unless
/// another is asked for, the one before it. Any of them can be shown as it was or made current again.
class RevisionSection : public QFrame
{
    Q_OBJECT

public:
    explicit RevisionSection(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the workspace's dataset as it is.
    void fill(Language language);
    const workspace::RevisionComparison &comparison() const { return m_comparison; }

Q_SIGNALS:
    void showWanted(int revision);
    void useWanted(int revision);
    /// A revision is to be shown beside what is shown.
    void besideWanted(int revision);
    /// A saved view is to be opened, with a revision beside it.
    void viewWanted(const QString &view, int beside);
    /// A claim of the differences, or a row of the panel, is to be looked at, with what it said and says.
    void detailWanted(const core::Mark &mark, const Names &names);
    /// What was found in the file that a revision came from is to be read.
    void reportWanted(const QString &path, const std::vector<core::Issue> &issues);

private:
    void makeParts();
    void fillTable();
    void fillChoices();
    /// Compares a revision with the one it came after: not always the one before it in the list.
    void choose(int revision);
    void compare();
    void showComparison();
    void showClaim(const items::DiffModel::ClaimChange &change);
    void showRow(const core::RowChange &row);
    void hideComparison();
    void updateButtons();
    /// Marks the line of the table whose changes are shown, and says where it came from.
    void markChosen();
    void showOrigin();
    void showReport();
    int chosen() const;
    QString nameOf(int revision) const;

    const workspace::Workspace &m_workspace;
    workspace::RevisionComparison m_comparison;
    Language m_language = Language::Chinese;
    std::vector<core::Revision> m_revisions; ///< newest first
    Label *m_title;
    PlainTable *m_table;
    Label *m_origin; ///< where the revision chosen came from
    QPushButton *m_report;
    Label *m_fromWord;
    QComboBox *m_from;
    Label *m_toWord;
    QComboBox *m_to;
    QPushButton *m_show;
    QPushButton *m_use;
    QPushButton *m_beside;
    Label *m_empty;
    DiffView *m_diff;
    ImpactView *m_impact;
};

} // namespace views
