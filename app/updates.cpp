#include "app/updates.h"

#include "app/settings.h"
#include "models/workspace/workspace.h"
#include "views/dialogs/importdialog.h"
#include "views/localpaths.h"
#include "views/pages/datapage.h"
#include "views/panes/chipbar.h"
#include "views/text/changewords.h"
#include "views/text/format.h"
#include "views/text/mnemonic.h"
#include "views/text/viewwords.h"
#include "views/text/words.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>

#include <chrono>
#include <utility>

namespace app {

using Kind = views::NoticeBar::Kind;

namespace {

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

QString undoWord() { return Updates::tr("Undo"); }
QString stopWatchingWord() { return Updates::tr("Stop watching"); }

} // namespace

Updates::Updates(workspace::Workspace &workspace, Settings &settings, views::NoticeBar &notice, views::ChipBar &chips,
                 QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_notice(notice)
    , m_chips(chips)
    , m_draft(workspace)
    , m_known(workspace.dataset().indicators)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    m_watch.setPaths(m_settings.watchedPaths(), m_settings.watchedStates());
    connect(&m_notice, &views::NoticeBar::triggered, this, &Updates::act);
    const auto *undo = new QShortcut(QKeySequence::Undo, window);
    connect(undo, &QShortcut::activated, this, [this] {
        if (m_question == Question::Undo) // while it is offered
            act(0);
    });
    connect(&m_notice, &views::NoticeBar::closed, this, [this] {
        m_question = Question::None;
        checkNext();
    });
    connect(&m_workspace, &workspace::Workspace::filterFitted, this, [this](const QStringList &lost) {
        m_lost = lost;
        m_knownBefore = std::exchange(m_known, m_workspace.dataset().indicators);
    });
    connect(&m_workspace, &workspace::Workspace::datasetChanged, this, &Updates::sayAsOf);
    connect(&m_workspace, &workspace::Workspace::besideChanged, this, &Updates::sayAsOf);
    connect(&m_chips, &views::ChipBar::asOfLeft, this, [this] { show(m_workspace.currentRevision()); });
    connect(&m_chips, &views::ChipBar::besideLeft, this, [this] { showBeside(0); });
    connect(&m_watch, &workspace::FileWatch::changed, this, &Updates::check);
    connect(&m_draft, &workspace::ImportDraft::changed, this, &Updates::offer);
    connect(&m_draft, &workspace::ImportDraft::failed, this, &Updates::checkNext);
    constexpr std::chrono::seconds often(2);
    m_news.setInterval(often);
    m_news.start();
    connect(&m_news, &QTimer::timeout, &m_workspace, &workspace::Workspace::lookForNews);
    connect(&m_workspace, &workspace::Workspace::currentMoved, this, &Updates::tellNews);
}

void Updates::connectPage(views::DataPage &page)
{
    connect(&page, &views::DataPage::showWanted, this, &Updates::show);
    connect(&page, &views::DataPage::useWanted, this, &Updates::use);
    connect(&page, &views::DataPage::besideWanted, this, &Updates::showBeside);
    connect(&page, &views::DataPage::viewWanted, this, [this](const QString &view, int beside) {
        showBeside(beside);
        Q_EMIT viewWanted(view);
    });
    connect(&page, &views::DataPage::checkWanted, this, [this] { Q_EMIT importWanted({}); });
}

QMenu *Updates::makeRecentMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Open recent"), parent);
    const QStringList paths = m_settings.recentPaths();
    for (const QString &path : paths) {
        auto *action =
            menu->addAction(views::withoutMnemonic(shown(path)), this, [this, path] { Q_EMIT importWanted(path); });
        action->setEnabled(QFileInfo::exists(path));
        if (!action->isEnabled())
            action->setToolTip(tr("It is not there any more."));
    }
    menu->setEnabled(!paths.isEmpty());
    return menu;
}

QMenu *Updates::makeWatchedMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Watched files and folders"), parent);
    menu->addAction(tr("Watch a folder…"), this, &Updates::watchFolder);
    menu->addSeparator();
    const QStringList paths = m_watch.paths();
    for (const QString &path : paths) {
        auto *action = menu->addAction(views::withoutMnemonic(shown(path)), this, [this, path] { stopWatching(path); });
        action->setCheckable(true);
        action->setChecked(true);
    }
    return menu;
}

QMenu *Updates::makeDatasetMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Dataset"), parent);
    const QStringList names = m_workspace.datasets();
    for (const QString &name : names) {
        auto *action = menu->addAction(views::withoutMnemonic(name), this, [this, name] {
            if (const auto done = m_workspace.openDataset(name); !done)
                ask(Question::None, Kind::Error, views::wording(done.error()));
            else
                sayLost();
        });
        action->setCheckable(true);
        action->setChecked(name.toStdString() == m_workspace.dataset().name);
    }
    return menu;
}

void Updates::note(const workspace::Arrival &arrival, const core::Revision &revision, const QString &watchedPath,
                   bool isWatched)
{
    const QString &path = arrival.path;
    const store::Comparison &comparison = arrival.comparison;
    m_settings.addRecentPath(path);
    if (!isWatched)
        m_watch.remove(watchedPath);
    else if (watchedPath == path)
        m_watch.add(path, arrival.state); // it may have changed while it was looked at
    else if (!m_watch.paths().contains(watchedPath))
        m_watch.add(watchedPath, workspace::fileState(watchedPath));
    m_watch.noteRead(path, arrival.state);
    keepWatched();
    m_undo = comparison.against.number;
    const auto sentence = [number = revision.number, counts = comparison.diff.counts()] {
        return tr("Taken in as revision r%1: %2.").arg(QString::number(number), views::countsText(counts));
    };
    const Kind kind = m_lost.isEmpty() ? Kind::Info : Kind::Warning;
    if (m_undo > 0)
        ask(Question::Undo, kind, withLost(sentence), {undoWord});
    else
        ask(Question::None, kind, withLost(sentence));
}

bool Updates::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (views::localPaths(*drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = views::localPaths(*drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->acceptProposedAction();
        // After the drop is done: the program it comes from waits for that.
        QMetaObject::invokeMethod(
            this, [this, paths] { Q_EMIT importsWanted(paths); }, Qt::QueuedConnection);
        return true;
    }
    return QObject::eventFilter(object, event);
}

void Updates::show(int revision)
{
    if (const auto done = m_workspace.showRevision(revision); !done)
        ask(Question::None, Kind::Error, views::wording(done.error()));
    else
        sayLost();
}

void Updates::showBeside(int revision)
{
    if (const auto done = m_workspace.showBeside(revision); !done)
        ask(Question::None, Kind::Error, views::wording(done.error()));
}

void Updates::use(int revision)
{
    const int before = m_workspace.currentRevision();
    if (const auto done = m_workspace.useRevision(revision); !done) {
        ask(Question::None, Kind::Error, views::wording(done.error()));
        return;
    }
    m_undo = before;
    ask(Question::Undo, m_lost.isEmpty() ? Kind::Info : Kind::Warning,
        withLost([revision] { return tr("Revision r%1 is current now.").arg(revision); }), {undoWord});
}

/// That the filter shows something else than it did, as what it named is gone.
void Updates::sayLost()
{
    if (!m_lost.isEmpty())
        ask(Question::None, Kind::Warning, withLost({}));
}

views::Wording Updates::withLost(const views::Wording &sentence) const
{
    if (m_lost.isEmpty())
        return sentence;
    return [sentence, lost = m_lost, known = m_knownBefore]() -> QString {
        const QString said = views::filterLossSentence(lost, views::Names(known, views::languageOfWords()));
        return sentence ? said + u' ' + sentence() : said; // what it is about comes first
    };
}

void Updates::sayAsOf()
{
    if (m_question == Question::Undo && m_workspace.dataset().name != m_undoDataset) {
        m_question = Question::None; // its number means another revision here
        m_notice.clear();
    }
    const auto nameOf = [](const core::Dataset &dataset) -> QString {
        const core::Revision &revision = dataset.revision;
        return QStringLiteral("r%1 · %2").arg(revision.number).arg(QString::fromStdString(revision.shortHash()));
    };
    m_chips.setAsOf(m_workspace.isAsOf() ? nameOf(m_workspace.dataset()) : QString());
    m_chips.setBeside(m_workspace.beside() ? nameOf(*m_workspace.beside()) : QString());
}

/// One offer at a time; of the file that is offered its newest state counts.
void Updates::check(const QString &path)
{
    if (!m_changed.contains(path))
        m_changed += path;
    const bool isBusy = m_draft.isRunning() || m_question == Question::Review;
    if (!isBusy || path == m_draft.path()) {
        m_changed.removeAll(path);
        m_draft.open(path);
    } else if (!m_draft.isRunning()) {
        offer(); // it says how many wait
    }
}

void Updates::checkNext()
{
    if (!m_changed.isEmpty() && !m_draft.isRunning())
        m_draft.open(m_changed.takeFirst());
}

void Updates::keepWatched() { m_settings.setWatched(m_watch.paths(), m_watch.states()); }

/// What changed on disk is offered; a file that is only half there makes no words, its next change does.
void Updates::offer()
{
    const auto &arrival = m_draft.arrival();
    const QString name = views::shortName(QFileInfo(arrival->path).fileName());
    const std::string &shownDataset = m_workspace.dataset().name;
    if (arrival->canTake()) {
        ask(Question::Review, Kind::Info,
            [name, of = arrival->reading().name, isOther = arrival->reading().name.toStdString() != shownDataset,
             all = arrival->comparison.diff.counts(), waiting = m_changed.size(),
             isOfFolder = m_watch.watchedFor(arrival->path) != arrival->path]() -> QString {
                QString counts = views::signedCountsText(all.claims);
                if (!all.enterprises.isZero())
                    counts += tr(" · rows of enterprises %1").arg(views::signedCountsText(all.enterprises));
                if (!all.others.isZero())
                    counts += tr(" · other rows %1").arg(views::signedCountsText(all.others));
                if (waiting > 0)
                    counts += tr(" · more files that wait: %1").arg(waiting);
                if (isOfFolder && !isOther)
                    return tr("%1 is new or changed in its folder: %2. Nothing is taken in until you accept.")
                        .arg(name, counts);
                return isOther ? tr("%1 of the dataset %2 changed on disk: %3. Nothing is taken in until you accept.")
                                     .arg(name, of, counts)
                               : tr("%1 changed on disk: %2. Nothing is taken in until you accept.").arg(name, counts);
            },
            {[] { return tr("Review…"); }, stopWatchingWord});
    } else if (!arrival->table && !arrival->package.isValid()) {
        ask(Question::Review, Kind::Warning, [name] { return tr("%1 changed on disk and has errors now.").arg(name); },
            {[] { return tr("See the report…"); }, stopWatchingWord});
    } else {
        checkNext();
    }
}

void Updates::tellNews(int revision)
{
    ask(Question::News, Kind::Info,
        [revision] {
            return tr("Another program made revision r%1 the current one. What is shown stays until you want it.")
                .arg(revision);
        },
        {[] { return tr("Show it"); }});
}

void Updates::ask(Question question, Kind kind, views::Wording sentence, std::vector<views::Wording> actions)
{
    m_question = question;
    m_undoDataset = m_workspace.dataset().name;
    m_notice.setNotice(kind, std::move(sentence), std::move(actions));
}

void Updates::act(int action)
{
    if (m_question == Question::Review && action == 0) {
        // Looking at it decides nothing: the offer stands until the change is taken in or waved aside.
        Q_EMIT importWanted(m_draft.path());
        return;
    }
    const Question question = std::exchange(m_question, Question::None);
    if (question == Question::None)
        return;
    m_notice.clear();
    if (question == Question::Undo) {
        use(m_undo);
    } else if (question == Question::News) {
        if (const auto done = m_workspace.openDataset(QString::fromStdString(m_workspace.dataset().name)); !done)
            ask(Question::None, Kind::Error, views::wording(done.error()));
        else
            sayLost();
    } else {
        stopWatching(m_draft.path());
        checkNext();
    }
}

/// What is in it now is known; what comes or changes is offered.
void Updates::watchFolder()
{
    const QString near = QFileInfo(m_settings.recentPaths().value(0)).absolutePath();
    const QString folder = QFileDialog::getExistingDirectory(m_notice.window(), tr("Watch a folder"), near);
    if (folder.isEmpty())
        return;
    m_watch.add(folder, workspace::fileState(folder));
    keepWatched();
    ask(Question::None, Kind::Info, [folder] {
        return tr("%1 is watched: tables that come into it or change, or the package in it, are offered.")
            .arg(views::shortName(shown(folder)));
    });
}

void Updates::stopWatching(const QString &path)
{
    m_watch.remove(m_watch.watchedFor(path));
    keepWatched();
}

} // namespace app
