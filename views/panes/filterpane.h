#pragma once

#include "models/core/filter.h"
#include "views/text/names.h"

#include <QFrame>

class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace items {
class RegionModel;
class SectorModel;
class TopicModel;
} // namespace items

namespace workspace {
class FilterState;
}

namespace views {

class ChoiceTree;
class Section;
class YearRange;

/// The left panel: search among the choices, years, regions, sectors by tier, topics. Edits the one filter and
/// follows it; every count says what the *other* filters leave. An empty panel until it has names.
class FilterPane : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPane(workspace::FilterState &state, QWidget *parent = nullptr);

    /// Names in the language, with the dataset whose things are offered.
    void setNames(const Names &names);
    QSize sizeHint() const override { return {244, 600}; }

    QLineEdit *search() const { return m_search; } ///< nullptr, as all below, until it has names
    YearRange *years() const { return m_years; }
    ChoiceTree *regions() const { return m_regions.tree; }
    ChoiceTree *sectors() const { return m_sectors.tree; }
    ChoiceTree *topics() const { return m_topics.tree; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A foldable list with the link to what the fold hides.
    struct Group
    {
        ChoiceTree *tree = nullptr;
        Section *section = nullptr;
        QToolButton *more = nullptr;
        int folded = 0;
        bool unfolded = false;
    };

    void makeParts();
    void addGroup(Group &group, int countRole, int folded, QVBoxLayout *column);
    void addYears(QVBoxLayout *column);
    void connectModels();
    void setSwatches();
    void settle(Group &group);
    void refresh();
    void retranslate();
    void setYears(int first, int last, bool goesOn);

    workspace::FilterState &m_state;
    Names m_names;
    items::RegionModel *m_regionModel;
    items::SectorModel *m_sectorModel;
    items::TopicModel *m_topicModel;
    QLineEdit *m_search = nullptr;
    QScrollArea *m_scroll = nullptr;
    YearRange *m_years = nullptr;
    Section *m_yearSection = nullptr;
    Group m_regions, m_sectors, m_topics;
};

} // namespace views
