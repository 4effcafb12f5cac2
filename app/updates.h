#pragma once

#include "models/workspace/filewatch.h"
#include "models/workspace/importdraft.h"
#include "views/noticebar.h"

#include <QObject>
#include <QTimer>

class QMenu;

namespace views {
class ChipBar;
class DataPage;
} // namespace views

namespace app {

class Settings;

/// What comes in from outside and which state of the data is shown: files dropped on the window, files opened lately,
/// files watched, and revisions that are looked at or made current. It asks for imports and takes nothing in. GUI
/// thread.
class Updates : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; files dropped on `window` are offered.
    Updates(workspace::Workspace &workspace, Settings &settings, views::NoticeBar &notice, views::ChipBar &chips,
            QWidget *window);

    void connectPage(views::DataPage &page);
    /// The files opened lately; the caller owns it.
    QMenu *makeRecentMenu(QWidget *parent);
    /// The files and folders whose changes are offered, ticked: a click ends that; and a way to watch a folder. The
    /// caller owns it.
    QMenu *makeWatchedMenu(QWidget *parent);
    /// The datasets of the store, the one shown ticked; the caller owns it.
    QMenu *makeDatasetMenu(QWidget *parent);
    /// A file was taken in as a revision: it is among the recent ones, watched when asked for, and can be undone.
    /// The arrival's comparison is with the revision that was current.
    void note(const workspace::Arrival &arrival, const core::Revision &revision, const QString &watchedPath,
              bool isWatched);
    const workspace::FileWatch &watch() const { return m_watch; }

Q_SIGNALS:
    /// A file is to be offered for import.
    void importWanted(const QString &path);
    /// Several are, one after the other.
    void importsWanted(const QStringList &paths);
    /// A saved view is to be opened.
    void viewWanted(const QString &name);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show(int revision);
    void showBeside(int revision);
    void use(int revision);
    void sayAsOf();
    void sayLost();
    views::Wording withLost(const views::Wording &sentence) const;
    void check(const QString &path);
    void checkNext();
    void keepWatched();
    void tellNews(int revision);
    void offer();
    void act(int action);
    void watchFolder();
    void stopWatching(const QString &path);

    enum class Question { None, Undo, Review, News };
    void ask(Question question, views::NoticeBar::Kind kind, views::Wording sentence,
             std::vector<views::Wording> actions = {});

    workspace::Workspace &m_workspace;
    Settings &m_settings;
    views::NoticeBar &m_notice;
    views::ChipBar &m_chips;
    workspace::FileWatch m_watch;
    workspace::ImportDraft m_draft; ///< reads what changed on disk
    QStringList m_changed;          ///< that waits for the offer before it to be answered
    QTimer m_news;                  ///< of other programs
    Question m_question = Question::None;
    std::string m_undoDataset; ///< that the question was asked about
    int m_undo = 0;            ///< number of the revision before the last import
    QStringList m_lost;        ///< codes that the filter lost with the dataset shown now
    std::shared_ptr<const core::IndicatorSet> m_known, m_knownBefore; ///< by it, and by the one before it
};

} // namespace app
