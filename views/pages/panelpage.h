#pragma once

#include "views/pages/gridpage.h"

class QComboBox;

namespace views {

class EnterpriseCard;
class Label;

/// The enterprises of a panel: all rows as a table, a ranking, two measures against each other, their distribution,
/// growth by what became of the enterprises, and the years of the largest or of the one picked.
class PanelPage : public GridPage
{
    Q_OBJECT

public:
    explicit PanelPage(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;
    void setSelection(const core::Keys &keys) override;
    bool showKeys(const core::Keys &keys) override;
    void showSpecs(const std::vector<core::FigureSpec> &figures) override;
    std::optional<workspace::PanelTable> panelTable() const override;

    EnterpriseCard *card() const { return m_card; }
    QComboBox *measure() const { return m_measure; }
    QComboBox *against() const { return m_against; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();

    const workspace::Workspace &m_workspace;
    EnterpriseCard *m_card;
    QComboBox *m_measure; ///< of all figures; upwards in the scatter plot
    QComboBox *m_against; ///< across in the scatter plot
    Label *m_measureLabel;
    Label *m_againstLabel;
    const core::PanelRows *m_rows = nullptr; ///< those in the card
    core::OrganisationId m_enterprise;       ///< whose years are shown; blank = the largest
};

} // namespace views
