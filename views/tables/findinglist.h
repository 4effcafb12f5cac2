#pragma once

#include "models/core/issue.h"

#include <QListWidget>

#include <vector>

namespace views {

/// One thing that was found, in words.
struct FindingEntry
{
    core::Severity severity = core::Severity::Notice;
    QString text;
    QString detail;    ///< below it, quieter
    QString action;    ///< what a click does, e.g. “Show”; blank: nothing
    core::Issue issue; ///< that it is of, if any
    int kind = 0;      ///< for whoever made the entry
};

/// Findings one below the other, errors first, each with the sign of its severity; as tall as its words.
class FindingList : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    /// In this order within a severity.
    void setFindings(std::vector<FindingEntry> findings);
    const std::vector<FindingEntry> &findings() const { return m_findings; }

Q_SIGNALS:
    /// A finding with an action was clicked, or chosen by Return.
    void chosen(const views::FindingEntry &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row);

    std::vector<FindingEntry> m_findings;
};

} // namespace views
