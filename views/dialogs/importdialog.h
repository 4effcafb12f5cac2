#pragma once

#include "models/core/issue.h"
#include "models/core/result.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace views {

class IssueTable;
class Label;

/// Takes in a data package: choose it, read the validation report, take it in when it has no errors. Nothing
/// is stored before that, and a package is taken in as a whole or not at all.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads the package at a path and reports; with `take` stores it.
    using Import = std::function<core::Result<std::vector<core::Issue>>(const QString &path, bool take)>;

    ImportDialog(Import import, const QString &path, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    const std::vector<core::Issue> &issues() const { return m_issues; }
    bool canTake() const;
    /// Stores the package and closes the dialog; stays open with the reason when that fails.
    void take();

private:
    QWidget *makeChoice();
    QWidget *makeButtons();
    void chooseFolder();
    void chooseFile();
    void check();
    void report(const core::Result<std::vector<core::Issue>> &result);

    Import m_import;
    std::vector<core::Issue> m_issues;
    QLineEdit *m_path;
    Label *m_verdict;
    IssueTable *m_table;
    QPushButton *m_take;
};

} // namespace views
