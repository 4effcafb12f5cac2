#include "views/dialogs/importdialog.h"

#include "views/label.h"
#include "views/tables/issuetable.h"
#include "views/text/words.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace views {

ImportDialog::ImportDialog(Import import, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_import(std::move(import))
    , m_path(new QLineEdit(this))
    , m_verdict(new Label(Type::Body, Token::Text2, this))
    , m_table(new IssueTable(this))
    , m_take(new QPushButton(this))
{
    setWindowTitle(tr("Import"));
    resize(960, 560);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(12);
    rows->addWidget(new Label(tr("Take in a data package"), Type::PageTitle, Token::Text, this));
    rows->addWidget(makeChoice());
    m_verdict->setWordWrap(true);
    rows->addWidget(m_verdict);
    rows->addWidget(m_table, 1);
    rows->addStretch(0);
    rows->addWidget(makeButtons());
    connect(m_path, &QLineEdit::editingFinished, this, &ImportDialog::check);
    setPath(path);
}

QWidget *ImportDialog::makeChoice()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *folder = new QPushButton(tr("Folder…"), row);
    auto *file = new QPushButton(tr("File…"), row);
    m_path->setPlaceholderText(tr("Folder with a datapackage.json, or that file"));
    m_path->setAccessibleName(tr("Package"));
    layout->addWidget(m_path, 1);
    layout->addWidget(folder);
    layout->addWidget(file);
    for (auto *button : {folder, file})
        button->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    return row;
}

QWidget *ImportDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Close"), row);
    cancel->setAutoDefault(false);
    m_take->setText(tr("Take in as the current revision"));
    m_take->setProperty("primary", true);
    m_take->setAutoDefault(false);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    return row;
}

QString ImportDialog::path() const { return m_path->text(); }

void ImportDialog::setPath(const QString &path)
{
    m_path->setText(path);
    check();
}

bool ImportDialog::canTake() const { return m_take->isEnabled(); }

void ImportDialog::take()
{
    if (!canTake())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto result = m_import(path(), true);
    QGuiApplication::restoreOverrideCursor();
    report(result);
    if (result && !core::hasErrors(*result))
        accept();
}

void ImportDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Package folder"), path());
    if (!chosen.isEmpty())
        setPath(chosen);
}

void ImportDialog::chooseFile()
{
    const QString chosen =
        QFileDialog::getOpenFileName(this, tr("Package"), path(), QStringLiteral("datapackage.json (*.json)"));
    if (!chosen.isEmpty())
        setPath(chosen);
}

void ImportDialog::check()
{
    if (path().isEmpty()) {
        m_take->setEnabled(false);
        m_table->hide();
        m_verdict->setTone(Token::Text2);
        m_verdict->setText(tr("Choose a package. It is checked first; nothing is stored before you say so."));
        return;
    }
    report(m_import(path(), false));
}

void ImportDialog::report(const core::Result<std::vector<core::Issue>> &result)
{
    m_issues = result ? *result : std::vector<core::Issue>{};
    m_table->setIssues(m_issues);
    m_table->setVisible(!m_issues.empty());
    m_take->setEnabled(result && !core::hasErrors(m_issues));
    m_verdict->setTone(m_take->isEnabled() ? Token::Text : Token::ErrorText);
    const auto errors = std::ranges::count(m_issues, core::Severity::Error, &core::Issue::severity);
    if (!result)
        m_verdict->setText(sentence(result.error()));
    else if (errors > 0)
        m_verdict->setText(
            tr("Errors: %1. A package with errors is never taken in; correct what the report names.").arg(errors));
    else
        m_verdict->setText(m_issues.empty() ? tr("The package is valid.")
                                            : tr("The package is valid; findings to know: %1.").arg(m_issues.size()));
}

} // namespace views
