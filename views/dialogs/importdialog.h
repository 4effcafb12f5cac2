#pragma once

#include "models/core/indicatorset.h"
#include "models/core/result.h"
#include "views/text/names.h"

#include <QDialog>
#include <QElapsedTimer>

#include <optional>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace workspace {
class ImportDraft;
class Workspace;
} // namespace workspace

namespace views {

class DiffView;
class ImpactView;
class IssueReport;
class Label;
class MappingPage;
class NoticeBar;
class StepBar;

/// Takes a file or a data package in: choose it, say what it means, see what it would change, take it in. Nothing is
/// stored before the last step, and then as a whole or not at all. Workspace and draft outlive it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { File, Meaning, Changes, Done };
    ImportDialog(workspace::Workspace &workspace, workspace::ImportDraft &draft, Language language, const QString &path,
                 QWidget *parent = nullptr);

    Step step() const;
    void setPath(const QString &path);
    void setQueue(int at, int of);                                   ///< that the file is one of several
    void setLeftOut(const QStringList &names) { m_leftOut = names; } ///< of the folder that it came in
    const QStringList &waiting() const { return m_waiting; } ///< dropped on it, or in its folder, behind another
    bool isEnded() const { return m_isEnded; }               ///< those that wait are not wanted either
    QString path() const;
    /// Why there is no going on; blank when there is.
    QString lack() const;
    /// There is something to see before the changes: columns that mean something, or findings.
    bool hasMeaning() const;
    /// The revision that was made; none when nothing was stored.
    const std::optional<core::Revision> &revision() const { return m_revision; }
    /// Whether changes of watchedPath() are to be offered from now on; at first as it is among the paths watched.
    bool isWatched() const;
    QString watchedPath() const; ///< the file, or the folder that it is of
    /// The folder is one of tables that are offered one after the other, this one among them.
    void setWatched(const QStringList &paths, const QString &folder);
    const QString &folder() const { return m_folder; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    void makeParts();
    QWidget *makeHead();
    QWidget *makeFilePage();
    QWidget *makeMeaningPage();
    QWidget *makeChangesPage();
    QWidget *makeDonePage();
    QWidget *makeFoot();
    void chooseFolder();
    void chooseFile();
    void goTo(Step step);
    void goOn();
    void sayLosses();
    void showArrival();
    void wait(const QStringList &paths);
    void updateFoot();
    void offerRecipe();
    void saveRecipe();
    void showRecipes();
    void showFailure(const core::Error &error);
    void offerWatching();
    void showTaken(const core::Revision &revision, bool isUnchanged);
    void showProgress(qint64 done, qint64 total, const QString &words);

    workspace::Workspace &m_workspace;
    workspace::ImportDraft &m_draft;
    Language m_language;
    Label *m_file, *m_verdict, *m_changesTitle, *m_done, *m_lack;
    StepBar *m_steps;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    QLineEdit *m_path;
    QStackedWidget *m_meaning;
    MappingPage *m_mapping;
    IssueReport *m_report;
    DiffView *m_diff;
    ImpactView *m_impact;
    QCheckBox *m_watch;
    QToolButton *m_saveRecipe, *m_recipes, *m_undo, *m_readAs;
    QProgressBar *m_progress;
    QPushButton *m_back, *m_cancelAll, *m_cancel, *m_next;
    QElapsedTimer m_since;
    std::optional<core::Revision> m_revision;
    QString m_offered, m_folder; ///< recipe in the notice; where its tables come from
    QStringList m_watched, m_waiting, m_leftOut;
    int m_at = 1, m_of = 1; ///< its place in the queue
    bool m_isStopping = false, m_isEnded = false;
};

} // namespace views
