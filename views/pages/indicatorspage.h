#pragma once

#include "views/pages/gridpage.h"
#include "views/picklist.h"

class QBoxLayout;
class QToolButton;

namespace workspace {
class Workspace;
}

namespace views {

class Segmented;
class TransformChooser;

/// Any region indicator over regions and periods: chart and statistical table of one figure, with its
/// transform and kind of chart. Transforms that make no sense for the indicator are disabled and say why.
class IndicatorsPage : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    std::vector<core::FigureSpec> specs() const override;
    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;
    void setSelection(const core::Keys &keys) override;
    bool showKeys(const core::Keys &keys) override;
    void showSpecs(const std::vector<core::FigureSpec> &figures) override;
    Tile *chartTile() const { return m_chart; }
    Tile *tableTile() const { return m_table; }
    Tile *partsTile() const { return m_parts; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeBar(QBoxLayout *rows);
    void makeTiles(QBoxLayout *rows);
    Tile *makeTile(const core::FigureSpec &spec, QWidget *parent);
    bool hasGrowth() const; ///< growth is published of such an indicator, and the chart is not it
    /// What the indicator's declared parts are told apart by, each once; empty when it has none.
    std::vector<core::PartsOver> divisions() const;
    void offerDivisions();
    void showTiles();
    void retranslate();
    void offerTransforms();
    void setIndicator(const core::IndicatorId &id);
    void openPicker();
    const core::Indicator *indicator() const;

    const workspace::Workspace &m_workspace;
    core::FigureSpec m_spec;
    Names m_names;
    QToolButton *m_picker = nullptr;
    PickList *m_list = nullptr;
    TransformChooser *m_transforms = nullptr;
    Segmented *m_kinds = nullptr;
    Segmented *m_periods = nullptr;
    QToolButton *m_group = nullptr; ///< the median of the peers beside the level
    Segmented *m_over = nullptr;    ///< by what growth is decomposed, where there is a choice
    Tile *m_chart = nullptr;
    Tile *m_growth = nullptr; ///< beside the chart in a wide window
    Tile *m_table = nullptr;
    Tile *m_parts = nullptr;       ///< growth by declared parts
    QBoxLayout *m_lower = nullptr; ///< table and decomposition, side by side in a wide window
    std::string m_groupBy;         ///< of the decomposition; blank = whichever says most
};

} // namespace views
