#pragma once

#include "views/pages/gridpage.h"

class QComboBox;

namespace views {

class EnterpriseCard;
class Label;
class ProfileCard;

/// The enterprises of a panel: all rows as a table, the profile of the one opened, a ranking, two measures against each
/// other, their distribution, growth by what became of the enterprises, and the years of the largest or of the one
/// picked.
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
    std::optional<Meant> meant(const core::Keys &keys) const override;
    bool hasOpened() const override;
    void closeOpened() override;

    EnterpriseCard *card() const { return m_card; }
    ProfileCard *profile() const { return m_profile; }
    QComboBox *measure() const { return m_measure; }
    QComboBox *against() const { return m_against; }
    QComboBox *moves() const { return m_moves; }

protected:
    void pick(const Tile *tile, const core::Keys &keys) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void nameMeasures();
    void nameMoves();
    void choose();
    void connectPicks();
    void open(const core::OrganisationId &id);
    void showProfile();
    void pickRow(const core::Keys &keys, int column);
    void pickMark(core::Mark mark, std::size_t measure);

    const workspace::Workspace &m_workspace;
    EnterpriseCard *m_card;
    ProfileCard *m_profile;
    QComboBox *m_measure; ///< of all figures; upwards in the scatter plot
    QComboBox *m_against; ///< across in the scatter plot
    QComboBox *m_moves;   ///< the groups that enterprises move between, in their flows
    Label *m_measureLabel;
    Label *m_againstLabel;
    Label *m_movesLabel;
    const core::PanelRows *m_rows = nullptr; ///< those in the card
    core::OrganisationId m_enterprise;       ///< whose years are shown; blank = the largest
    std::optional<Meant> m_meant;            ///< the number picked in a table or the profile
    bool m_toShow = false;                   ///< the profile is yet to be scrolled to
    int m_cameFrom = 0;                      ///< where the page was scrolled to when it was opened
};

} // namespace views
