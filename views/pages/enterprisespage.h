#pragma once

#include "views/pages/gridpage.h"

class QLineEdit;

namespace views {

class Label;
class OrganisationCard;

/// Organisations with their annual figures, rankings of them, and the milestones of all or of the one picked, whose
/// profile opens below the table. Says what a dataset without a panel lacks. `/` goes to the search in the table.
class EnterprisesPage : public GridPage
{
    Q_OBJECT

public:
    explicit EnterprisesPage(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;
    void setSelection(const core::Keys &keys) override;
    bool showKeys(const core::Keys &keys) override;
    std::optional<Meant> meant(const core::Keys &keys) const override;
    bool hasOpened() const override;
    void closeOpened() override;
    OrganisationCard *profile() const { return m_profile; }

protected:
    void pick(const Tile *tile, const core::Keys &keys) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addNote();
    void open(const core::OrganisationId &id);
    void retranslate();
    void find(const QString &text);

    const workspace::Workspace &m_workspace;
    QLineEdit *m_find;
    OrganisationCard *m_profile;
    Label *m_lack = nullptr, *m_remedy = nullptr;
    bool m_inProfile = false; ///< what was picked last
};

} // namespace views
