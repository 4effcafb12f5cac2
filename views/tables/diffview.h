#pragma once

#include "models/items/diffmodel.h"
#include "views/text/names.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace views {

class Label;
class Segmented;

/// What changed between two states of a dataset: counts first, then the claims in groups, which can be narrowed to one
/// group and to a text.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// `names` know the things of the newer state and, as former ones, those of the older.
    void setDiff(std::shared_ptr<const core::Diff> diff, const Names &names);
    items::DiffModel *diffModel() const { return m_model; }
    /// All rows, whatever is shown of them; of single enterprises without their numbers, which leave the program only
    /// under the guard.
    QByteArray csv() const;

    /// What a claim says, as its rows show it.
    static QString contentText(const std::optional<core::ClaimContent> &content);

Q_SIGNALS:
    /// A row was clicked, or Return pressed on it.
    void claimPicked(const items::DiffModel::ClaimChange &change);
    void panelRowPicked(const core::RowChange &row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void narrow();
    void pick(const QModelIndex &index);
    void save();
    int wantedWidth(int column) const;
    void hideBlankColumns();
    void fitColumns();

    std::shared_ptr<const core::Diff> m_diff;
    Names m_names;
    items::DiffModel *m_model;
    std::vector<items::DiffModel::Group> m_present; ///< groups with rows, in the order of the choices
    Segmented *m_groups;
    QLineEdit *m_search;
    QPushButton *m_save;
    QTreeView *m_tree;
    Label *m_foot;
};

} // namespace views
