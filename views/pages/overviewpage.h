#pragma once

#include "views/pages/gridpage.h"

#include <optional>

namespace views {

class Badge;
class Label;

/// The first page: the home region's headline figures, under a line that says whose they are, of when, and how
/// far the series below can be compared.
class OverviewPage : public GridPage
{
    Q_OBJECT

public:
    explicit OverviewPage(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool isOfEnterprises() const { return tile(QStringLiteral("overview/headline")) == nullptr; }
    void rebadge(const std::vector<workspace::FigurePtr> &figures);

    const workspace::Workspace &m_workspace;
    std::optional<QString> m_regions; ///< of the headline figures shown
    Label *m_region;
    Label *m_when;
    Badge *m_badge;
};

} // namespace views
