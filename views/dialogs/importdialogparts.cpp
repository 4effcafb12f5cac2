#include "views/dialogs/importdialog.h"

#include "models/workspace/importdraft.h"
#include "models/workspace/offeredfiles.h"
#include "views/dialogs/mappingpage.h"
#include "views/dialogs/renamingbar.h"
#include "views/dialogs/stepbar.h"
#include "views/icons.h"
#include "views/label.h"
#include "views/noticebar.h"
#include "views/plainbutton.h"
#include "views/tables/diffview.h"
#include "views/tables/impactview.h"
#include "views/tables/issuereport.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace views {

void ImportDialog::makeParts()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    m_notice = new NoticeBar(this);
    m_notice->clear();
    rows->addWidget(m_notice);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeFilePage());
    m_pages->addWidget(makeMeaningPage());
    m_pages->addWidget(makeChangesPage());
    m_pages->addWidget(makeDonePage());
    rows->addWidget(m_pages, 1);
    rows->addWidget(makeFoot());
    connect(m_notice, &NoticeBar::triggered, this, [this] { m_draft.useRecipe(m_offered); });
}

QWidget *ImportDialog::makeHead()
{
    auto *head = new QFrame(this);
    head->setProperty("panel", QStringLiteral("top"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(16);
    m_file = new Label(Type::Body, Token::Text2, head);
    m_file->setElided(true);
    m_steps = new StepBar(head);
    m_steps->setSteps({tr("File"), tr("Meaning"), tr("Changes"), tr("Done")});
    row->addWidget(new Label(tr("Import"), Type::PageTitle, Token::Text, head));
    row->addWidget(m_file, 1);
    row->addWidget(m_steps);
    row->addStretch(1);
    return head;
}

QWidget *ImportDialog::makeFilePage()
{
    auto *page = new QWidget(m_pages);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(48, 40, 48, 24);
    rows->setSpacing(12);
    auto *what =
        new Label(tr("Choose a table or a data package, or drop it here: CSV and other text in any encoding, XLSX "
                     "and ODS workbooks, SDMX-CSV, folders and zips with a datapackage.json, folders of tables. It "
                     "is read and checked first; nothing is stored before you say so."),
                  Type::Body, Token::Text2, page);
    what->setWordWrap(true);
    auto *row = new QHBoxLayout;
    m_path = new QLineEdit(page);
    m_path->setPlaceholderText(tr("File, package folder or folder of tables"));
    m_path->setAccessibleName(tr("File"));
    auto *file = new PlainButton(tr("File…"), page);
    auto *folder = new PlainButton(tr("Folder…"), page);
    row->addWidget(m_path, 1);
    row->addWidget(file);
    row->addWidget(folder);
    m_verdict = new Label(Type::Body, Token::ErrorText, page);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows->addWidget(what);
    rows->addLayout(row);
    rows->addWidget(m_verdict);
    rows->addStretch(1);
    connect(file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { setPath(path()); });
    connect(m_path, &QLineEdit::textChanged, this, &ImportDialog::updateFoot);
    return page;
}

QWidget *ImportDialog::makeMeaningPage()
{
    m_meaning = new QStackedWidget(m_pages);
    m_mapping = new MappingPage(m_draft, m_meaning);
    connect(m_mapping, &MappingPage::lossFeared, this, [this] {
        m_notice->setNotice(NoticeBar::Kind::Warning,
                            [] { return tr("What you changed here would be lost. Press Escape again to leave."); });
    });
    m_report = new IssueReport(m_meaning);
    m_meaning->addWidget(m_mapping);
    m_meaning->addWidget(m_report);
    return m_meaning;
}

QWidget *ImportDialog::makeChangesPage()
{
    auto *page = new QWidget(m_pages);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->addWidget(new RenamingBar(m_draft, page));
    auto *card = new QFrame(page);
    card->setProperty("card", true);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 10, 1, 1);
    m_changesTitle = new Label(Type::CardTitle, Token::Text, card);
    m_diff = new DiffView(card);
    inner->addLayout(inset(m_changesTitle, 12));
    inner->addWidget(m_diff, 1);
    rows->addWidget(card, 1);
    auto *below = new QFrame(page);
    below->setProperty("card", true);
    auto *inBelow = new QVBoxLayout(below);
    inBelow->setContentsMargins(1, 1, 1, 1);
    m_impact = new ImpactView(below);
    inBelow->addWidget(m_impact);
    rows->addWidget(below);
    return page;
}

QWidget *ImportDialog::makeDonePage()
{
    auto *page = new QWidget(m_pages);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(48, 40, 48, 24);
    m_done = new Label(Type::CardTitle, Token::Text, page);
    m_done->setWordWrap(true);
    m_watch = new QCheckBox(page);
    rows->addWidget(m_done);
    rows->addSpacing(12);
    rows->addWidget(m_watch);
    rows->addStretch(1);
    return page;
}

bool ImportDialog::isWatched() const { return m_watch->isChecked(); }

void ImportDialog::setWatched(const QStringList &paths, const QString &folder)
{
    m_watched = paths;
    m_folder = folder;
}

QString ImportDialog::watchedPath() const
{
    const QFileInfo file(m_draft.path());
    if (!m_folder.isEmpty())
        return m_folder;
    // Of a package all files count; what is offered of a watched folder is watched already.
    const bool isOfFolder =
        file.fileName() == QLatin1String("datapackage.json") || m_watched.contains(file.absolutePath());
    return isOfFolder ? file.absolutePath() : m_draft.path();
}

void ImportDialog::offerWatching()
{
    const QString path = watchedPath();
    m_watch->setText(QFileInfo(path).isDir()
                         ? tr("Watch the folder %1 and offer its changes").arg(QFileInfo(path).fileName())
                         : tr("Watch this file and offer its changes"));
    m_watch->setToolTip(QDir::toNativeSeparators(path));
    m_watch->setChecked(m_watched.contains(path));
}

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("panel", QStringLiteral("bottom"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    m_saveRecipe = new QToolButton(foot);
    m_saveRecipe->setText(tr("Save as recipe…"));
    m_recipes = new QToolButton(foot);
    m_undo = new QToolButton(foot);
    m_undo->setText(tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setToolTip(tr("Take the last change back (%1)").arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    m_readAs = new QToolButton(foot);
    for (auto *button : {m_saveRecipe, m_recipes, m_undo, m_readAs}) {
        button->setProperty("framed", true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_progress = new QProgressBar(foot);
    m_progress->setFixedSize(120, 4);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_lack = new Label(Type::Body, Token::ErrorText, foot);
    m_lack->setElided(true);
    m_lack->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back = new PlainButton(tr("Back"), foot);
    m_cancelAll = new PlainButton(tr("Cancel all"), foot);
    m_cancelAll->setToolTip(tr("Neither this file nor those that wait behind it"));
    m_cancel = new PlainButton(tr("Cancel"), foot);
    m_next = new PlainButton(foot);
    m_next->setProperty("primary", true);
    row->addWidget(m_lack, 1);
    row->addWidget(m_progress);
    for (auto *button : {m_back, m_cancelAll, m_cancel, m_next})
        row->addWidget(button);
    connect(m_saveRecipe, &QToolButton::clicked, this, &ImportDialog::saveRecipe);
    connect(m_recipes, &QToolButton::clicked, this, &ImportDialog::showRecipes);
    connect(m_undo, &QToolButton::clicked, &m_draft, &workspace::ImportDraft::undo);
    connect(m_readAs, &QToolButton::clicked, this, [this] {
        goTo(File);
        m_draft.setAreFigures(!m_draft.areFigures());
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() == Changes && hasMeaning() ? Meaning : File); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_cancelAll, &QPushButton::clicked, this, [this] {
        m_isEnded = true;
        reject();
    });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    return foot;
}

/// Files that are offered after this one.
void ImportDialog::wait(const QStringList &paths)
{
    const qsizetype before = m_waiting.size();
    for (const QString &path : paths)
        m_waiting += workspace::offeredFiles(path);
    setQueue(m_at, m_of + static_cast<int>(m_waiting.size() - before));
}

void ImportDialog::setQueue(int at, int of)
{
    m_at = at;
    m_of = of;
    setWindowTitle(of > 1 ? tr("Import · %1 of %2").arg(at).arg(of) : tr("Import"));
    updateFoot();
}

} // namespace views
