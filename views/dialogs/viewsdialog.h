#pragma once

#include "models/core/savedview.h"
#include "views/text/names.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QTreeWidgetItem;

namespace workspace {
class SavedViews;
}

namespace views {

class Label;
class PlainTable;

/// The saved views of a dataset: open, rename and delete them, and take the last deletion back.
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `saved` outlives it; `names` know the dataset.
    ViewsDialog(workspace::SavedViews &saved, const Names &names, QWidget *parent = nullptr);

    /// The view to be opened once the dialog is accepted.
    QString chosen() const;

private:
    void makeParts();
    void fill(const QString &current = {});
    void rename(QTreeWidgetItem *item);
    void remove();
    void restore();
    void updateButtons();

    workspace::SavedViews &m_saved;
    Names m_names;
    PlainTable *m_table;
    Label *m_said;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_restore;
    std::optional<core::SavedView> m_removed;
    bool m_filling = false;
};

} // namespace views
