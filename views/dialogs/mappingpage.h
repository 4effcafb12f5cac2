#pragma once

#include "views/text/names.h"

#include <QWidget>

#include <map>
#include <memory>
#include <string>

class QStackedWidget;

namespace core {
struct Issue;
struct Mapping;
} // namespace core
namespace workspace {
struct Arrival;
class ImportDraft;
} // namespace workspace

namespace views {

class GridTable;
class IssueReport;
class Label;
class MappingOptions;
class MappingOutcome;
class NameMatching;
class Segmented;

/// How a table becomes figures: at the left how it is read, in the middle the table itself with the meaning of each
/// column, at the right what comes of it.
class MappingPage : public QWidget
{
    Q_OBJECT

public:
    /// The draft outlives it.
    explicit MappingPage(workspace::ImportDraft &draft, QWidget *parent = nullptr);

    /// Shows the draft as it is.
    void fill(const Names &names, const QStringList &datasets);
    GridTable *table() const { return m_table; }

Q_SIGNALS:
    /// Escape was pressed though something was changed, which would be lost: pressed again, it leaves.
    void lossFeared();

protected:
    /// Escape leaves the matching of names first.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeMiddle();
    QWidget *makeLegend();
    void fillTable(std::shared_ptr<const workspace::Arrival> arrival, const Names &names);
    void showIssue(const core::Issue &issue);
    void matchRegions();
    void matchIndicators();
    /// Applies an edit to the mapping that counts.
    template <class Edit> void edit(Edit edit);

    workspace::ImportDraft &m_draft;
    Names m_names;
    MappingOptions *m_options;
    Segmented *m_shown;
    Label *m_title;
    QStackedWidget *m_middle;
    GridTable *m_table;
    IssueReport *m_report;
    QStackedWidget *m_right;
    MappingOutcome *m_outcome;
    NameMatching *m_matching;
    std::map<std::string, std::string> core::Mapping::*m_matched = nullptr; ///< the names being matched
    bool m_isWarned = false;
};

} // namespace views
