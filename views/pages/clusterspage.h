#pragma once

#include "views/pages/gridpage.h"

namespace views {

class Label;
class Segmented;

/// Composition of the clusters by what is measured and how it is grouped: one choice for all its figures.
class ClustersPage : public GridPage
{
    Q_OBJECT

public:
    explicit ClustersPage(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();

    std::vector<std::string> m_measures; ///< "count", then indicators that are divided by sector
    Segmented *m_measure;
    Segmented *m_group;
    Label *m_by;
};

} // namespace views
