#include "views/dialogs/importdialog.h"

#include "models/workspace/importdraft.h"
#include "models/workspace/offeredfiles.h"
#include "models/workspace/workspace.h"
#include "views/dialogs/mappingpage.h"
#include "views/dialogs/stepbar.h"
#include "views/label.h"
#include "views/localpaths.h"
#include "views/noticebar.h"
#include "views/tables/diffview.h"
#include "views/tables/impactview.h"
#include "views/tables/issuereport.h"
#include "views/text/changewords.h"
#include "views/text/format.h"
#include "views/text/mnemonic.h"
#include "views/text/progresswords.h"
#include "views/text/proposalwords.h"
#include "views/text/words.h"
#include "views/windowplace.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace views {

ImportDialog::ImportDialog(workspace::Workspace &workspace, workspace::ImportDraft &draft, Language language,
                           const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_language(language)
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    makeParts();
    const QSize room = roomFor(parent ? *parent : *this);
    setMinimumSize(QSize(1100, 700).boundedTo(room));
    resize(QSize(1360, 840).boundedTo(room));
    connect(&m_draft, &workspace::ImportDraft::started, this, [this] {
        m_since.start();
        updateFoot();
    });
    connect(&m_draft, &workspace::ImportDraft::progressed, this, [this](qint64 done, qint64 total) {
        showProgress(done, total, readingWords(done, total, m_since.elapsed()));
    });
    connect(&m_draft, &workspace::ImportDraft::storing, this, [this](qint64 done, qint64 total) {
        showProgress(done, total, storingWords(done, total, m_since.elapsed()));
    });
    connect(&m_draft, &workspace::ImportDraft::changed, this, &ImportDialog::showArrival);
    connect(&m_draft, &workspace::ImportDraft::failed, this, &ImportDialog::showFailure);
    connect(&m_draft, &workspace::ImportDraft::taken, this, &ImportDialog::showTaken);
    goTo(File);
    if (!path.isEmpty())
        setPath(path);
}

ImportDialog::Step ImportDialog::step() const { return static_cast<Step>(m_pages->currentIndex()); }

QString ImportDialog::path() const { return m_path->text().trimmed(); }

void ImportDialog::setPath(const QString &path)
{
    QStringList files = workspace::offeredFiles(path);
    m_folder = files == QStringList{path} ? QString() : path;
    m_leftOut = workspace::leftOutOf(path);
    m_path->setText(files.takeFirst());
    wait(files);
    m_verdict->setText({});
    goTo(File);
    if (!this->path().isEmpty())
        m_draft.open(this->path());
}

QString ImportDialog::lack() const
{
    if (m_draft.isRunning())
        return m_isStopping ? tr("Cancelling…") : step() == Changes ? tr("Storing…") : tr("Reading…");
    const auto &arrival = m_draft.arrival();
    if (!arrival)
        return path().isEmpty() ? tr("Choose a file first.") : QString();
    if (arrival->table && !arrival->table->isReady()) {
        for (const core::ProposalFinding &finding : arrival->table->proposal.findings) {
            if (finding.severity == core::Severity::Error)
                return sentence(finding);
        }
        return tr("There are no figures to take in.");
    }
    if (!arrival->table && !arrival->package.isValid()) {
        const auto &issues = arrival->package.issues;
        return tr("Errors: %1. Nothing with errors is ever taken in; correct what the report names.")
            .arg(std::ranges::count(issues, core::Severity::Error, &core::Issue::severity));
    }
    return arrival->canTake() ? QString() : tr("The dataset holds all of it already.");
}

bool ImportDialog::hasMeaning() const
{
    const auto &arrival = m_draft.arrival();
    return arrival && (arrival->table || !arrival->package.issues.empty());
}

void ImportDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Package folder"), path());
    if (!chosen.isEmpty())
        setPath(chosen);
}

void ImportDialog::chooseFile()
{
    const QString tables = tr("Tables and packages") +
                           QStringLiteral(" (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.zip *.gz datapackage.json)");
    const QString chosen = QFileDialog::getOpenFileName(this, tr("File"), path(),
                                                        tables + QStringLiteral(";;") + tr("All files") + u" (*)");
    if (!chosen.isEmpty())
        setPath(chosen);
}

void ImportDialog::goTo(Step step)
{
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    if (step != Meaning)
        m_notice->clear();
    if (step == Changes)
        sayLosses();
    updateFoot();
}

/// What is easily overlooked at the changes: that most goes, or all of a table, or that figures are left out.
void ImportDialog::sayLosses()
{
    const auto &arrival = m_draft.arrival();
    if (arrival && (arrival->comparison.diff.losesMost() || !arrival->comparison.emptied.empty())) {
        m_notice->setNotice(NoticeBar::Kind::Warning, [arrival] {
            const store::Comparison &changes = arrival->comparison;
            const QString most = changes.diff.losesMost() ? lossSentence(changes.diff) : QString();
            return QString(most + u' ' + emptiedSentence(changes.emptied)).trimmed();
        });
        return;
    }
    if (!arrival || !arrival->table)
        return;
    const auto issues = arrival->issues();
    const auto errors = std::ranges::count(issues, core::Severity::Error, &core::Issue::severity);
    if (errors != 0)
        m_notice->setNotice(NoticeBar::Kind::Warning, [errors] {
            return tr("Figures with errors are left out: %1. The step “Meaning” says what is wrong with them.")
                .arg(numberText(static_cast<double>(errors), 0));
        });
}

void ImportDialog::goOn()
{
    switch (step()) {
    case File:
        if (m_draft.arrival() && m_draft.path() == path()) // another one may have been typed since
            goTo(hasMeaning() ? Meaning : Changes);
        else
            setPath(path());
        break;
    case Meaning:
        goTo(Changes);
        break;
    case Changes:
        m_draft.take();
        break;
    case Done:
        accept();
        break;
    }
}

void ImportDialog::showArrival()
{
    const auto &arrival = m_draft.arrival();
    const Names names = Names(arrival->set, m_language).withFormer(m_workspace.dataset().indicators);
    const qint64 bytes = QFileInfo(arrival->path).size();
    const QString name = QFileInfo(arrival->path).fileName();
    const QString kind = arrival->table           ? QString()
                         : arrival->package.since ? tr("rows of the enterprise panel")
                                                  : tr("data package");
    QStringList facts{name};
    if (!QFileInfo(arrival->path).isDir())
        facts << sizeText(bytes);
    if (!kind.isEmpty())
        facts << kind;
    if (!m_leftOut.isEmpty())
        facts << tr("left out of the folder: %1").arg(m_leftOut.join(tr(", ")));
    m_file->setText(facts.join(QStringLiteral("  ·  ")));
    if (arrival->table) {
        m_mapping->fill(names, m_workspace.datasets());
        m_meaning->setCurrentWidget(m_mapping);
    } else {
        m_report->setIssues(arrival->package.issues);
        m_meaning->setCurrentWidget(m_report);
    }
    const core::Revision &against = arrival->comparison.against;
    const QString counts = arrival->comparison.mends ? tr("damaged in the store, whole again once it is taken in")
                                                     : countsText(arrival->comparison.diff.counts());
    m_changesTitle->setText(against.hash.empty() ? tr("A new dataset, %1: %2").arg(arrival->reading().name, counts)
                                                 : tr("%1 against r%2 (%3): %4")
                                                       .arg(arrival->reading().name)
                                                       .arg(against.number)
                                                       .arg(QString::fromStdString(against.shortHash()), counts));
    m_diff->setDiff(std::shared_ptr<const core::Diff>(arrival, &arrival->comparison.diff), names);
    m_impact->setImpact(std::shared_ptr<const core::Impact>(arrival, &arrival->comparison.impact), names);
    m_impact->parentWidget()->setVisible(!against.hash.empty());
    if (step() == File)
        goTo(hasMeaning() ? Meaning : Changes);
    if (step() == Meaning) // at the changes other notices stand
        offerRecipe();
    updateFoot();
    if (step() == Changes) // not the button: a second Return would take in what nobody has looked at
        m_diff->setFocus();
}

void ImportDialog::updateFoot()
{
    const bool isRunning = m_draft.isRunning();
    const auto &arrival = m_draft.arrival();
    const bool isTable = arrival && arrival->table;
    m_saveRecipe->setVisible(step() == Meaning && isTable);
    m_recipes->setVisible(step() == Meaning && isTable);
    m_undo->setVisible(step() == Meaning && isTable);
    m_undo->setEnabled(m_draft.canUndo() && !isRunning);
    const bool areRows = arrival && !isTable && arrival->package.since;
    m_readAs->setVisible(step() != Done && (areRows || (isTable && m_draft.areFigures())));
    m_readAs->setEnabled(!isRunning);
    m_readAs->setText(areRows ? tr("Read as figures") : tr("Read as rows of enterprises"));
    m_recipes->setEnabled(isTable && !arrival->recipes.empty());
    m_recipes->setText(m_draft.recipe().isEmpty() ? tr("Recipes") : tr("Recipe: %1").arg(m_draft.recipe()));
    m_progress->setVisible(isRunning);
    if (isRunning)
        m_progress->setRange(0, 0);
    const QString lacking = step() == Done ? QString() : lack();
    m_lack->setText(lacking);
    m_lack->setTone(isRunning || step() == File ? Token::Text2 : Token::ErrorText);
    m_back->setVisible(step() == Meaning || step() == Changes);
    m_back->setEnabled(!isRunning);
    m_cancel->setVisible(step() != Done);
    m_cancelAll->setVisible(step() != Done && m_of > m_at);
    m_cancelAll->setEnabled(!m_isStopping);
    m_cancel->setEnabled(!m_isStopping);
    const QStringList words{tr("Next"), tr("Next: see the changes"), tr("Take in as the current revision"),
                            m_of > m_at ? tr("Next file") : tr("Close")};
    m_next->setText(words.value(step()));
    const bool canGo = step() == File ? !path().isEmpty() : lacking.isEmpty();
    m_next->setEnabled(!isRunning && (step() == Done || canGo));
    m_next->setToolTip(m_next->isEnabled() ? QString() : lacking);
}

void ImportDialog::offerRecipe()
{
    const auto &arrival = m_draft.arrival();
    if (arrival->isAsLastTime) {
        m_notice->setNotice(NoticeBar::Kind::Info, [] {
            return tr("The columns mean what they did when this file was taken in last; what it says of itself is read "
                      "anew. “Recipes” has what is proposed without that.");
        });
        return;
    }
    if (arrival->fitting.isEmpty() || !m_draft.recipe().isEmpty() ||
        arrival->table->mapping != arrival->table->proposal.mapping) {
        m_notice->clear();
        return;
    }
    m_offered = arrival->fitting.front();
    m_notice->setNotice(NoticeBar::Kind::Info,
                        [name = m_offered] { return tr("This file looks like those of the recipe “%1”.").arg(name); },
                        {[] { return tr("Use it"); }});
}

void ImportDialog::saveRecipe()
{
    const QString name =
        QInputDialog::getText(this, tr("Save as recipe"), tr("Name of the recipe"), QLineEdit::Normal,
                              m_draft.recipe().isEmpty() ? QFileInfo(path()).completeBaseName() : m_draft.recipe());
    if (name.trimmed().isEmpty())
        return;
    if (const auto saved = m_draft.saveRecipe(name); !saved)
        m_notice->setNotice(NoticeBar::Kind::Error, wording(saved.error()));
    else
        m_notice->setNotice(NoticeBar::Kind::Info, [name = name.trimmed()] {
            return tr("Saved. It is offered for the next file of this kind: “%1”").arg(name);
        });
    updateFoot();
}

void ImportDialog::showRecipes()
{
    QMenu menu(this);
    const auto arrival = m_draft.arrival();
    for (const store::Recipe &recipe : arrival->recipes) {
        auto *action =
            menu.addAction(withoutMnemonic(recipe.name), this, [this, name = recipe.name] { m_draft.useRecipe(name); });
        action->setCheckable(true);
        action->setChecked(recipe.name == m_draft.recipe());
    }
    menu.addSeparator();
    menu.addAction(tr("As proposed for this file"), &m_draft, &workspace::ImportDraft::useProposal);
    if (!m_draft.recipe().isEmpty())
        menu.addAction(tr("Forget “%1”").arg(m_draft.recipe()), this,
                       [this] { (void)m_draft.removeRecipe(m_draft.recipe()); });
    menu.exec(m_recipes->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void ImportDialog::showFailure(const core::Error &error)
{
    m_isStopping = false;
    if (error.code == core::ErrorCode::DatasetMoved) {
        m_notice->setNotice(NoticeBar::Kind::Warning, wording(error));
        m_draft.compareAnew();
    } else if (step() == Changes) {
        const bool isCancelled = error.code == core::ErrorCode::Cancelled;
        m_notice->setNotice(
            isCancelled ? NoticeBar::Kind::Info : NoticeBar::Kind::Error, [error, isCancelled]() -> QString {
                return (isCancelled ? tr("Cancelled.") : sentence(error)) + u' ' + tr("Nothing was stored.");
            });
    } else {
        goTo(File);
        m_verdict->setTone(Token::ErrorText);
        m_verdict->setText(sentence(error));
    }
    updateFoot();
}

void ImportDialog::showTaken(const core::Revision &revision, bool isUnchanged)
{
    m_isStopping = false; // it was faster
    const auto &arrival = *m_draft.arrival();
    const QString name = arrival.reading().name;
    if (!isUnchanged)
        m_revision = revision;
    m_done->setText(!isUnchanged ? tr("Taken in as revision r%1 (%2) of %3: %4. It is the current revision now.")
                                       .arg(revision.number)
                                       .arg(QString::fromStdString(revision.shortHash()), name,
                                            countsText(arrival.comparison.diff.counts()))
                    : arrival.comparison.mends ? tr("What was damaged of %1 is whole again.").arg(name)
                                               : tr("%1 holds all of it already; nothing was stored.").arg(name));
    offerWatching();
    goTo(Done);
    m_next->setFocus();
}

void ImportDialog::showProgress(qint64 done, qint64 total, const QString &words)
{
    if (!m_draft.isRunning() || m_isStopping || total <= 0)
        return;
    constexpr int steps = 1000;
    m_progress->setRange(0, done < total ? steps : 0); // what follows has no measure
    m_progress->setValue(static_cast<int>(done * steps / total));
    if (!words.isEmpty())
        m_lack->setText(words);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths = localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    setPath(paths.takeFirst());
    wait(paths);
}

void ImportDialog::reject()
{
    m_draft.cancel();
    if (m_draft.isRunning()) { // it is being stored: what becomes of that is said in a moment
        m_isStopping = true;
        updateFoot();
        return;
    }
    if (step() == Done)
        accept();
    else
        QDialog::reject();
}

} // namespace views
