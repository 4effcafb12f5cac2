#pragma once

#include "views/pages/gridpage.h"

namespace views {

class Badge;
class Label;

/// The first page: the home region's headline figures, under a line that says whose they are, of when, and how
/// far the series below can be compared.
class OverviewPage : public GridPage
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebadge(const std::vector<workspace::FigurePtr> &figures);

    Label *m_region;
    Label *m_when;
    Badge *m_badge;
};

} // namespace views
