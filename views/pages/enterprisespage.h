#pragma once

#include "views/pages/gridpage.h"

class QLineEdit;

namespace views {

/// Organisations with their annual figures, rankings of them, and the milestones of all or of the one picked. `/` goes
/// to the search in the table.
class EnterprisesPage : public GridPage
{
    Q_OBJECT

public:
    explicit EnterprisesPage(const core::Dataset &dataset, QWidget *parent = nullptr);

    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;
    void setSelection(const core::Keys &keys) override;
    bool showKeys(const core::Keys &keys) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void find(const QString &text);

    QLineEdit *m_find;
};

} // namespace views
