#pragma once

#include "models/core/diff.h"
#include "views/text/names.h"

#include <QWidget>

#include <memory>

namespace items {
class DiffModel;
}
class QLineEdit;
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

    /// `names` know the things of the newer state, `before` those of the older one.
    void setDiff(std::shared_ptr<const core::Diff> diff, const Names &names, const Names &before = {});
    items::DiffModel *diffModel() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void narrow();
    void fitColumns();

    std::shared_ptr<const core::Diff> m_diff;
    Names m_names;
    Names m_namesBefore;
    items::DiffModel *m_model;
    Segmented *m_groups;
    QLineEdit *m_search;
    QTreeView *m_tree;
    Label *m_foot;
};

} // namespace views
