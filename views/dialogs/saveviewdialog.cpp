#include "views/dialogs/saveviewdialog.h"

#include "views/label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace views {

SaveViewDialog::SaveViewDialog(QStringList taken, const QString &suggested, const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(suggested, this))
    , m_lack(new Label(Type::Caption, Token::WarningText, this))
    , m_save(new QPushButton(this))
{
    setWindowTitle(tr("Save view"));
    setMinimumWidth(520);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(12);
    rows->addWidget(new Label(tr("Save what is shown as a view"), Type::PageTitle, Token::Text, this));
    auto *kept = new Label(what, Type::Body, Token::Text, this);
    kept->setWordWrap(true);
    rows->addWidget(kept);
    auto *hint = new Label(tr("It keeps figures and filter, not the numbers: opened later, it shows the data of then. "
                              "Before an update is taken in you see whether it changes."),
                           Type::Caption, Token::Text2, this);
    hint->setWordWrap(true);
    rows->addWidget(hint);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setMaxLength(120);
    m_name->selectAll();
    rows->addWidget(m_name);
    rows->addWidget(m_lack);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    rows->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    check();
}

QString SaveViewDialog::name() const { return m_name->text().simplified(); }

void SaveViewDialog::check()
{
    const bool isTaken = m_taken.contains(name());
    m_lack->setText(name().isEmpty() ? tr("A view needs a name.")
                    : isTaken        ? tr("There is a view of this name: it will be replaced.")
                                     : QString());
    m_save->setText(isTaken ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!name().isEmpty());
}

} // namespace views
