#include "views/dialogs/namematching.h"

#include "views/label.h"
#include "views/tables/plaintable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace views {

namespace {

enum Choice { New, LeftOut, FirstThing };

} // namespace

NameMatching::NameMatching(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::CardTitle, Token::Text, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    auto *done = new QToolButton(this);
    done->setProperty("flat", true);
    done->setText(tr("Done"));
    head->addWidget(m_title, 1);
    head->addWidget(done);
    auto *table = new PlainTable(this);
    table->setHeadings({tr("In the file"), tr("In the dataset")});
    table->setAccessibleName(tr("Names"));
    m_rows = table;
    rows->addLayout(head);
    rows->addWidget(m_rows, 1);
    m_note = new Label(Type::Body, Token::ErrorText, this);
    m_note->setWordWrap(true);
    m_note->setMargin(12);
    m_note->hide();
    rows->addWidget(m_note);
    connect(done, &QToolButton::clicked, this, &NameMatching::closed);
}

void NameMatching::setNames(const QString &title, const std::vector<std::string> &texts,
                            const std::map<std::string, std::string> &codes, std::vector<Thing> things)
{
    m_title->setText(title);
    m_things = std::move(things);
    m_codes = codes;
    m_rows->clear();
    m_note->hide();
    std::vector<std::string> ordered = texts;
    std::ranges::stable_partition(ordered, [&](const std::string &text) { return !codes.contains(text); });
    std::ranges::for_each(ordered, [this](const std::string &text) { addRow(text); });
    m_rows->setColumnWidth(0, 140);
}

void NameMatching::addRow(const std::string &text)
{
    auto *row = new QTreeWidgetItem(m_rows, {QString::fromStdString(text)});
    auto *combo = new QComboBox(m_rows);
    combo->setAccessibleName(row->text(0));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setEditable(true);
    combo->lineEdit()->setFrame(false); // the box has one
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->addItem(tr("New"));
    combo->addItem(tr("Leave out"));
    const auto known = m_codes.find(text);
    int chosen = known == m_codes.end() || known->second == text ? New : LeftOut;
    for (const Thing &thing : m_things) {
        combo->addItem(thing.second);
        if (known != m_codes.end() && known->second == thing.first)
            chosen = combo->count() - 1;
    }
    combo->setCurrentIndex(chosen);
    m_rows->setItemWidget(row, 1, combo);
    combo->installEventFilter(this); // which has the focus of its line
    connect(combo, &QComboBox::activated, this, [this, text](int choice) { match(text, choice); });
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, text, combo] { takeTyped(text, combo); });
}

bool NameMatching::eventFilter(QObject *object, QEvent *event)
{
    auto *combo = qobject_cast<QComboBox *>(object);
    if (combo && event->type() == QEvent::FocusIn)
        QTimer::singleShot(0, combo->lineEdit(), &QLineEdit::selectAll); // a click puts the cursor somewhere first
    return QWidget::eventFilter(object, event);
}

void NameMatching::takeTyped(const std::string &text, QComboBox *combo)
{
    const QString typed = combo->currentText().trimmed();
    const int choice = combo->findText(typed, Qt::MatchFixedString);
    if (choice >= 0 && choice != combo->currentIndex()) {
        m_note->hide();
        combo->setCurrentIndex(choice);
        match(text, choice);
    }
    if (choice >= 0)
        return;
    m_note->show();
    m_note->setText(
        tr("The dataset has no “%1”: what was chosen stays. Type part of a name to see those it has.").arg(typed));
    combo->setEditText(combo->itemText(combo->currentIndex()));
}

void NameMatching::match(const std::string &text, int choice)
{
    const auto before = m_codes;
    m_codes[text] = choice == New       ? text // a code of its own
                    : choice == LeftOut ? std::string()
                                        : m_things[static_cast<std::size_t>(choice - FirstThing)].first;
    if (m_codes != before)
        Q_EMIT changed(m_codes);
}

} // namespace views
