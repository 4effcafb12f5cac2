#pragma once

#include "models/core/issue.h"
#include "views/text/names.h"

#include <QWidget>

class QHBoxLayout;

namespace workspace {
struct Arrival;
}

namespace views {

class FindingList;
class Label;
class PlainTable;
struct FindingEntry;

/// What a mapping makes of a file: counts, findings with a way to each, and the first observations as they would be
/// stored.
class MappingOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit MappingOutcome(QWidget *parent = nullptr);

    void setArrival(const workspace::Arrival &arrival, const Names &names);
    FindingList *findings() const { return m_findings; }

Q_SIGNALS:
    /// The cell of an issue is to be shown.
    void issueWanted(const core::Issue &issue);
    void regionsWanted();    ///< names of regions are to be matched
    void indicatorsWanted(); ///< names of indicators are to be matched
    void indicatorWanted();  ///< the one of the whole file is to be said
    void periodWanted();
    void regionWanted();
    void reportWanted();

private:
    struct Count
    {
        Label *number;
        Label *word;
    };
    Count addCount(QHBoxLayout *row);
    void fillFindings(const workspace::Arrival &arrival);
    void follow(const FindingEntry &finding);

    Count m_figures, m_blank, m_regions, m_errors;
    FindingList *m_findings;
    PlainTable *m_sample;
};

} // namespace views
