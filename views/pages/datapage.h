#pragma once

#include "models/core/issue.h"
#include "views/pages/page.h"

class QPushButton;
class QStackedWidget;

namespace views {

class IssueReport;
class Label;
class RevisionSection;
class SectionList;
class Tile;

/// What the dataset consists of and how sound it is: revisions, the last validation report, conflicts, sources.
class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    std::vector<core::FigureSpec> specs() const override { return m_specs; }
    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;
    void setSelection(const core::Keys &keys) override;
    /// The report of the package read last, or of the file that a revision came from.
    void setReport(const QString &path, const std::vector<core::Issue> &issues);

Q_SIGNALS:
    /// Asks the window to let the user choose a package to check.
    void checkWanted();
    /// A revision by its number is to be shown as it was, or made current.
    void showWanted(int revision);
    void useWanted(int revision);
    /// A revision is to be shown beside what is shown.
    void besideWanted(int revision);
    /// A saved view is to be opened, with a revision beside it.
    void viewWanted(const QString &view, int beside);
    /// A claim of the differences is to be looked at, with what it said and says.
    void detailWanted(const core::Mark &mark, const Names &names);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeReport();
    void retranslate();
    void addSection(QWidget *content);

    const workspace::Workspace &m_workspace;
    std::vector<core::FigureSpec> m_specs;
    std::vector<Tile *> m_tiles;
    SectionList *m_sections;
    QStackedWidget *m_stack;
    RevisionSection *m_revisions = nullptr;
    Label *m_reportTitle = nullptr;
    Label *m_reportText = nullptr;
    IssueReport *m_issues = nullptr;
    QPushButton *m_check = nullptr;
    QString m_reportPath;
    std::size_t m_issueCount = 0;
};

} // namespace views
