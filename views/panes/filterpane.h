#pragma once

#include "models/core/filter.h"
#include "views/text/names.h"

#include <QFrame>

class QLineEdit;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace items {
class RegionModel;
class SectorModel;
class ValueModel;
} // namespace items

namespace workspace {
class FilterState;
class PanelCensus;
} // namespace workspace

namespace views {

class ChoiceGroup;
class ChoiceTree;
class DimensionGroups;
class Section;
class YearRange;

/// The left panel: search among the choices, years, regions, sectors by tier, topics; with an enterprise panel its
/// other dimensions and part of a name, too. Edits the one filter and follows it; every count says what the *other*
/// filters leave: enterprises where a panel says, else observations. An empty panel until it has names.
class FilterPane : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPane(workspace::FilterState &state, QWidget *parent = nullptr);

    /// Names in the language, with the dataset whose things are offered.
    void setNames(const Names &names);
    /// What counts enterprises; to be set before the names.
    void setCensus(const workspace::PanelCensus &census);
    /// Lifts all filters, the part of a name that is being typed too.
    void liftAll();
    QSize sizeHint() const override { return {244, 600}; }

    QLineEdit *search() const { return m_search; } ///< nullptr, as all below, until it has names
    YearRange *years() const { return m_years; }
    QLineEdit *name() const { return m_name; }
    ChoiceTree *regions() const;
    ChoiceTree *sectors() const;
    ChoiceTree *topics() const;
    /// Of a dimension of the panel; nullptr when there is none of this name.
    ChoiceTree *dimension(const QString &name) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeParts();
    void addYears(QVBoxLayout *column);
    void addName(QVBoxLayout *column);
    void connectModels();
    void setSwatches();
    void refresh();
    void showCounts();
    void reveal(const QWidget *tree, const QRect &row);
    void retranslate();
    void setTips();
    void nameTyped(const QString &text);
    void setName();
    void setYears(int first, int last, bool goesOn);

    workspace::FilterState &m_state;
    const workspace::PanelCensus *m_census = nullptr;
    Names m_names;
    items::RegionModel *m_regionModel;
    items::SectorModel *m_sectorModel;
    items::ValueModel *m_topicModel;
    QLineEdit *m_search = nullptr;
    QScrollArea *m_scroll = nullptr;
    YearRange *m_years = nullptr;
    Section *m_yearSection = nullptr;
    Section *m_nameSection = nullptr;
    QLineEdit *m_name = nullptr;
    QTimer *m_nameRests;       ///< runs out when nothing more is typed
    bool m_nameGoesOn = false; ///< what is typed goes on with the same step
    ChoiceGroup *m_regions = nullptr;
    ChoiceGroup *m_sectors = nullptr;
    ChoiceGroup *m_topics = nullptr;
    DimensionGroups *m_dimensions = nullptr;
};

} // namespace views
