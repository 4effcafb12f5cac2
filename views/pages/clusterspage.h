#pragma once

#include "views/pages/gridpage.h"

class QComboBox;
class QPushButton;

namespace views {

class Label;

/// Composition of the clusters by what is measured and how it is grouped: one choice for all its figures. With an
/// enterprise panel its measures and dimensions are offered, else organisations and indicators divided by sector.
class ClustersPage : public GridPage
{
    Q_OBJECT

public:
    explicit ClustersPage(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;
    void showSpecs(const std::vector<core::FigureSpec> &figures) override;

    QComboBox *measure() const { return m_measure; }
    QComboBox *group() const { return m_group; }

    /// One thing to choose; its title is blank where the words are the program's own.
    struct Choice
    {
        std::string id;
        core::Name title = {};
    };

protected:
    void changeEvent(QEvent *event) override;

private:
    void addReason();
    void retranslate();
    void choose();
    QString text(const Choice &choice) const;
    void name(QComboBox *box, const std::vector<Choice> &choices);

    bool m_ofPanel;
    std::vector<Choice> m_measures; ///< "count" first
    std::vector<Choice> m_groups;
    QComboBox *m_measure;
    QComboBox *m_group;
    Label *m_measureLabel;
    Label *m_groupLabel;
    Label *m_why = nullptr; ///< there is nothing to group by
    QPushButton *m_toEnterprises = nullptr;
};

} // namespace views
